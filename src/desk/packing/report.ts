import { brotliDecompressSync, deflateRawSync, inflateRawSync } from "node:zlib";
import { assert } from "../../kernel/index.ts";
import type { Run } from "../../kernel/index.ts";
import type { Block, Removal, Report } from "../../page/index.ts";
import { fromColumns, toColumns } from "./columns.ts";
import type { Columns } from "./columns.ts";
import { putNumbers, takeNumbers } from "./numbers.ts";
import { unpackJson } from "./pack.ts";
import { usualPhrases } from "./usual-phrases.generated.ts";
import { usualWords } from "./usual-words.ts";

/*
 * A frozen report as bytes: the number of this form, the length of the packed text, the packed text, and all else, packed. A page of
 * search results opens forty reports and wants nothing but their texts.
 */
const form = 4;
/** The text was packed by Brotli. */
const formWithBrotli = 3;
/** All else was packed with its numbers as digits. */
const formWithDigits = 2;
/** All else was packed by zstd, without the usual words. */
const formWithoutWords = 1;
const lengthBytes = 4;
const headBytes = 1 + lengthBytes;

interface PackedReport extends Omit<Report, "text" | "map" | "removed" | "blocks"> {
  readonly runs: PackedRuns;
  readonly removed: PackedRemovals;
  readonly blocks: Columns;
}

/** `unpackReport` gives the equal value. */
export function packReport({ text, map, removed, blocks, ...rest }: Report): Uint8Array {
  const packed: PackedReport = { ...rest, runs: packRuns(map.runs), removed: packRemoved(removed), blocks: toColumns(blocks) };
  const packedText = packText(text);
  const head = Buffer.alloc(headBytes);
  head.writeUInt8(form);
  head.writeUInt32LE(packedText.length, 1);
  return Buffer.concat([head, packedText, packRest(packed)]);
}

export function unpackReport(bytes: Uint8Array): Report {
  if (bytes[0] === firstForm) return unpackFirstForm(bytes);
  const packed = bytes.subarray(endOfText(bytes));
  const { runs, removed, blocks, ...rest } = unpackAll(bytes[0]!, packed);
  return {
    ...rest,
    text: unpackText(bytes),
    map: { runs: unpackRuns(runs) },
    removed: unpackRemoved(removed),
    blocks: fromColumns<Block>(blocks),
  };
}

const dictionary = Buffer.from(usualWords);

function unpackAll(ownForm: number, packed: Uint8Array): PackedReport {
  if (ownForm === formWithoutWords) return unpackJson(packed) as PackedReport;
  return (ownForm === formWithDigits ? unpackWords(packed) : unpackRest(packed)) as PackedReport;
}

/**
 * The length of the packed words, the packed words, the packed numbers. Deflate, because it takes a dictionary in every Node: of 7,000
 * characters it leaves 1,400 bytes where zstd leaves 2,000 without one.
 */
function packRest(value: PackedReport): Uint8Array {
  const { rest, numbers } = takeNumbers(value);
  const words = deflateRawSync(JSON.stringify(rest), { level: 9, dictionary });
  const head = Buffer.alloc(lengthBytes);
  head.writeUInt32LE(words.length);
  return Buffer.concat([head, words, deflateRawSync(numbers, { level: 9 })]);
}

function unpackRest(packed: Uint8Array): unknown {
  const words = lengthBytes + new DataView(packed.buffer, packed.byteOffset).getUint32(0, true);
  return putNumbers(unpackWords(packed.subarray(lengthBytes, words)), inflateRawSync(packed.subarray(words)));
}

function unpackWords(packed: Uint8Array): unknown {
  return JSON.parse(inflateRawSync(packed, { dictionary }).toString());
}

/** The text alone, at a tenth of the cost of the whole report. */
export function unpackText(bytes: Uint8Array): string {
  if (bytes[0] === firstForm) return unpackFirstForm(bytes).text;
  const packed = bytes.subarray(headBytes, endOfText(bytes));
  const text = bytes[0]! <= formWithBrotli ? brotliDecompressSync(packed) : inflateRawSync(packed, { dictionary: phrases });
  return text.toString();
}

/** Is the text among the first bytes of a packed report? */
export function holdsText(start: Uint8Array): boolean {
  return start.length >= headBytes && start[0] !== firstForm && endOfText(start) <= start.length;
}

