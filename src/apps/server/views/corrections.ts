import { isUndone, openDossier, unpackReading, unpackReport, unpackText } from "../../../desk/index.ts";
import type { Desk } from "../../../desk/index.ts";
import type { Dossier } from "../../../dossier/index.ts";
import type { CorrectionsView, CorrectView, SpeakerView } from "../../../editions/desk/index.ts";
import type { Range, ReportId, StoryId } from "../../../kernel/index.ts";
import type { StoryRow } from "../../../ports/index.ts";
import { toStoryInput } from "../../../stories/index.ts";
import { findStory, newestOf } from "./stories.ts";

/** Near stories are looked up from so many of a story's reports. */
const lookedUpMax = 5;
/** Names that can be corrected on one page: those named most. */
const namesMax = 60;

/** What can be corrected about a story: its reports, the stories near to it, and what its dossier read. */
export async function gatherCorrect(desk: Desk, asked: string): Promise<CorrectView | undefined> {
  const story = findStory(desk, asked);
  if (story === undefined) return undefined;
  const { newest } = await newestOf(desk, story.id);
  const toMend = { story, reports: desk.store.reportsOf(story.id), near: findNear(desk, story) };
  // Without a dossier the story can still be taken apart, which may be what it needs.
  if (newest === undefined) return { ...toMend, quotations: [], names: [] };
  const { dossier } = openDossier(desk.store, newest);
  const outlets = new Map(dossier.reports.map((report) => [report.id, report.outlet ?? report.file]));
  return {
    ...toMend,
    quotations: dossier.utterances
      .filter(({ kind }) => kind !== "term")
      .map(({ speaker, content: { report, start, end, text } }) => ({
        speaker: speaker.name,
        words: text,
        outlet: outlets.get(report)!,
        place: { report, start, end },
      })),
    names: dossier.entities.slice(0, namesMax).map((entity) => toNames(entity, outlets)),
  };
}

function toNames(
  { name, type, mentions }: Dossier["entities"][number],
  outlets: ReadonlyMap<ReportId, string>,
): CorrectView["names"][number] {
  const first = new Map(mentions.toReversed().map((mention) => [`${mention.report} ${mention.text}`, mention]));
  const places = [...first.values()]
    .toReversed()
    .map(({ report, start, end, text }) => ({ written: text, outlet: outlets.get(report)!, place: { report, start, end } }));
  return { name, type, places };
}

/** Persons and bodies to choose from: more are no list that anybody reads. */
const choicesMax = 150;

/** One quotation of a report and everybody who may say it; undefined when no quotation stands at the place. */
export async function gatherSpeaker(desk: Desk, id: string, asked: Range | undefined): Promise<SpeakerView | undefined> {
  const report = desk.store.report(id as ReportId);
  const story = report === undefined ? undefined : findStory(desk, report.id);
  const newest = story === undefined ? undefined : (await newestOf(desk, story.id)).newest;
  if (report === undefined || asked === undefined || story === undefined || newest === undefined) return undefined;
  const quotation = desk.store.quotationsIn(report.id).find((one) => one.start === asked.start && one.end === asked.end);
  if (quotation === undefined) return undefined;
  const choices = openDossier(desk.store, newest)
    .dossier.entities.filter(({ type, name }) => type !== "event" && type !== "other" && name !== quotation.speaker)
    .map(({ name, type, roles, mentions }) => {
      const own = mentions.find((one) => one.report === report.id);
      const { start, end, ...place } = own ?? mentions[0];
      return { name, type, role: roles[0]?.text ?? null, isNamedHere: own !== undefined, place: { report: place.report, start, end } };
    });
  return {
    report,
    story,
    words: unpackText(desk.store.body(report.id)!).slice(asked.start, asked.end),
    place: { report: report.id, ...asked },
    speaker: quotation.speaker,
    choices: choices.toSorted((left, right) => Number(right.isNamedHere) - Number(left.isNamedHere)).slice(0, choicesMax),
  };
}

function findNear({ store, grouper }: Desk, story: StoryRow): readonly StoryRow[] {
  const near = new Map<StoryId, StoryRow>();
  for (const { id } of store.reportsOf(story.id).slice(0, lookedUpMax)) {
    const report = unpackReport(store.body(id)!);
    const reading = store.reading(id);
    for (const found of grouper.find(toStoryInput(report, reading === undefined ? undefined : unpackReading(reading, report.text)))) {
      const row = store.story(found.story);
      if (row !== undefined && row.id !== story.id) near.set(row.id, row);
    }
  }
  return [...near.values()];
}

export function gatherCorrections({ store, grouper }: Desk): CorrectionsView {
  return {
    decisions: store.decisions().map((decision) => {
      const named = decision.of === null ? decision : store.decisions().find((one) => one.entry === decision.of);
      const [first] = named?.reports ?? [];
      return { ...decision, undone: isUndone(store, decision), story: first === undefined ? null : (grouper.storyOf(first) ?? null) };
    }),
  };
}
