import { siUnits, unitsByName } from "../../lexicon/index.ts";
import type { Lexeme } from "../numbers/index.ts";
import type { Ground } from "./draft.ts";
import { measure, type Measure } from "./measurement.ts";

/** "40C", "75 °F", "20 degrees Celsius", "24 degrees", and degrees of an angle. */
export function readDegrees(ground: Ground, at: number): Measure | null {
  const { lexemes, text } = ground;
  const sign = lexemes[at]!.lower;
  if (sign === "℃") return measure("temperature", "degree Celsius", at + 1);
  if (sign === "℉") return measure("temperature", "degree Fahrenheit", at + 1);
  const isDegrees = sign === "°" || sign === "º" || sign === "degrees" || sign === "degree";
  const from = isDegrees ? at + 1 : at;
  const scale = lexemes[from];
  const letter = scale ? text.slice(scale.start, scale.end) : "";
  // A capital C or F glued to digits is a scale of temperature: "40C".
  const glued = !isDegrees && scale !== undefined && !scale.apart;
  if ((isDegrees || glued) && letter === "C") return measure("temperature", "degree Celsius", from + 1);
  if ((isDegrees || glued) && letter === "F") return measure("temperature", "degree Fahrenheit", from + 1);
  if (!isDegrees) return null;
  if (scale?.lower === "celsius" || scale?.lower === "centigrade") return measure("temperature", "degree Celsius", from + 1);
  if (scale?.lower === "fahrenheit") return measure("temperature", "degree Fahrenheit", from + 1);
  const unit = unitsByName.get("degree")!;
  if (!tellsAngle(lexemes, at, from)) return measure("temperature", "degree", from);
  return { kind: "other", unit: unit.name, si: unit.si, siUnit: siUnits.angle, next: from, added: 0 };
}

const turning: ReadonlySet<string> = new Set(
  "rotate rotates rotated rotating rotation turn turns turned turning tilt tilted angle angles angled north south east west latitude longitude bank banked arc view panorama".split(
    " ",
  ),
);

/** Degrees are of an angle beside a word of turning or of bearing; else, in news, of temperature. */
function tellsAngle(lexemes: readonly Lexeme[], at: number, next: number): boolean {
  for (let index = Math.max(0, at - 5); index < at; index++) if (turning.has(lexemes[index]!.lower)) return true;
  for (let index = next; index < next + 2 && index < lexemes.length; index++) if (turning.has(lexemes[index]!.lower)) return true;
  return false;
}
