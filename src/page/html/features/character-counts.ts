/** What a text is made of: numbers of characters by what they tell of it, and of its words. */
export interface CharacterCounts {
  readonly words: number;
  /** Words that begin with a small letter. */
  readonly lowerWords: number;
  readonly longestWord: number;
  /** Letters from a to z, and those of them that are capitals. */
  readonly letters: number;
  readonly capitals: number;
  readonly digits: number;
  readonly commas: number;
  /** Marks at the end of a sentence. */
  readonly stops: number;
  readonly quotes: number;
  readonly bars: number;
  readonly lineBreaks: number;
  readonly cjk: number;
  /** Characters that programs are full of and sentences are not. */
  readonly symbols: number;
  /** Signs that an address, a note of rights or a tag needs; without them nobody looks for one. */
  readonly addressSigns: number;
  readonly rightsSigns: number;
  readonly tagSigns: number;
}

const kind = {
  other: 0,
  small: 1,
  capital: 2,
  digit: 3,
  comma: 4,
  stop: 5,
  ideographicStop: 6,
  quote: 7,
  symbol: 8,
  bar: 9,
  address: 10,
  rights: 11,
  tag: 12,
  cjk: 13,
  space: 14,
  lineBreak: 15,
} as const;

const space = 32;
const lineBreak = 10;

function fill(table: Uint8Array, characters: string, value: number): void {
  for (const character of characters) table[character.charCodeAt(0)] = value;
}

/** The kind of each UTF-16 code unit: a look into a table for each character costs less than the questions. */
const kinds = new Uint8Array(65_536)
  .fill(kind.cjk, 0x3040, 0xd7b0)
  .fill(kind.small, 97, 123)
  .fill(kind.capital, 65, 91)
  .fill(kind.digit, 48, 58);
fill(kinds, ",、，", kind.comma);
fill(kinds, ".!?", kind.stop);
fill(kinds, "。", kind.ideographicStop);
fill(kinds, '"“”«»', kind.quote);
fill(kinds, "{}[]\\=;<_$`", kind.symbol);
fill(kinds, "|›•·>", kind.bar);
fill(kinds, "@/", kind.address);
fill(kinds, "(©®", kind.rights);
fill(kinds, "#", kind.tag);
kinds[space] = kind.space;
kinds[lineBreak] = kind.lineBreak;

/** Small letters of the cased scripts; scripts without case count as small, because their running text has no capitals to lack. */
const isSmall = new Uint8Array(65_536)
  .fill(1, 97, 123)
  .fill(1, 0xdf, 0x100)
  .fill(1, 0x3ac, 0x3cf)
  .fill(1, 0x430, 0x460)
  .fill(1, 0x590, 0x2000);

/** By `kind`; one text after another is counted here. */
const found = new Int32Array(16);

export function countCharacters(text: string): CharacterCounts {
  const { length } = text;
  found.fill(0);
  let words = 0;
  let lowerWords = 0;
  let longestWord = 0;
  let stops = 0;
  let wordStart = 0;
  // The loop calls nothing: the engine then finds out once, and not at every character, how the text is stored.
  for (let at = 0; at < length; at++) {
    const is = kinds[text.charCodeAt(at)]!;
    found[is]!++;
    if (is >= kind.space) {
      if (at > wordStart) {
        words++;
        if (at - wordStart > longestWord) longestWord = at - wordStart;
        lowerWords += isSmall[text.charCodeAt(wordStart)]!;
      }
      wordStart = at + 1;
    } else if (is === kind.stop) {
      const next = at + 1 < length ? text.charCodeAt(at + 1) : space;
      if (next === space || next === 34 || next === 0x201d) stops++;
    }
  }
  if (length > wordStart) {
    words++;
    longestWord = Math.max(longestWord, length - wordStart);
    lowerWords += isSmall[text.charCodeAt(wordStart)]!;
  }
  return {
    words,
    lowerWords,
    longestWord,
    letters: found[kind.small]! + found[kind.capital]!,
    capitals: found[kind.capital]!,
    digits: found[kind.digit]!,
    commas: found[kind.comma]!,
    stops: stops + found[kind.ideographicStop]!,
    quotes: found[kind.quote]!,
    bars: found[kind.bar]!,
    lineBreaks: found[kind.lineBreak]!,
    cjk: found[kind.cjk]!,
    symbols: found[kind.symbol]!,
    addressSigns: found[kind.address]!,
    rightsSigns: found[kind.rights]!,
    tagSigns: found[kind.tag]!,
  };
}
