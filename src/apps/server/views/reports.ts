import { findSnippet, isOfReading, isUndone, textOf, toStems, toWordEnd, toWordStart, unpackReport } from "../../../desk/index.ts";
import type { Desk } from "../../../desk/index.ts";
import type { NameView, RelationView, ReportView } from "../../../editions/desk/index.ts";
import { isSound } from "../../../kernel/index.ts";
import type { Range, ReportId } from "../../../kernel/index.ts";
import type { PersonRow, ReportFacts } from "../../../ports/index.ts";
import { gatherBearers, reportsOfBearer } from "./bearers.ts";

/** A report with the asked places that lie in its text; others are passed over. */
export function gatherReport({ store, grouper }: Desk, id: string, lit: readonly Range[]): ReportView | undefined {
  const facts = store.report(id as ReportId);
  if (facts === undefined) return undefined;
  const report = unpackReport(store.body(facts.id)!);
  const story = grouper.storyOf(id);
  return {
    facts,
    report,
    holdsBytes: store.holdsBytes(facts.source),
    story: story === undefined ? null : (store.story(story) ?? null),
    lit: lit.filter((range) => isSound(report.text, range)).toSorted((left, right) => left.start - right.start),
    corrections: store.decisions().filter((one) => isOfReading(one) && one.reports.includes(facts.id) && !isUndone(store, one)),
    quotations: store.quotationsIn(facts.id).map(({ speakerKey, ...rest }) => ({ ...rest, key: speakerKey })),
    versions: facts.url === null ? [] : store.reportsAt(facts.url).filter((one) => one.id !== facts.id),
  };
}

/** On one page. Each stands in a text that has to be opened. */
const shown = { quotations: 25, mentions: 20 } as const;

/** All of a name, or of the bearer of it of whom a story speaks. Pages are numbered from 1 on, the newest first. */
export function gatherName(desk: Desk, key: string, story: string | undefined, page: number): NameView | undefined {
  const { store } = desk;
  const name = store.person(key);
  if (name === undefined) return undefined;
  const bearers = page > 1 && story === undefined ? [] : gatherBearers(desk, key);
  const isShown = story === undefined ? undefined : reportsOfBearer(desk, bearers, story);
  const onPage = <Row extends { readonly report: ReportFacts }>(from: (skipped: number) => IteratorObject<Row>, count: number): Row[] => {
    const skipped = (page - 1) * count;
    const rows =
      isShown === undefined
        ? from(skipped)
        : from(0)
            .filter(({ report }) => isShown(report.id))
            .drop(skipped);
    return rows.take(count + 1).toArray();
  };
  const quotations = onPage((skipped) => store.quotationsOf(key, skipped), shown.quotations);
  const mentions = onPage((skipped) => store.mentionsOf(key, skipped), shown.mentions);
  const stems = toStems([name.name]);
  return {
    name,
    bearers,
    shown: isShown === undefined ? null : bearers.findIndex(({ all }) => all.some((id) => id === story)) + 1,
    page,
    isLast: quotations.length <= shown.quotations && mentions.length <= shown.mentions,
    quotations: quotations.slice(0, shown.quotations).map((one) => ({ ...one, text: textOf(store, one.report).slice(one.start, one.end) })),
    mentions: mentions.slice(0, shown.mentions).map((mention) => {
      const text = textOf(store, mention.report);
      return { ...mention, snippet: findSnippet(text, stems, sentenceAround(text, mention)) };
    }),
    others: page > 1 ? [] : store.relationsOf(key),
  };
}

export function gatherRelation({ store }: Desk, left: string, right: string): RelationView | undefined {
  const deeds = store.relationsBetween(left, right);
  const [first] = deeds;
  const leftName = store.person(left) ?? nameIn(first, left);
  const rightName = store.person(right) ?? nameIn(first, right);
  if (leftName === undefined || rightName === undefined) return undefined;
  return {
    left: leftName,
    right: rightName,
    deeds: deeds.map((deed) => ({ ...deed, text: textOf(store, deed.facts).slice(deed.start, deed.end) })),
  };
}

/** A dossier may name an actor otherwise than any single report does. */
function nameIn(
  deed: RelationView["deeds"][number] | undefined | Omit<RelationView["deeds"][number], "text">,
  key: string,
): PersonRow | undefined {
  if (deed === undefined) return undefined;
  const name = deed.fromKey === key ? deed.from : deed.toKey === key ? deed.to : undefined;
  return name === undefined ? undefined : { key, name, type: "other", country: null, reports: 0 };
}

/** The line of the text that holds a range, at most a sentence or two. */
function sentenceAround(text: string, { start, end }: Range): Range {
  const from = text.lastIndexOf("\n", start) + 1;
  const to = text.indexOf("\n", end);
  const line = { start: from, end: to < 0 ? text.length : to };
  const around = { start: Math.max(line.start, start - 140), end: Math.min(line.end, end + 140) };
  return { start: toWordStart(text, around.start, line), end: toWordEnd(text, around.end, line) };
}
