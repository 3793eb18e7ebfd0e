import type { ReportId } from "../../kernel/index.ts";
import type { Report } from "../../page/index.ts";
import { sayingPlaces } from "../likeness/index.ts";
import type { Statement } from "../likeness/index.ts";
import type { Material } from "../material/index.ts";
import { indexOf, stem, stemConcept, keptByGroup, keptByView } from "../material/index.ts";
import { statementsOf } from "./statements.ts";
import { WordIndex } from "./word-index.ts";
import type { Held, Wanted } from "./word-index.ts";

/*
 * Whether a text is silent of a statement. That no statement of it was found alike does not mean that it does not tell it: it may do so in
 * other words, in more general ones, or over several sentences. A text is called silent only when most of what the statement speaks of
 * occurs nowhere in it; otherwise nobody can tell without reading.
 */

/**
 * Share by weight of what a statement speaks of that may occur in a text that is called silent of it. In 484 pairs of a statement and a
 * text that were read one by one (bench/quality/dossier-review.md), 20 in 100 texts told it although nothing alike was found. In 410 further
 * pairs below a fifth, of eight stories, 8 in 100 told it between a tenth and a fifth, in general words or in others for the same, and 1 or 2
 * below a tenth. A tenth is taken, because a text that is called silent and is not is worse than one of which nothing is said.
 */
const silentMax = 0.1;

/** A figure tells as much as a word that stands in one sentence of a hundred and fifty. */
const figureWeight = 5;

export function createWordIndex(): WordIndex {
  return new WordIndex(silentMax, figureWeight);
}

/**
 * Reports that are silent of a statement, given in one or more wordings, in the order of the story: those of the texts that hold too little
 * of each wording, and those of the texts that tell it which do not print it themselves. Nobody can tell for the texts that were `heard`
 * to say something near; `printed` are the reports that are shown with the words.
 */
export type SilentReports = (members: readonly Statement[], heard: readonly number[], printed: readonly ReportId[]) => readonly ReportId[];

/** Compares a statement with all parts at once: the work is that of the parts that hold its words. */
export function createSilence(material: Material, index: WordIndex): SilentReports {
  index.update(material.parts, (part) => heldIn(material, part));
  const placeOf = new Map(material.ids.map((id, at) => [id, at]));
  const rowOfPart = Int32Array.from(material.parts, ({ view }) => index.rowOf(view));
  const rowOfReport = Int32Array.from(material.ids, (id) => rowOfPart[material.partOf.get(id) ?? -1] ?? -1);
  const isCopy = Uint8Array.from(material.ids, (id) => (material.parts[material.partOf.get(id) ?? -1]?.report.id === id ? 0 : 1));
  /** Per row the number of the statement that its text was heard to say something near to, and of the one that it tells. */
  const heardIn = new Int32Array(index.rows);
  const tellsIn = new Int32Array(index.rows);
  /** Per report the number of the statement that it is shown with. */
  const shownIn = new Int32Array(material.ids.length);
  const places = new Int32Array(material.ids.length);
  let asked = 0;

  return (members, heard, printed) => {
    asked++;
    for (const part of heard) heardIn[rowOfPart[part]!] = asked;
    for (const { part } of members) tellsIn[rowOfPart[part]!] = asked;
    for (const id of printed) shownIn[placeOf.get(id)!] = asked;
    // The texts that hold more of a wording than a silent text may. Reprints and retellings say a thing in the same words: each is heard once.
    const loud = index.holdingAny(wordingsOf(members));
    let count = 0;
    for (let at = 0; at < rowOfReport.length; at++) {
      const row = rowOfReport[at]!;
      if (row < 0 || shownIn[at] === asked) continue;
      const tells = tellsIn[row] === asked;
      if (!tells && (loud[row] === 1 || heardIn[row] === asked)) continue;
      // A copy of a text that tells it.
      if (!tells || isCopy[at] === 0 || !tellsInCopy(material, material.ids[at]!, members)) places[count++] = at;
    }
    // Of just its length: of a big story nearly all reports are silent of most lines.
    const silent = new Array<ReportId>(count);
    for (let at = 0; at < count; at++) silent[at] = material.ids[places[at]!]!;
    return silent;
  };
}

/** A copy with words of its own may tell in them what it did not copy: it is asked by its plain words, because it has no reading here. */
function tellsInCopy(material: Material, id: ReportId, members: readonly Statement[]): boolean {
  const part = material.partOf.get(id)!;
  const copy = material.parts[part]!.copies.find((report) => report.id === id)!;
  const words = plainWords(copy);
  return members.some(
    ({ part: own, stems }) =>
      own === part && stems.length > 0 && stems.filter((word) => words.has(word)).length >= stems.length * silentMax,
  );
}

function plainWords(report: Report): ReadonlySet<string> {
  let found = plain.get(report);
  if (found === undefined) {
    found = new Set((report.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(stem));
    plain.set(report, found);
  }
  return found;
}

const plain = new WeakMap<Report, ReadonlySet<string>>();

/** Of some statements the wordings, one a sentence, each once. */
const wordingsOf = keptByGroup((members: readonly Statement[]): readonly Wanted[] => {
  if (members.length === 1) return [listenedOf(members[0]!)];
  const wordings = new Map<string, Wanted>();
  for (const group of Map.groupBy(members, (member) => member.around).values()) {
    const all = group.map(listenedOf);
    const words = [...new Set(all.flatMap((one) => one.words))];
    const values = [...new Set(all.flatMap((one) => one.values))];
    wordings.set(`${words.join(" ")}\n${values.join(" ")}`, { words, values });
  }
  return [...wordings.values()];
});

function listenedOf(statement: Statement): Wanted {
  let found = listened.get(statement.saying);
  if (found === undefined) {
    const values = [...statement.terms].filter((term) => term.startsWith("f:")).map((term) => term.split(":")[2]!);
    found = { words: [...new Set([...statement.stems, ...statement.words.filter(isNumber)])], values: [...new Set(values)] };
    listened.set(statement.saying, found);
  }
  return found;
}

const listened = sayingPlaces.next<Wanted>();

/** What is held in one part: its words, the values of its figures, and in how many sentences of its statements each word stands. */
const heldIn = keptByView((material, part): Held => {
  const { tokens, figures } = part.reading;
  const sentences = new Map<string, number>();
  const arounds = new Set(statementsOf(material, part).map((statement) => statement.around));
  for (const { stems } of arounds) for (const word of new Set(stems)) sentences.set(word, (sentences.get(word) ?? 0) + 1);
  const words = new Set<string>();
  for (const word of indexOf(part.reading).stems) if (word !== undefined) words.add(word);
  for (const { lower } of tokens) if (isNumber(lower)) words.add(lower);
  const concepts = new Set([...words].map(stemConcept).filter((concept) => concept !== undefined));
  return {
    sentences: new Set(statementsOf(material, part).map(({ clause }) => clause.sentence)).size,
    words: [...words, ...[...concepts].map(conceptKey)].map((word) => ({ word, sentences: sentences.get(word) ?? 0 })),
    values: new Set(figures.map((figure) => String(figure.value))),
  };
});

/** "234-193" is as telling as a word, although it is no figure. */
export function isNumber(word: string): boolean {
  return /\d/.test(word);
}

/** What stands in the index for all words of one meaning. */
export function conceptKey(concept: string): string {
  return `k:${concept}`;
}
