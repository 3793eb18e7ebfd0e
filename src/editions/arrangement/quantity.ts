import type { DossierFigure } from "../../dossier/index.ts";

/** Plurals of units that do not follow the rule. */
const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    person: "people",
    child: "children",
    man: "men",
    woman: "women",
    foot: "feet",
    life: "lives",
    wife: "wives",
    percent: "percent",
    species: "species",
    series: "series",
    headquarters: "headquarters",
    aircraft: "aircraft",
    hertz: "hertz",
  }),
);

const scales = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
] as const;

/** The value in a form for reading: "3 billion USD", "1,200 square feet", "12%", "40th", "9–3" of a game, "about 3 to 4 people" without the hedge. */
export function toQuantityWords(figure: Pick<DossierFigure, "kind" | "value" | "valueMax" | "unit">): string {
  const { kind, value, valueMax, unit } = figure;
  if (unit === "score" && valueMax !== null) return `${toNumberWords(value)}–${toNumberWords(valueMax)}`;
  const number = valueMax === null ? toNumberWords(value) : `${toNumberWords(value)} to ${toNumberWords(valueMax)}`;
  if (unit === "percent" || unit === "%" || (kind === "percent" && unit === "")) return `${number}%`;
  if (kind === "ordinal") {
    const place = valueMax === null && Number.isInteger(value) ? `${number}${ordinalEnding(value)}` : number;
    return unit === "" || unit === "ordinal" ? place : `${place} ${unit}`;
  }
  if (unit === "") return number;
  const composed = valueMax === null ? composedOf(value, unit) : undefined;
  if (composed !== undefined) return composed;
  return `${number} ${(valueMax ?? value) === 1 ? unit : toPlural(unit)}`;
}

/** What a foot and a pound are parted into. */
const smaller: ReadonlyMap<string, readonly [parts: number, unit: string]> = new Map([
  ["foot", [12, "inch"]],
  ["pound", [16, "ounce"]],
]);

/** "5 feet 8 inches", which no decimal number says; "5.5 feet" is one. Of the smaller unit people write quarters. */
function composedOf(value: number, unit: string): string | undefined {
  const [parts, part] = smaller.get(unit) ?? [];
  if (parts === undefined || part === undefined || Number(value.toFixed(2)) === value) return undefined;
  const whole = Math.floor(value);
  const rest = Number(((value - whole) * parts).toFixed(6));
  if (!Number.isInteger(rest * 4)) return undefined;
  return `${toNumberWords(whole)} ${whole === 1 ? unit : toPlural(unit)} ${rest} ${rest === 1 ? part : toPlural(part)}`;
}

/** Thousands in groups; from a million on with the word, when that loses no digit. */
export function toNumberWords(value: number): string {
  for (const [scale, word] of scales) {
    if (Math.abs(value) < scale) continue;
    const scaled = Number((value / scale).toPrecision(15));
    const short = String(scaled);
    if (!short.includes("e") && (short.split(".")[1] ?? "").length <= 3) return `${grouped(short)} ${word}`;
  }
  return grouped(String(value));
}

function grouped(digits: string): string {
  if (digits.includes("e") || !/\d/.test(digits)) return digits;
  const [whole = "", fraction] = digits.split(".");
  const parts = whole.replaceAll(/\B(?=(?:\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? parts : `${parts}.${fraction}`;
}

function toPlural(unit: string): string {
  // "Miles per hour", "degrees Celsius": what is counted stands first.
  const head = /^[a-z]+(?= per )|^degree(?= )/.exec(unit)?.[0];
  if (head !== undefined) return toPlural(head) + unit.slice(head.length);
  // Currency codes and units in other scripts have no English plural.
  if (!/^[a-z][a-z -]*$/.test(unit)) return unit;
  const known = irregular.get(unit);
  if (known !== undefined) return known;
  const last = /[a-z]+$/.exec(unit)?.[0] ?? unit;
  if (last !== unit) return unit.slice(0, -last.length) + toPlural(last);
  if (/[^aeiou]y$/.test(unit)) return `${unit.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(unit) ? `${unit}es` : `${unit}s`;
}

function ordinalEnding(value: number): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) return "th";
  return ["th", "st", "nd", "rd"][value % 10] ?? "th";
}
