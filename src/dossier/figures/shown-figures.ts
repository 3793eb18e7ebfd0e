import { contains, firstEndingAfter } from "../../kernel/index.ts";
import { irregularPlurals, monthWords } from "../../lexicon/index.ts";
import type { Figure } from "../../reading/index.ts";
import { furnitureOf, tokensIn } from "../material/index.ts";
import type { Part } from "../material/index.ts";

/**
 * Whether a figure measures something that a reader would look up, and whether its unit is what the text counts. Left out are numbers
 * inside a name ("Group of 20"), a day of a month that stands before a noun ("the Sept. 11 attackers"), the worth of a banknote, figures of
 * speech ("100 percent wrong"), a bound that its verb denies ("not fall more than six metres"), half of a sum that is written with a hyphen, a measure that only converts the one before it ("310m (1,016ft)"),
 * a number whose noun the reading did not reach ("3
 * diamond rings"), and the few who are quoted without their names ("three officials said").
 */
export function isShownFigure(part: Part, figure: Figure): boolean {
  const own = tokensIn(part, figure);
  const [first, last] = [own[0], own.at(-1)];
  if (figure.trivial || first === undefined || last === undefined || isInFurniture(part, figure)) return false;
  return (
    !isInName(part, figure) &&
    !isConversion(part, figure) &&
    !isWayOfSpeaking(part, figure, first, last) &&
    !isDeniedBound(part, figure) &&
    !isSource(part, figure) &&
    reachesNoun(part, figure, first, last)
  );
}

function isInFurniture(part: Part, { start }: Figure): boolean {
  return furnitureOf(part).has(firstEndingAfter(part.reading.sentences, start));
}

/** "Group of 20", "Twenty Poems": the number is a word of a name that says more than the number. */
function isInName({ report, reading }: Part, figure: Figure): boolean {
  return reading.names.some(
    (name) =>
      name.start < figure.end &&
      figure.start < name.end &&
      (contains(name, figure) || name.start < figure.start) &&
      /\p{L}/u.test(report.text.slice(name.start, figure.start) + report.text.slice(figure.end, name.end)),
  );
}

const converted: ReadonlySet<Figure["kind"]> = new Set(["money", "length", "area", "weight", "volume", "speed", "temperature"] as const);

/**
 * The same length, weight or sum in another unit: it stands alone in brackets, right behind the one that is told or a few words on ("a 40-metre-deep
 * well (131 feet)", "21 feet by 18 feet in size (6.4 by 5.5 metres)").
 */
function isConversion({ report: { text }, reading }: Part, figure: Figure): boolean {
  const { start, end, kind, unit } = figure;
  if (!converted.has(kind)) return false;
  const open = text.lastIndexOf("(", start);
  const close = text.indexOf(")", end);
  if (open < 0 || start - open > bracketMax) return false;
  if (open === start - 1 && /^[);,]/.test(text.slice(end, end + 1))) {
    const told = text[open - 1] === " " ? open - 1 : open;
    if (reading.figures.some((other) => other.end === told && other.kind === kind)) return true;
  }
  if (close < 0 || close - end > bracketMax) return false;
  const inside = reading.figures.filter((other) => other.kind === kind && other.start > open && other.end <= close);
  const isBare = text
    .slice(open + 1, close)
    .split(/[\s-]+/)
    .every((word) => joins.test(word) || inside.some((other) => text.slice(other.start, other.end).includes(word)));
  return (
    isBare &&
    reading.figures.some((other) => other.kind === kind && other.unit !== unit && other.end <= open && open - other.end <= toldMax)
  );
}

/** Characters of what converts a measure, and between the measure and its bracket. */
const bracketMax = 40;
const toldMax = 30;

/** What stands between the figures of one bracket: "about 14 oz to about 12.7 oz", "6.4 by 5.5 metres". */
const joins = /^(?:about|around|roughly|nearly|some|by|to|and|or|x|[\d.,]+)$/i;

/** A number hangs on its unit, and the unit on the verb. */
const verbDepthMax = 2;

