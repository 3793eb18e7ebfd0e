import { gluedUnits, siUnits, unitsByName, unitsByWord, type Unit, type UnitKind } from "../../lexicon/index.ts";
import { readNumeral, type Lexeme, type Numeral } from "../numbers/index.ts";
import { readDegrees } from "./degrees.ts";
import { isHyphen, tidy, type Draft, type Ground } from "./draft.ts";
import { measure, type Measure } from "./measurement.ts";

/** The unit, percent sign or age that follows a numeral; null when none does. */
export function readMeasure(ground: Ground, numeral: Numeral): Measure | null {
  const { lexemes } = ground;
  const hyphen = isHyphen(lexemes[numeral.next]) && !lexemes[numeral.next + 1]?.apart;
  const at = hyphen ? numeral.next + 1 : numeral.next;
  const piece = lexemes[at];
  if (!piece) return null;
  return (
    readPercent(lexemes, at) ?? readDegrees(ground, at) ?? readAge(lexemes, at) ?? readMarks(lexemes, at) ?? readUnit(ground, numeral, at)
  );
}

function readPercent(lexemes: readonly Lexeme[], at: number): Measure | null {
  const word = lexemes[at]!.lower;
  if (word === "%" || word === "％" || word === "﹪") return points(lexemes, at + 1);
  if (word === "percent" || word === "percents" || word === "pct" || word === "percentage") return points(lexemes, at + 1);
  if (word === "per" && lexemes[at + 1]?.lower === "cent") return points(lexemes, at + 2);
  if (word === "pc" && !lexemes[at]!.apart) return measure("percent", "percent", at + 1);
  if (word === "basis" && lexemes[at + 1]?.lower.startsWith("point")) return measure("percent", "basis point", at + 2);
  return null;
}

function points(lexemes: readonly Lexeme[], at: number): Measure {
  const next = isHyphen(lexemes[at]) ? at + 1 : at;
  const word = lexemes[next]?.lower;
  return word === "point" || word === "points" ? measure("percent", "percentage point", next + 1) : measure("percent", "percent", at);
}

/** "years old", "-year-old", "months of age", "yo". */
function readAge(lexemes: readonly Lexeme[], at: number): Measure | null {
  const word = lexemes[at]!.lower;
  if (word === "yo") return measure("age", "year", at + 1);
  const unit = ageUnits.get(word);
  if (unit === undefined) return null;
  const next = isHyphen(lexemes[at + 1]) ? at + 2 : at + 1;
  const old = lexemes[next]?.lower;
  if (old === "old" || old === "olds") return age(unit, next + 1);
  if (old === "of" && lexemes[next + 1]?.lower === "age") return age(unit, next + 2);
  return null;
}

const ageUnits: ReadonlyMap<string, string> = new Map(
  ["year", "month", "week", "day"].flatMap((unit) => [[unit, unit] as const, [`${unit}s`, unit] as const]),
);

function age(name: string, next: number): Measure {
  const unit = unitsByName.get(name)!;
  return { kind: "age", unit: name, si: unit.si, siUnit: siUnits.duration, next, added: 0 };
}

function readUnit(ground: Ground, numeral: Numeral, at: number): Measure | null {
  const { lexemes } = ground;
  const found = unitAt(ground, at) ?? bracketed(ground, at);
  if (!found) return null;
  const speed = readSpeed(lexemes, found);
  if (speed) return speed;
  const { unit, next } = found;
  const other = isHyphen(lexemes[next]) ? unitsByWord.get(lexemes[next + 1]?.lower ?? "") : undefined;
  // "259 pound-feet" is a product of units.
  if (other && !lexemes[next + 1]!.apart) return measure("other", `${unit.name}-${other.name}`, next + 2);
  if (partOfName(ground, numeral, found)) return null;
  const clock = readSmallerTime(lexemes, next, numeral, unit);
  if (clock) return clock;
  const second = unit.name === "foot" || unit.name === "pound" || unit.name === "stone" ? readSecondPart(lexemes, next, unit) : null;
  const kind = isFigureKind(unit.kind) ? unit.kind : "other";
  if (unit.name === "second" && numeral.spelled && numeral.value === 1) return null;
  return {
    kind,
    unit: unit.name,
    si: unit.si,
    siUnit: unit.si === 0 ? "" : siUnits[unit.kind],
    next: second?.next ?? next,
    added: second?.value ?? 0,
  };
}

/** "SCP-173m", "24703 L-202": letters and digits of a name with hyphens. */
function partOfName({ lexemes }: Ground, numeral: Numeral, found: FoundUnit): boolean {
  const before = lexemes[numeral.first - 1];
  const after = lexemes[found.next];
  if (isHyphen(after) && !after!.apart && lexemes[found.next + 1]?.apart === false && lexemes[found.next + 1]?.kind !== "word") return true;
  return (
    !numeral.spelled &&
    isHyphen(before) &&
    !before!.apart &&
    !lexemes[numeral.first]!.apart &&
    (lexemes[numeral.first - 2]?.kind === "word" || lexemes[numeral.first - 2]?.kind === "code")
  );
}

