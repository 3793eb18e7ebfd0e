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

const quotationsMax = 200;
const mentionsMax = 60;

/** All of a name, or of the bearer of it of whom a story speaks. */
export function gatherName(desk: Desk, key: string, story: string | undefined): NameView | undefined {
  const { store } = desk;
  const name = store.person(key);
  if (name === undefined) return undefined;
  const bearers = gatherBearers(desk, key);
  const isShown = story === undefined ? undefined : reportsOfBearer(desk, bearers, story);
  const shown = isShown === undefined ? null : bearers.findIndex(({ all }) => all.some((id) => id === story)) + 1;
  const ofShown = <Row extends { readonly report: ReportFacts }>(rows: readonly Row[]): readonly Row[] =>
    isShown === undefined ? rows : rows.filter(({ report }) => isShown(report.id));
  const stems = toStems([name.name]);
  return {
    name,
    bearers,
    shown,
    quotations: ofShown(store.quotationsOf(key, quotationsMax)).map((one) => ({
      ...one,
      text: textOf(store, one.report.id).slice(one.start, one.end),
    })),
    mentions: ofShown(store.mentionsOf(key, mentionsMax)).map((mention) => ({
      ...mention,
      snippet: findSnippet(textOf(store, mention.report.id), stems, sentenceAround(textOf(store, mention.report.id), mention)),
    })),
    others: store.relationsOf(key),
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
    deeds: deeds.map((deed) => ({ ...deed, text: textOf(store, deed.report).slice(deed.start, deed.end) })),
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
