import { contains } from "../kernel/index.ts";
import type { Range } from "../kernel/index.ts";
import type { Agreement } from "./alignment.ts";
import type { Clause } from "./clauses.ts";
import type { Material, Part } from "./material.ts";
import { withoutStrayMarks } from "./marks.ts";
import { compareText, sentenceAt } from "./material.ts";
import { phraseOf } from "../reading/index.ts";
import { contentStems, tokensIn } from "./terms.ts";
import { backgroundWeight } from "./weights.ts";

/** One rare word in several texts, with the phrase in which each text has it. */
export interface SharedWord {
  readonly stem: string;
  readonly weight: number;
  readonly uses: readonly { readonly part: Part; readonly range: Range }[];
}

interface Use {
  readonly part: Part;
  readonly token: number;
  readonly range: Range;
  /** Stems of the phrase. */
  readonly stems: ReadonlySet<string>;
}

/** A word in about one text of 250 says that two texts speak of one thing when their phrases share another word too ("political ties"). */
const rareMin = 5.5;
const shownMax = 8;

/**
 * What texts share below the clause: a rarer word and another one ("economic and political ties") that several texts use in phrases
 * whose clauses were not joined as a whole. Titles and standfirsts do not count: they repeat the text.
 */
export function findSharedWords(
  material: Material,
  clauses: readonly (readonly Clause[])[],
  agreements: readonly Agreement[],
): readonly SharedWord[] {
  const uses = new Map<string, Use[]>();
  for (const part of material.parts)
    for (const [stem, use] of usesOf(material, part, clauses[part.index]!)) uses.set(stem, [...(uses.get(stem) ?? []), use]);
  const found: SharedWord[] = [];
  for (const [stem, all] of uses) {
    const weight = backgroundWeight(stem);
    if (weight < rareMin) continue;
    const chosen = agreeing(all);
    if (new Set(chosen.map((use) => use.part)).size < 2 || isJoined(chosen, agreements)) continue;
    found.push({ stem, weight, uses: chosen.map(({ part, range }) => ({ part, range })) });
  }
  return found.sort((a, b) => b.uses.length - a.uses.length || b.weight - a.weight || compareText(a.stem, b.stem)).slice(0, shownMax);
}

function usesOf(material: Material, part: Part, clauses: readonly Clause[]): readonly (readonly [string, Use])[] {
  const found: [string, Use][] = [];
  const named = material.places[part.index]!.filter((place) => place.named);
  for (const clause of clauses) {
    const kind = part.report.blocks[clause.block]!.kind;
    if (kind === "title" || kind === "standfirst" || kind === "heading" || kind === "caption") continue;
    for (const { stem, token } of contentStems(part, clause.own)) {
      const word = part.reading.tokens[token]!;
      if (word.tag !== "NOUN" && word.tag !== "ADJ") continue;
      if (named.some((place) => contains(place, word))) continue;
      const sentence = sentenceAt(part.reading, word.start);
      if (!sentence) continue;
      const range = phraseOf(part.reading.tokens, phraseHead(part, token), sentence.first, sentence.last);
      const around = contains(range, word) ? withoutStrayMarks(part.report.text, range) : word;
      // A word alone is no phrase: it shows what is spoken of, not what is said of it.
      if (tokensIn(part, around).filter((one) => one !== token && contentTags.has(part.reading.tokens[one]!.tag)).length === 0) continue;
      const stems = new Set(contentStems(part, tokensIn(part, around)).map((one) => one.stem));
      found.push([stem, { part, token, range: around, stems }]);
    }
  }
  return found;
}

const contentTags = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);

/** The noun that an adjective or a noun before it belongs to: "harbour" in "a harbour town" belongs to "town". */
function phraseHead(part: Part, token: number): number {
  const tokens = part.reading.tokens;
  let at = token;
  for (let step = 0; step < 3 && (tokens[at]!.relation === "amod" || tokens[at]!.relation === "compound") && tokens[at]!.head >= 0; step++)
    at = tokens[at]!.head;
  return at;
}

/** The first use of each text that shares another word with the others: one word alone is shared by accident too often. */
function agreeing(uses: readonly Use[]): readonly Use[] {
  let best: readonly Use[] = [];
  for (const seed of uses) {
    const group: Use[] = [seed];
    for (const use of uses) {
      if (group.some((other) => other.part === use.part)) continue;
      if ([...use.stems].filter((stem) => seed.stems.has(stem)).length >= 2) group.push(use);
    }
    if (group.length > best.length) best = group;
  }
  return [...best].sort((a, b) => a.part.index - b.part.index);
}

/** The clauses that hold the word are one agreement already: nothing new is said. */
function isJoined(uses: readonly Use[], agreements: readonly Agreement[]): boolean {
  return agreements.some((agreement) =>
    uses.every((use) =>
      agreement.members.some(
        (member) => member.part === use.part.index && member.clause.own.some((token) => tokensIn(use.part, use.range).includes(token)),
      ),
    ),
  );
}