/** True for kinds of units that are kinds of figures; a figure of any other unit is "other". */
export function isFigureKind(kind: UnitKind): kind is UnitKind & Draft["kind"] {
  return (
    kind === "length" ||
    kind === "area" ||
    kind === "weight" ||
    kind === "volume" ||
    kind === "speed" ||
    kind === "temperature" ||
    kind === "duration"
  );
}

interface FoundUnit {
  readonly unit: Unit;
  readonly next: number;
}

const extents: ReadonlySet<string> = new Set(["long", "wide", "tall", "high", "deep", "thick", "across"]);

/** The marks of feet and inches, which are quotation marks elsewhere: 6'2", 10" long. */
function readMarks(lexemes: readonly Lexeme[], at: number): Measure | null {
  const mark = lexemes[at]!.lower;
  const inches = lexemes[at + 1];
  if (
    (mark === "'" || mark === "’" || mark === "′") &&
    inches?.written === "plain" &&
    !inches.apart &&
    inches.value < 12 &&
    isInchMark(lexemes[at + 2])
  ) {
    const foot = unitsByName.get("foot")!;
    return { kind: "length", unit: foot.name, si: foot.si, siUnit: siUnits.length, next: at + 3, added: inches.value / 12 };
  }
  if (!isInchMark(lexemes[at]) || !extents.has(inches?.lower ?? "")) return null;
  const inch = unitsByName.get("inch")!;
  return { kind: "length", unit: inch.name, si: inch.si, siUnit: siUnits.length, next: at + 1, added: 0 };
}

function isInchMark(lexeme: Lexeme | undefined): boolean {
  return lexeme?.lower === '"' || lexeme?.lower === "”" || lexeme?.lower === "″";
}

function unitAt(ground: Ground, at: number): FoundUnit | null {
  const { lexemes, text } = ground;
  const piece = lexemes[at];
  if (!piece || (piece.kind !== "word" && piece.kind !== "code")) return null;
  const compound = readCompound(lexemes, at);
  if (compound) return compound;
  const unit = unitsByWord.get(piece.lower);
  if (!unit) return null;
  const written = text.slice(piece.start, piece.end);
  if (piece.lower.length <= 3 && !mayAbbreviate(lexemes, at, written)) return null;
  const tenses = lexemes[at + 1]?.lower === "squared" && unit.kind === "length" ? unitsByName.get(`square ${unit.name}`) : undefined;
  return tenses ? { unit: tenses, next: at + 2 } : { unit, next: at + 1 };
}

/** Short writings are units only where a reader would take them so: glued to digits, or safe apart ("km", "kg", "mph"). */
function mayAbbreviate(lexemes: readonly Lexeme[], at: number, written: string): boolean {
  const piece = lexemes[at]!;
  if (piece.lower === "m" && written === "M") return false;
  if (piece.lower === "mm" && written === "MM") return false;
  // After a number in words only whole names are units: "five minutes", not "five min".
  if (lexemes[at - 1]?.kind !== "number") return unitsByWord.get(piece.lower)!.name === piece.lower || !gluedUnits.has(piece.lower);
  if (!gluedUnits.has(piece.lower)) return true;
  if (!piece.apart) return !(piece.lower === "m" && pluralFollows(lexemes, at + 1));
  return (
    piece.lower !== "t" &&
    piece.lower !== "h" &&
    piece.lower !== "w" &&
    piece.lower !== "ms" &&
    piece.lower !== "ins" &&
    !(piece.lower === "m" && pluralFollows(lexemes, at + 1))
  );
}

/** "5m people": millions, not metres. */
export function pluralFollows(lexemes: readonly Lexeme[], at: number): boolean {
  const word = lexemes[at];
  if (word?.kind !== "word" || !word.apart) return false;
  if (word.lower === "people" || word.lower === "children" || word.lower === "men" || word.lower === "women") return true;
  return word.lower.length > 4 && word.lower.endsWith("s") && !word.lower.endsWith("ss") && !word.lower.endsWith("us");
}

