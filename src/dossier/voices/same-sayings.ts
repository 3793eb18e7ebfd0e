import { functionWords } from "../../lexicon/function-words.ts";
import type { DossierUtterance, Quote } from "../dossier.ts";
import { wordStems } from "../material/index.ts";

/** Of the stems of two reported sayings of one speaker that are one saying this share stands in both: of sixty pairs read above it nearly all were one, below it few. */
const sharedMin = 0.5;

/** Fewer stems tell nothing that two sayings might have in common. */
const stemsMin = 3;

/** A stem in more sayings of one speaker is his subject, and tells nothing of two of them. */
const postingsMax = 60;

/** Words in what they are compared by. */
interface Coded {
  readonly stems: ReadonlySet<string>;
  readonly numbers: string;
  readonly isNegative: boolean;
}

/** A saying in what it is compared by. */
interface Entry extends Coded {
  readonly voice: DossierUtterance;
}

/**
 * Pairs of sayings of one speaker that tell the same, of which at least one is in the words of a report: two reports tell what she said, or one
 * tells it in its headline and again below. Words in quotation marks are compared word by word elsewhere.
 */
export function findSameSayings(
  voices: readonly DossierUtterance[],
): readonly (readonly [left: DossierUtterance, right: DossierUtterance])[] {
  const speakers = Map.groupBy(
    voices.filter(({ kind, speaker }) => kind !== "term" && speaker.name !== null),
    ({ speaker }) => speaker.entity ?? `${speaker.owner ?? ""} ${speaker.name!}`,
  );
  return [...speakers.values()].flatMap((own) => (own.length < 2 ? [] : pairsOf(own.map(encode))));
}

function encode(voice: DossierUtterance): Entry {
  let known = coded.get(voice.content);
  if (known === undefined) coded.set(voice.content, (known = encodeWords(voice.content.text)));
  const { stems, numbers, isNegative } = known;
  return { voice, stems, numbers, isNegative: isNegative || voice.manner === "denial" };
}

/** A report that joins a story leaves the sayings of the others as they are. */
const coded = new WeakMap<Quote, Coded>();

function encodeWords(text: string): Coded {
  return {
    stems: contentStems(text),
    numbers: (text.match(/\d+(?:[.,]\d+)*/g) ?? []).sort().join(" "),
    isNegative: /\b(?:no|not|never|none|nobody|nothing|without|neither|nor)\b|n['’]t\b/i.test(text),
  };
}

function contentStems(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return wordStems(words.filter((word) => !grammar.has(word)).join(" "));
}

const grammar = new Set(functionWords["en"]!.split(/\s+/));

/**
 * Sayings that share so much have in common one of the rarer stems of either; only such pairs are compared (prefix filtering: Chaudhuri, Ganti &
 * Kaushik, "A Primitive Operator for Similarity Joins in Data Cleaning", 2006).
 */
function pairsOf(entries: readonly Entry[]): (readonly [DossierUtterance, DossierUtterance])[] {
  const counts = new Map<string, number>();
  for (const { stems } of entries) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const postings = new Map<string, Entry[]>();
  const pairs: (readonly [DossierUtterance, DossierUtterance])[] = [];
  for (const entry of entries) {
    if (entry.stems.size < stemsMin) continue;
    const byRarity = [...entry.stems].sort((one, other) => counts.get(one)! - counts.get(other)! || (one < other ? -1 : 1));
    const candidates = new Set<Entry>();
    for (const stem of byRarity.slice(0, byRarity.length - Math.ceil(byRarity.length * sharedMin) + 1)) {
      const list = postings.get(stem) ?? [];
      if (list.length === 0) postings.set(stem, list);
      for (const other of list) candidates.add(other);
      if (list.length < postingsMax) list.push(entry);
    }
    for (const other of candidates) if (isSame(other, entry)) pairs.push([other.voice, entry.voice]);
  }
  return pairs;
}

function isSame(one: Entry, other: Entry): boolean {
  const [left, right] = [one.voice, other.voice];
  if (left.kind !== "indirect" && right.kind !== "indirect" && left.kind !== "mixed" && right.kind !== "mixed") return false;
  if (one.isNegative !== other.isNegative || one.numbers !== other.numbers) return false;
  if ((left.manner === "question") !== (right.manner === "question")) return false;
  let shared = 0;
  for (const stem of one.stems) if (other.stems.has(stem)) shared++;
  return shared >= sharedMin * (one.stems.size + other.stems.size - shared) && !overlap(left, right);
}

/** One stands in the other: words in marks inside of a reported clause. */
function overlap({ content: left }: DossierUtterance, { content: right }: DossierUtterance): boolean {
  return left.report === right.report && left.start < right.end && right.start < left.end;
}
