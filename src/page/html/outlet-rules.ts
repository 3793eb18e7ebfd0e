import { toIsoDate } from "../metadata/dates.ts";
import type { RemovalReason } from "../judgement.ts";
import type { PageBlock } from "./blocks.ts";
import type { PageView } from "./page-view.ts";
import { namesOf } from "./tree.ts";

/**
 * What somebody knows of one outlet's pages and no general sign tells. Rules are data, belong to a layout, and layouts change:
 * so each says from when to when it holds. None is built in, and none is needed for the scores.
 */
export interface OutletRule {
  /** Host of the pages without "www."; hosts below it count too. */
  readonly host: string;
  /** First day of the layout, ISO 8601. */
  readonly validFrom: string;
  /** Last day of the layout; null while it is in use. */
  readonly validUntil: string | null;
  /** Classes or ids, one word each: what stands in such an element is article text. */
  readonly keep: readonly string[];
  /** Classes or ids whose text is no article text; they win over `keep`. */
  readonly remove: readonly string[];
  /** For people: what the elements are. */
  readonly reason: string;
}

/** The rules for a page: by the host of its address and the day on which it was published. Without a day only rules in use count. */
export function rulesFor(view: PageView, rules: readonly OutletRule[], givenUrl: string | undefined): readonly OutletRule[] {
  if (rules.length === 0) return rules;
  const url = givenUrl ?? view.head.canonical?.value ?? view.head.meta.get("og:url")?.[0]?.value ?? view.articles[0]?.url?.value ?? "";
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
  const written = view.articles[0]?.published?.value ?? view.head.meta.get("article:published_time")?.[0]?.value ?? "";
  const day = toIsoDate(written)?.slice(0, 10);
  return rules.filter(
    (rule) =>
      host !== undefined &&
      (host === rule.host || host.endsWith(`.${rule.host}`)) &&
      (day === undefined ? rule.validUntil === null : rule.validFrom <= day && (rule.validUntil === null || day <= rule.validUntil)),
  );
}

/** Overrules the decisions about blocks and gives the reason of each removal that a rule made, by block. */
export function applyRules(view: PageView, rules: readonly OutletRule[], kept: boolean[]): ReadonlyMap<number, RemovalReason> {
  const reasons = new Map<number, RemovalReason>();
  if (rules.length === 0) return reasons;
  view.blocks.forEach((block, index) => {
    const removing = rules.find((rule) => standsIn(view, block, rule.remove));
    if (removing) {
      kept[index] = false;
      reasons.set(index, { kind: "outlet-rule", step: "outlet-rules", reason: `${removing.reason} (rule for ${removing.host})` });
    } else if (rules.some((rule) => standsIn(view, block, rule.keep))) kept[index] = true;
  });
  return reasons;
}

function standsIn({ tree }: PageView, block: PageBlock, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  for (let element = block.inner; element > 0; element = tree.parent[element]!) {
    const names = namesOf(tree, element);
    if (names !== "" && names.split(/\s+/).some((name) => words.includes(name))) return true;
  }
  return false;
}