/** "square metres", "sq ft", "sq. km", "cubic feet", "metric tons", "nautical miles", "light years", "kilowatt hours". */
function readCompound(lexemes: readonly Lexeme[], at: number): FoundUnit | null {
  const word = lexemes[at]!.lower;
  let next = at + 1;
  if (word === "sq" && lexemes[next]?.lower === ".") next++;
  if (isHyphen(lexemes[next])) next++;
  const base = lexemes[next]?.kind === "word" ? unitsByWord.get(lexemes[next]!.lower) : undefined;
  if (!base) return null;
  if (word === "square" || word === "sq" || word === "cubic" || word === "cu") {
    if (base.kind !== "length") return null;
    const power = word === "cubic" || word === "cu" ? 3 : 2;
    const name = `${power === 3 ? "cubic" : "square"} ${base.name}`;
    return { unit: { name, kind: power === 3 ? "volume" : "area", si: tidy(base.si ** power) }, next: next + 1 };
  }
  if (word === "metric" && base.name === "ton") return { unit: unitsByName.get("tonne")!, next: next + 1 };
  if (word === "long" && base.name === "ton") return { unit: { name: "long ton", kind: "weight", si: 1016.0469088 }, next: next + 1 };
  if (word === "nautical" && base.name === "mile") return { unit: { name: "nautical mile", kind: "length", si: 1852 }, next: next + 1 };
  if (word === "light" && base.name === "year") return { unit: unitsByName.get("light-year")!, next: next + 1 };
  if (base.name === "hour" && word.endsWith("watt")) {
    const energy = unitsByName.get(`${word} hour`);
    return energy ? { unit: energy, next: next + 1 } : null;
  }
  return null;
}

/** "20 (kg)", "20 [kg]". */
function bracketed(ground: Ground, at: number): FoundUnit | null {
  const open = ground.lexemes[at];
  const close = open?.kind === "sign" ? brackets.get(open.lower) : undefined;
  if (close === undefined || ground.lexemes[at + 2]?.lower !== close) return null;
  const piece = ground.lexemes[at + 1]!;
  const unit = piece.kind === "word" || piece.kind === "code" ? unitsByWord.get(piece.lower) : undefined;
  return unit ? { unit, next: at + 3 } : null;
}

const brackets: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["<", ">"],
]);

/** "188 miles an hour", "10 km/h", "50 metres per second". */
function readSpeed(lexemes: readonly Lexeme[], found: FoundUnit): Measure | null {
  if (found.unit.kind !== "length") return null;
  const joint = lexemes[found.next]?.lower;
  let at = found.next + 1;
  if (isHyphen(lexemes[found.next]) && lexemes[at]?.lower === "per") at += isHyphen(lexemes[at + 1]) ? 2 : 1;
  else if (joint !== "per" && joint !== "a" && joint !== "an" && joint !== "/") return null;
  const word = lexemes[at]?.lower;
  const time = word === "s" ? unitsByName.get("second") : word === undefined ? undefined : unitsByWord.get(word);
  if (time?.kind !== "duration" || time.si > 3600) return null;
  return {
    kind: "speed",
    unit: `${found.unit.name} per ${time.name}`,
    si: tidy(found.unit.si / time.si),
    siUnit: siUnits.speed,
    next: at + 1,
    added: 0,
  };
}

/** "5 ft 2 in", "5 feet and 2 inches", "8 lb 3 oz", "12 stone 4 pounds". */
function readSecondPart(lexemes: readonly Lexeme[], at: number, unit: Unit): { value: number; next: number } | null {
  let from = at;
  if (lexemes[from]?.lower === "and" || lexemes[from]?.lower === ",") from++;
  const numeral = readNumeral(lexemes, from);
  if (!numeral || numeral.ordinal) return null;
  const word = lexemes[numeral.next]?.lower ?? "";
  const smaller = unit.name === "foot" && word === "in" ? unitsByName.get("inch") : unitsByWord.get(word);
  const factor = unit.name === "foot" ? 12 : unit.name === "pound" ? 16 : 14;
  const wanted = unit.name === "foot" ? "inch" : unit.name === "pound" ? "ounce" : "pound";
  if (smaller?.name !== wanted || numeral.value >= factor) return null;
  return { value: numeral.value / factor, next: numeral.next + 1 };
}

/** The next smaller unit of a time, and how many of it make one. */
const smallerTimes: ReadonlyMap<string, readonly [unit: string, factor: number]> = new Map([
  ["year", ["month", 12]],
  ["day", ["hour", 24]],
  ["hour", ["minute", 60]],
  ["minute", ["second", 60]],
]);

/** "Two hours and 45 minutes", "1 year, 3 months": one time, in the smaller unit, so that it stays a whole number. */
function readSmallerTime(lexemes: readonly Lexeme[], at: number, whole: Numeral, unit: Unit): Measure | null {
  const [smaller, factor] = smallerTimes.get(unit.name) ?? [];
  if (smaller === undefined || factor === undefined || !Number.isInteger(whole.value)) return null;
  const joint = lexemes[at]?.lower;
  const part = readNumeral(lexemes, joint === "and" || joint === "," ? at + 1 : at);
  if (!part || part.ordinal || !Number.isInteger(part.value) || part.value >= factor) return null;
  const found = unitsByWord.get(lexemes[part.next]?.lower ?? "");
  if (found?.name !== smaller) return null;
  const total = whole.value * factor + part.value;
  return { kind: "duration", unit: smaller, si: found.si, siUnit: siUnits.duration, next: part.next + 1, added: total - whole.value };
}
