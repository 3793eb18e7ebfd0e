import type { Lexeme } from "./lexemes.ts";

/** Four digits that may be a year. */
export function isYear(lexeme: Lexeme | undefined): boolean {
  return lexeme?.written === "plain" && lexeme.value >= 1100 && lexeme.value <= 2199 && lexeme.end - lexeme.start === 4;
}

/** Words after which four digits are a count in spite of their size. */
const countedBefore: ReadonlySet<string> = new Set(
  "least most than some nearly almost about approximately roughly only exactly another estimated total over under up least".split(" "),
);

/** Words before which four digits are a year. */
const yearBefore: ReadonlySet<string> = new Set(
  "in since by until till from during of before after between the early mid late spring summer autumn fall winter year fiscal to and around circa its their his her our s this that into through january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);

const measured: ReadonlySet<string> = new Set(
  "percent per pct million billion trillion thousand dollars dollar euros pounds yen yuan rubles rupees francs km kilometers kilometres miles mile metres meters feet foot ft tons tonnes ton kg kilograms litres liters gallons barrels acres hectares square cubic hours minutes seconds days weeks months years points calories mph watts megawatts mw kw gb mb people persons men women children civilians soldiers troops workers jobs employees homes houses residents students passengers refugees protesters shares".split(
    " ",
  ),
);

/** True when the four digits at lexeme `at` are a year and not a count: by the words around them. */
export function readsAsYear(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const number = lexemes[at];
  if (!number || !isYear(number)) return false;
  const [before, after] = [lexemes[at - 1], lexemes[at + 1]];
  if (before?.kind === "sign" && !number.apart && "$£€¥/:.+".includes(before.lower)) return false;
  if (before?.kind === "number" && before.end - before.start < 5 && !number.apart) return false;
  if (before?.kind === "word" && countedBefore.has(before.lower)) return false;
  if (
    after &&
    !after.apart &&
    (after.lower === "%" ||
      (after.lower === ":" && lexemes[at + 2]?.kind === "number" && !lexemes[at + 2]!.apart) ||
      after.kind === "code" ||
      after.kind === "number")
  )
    return false;
  if (after && !after.apart && after.kind === "word") return false;
  const word = after?.lower === "-" && !after.apart ? lexemes[at + 2] : after;
  // "2000 demonstrators": a bare number before a plural noun counts it.
  const plural =
    after?.kind === "word" &&
    after.lower.length > 4 &&
    after.lower.endsWith("s") &&
    !/(?:ss|is|us)$/.test(after.lower) &&
    text[after.start] === after.lower[0];
  const joined = before?.lower === "and" || before?.lower === "to";
  const byPreposition = before?.kind === "word" && yearBefore.has(before.lower) && !(joined && plural);
  if (word?.kind === "word" && measured.has(word.lower)) return false;
  if (byPreposition) return true;
  // "2000 over 3" is a quotient.
  if (after?.lower === "over" && lexemes[at + 2]?.kind === "number") return false;
  if (number.value < 1900 || number.value > 2100) return false;
  return !plural || before?.kind !== "word";
}
