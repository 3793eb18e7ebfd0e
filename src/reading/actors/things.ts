import { limits } from "../../kernel/index.ts";
import type { NameType } from "../reading.ts";
import { identifyIn } from "./context.ts";
import type { Context } from "./context.ts";
import type { Identity } from "./identity.ts";
import type { Mention } from "./mention.ts";
import { isAcronymOf, isBareNounOf, isBarePaper, isShortFormOf, shorteningKeys } from "./shortenings.ts";

/** Names of one place, organization, event or work. */
export interface Thing {
  readonly type: NameType;
  readonly identity: Identity;
  readonly mentions: readonly Mention[];
}

interface Draft {
  readonly identity: Identity;
  readonly names: Set<string>;
  readonly mentions: Mention[];
}

/** Groups the names of everything that is no person: by gazetteer, by acronym, by short form when only one long form fits. */
export function groupThings(mentions: readonly Mention[], context: Context): readonly Thing[] {
  const drafts = new Map<string, Draft>();
  const described = new Map(mentions.filter((mention) => mention.isDescription === true).map((mention) => [mention.last, mention]));
  for (const mention of mentions) {
    // "Foreign Ministry" inside "Danish Foreign Ministry" is that ministry.
    const whole = mention.type === "organization" ? described.get(mention.last) : undefined;
    const identity = identifyIn(context, whole?.text ?? mention.text, mention.type);
    let draft = drafts.get(identity.key);
    if (draft === undefined) drafts.set(identity.key, (draft = { identity, names: new Set(), mentions: [] }));
    draft.names.add(mention.text);
    draft.mentions.push(mention);
  }
  const list = [...drafts.values()];
  const homes = new Map(list.map((draft) => [draft, draft]));
  for (const type of ["organization", "event", "other"] as const) {
    mergeShortForms(
      list.filter((draft) => draft.mentions[0]!.type === type),
      homes,
    );
  }
  const grouped = new Map<Draft, Draft[]>();
  for (const draft of list) {
    const home = homeOf(draft, homes);
    const group = grouped.get(home);
    if (group === undefined) grouped.set(home, [draft]);
    else group.push(draft);
  }
  return [...grouped].map(([home, members]) => ({
    type: home.mentions[0]!.type,
    identity: home.identity,
    mentions: members.flatMap((draft) => draft.mentions).sort((left, right) => left.start - right.start),
  }));
}

function homeOf(draft: Draft, homes: ReadonlyMap<Draft, Draft>): Draft {
  let home = draft;
  for (let next = homes.get(home); next !== undefined && next !== home; next = homes.get(home)) home = next;
  return home;
}

/** A name joins the one longer name that it shortens; when two fit, it stays alone. */
function mergeShortForms(drafts: readonly Draft[], homes: Map<Draft, Draft>): void {
  const byKey = new Map<string, Draft[]>();
  const keysOf = (draft: Draft): readonly string[] => [...new Set([...draft.names].flatMap(shorteningKeys))];
  for (const draft of drafts) {
    for (const key of keysOf(draft)) {
      const held = byKey.get(key);
      if (held === undefined) byKey.set(key, [draft]);
      else if (held.length < limits.namesCompared) held.push(draft);
    }
  }
  for (const draft of drafts) {
    const near = new Set(keysOf(draft).flatMap((key) => byKey.get(key)!));
    const longer = [...near].filter((other) => other !== draft && isShortOf(draft, other));
    // "Council" for both "State Council" and "State Council of Serbia" is the shorter one's longer form: one chain, not two.
    const tops = longer.filter((other) => !longer.some((third) => third !== other && isShortOf(other, third)));
    if (tops.length === 1 && homeOf(tops[0]!, homes) !== draft) homes.set(draft, tops[0]!);
  }
}

function isShortOf(short: Draft, long: Draft): boolean {
  // A court or a ministry without its country ("Supreme Court") shortens the one that has it.
  const isOfState = short.identity.country === null && long.identity.country !== null;
  // "The Times" of a report that names one Times in full.
  const isPaper = [...short.names].every(isBarePaper) && [...long.names].some((name) => isBareNounOf([...short.names][0]!, name));
  if (short.identity.known && long.identity.known && !isOfState && !isPaper) return false;
  if (short.identity.country !== null && long.identity.country !== null && short.identity.country !== long.identity.country) return false;
  for (const one of short.names) {
    for (const other of long.names) {
      if (isAcronymOf(one, other) || (short.mentions[0]!.type === "organization" && isBareNounOf(one, other))) return true;
      // One word of a work's or an occasion's name is no short form of it: "Asia" is not "Asia Watch".
      const canStandAlone = short.mentions[0]!.type === "organization" || one.includes(" ");
      if (canStandAlone && (!short.identity.known || (isOfState && one.includes(" "))) && isShortFormOf(one, other)) return true;
    }
  }
  return false;
}