/** The first desks packed a report as one value; what is frozen stays as it is. Their bytes begin as all of zstd do. */
const firstForm = 0x28;

function unpackFirstForm(bytes: Uint8Array): Report {
  const { runs, removed, blocks, ...rest } = unpackJson(bytes) as Omit<Report, "map" | "removed" | "blocks"> &
    Readonly<Record<"runs" | "removed" | "blocks", Columns>>;
  return {
    ...rest,
    map: { runs: fromColumns<Run>(runs) },
    removed: fromColumns<Removal>(removed),
    blocks: fromColumns<Block>(blocks),
  };
}

function endOfText(bytes: Uint8Array): number {
  assert(bytes[0]! >= formWithoutWords && bytes[0]! <= form, "a packed report begins with the number of its form");
  return headBytes + new DataView(bytes.buffer, bytes.byteOffset).getUint32(1, true);
}

const phrases = Buffer.from(usualPhrases);

/**
 * Of an article of 3,800 characters 1,530 bytes are left in a fifth of a millisecond. Brotli, which knows words of its own, leaves 1,375 at
 * its level 10 but takes ten times as long, a twelfth of all that a page on its way in costs; at level 9 it leaves 1,630.
 */
function packText(text: string): Uint8Array {
  return deflateRawSync(Buffer.from(text), { level: 9, dictionary: phrases });
}

/** Runs by what is left to say when the one before is known: most begin where that one ends. A list for each property. */
interface PackedRuns {
  readonly kinds: readonly Run["kind"][];
  readonly gaps: readonly number[];
  readonly lengths: readonly number[];
  readonly sourceGaps: readonly number[];
  /** Longer in the source by so many characters. */
  readonly longer: readonly number[];
}

function packRuns(runs: readonly Run[]): PackedRuns {
  return {
    kinds: runs.map((run) => run.kind),
    gaps: runs.map((run, at) => run.at - (at === 0 ? 0 : runs[at - 1]!.at + runs[at - 1]!.length)),
    lengths: runs.map((run) => run.length),
    sourceGaps: runs.map((run, at) => run.sourceAt - (at === 0 ? 0 : runs[at - 1]!.sourceAt + runs[at - 1]!.sourceLength)),
    longer: runs.map((run) => run.sourceLength - run.length),
  };
}

function unpackRuns({ kinds, gaps, lengths, sourceGaps, longer }: PackedRuns): readonly Run[] {
  let end = 0;
  let sourceEnd = 0;
  return kinds.map((kind, index) => {
    const length = lengths[index]!;
    const run = { kind, at: end + gaps[index]!, length, sourceAt: sourceEnd + sourceGaps[index]!, sourceLength: length + longer[index]! };
    end = run.at + run.length;
    sourceEnd = run.sourceAt + run.sourceLength;
    return run;
  });
}

/** What a removal says besides its place. A page has hundreds of removals and a dozen signs. */
type Sign = readonly [kind: string, step: string, reason: string];

interface PackedRemovals {
  readonly signs: readonly Sign[];
  /** Of each removal: its sign, the gap before it and its length. */
  readonly which: readonly number[];
  readonly gaps: readonly number[];
  readonly lengths: readonly number[];
}

function packRemoved(removed: readonly Removal[]): PackedRemovals {
  const signs = new Map<string, number>();
  const which = removed.map(({ kind, step, reason }) => {
    const written = JSON.stringify([kind, step, reason] satisfies Sign);
    const sign = signs.get(written) ?? signs.size;
    signs.set(written, sign);
    return sign;
  });
  return {
    signs: [...signs.keys()].map((written) => JSON.parse(written) as Sign),
    which,
    gaps: removed.map(({ start }, at) => start - (at === 0 ? 0 : removed[at - 1]!.end)),
    lengths: removed.map(({ start, end }) => end - start),
  };
}

function unpackRemoved({ signs, which, gaps, lengths }: PackedRemovals): readonly Removal[] {
  let before = 0;
  return which.map((sign, at) => {
    const start = before + gaps[at]!;
    const end = start + lengths[at]!;
    before = end;
    const [kind, step, reason] = signs[sign]!;
    return { start, end, kind, step, reason };
  });
}
