/*
 * Units of measure of English news: the singular name, what it measures, and its size in the SI unit of that kind
 * (metre, square metre, kilogram, cubic metre, metre per second, second). Customary units are the United States ones; "ton" without
 * "metric" is the short ton. Factors: NIST Special Publication 811, appendix B.
 */

export type UnitKind =
  | "length"
  | "area"
  | "weight"
  | "volume"
  | "speed"
  | "temperature"
  | "duration"
  | "angle"
  | "information"
  | "energy"
  | "power"
  | "frequency"
  | "pressure";

export interface Unit {
  readonly name: string;
  readonly kind: UnitKind;
  /** Size in the SI unit of the kind; 0 when the conversion is no plain factor or the unit is no fixed size. */
  readonly si: number;
}

export const siUnits: Readonly<Record<UnitKind, string>> = {
  length: "metre",
  area: "square metre",
  weight: "kilogram",
  volume: "cubic metre",
  speed: "metre per second",
  temperature: "kelvin",
  duration: "second",
  angle: "radian",
  information: "byte",
  energy: "joule",
  power: "watt",
  frequency: "hertz",
  pressure: "pascal",
};

/** A year is 365.25 days and a month its twelfth. */
const day = 86_400;
const year = 365.25 * day;

/** name, size, other writings. The first writing is the singular name; regular plurals in -s are added. */
const rows: Readonly<Record<UnitKind, readonly (readonly [string, number, string])[]>> = {
  length: [
    ["metre", 1, "meter m mtr"],
    ["kilometre", 1e3, "kilometer km kms kilometres"],
    ["centimetre", 1e-2, "centimeter cm"],
    ["millimetre", 1e-3, "millimeter mm"],
    ["decimetre", 1e-1, "decimeter dm"],
    ["micrometre", 1e-6, "micrometer micron µm μm"],
    ["nanometre", 1e-9, "nanometer nm"],
    ["picometre", 1e-12, "picometer"],
    ["mile", 1609.344, "mi"],
    ["yard", 0.9144, "yd yds"],
    ["foot", 0.3048, "feet ft"],
    ["inch", 0.0254, "inches ins"],
    ["light-year", 9.4607e15, "lightyear"],
    ["furlong", 201.168, ""],
    ["fathom", 1.8288, ""],
  ],
  area: [
    ["acre", 4046.8564224, ""],
    ["hectare", 1e4, "ha hectares"],
    ["square metre", 1, "m2 m² sqm"],
    ["square kilometre", 1e6, "km2 km² sqkm"],
    ["square foot", 0.09290304, "sqft ft2 ft²"],
  ],
  weight: [
    ["kilogram", 1, "kilogramme kg kgs kilo"],
    ["gram", 1e-3, "gramme g gm gms"],
    ["milligram", 1e-6, "milligramme mg"],
    ["microgram", 1e-9, "microgramme mcg µg μg ug"],
    ["tonne", 1e3, "t"],
    ["ton", 907.18474, ""],
    ["kiloton", 907_184.74, "kilotonne kt"],
    ["pound", 0.45359237, "lb lbs"],
    ["ounce", 0.028349523125, "oz"],
    ["stone", 6.35029318, ""],
    ["carat", 2e-4, ""],
    ["dram", 0.0017718451953125, "drachma drachm"],
  ],
  volume: [
    ["litre", 1e-3, "liter l ltr ltrs"],
    ["millilitre", 1e-6, "milliliter ml"],
    ["centilitre", 1e-5, "centiliter cl"],
    ["gallon", 0.003785411784, "gal gals"],
    ["barrel", 0.158987294928, "bbl bpd"],
    ["pint", 0.000473176473, ""],
    ["quart", 0.000946352946, "qt"],
    ["bushel", 0.03523907016688, ""],
    ["tablespoon", 1.478676478125e-5, "tbsp"],
    ["teaspoon", 4.92892159375e-6, "tsp"],
    ["cup", 0.0002365882365, ""],
    ["cubic centimetre", 1e-6, "cc"],
    ["cubic metre", 1, "m3 m³ cbm"],
    ["cubic kilometre", 1e9, "km3 km³"],
  ],
  speed: [
    ["mile per hour", 0.44704, "mph"],
    ["kilometre per hour", 1 / 3.6, "kph kmph kmh"],
    ["metre per second", 1, "mps"],
    ["knot", 0.514444, "kn kt kts"],
  ],
  temperature: [
    ["degree Celsius", 0, "celsius centigrade"],
    ["degree Fahrenheit", 0, "fahrenheit"],
    ["kelvin", 0, ""],
  ],
  duration: [
    ["second", 1, "sec secs"],
    ["minute", 60, "min mins"],
    ["hour", 3600, "hr hrs h"],
    ["day", day, ""],
    ["week", 7 * day, "wk wks"],
    ["fortnight", 14 * day, ""],
    ["month", year / 12, ""],
    ["year", year, "yr yrs"],
    ["decade", 10 * year, ""],
    ["century", 100 * year, "centuries"],
    ["millennium", 1000 * year, "millennia millenniums"],
    ["millisecond", 1e-3, "ms"],
  ],
  angle: [
    ["degree", Math.PI / 180, ""],
    ["radian", 1, "rad"],
    ["turn", 2 * Math.PI, ""],
  ],
  information: [
    ["bit", 0.125, ""],
    ["byte", 1, ""],
    ["kilobyte", 1e3, "kb"],
    ["megabyte", 1e6, "mb"],
    ["gigabyte", 1e9, "gb"],
    ["terabyte", 1e12, "tb"],
    ["petabyte", 1e15, "pb"],
    ["megabit", 125_000, "mbit"],
    ["gigabit", 1.25e8, "gbit"],
  ],
  energy: [
    ["kilowatt hour", 3.6e6, "kwh kilowatt-hour"],
    ["megawatt hour", 3.6e9, "mwh megawatt-hour"],
    ["gigawatt hour", 3.6e12, "gwh gigawatt-hour"],
    ["terawatt hour", 3.6e15, "twh terawatt-hour"],
    ["joule", 1, ""],
    ["calorie", 4184, "kcal"],
  ],
  power: [
    ["watt", 1, "w"],
    ["kilowatt", 1e3, "kw"],
    ["megawatt", 1e6, "mw"],
    ["gigawatt", 1e9, "gw"],
    ["terawatt", 1e12, "tw"],
    ["mile per gallon", 0, "mpg"],
    ["horsepower", 745.6998715822702, "hp bhp"],
    ["volt", 0, ""],
  ],
  frequency: [
    ["hertz", 1, "hz"],
    ["revolution per minute", 1 / 60, "rpm"],
    ["kilohertz", 1e3, "khz"],
    ["megahertz", 1e6, "mhz"],
    ["gigahertz", 1e9, "ghz"],
  ],
  pressure: [
    ["pascal", 1, ""],
    ["hectopascal", 100, "hpa"],
    ["millibar", 100, "mbar"],
    ["psi", 6894.757293168, ""],
  ],
};

