import type { ReadingRecord } from "../../reading/index.ts";

/** A line of a list: a short lead, the words, and remarks of ours. */
export interface ListedLine {
  readonly lead: string;
  readonly text: string;
  readonly remarks: readonly (string | null)[];
}

/** Every entity with its number, and the other words by which the text calls it. */
export function toPartLines(record: ReadingRecord): readonly ListedLine[] {
  const words: Set<string>[] = record.entities.map(() => new Set());
  for (const { entity, text } of [...record.names, ...record.references]) words[entity]?.add(text);
  return record.entities.map(({ name, type, country, roles }, entity) => {
    const others = [...words[entity]!].filter((text) => text !== name);
    return {
      lead: String(entity + 1),
      text: name,
      remarks: [
        type,
        country,
        ...roles.slice(0, 2).map((role) => role.text),
        others.length === 0 ? null : `also ${others.slice(0, 6).join("; ")}`,
      ],
    };
  });
}

export function toSpeechLines(record: ReadingRecord): readonly ListedLine[] {
  return record.utterances.map(({ source, cue, content, kind, entity, manner }, index) => ({
    lead: String(index + 1),
    text: `${joined(source)}: ${joined(content)}`,
    remarks: [kind, `cue ${joined(cue)}`, entity === null ? null : `by ${entity + 1}`, manner === "statement" ? null : manner],
  }));
}

export function toFigureLines(record: ReadingRecord): readonly ListedLine[] {
  return record.figures
    .filter((figure) => !figure.trivial)
    .map(({ text, kind, value, valueMax, unit, hedge, phrase }) => ({
      lead: valueMax === null ? String(value) : `${value} to ${valueMax}`,
      text: unit === "" ? text : `${unit}: ${text}`,
      remarks: [kind, hedge === null ? null : `hedged: ${hedge.text}`, phrase.text === text ? null : phrase.text],
    }));
}

export function toTimeLines(record: ReadingRecord): readonly ListedLine[] {
  return record.times.map(({ text, type, value, mod, edtf }) => ({
    lead: value,
    text,
    remarks: [type, mod, edtf === null || edtf === value ? null : `EDTF ${edtf}`],
  }));
}

export function toEventLines(record: ReadingRecord): readonly ListedLine[] {
  return record.events.map(({ type, mode, text, actor, recipient, utterance }) => ({
    lead: type,
    text: [joined(actor), text, joined(recipient)].filter((part) => part !== "").join(" | "),
    remarks: [mode === "done" ? null : mode, utterance === null ? null : `said in ${utterance + 1}`],
  }));
}

function joined(pieces: readonly { readonly text: string }[]): string {
  return pieces.map(({ text }) => text).join(" … ");
}
