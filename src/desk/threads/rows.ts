import { needsCue } from "../../dossier/index.ts";
import { foldName, plainName } from "../../lexicon/name-key.ts";
import type { Report } from "../../page/index.ts";
import type { FigureRow, MentionRow, QuotationRow } from "../../ports/index.ts";
import type { Reading } from "../../reading/index.ts";

/** Joins the spellings of a name across reports: without marks, case and article. Two people of one name share it. */
export function nameKey(name: string): string {
  return foldName(plainName(name));
}

/** Everybody and everything that a report names, once each: whoever speaks in it has a row. */
export function toMentionRows(report: Report, reading: Reading): readonly MentionRow[] {
  const rows = new Map<string, MentionRow>();
  for (const name of reading.names) {
    const actor = reading.actors[name.actor];
    if (actor === undefined) continue;
    const key = nameKey(actor.name);
    if (key === "") continue;
    const known = rows.get(key);
    if (known !== undefined) rows.set(key, { ...known, count: known.count + 1 });
    else rows.set(key, { key, name: actor.name, type: actor.type, country: actor.country, count: 1, start: name.start, end: name.end });
  }
  return [...rows.values()];
}

/**
 * What somebody said. Names and scare quotes in marks are nobody's words. Whom somebody praised, blamed or asked is no saying without the
 * word that tells so: "blamed Lund for the delay", and not "Lund for the delay".
 */
export function toQuotationRows(report: Report, reading: Reading): readonly QuotationRow[] {
  return reading.utterances.flatMap((utterance) => {
    if (utterance.kind === "term") return [];
    const actor = utterance.actor === null ? undefined : reading.actors[utterance.actor];
    const written = utterance.source === null ? null : report.text.slice(utterance.source.start, utterance.source.end);
    const { start, end } = needsCue({ reading }, utterance) ? { ...utterance.content, start: utterance.cue!.start } : utterance.content;
    return [
      {
        kind: utterance.kind,
        speakerKey: actor === undefined ? null : nameKey(actor.name),
        speaker: actor?.name ?? written,
        manner: utterance.manner,
        start,
        end,
      },
    ];
  });
}

/** Figures that say something; "both" and "one of" do not. */
export function toFigureRows(reading: Reading): readonly FigureRow[] {
  return reading.figures
    .filter((figure) => !figure.trivial)
    .map(({ value, valueMax, unit, kind, start, end, phrase }) => ({
      value,
      valueMax,
      unit,
      kind,
      start,
      end,
      phraseStart: phrase.start,
      phraseEnd: phrase.end,
    }));
}
