import type { Dossier } from "../../dossier/index.ts";
import { VariorumError } from "../../kernel/index.ts";
import type { Io } from "./io.ts";
import { isRecord, readJsonFile } from "./json-file.ts";

/**
 * The dossiers of a file that `variorum collate --format json` wrote: one, or those of several stories. Only what a comparison reads is
 * looked at; anything else is refused, because what is new would be told wrongly.
 */
export function readEarlierDossiers(io: Io, file: string): readonly Dossier[] {
  const value = readJsonFile(io, file, (why, cause) => wrong(file, why, cause));
  const dossiers = isRecord(value) && value["format"] === "variorum.collation/1" ? value["dossiers"] : [value];
  if (!Array.isArray(dossiers) || !dossiers.every((each) => isRecord(each) && each["format"] === "variorum.dossier/1"))
    throw wrong(file, "something else came");
  if (!dossiers.every(isWhole)) throw wrong(file, "it is damaged");
  return dossiers as unknown as readonly Dossier[];
}

type Shape = (value: unknown) => boolean;

const isText: Shape = (value) => typeof value === "string";
const isTextOrNull: Shape = (value) => value === null || isText(value);
const isNumber: Shape = (value) => typeof value === "number";
const isNumberOrNull: Shape = (value) => value === null || isNumber(value);
const list =
  (of: Shape, least = 0): Shape =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.every(of);
const record =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    isRecord(value) && Object.entries(shapes).every(([key, shape]) => shape(value[key]));

const isSource = record({ start: isNumber, end: isNumber });
const isQuote = record({ report: isText, start: isNumber, end: isNumber, text: isText, source: isSource, before: isText, after: isText });
const isReport = record({
  id: isText,
  file: isText,
  outlet: isTextOrNull,
  title: isTextOrNull,
  url: isTextOrNull,
  published: isTextOrNull,
});
const isFigure = record({
  kind: isText,
  value: isNumber,
  valueMax: isNumberOrNull,
  unit: isText,
  what: isText,
  mentions: list(isQuote, 1),
});

/** All that a comparison reads. */
const isWhole: Shape = record({
  story: isText,
  title: (value) => value === null || record({ text: isText })(value),
  brief: list(isText),
  reports: list(isReport, 1),
  claims: list(record({ id: isText, text: isText, evidence: list(isQuote, 1) })),
  utterances: list(record({ kind: isText, content: isQuote })),
  figures: list(isFigure),
  entities: list(record({ name: isText, aliases: list(isText), mentions: list(isQuote, 1) })),
});

function wrong(file: string, why: string, cause?: unknown): VariorumError {
  return new VariorumError(
    "dossier-wrong",
    `Expected an earlier dossier, a file of "variorum collate --format json", in ${file}, but ${why}. Without --since nothing is compared.`,
    { cause },
  );
}
