import type { ReportFilter } from "../../ports/index.ts";
import { toStem, toWords } from "./words.ts";
import type { Phrases } from "./words.ts";

/** What a reader asked, and what of it was not understood. */
export interface Query {
  readonly filter: ReportFilter;
  /** What is looked for, as it was written: words and phrases. */
  readonly terms: readonly string[];
  readonly phrases: Phrases;
  /** A plain number among the words: figures of this value are looked for too. */
  readonly value: number | null;
  readonly remarks: readonly string[];
}

/** A longer line is pasted by mistake; the index would look for each of its words. */
const queryCharactersMax = 400;

const part = /(-?)(?:([a-z]+):)?(?:"([^"]*)"?|(\S+))/giu;
const day = /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/;

/**
 * `outlet:NAME speaker:NAME from:DATE to:DATE "a phrase" word -word`. Never fails: what looks like an operator and is none is looked for
 * as words, and a remark says so.
 */
export function parseQuery(written: string): Query {
  const remarks: string[] = [];
  const terms: string[] = [];
  let unwanted: string[] = [];
  const filter = {
    outlet: null as string | null,
    speaker: null as string | null,
    from: null as string | null,
    to: null as string | null,
  };
  if (written.length > queryCharactersMax) remarks.push(`Only the first ${queryCharactersMax} characters were looked for.`);
  for (const [whole, minus, operator, phrase, word] of written.slice(0, queryCharactersMax).matchAll(part)) {
    const words = (phrase ?? word ?? "").trim();
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    switch (operator?.toLowerCase()) {
      case undefined:
        (minus === "-" ? unwanted : terms).push(words);
        break;
      case "outlet":
      case "speaker":
        filter[operator!.toLowerCase() as "outlet" | "speaker"] = words;
        break;
      case "from":
      case "to":
        if (day.test(words)) filter[operator!.toLowerCase() as "from" | "to"] = words;
        else remarks.push(`Expected a date such as 2026-03-14 after ${operator}:, but “${words}” came. It was passed over.`);
        break;
      default:
        remarks.push(`“${operator}:” is no operator (outlet, speaker, from, to); it was looked for as words.`);
        terms.push(whole.replace(":", " ").replaceAll('"', ""));
    }
  }
  if (terms.length === 0 && unwanted.length > 0) {
    remarks.push("Words to leave out need a word to look for; they were passed over.");
    unwanted = [];
  }
  const [wanted, left] = [terms.map(toWords), unwanted.map(toWords)];
  return {
    filter: { words: [...new Set(wanted.flat())], without: left.filter(({ length }) => length === 1).flat(), ...filter },
    terms,
    phrases: { wanted: toPhrases(wanted), unwanted: toPhrases(left) },
    value: toValue(terms),
    remarks,
  };
}

/** A phrase of one word is answered by the index alone. */
function toPhrases(terms: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return terms.filter(({ length }) => length > 1).map((words) => words.map(toStem));
}

function toValue(terms: readonly string[]): number | null {
  const numbers = terms.map((term) => term.replaceAll(",", "")).filter((term) => /^\d+(?:\.\d+)?$/.test(term));
  return numbers.length === 1 ? Number(numbers[0]) : null;
}