/** "Would not fall more than six metres": the bound is turned round by what denies the verb, so that "more than six" says the contrary. */
function isDeniedBound(part: Part, { hedge, number }: Figure): boolean {
  const { report, reading } = part;
  const { tokens } = reading;
  const [first = -1] = tokensIn(part, number);
  if (hedge === null || !/^(?:more|less|fewer|greater|over|under)\b/i.test(report.text.slice(hedge.start, hedge.end))) return false;
  let at = first;
  for (let depth = 0; depth < verbDepthMax && at >= 0 && tokens[at]!.tag !== "VERB"; depth++) at = tokens[at]!.head;
  if (at < 0 || tokens[at]!.tag !== "VERB" || at > first) return false;
  return tokens.slice(Math.max(0, at - 3), at).some(({ lower, head }) => head === at && /^(?:not|n['’]t|never)$/.test(lower));
}

/** So many who speak are worth a count: "seven senators asked". */
const sourcesMax = 5;

/** "Three officials said", "according to two of her aides": who speaks, and no number that anybody looks up. */
function isSource({ reading }: Part, figure: Figure): boolean {
  if (figure.kind !== "count" || figure.unit !== "person" || figure.value > sourcesMax) return false;
  return reading.utterances.some(({ source }) => source !== null && contains(source, figure));
}

const notes = new Set(["bill", "note", "banknote", "coin", "stamp"]);

function isWayOfSpeaking({ report: { text }, reading: { tokens } }: Part, figure: Figure, first: number, last: number): boolean {
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  // "A few dozen", "how many billion": no number is given.
  if (/^(?:few|several|many)$/.test(before?.lower ?? "")) return true;
  // "Hundred of thousands".
  if (after?.lower === "of" && /^(?:hundred|thousand|million|billion)s$/.test(tokens[last + 2]?.lower ?? "")) return true;
  // The programme "Sixty Seconds", the "11th Commandment": a noun with a capital makes a name of it.
  if (
    figure.kind !== "money" &&
    last > first &&
    /^\p{Lu}\p{Ll}/u.test(tokens[last]!.text) &&
    tokens[last]!.tag !== "ADJ" &&
    isNameLike(figure)
  )
    return true;
  if (figure.kind === "duration" && figure.value < 1 && before?.text === "-") return true;
  // "The 1000 block of Harbour Street".
  if (figure.unit === "block" && figure.value % 100 === 0 && after?.lower === "of") return true;
  // "The 1 percent" are the rich.
  if (
    figure.kind === "percent" &&
    before?.lower === "the" &&
    /^(?:0\.0*1|1|99|99\.9+)$/.test(String(figure.value)) &&
    after?.tag !== "NOUN" &&
    after?.tag !== "ADJ"
  )
    return true;
  if (figure.kind === "money") {
    // "A half-million dollars", "a multi-billion plan" are read from "million" on.
    if (text[figure.start - 1] === "-") return true;
    return notes.has(after?.lemma ?? "") || (after?.text === "-" && notes.has(tokens[last + 2]?.lemma ?? ""));
  }
  if (figure.kind === "count" && monthWords.has((before?.text === "." ? tokens[first - 2] : before)?.lower.replace(/\.$/, "") ?? ""))
    return true;
  return figure.kind === "percent" && figure.value === 100 && (after?.tag === "ADJ" || after?.tag === "ADV" || after?.tag === "VERB");
}

/** A people ("11 Norlanders") is counted with a capital too. */
function isNameLike({ kind, unit }: Figure): boolean {
  return kind === "duration" || kind === "ordinal" || (kind === "count" && unit !== "person");
}

/** The last word of a count is the noun that is counted. */
function reachesNoun({ reading: { tokens } }: Part, figure: Figure, first: number, last: number): boolean {
  if (figure.kind !== "count") return true;
  // "Seven others": others of what, the words before say.
  if (figure.unit === "other") return false;
  // "A 6.2 magnitude earthquake", "the magnitude 6 quake": no number of earthquakes.
  const around = [tokens[first - 1], tokens[first - 2], tokens[last + 1], ...tokens.slice(first, last + 1)];
  if (!Number.isInteger(figure.value) || around.some((token) => token?.lemma === "magnitude")) return false;
  // "The 2016 candidates": a year.
  if (figure.value >= 1900 && figure.value < 2100 && tokens[first]?.text === String(figure.value)) return false;
  const { tag, lower, fine, relation, head } = tokens[last]!;
  if (tag === "NUM" || tag === "SYM") return true;
  // "A 30 round magazine", "ten thrilling, long innings": what is counted has the plural.
  if (figure.value > 1 && figure.unit !== "person" && last > first && fine === "NN" && !irregularPlurals.has(lower)) return false;
  return (tag === "NOUN" || tag === "PROPN") && !(relation === "compound" && head > last);
}
