import type { Tag } from "./reading.ts";

/*
 * Lemmas by the longest known ending: each rule says, for words of one class that end in some letters, how many letters to take
 * away and what to put in their place. A whole word is an ending too ("^went"), which is how exceptions are kept. The rules are
 * learned from the treebank (training/tagger/lemmas.ts), after the suffix rules of Chrupała 2006.
 */

/** Longest ending that a rule may have, the mark of the word's begin included. */
export const LONGEST_ENDING = 8;

export interface LemmaRules {
  /** Keys are "class:ending", values "letters to take away" + "letters to add". */
  readonly edits: ReadonlyMap<string, string>;
}

/** Lines of "class:ending TAB edit". */
export function parseLemmaRules(bytes: Uint8Array): LemmaRules {
  const edits = new Map<string, string>();
  for (const line of new TextDecoder().decode(bytes).split("\n")) {
    const tab = line.indexOf("\t");
    if (tab > 0) edits.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return { edits };
}

/** Words of these tags are their own lemma in nearly all cases; the rest have rules by class. */
export function lemmaClass(tag: Tag, fine: string): string {
  if (tag === "VERB" || tag === "AUX") return `${tag === "AUX" ? "A" : "V"}${fine}`;
  if (tag === "NOUN") return fine === "NNS" ? "NS" : "N";
  return tag === "ADJ" || tag === "ADV" ? `${tag}${fine}` : tag;
}

/**
 * Lemma of a word in lower case. A proper name keeps its letters, because its case says what it is.
 */
export function lemmaOf(rules: LemmaRules, text: string, lower: string, tag: Tag, fine: string): string {
  if (tag === "PROPN" || tag === "PUNCT" || tag === "NUM" || tag === "SYM" || tag === "X") return tag === "PROPN" ? text : lower;
  const edit = findEdit(rules, lower, lemmaClass(tag, fine));
  const lemma = edit === undefined ? lower : applyEdit(lower, edit);
  if (tag === "VERB") {
    // No verb of English ends in "-oate" or in "-ced": "floated" is of "float", "ceding" of "cede".
    if (lemma.endsWith("oate")) return lemma.slice(0, -1);
    if (lemma.endsWith("ced")) return `${lemma}e`;
  }
  // "Lied" and "died" end like "tried", but a verb of one consonant and "y" there is none.
  return tag === "VERB" && /^[b-df-hj-np-tv-z]y$/.test(lemma) ? lemma.replace("y", "ie") : lemma;
}

function findEdit(rules: LemmaRules, lower: string, kind: string): string | undefined {
  const marked = lower.length < LONGEST_ENDING ? `^${lower}` : lower;
  for (let from = Math.max(0, marked.length - LONGEST_ENDING); from <= marked.length; from++) {
    const edit = rules.edits.get(`${kind}:${marked.slice(from)}`);
    // An ending that takes most of a long word was learned from a slip of the pen; short words may be irregular.
    if (edit !== undefined && (lower.length < LONGEST_ENDING || Number(edit[0]) * 2 <= lower.length)) return edit;
  }
  return undefined;
}

/** "3y" turns "studies" into "study". */
export function applyEdit(word: string, edit: string): string {
  return word.slice(0, Math.max(0, word.length - Number(edit[0]))) + edit.slice(1);
}