function readRows(): { byWord: Map<string, Unit>; byName: Map<string, Unit> } {
  const byWord = new Map<string, Unit>();
  const byName = new Map<string, Unit>();
  for (const kind of Object.keys(rows) as UnitKind[]) {
    for (const [name, si, others] of rows[kind]) {
      const unit: Unit = { name, kind, si };
      byName.set(name, unit);
      for (const word of [name, ...others.split(" ")]) {
        if (word === "" || byWord.has(word)) continue;
        byWord.set(word, unit);
        if (word.length > 3 && !word.endsWith("s") && !byWord.has(`${word}s`)) byWord.set(`${word}s`, unit);
      }
    }
  }
  byWord.delete("stones");
  byWord.set("bits", byName.get("bit")!).set("days", byName.get("day")!).set("cups", byName.get("cup")!).set("tons", byName.get("ton")!);
  return { byWord, byName };
}

const tables = readRows();

/** Any writing of a unit, lower case, to the unit. */
export const unitsByWord: ReadonlyMap<string, Unit> = tables.byWord;
export const unitsByName: ReadonlyMap<string, Unit> = tables.byName;

/** Abbreviations that are read only right after digits, because they are words or too short otherwise. */
export const gluedUnits: ReadonlySet<string> = new Set([
  "m",
  "g",
  "l",
  "t",
  "h",
  "w",
  "ha",
  "min",
  "sec",
  "gal",
  "cl",
  "kn",
  "kt",
  "ms",
  "mi",
  "ins",
  "rad",
  "pb",
  "tw",
  "mw",
  "bar",
  "mb",
  "hr",
  "kb",
  "tb",
  "wk",
]);
