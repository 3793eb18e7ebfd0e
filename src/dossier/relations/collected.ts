import { conceptOf } from "../../lexicon/index.ts";
import { alsoPrinted, compareText, quoteOf } from "../material/index.ts";
import type { DossierRelation, Quote } from "../dossier.ts";
import { reportsOf } from "../figures/index.ts";
import { distinct, toQuotes } from "../quote.ts";
import { kindOf, mutual } from "./labels.ts";
import type { RelationTold } from "./relations.ts";

/** What one text tells as done and another as planned or as somebody's words is done. */
function surest(group: readonly RelationTold[]): string {
  const isDone = group.some(({ status, isInMouth: said }) => status === "fact" && !said);
  const { status } = group[0]!;
  return isDone ? "fact" : status === "fact" ? "said" : status;
}

/** The same pair with the same kind of relation is one line with all its evidence. */
export function collectRelations(found: readonly RelationTold[]): readonly DossierRelation[] {
  const groups = new Map<string, RelationTold[]>();
  for (const one of found) {
    if (!one.isPlain) continue;
    const turned = mutual.has(conceptOf(one.type) ?? "") && compareText(one.from.id, one.to.id) > 0;
    const [from, to] = turned ? [one.to, one.from] : [one.from, one.to];
    const key = `${from.id}|${to.id}|${kindOf(one.type, one.event)}|${one.status === "denied"}`;
    const list = groups.get(key);
    if (list) list.push({ ...one, from, to });
    else groups.set(key, [{ ...one, from, to }]);
  }
  const relations: DossierRelation[] = [];
  for (const group of groups.values()) {
    // "He sued her": where no telling names either of them, the reader cannot see who is meant.
    if (group.every(({ isNameless }) => isNameless)) continue;
    const quotes: Quote[] = group.flatMap(({ part, range }) => [quoteOf(part, range), ...alsoPrinted(part, range)]);
    const evidence = toQuotes(distinct(quotes));
    if (!evidence) continue;
    const first = group[0]!;
    relations.push({
      id: `r${relations.length + 1}`,
      type: first.type,
      event: group.find(({ event }) => event !== null)?.event ?? null,
      from: first.from.id,
      to: first.to.id,
      status: surest(group),
      reports: reportsOf(evidence),
      evidence,
    });
  }
  return [...relations]
    .sort((a, b) => b.reports.length - a.reports.length || b.evidence.length - a.evidence.length)
    .map((relation, at) => ({ ...relation, id: `r${at + 1}` }));
}
