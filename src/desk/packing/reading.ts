import type { Reading, Token } from "../../reading/index.ts";
import { fromColumns, toColumns } from "./columns.ts";
import type { Columns } from "./columns.ts";
import { packJson, unpackJson } from "./pack.ts";

/** Tokens without what the text tells: their words; the usual forms are left out and a list of labels stands for the labels. */
interface PackedTokens {
  readonly labels: readonly string[];
  readonly rows: Columns;
}

interface TokenRow {
  readonly gap: number;
  readonly length: number;
  /** Null when it is the text in lower case. */
  readonly lower: string | null;
  /** Null when it is `lower`. */
  readonly lemma: string | null;
  readonly tag: number;
  readonly fine: number;
  readonly relation: number;
  /** Steps to the head; 0 for a root. */
  readonly head: number;
}

/** Lists of rows of one shape. What a reading has besides is kept as it is. */
const layers = ["sentences", "names", "references", "figures", "times", "utterances", "events"] as const;
type Layer = (typeof layers)[number];

type PackedReading = Omit<Reading, "tokens" | Layer> & { readonly tokens: PackedTokens } & { readonly [Name in Layer]: Columns };

/** Readings are let go after a while, and packed with each report on its way in. */
const level = 3;

/** A reading as bytes, somewhat more than a byte a character of the text; `unpackReading` gives the equal value. */
export function packReading({ tokens, ...rest }: Reading): Uint8Array {
  const columns = Object.fromEntries(layers.map((layer) => [layer, toColumns(rest[layer])]));
  return packJson({ ...rest, ...columns, tokens: packTokens(tokens) }, level);
}

export function unpackReading(bytes: Uint8Array, text: string): Reading {
  const packed = unpackJson(bytes) as PackedReading;
  const rows = Object.fromEntries(layers.map((layer) => [layer, fromColumns(packed[layer])]));
  return { ...packed, ...rows, tokens: unpackTokens(packed.tokens, text) } as unknown as Reading;
}

function packTokens(tokens: readonly Token[]): PackedTokens {
  const labels = [...new Set(tokens.flatMap((token) => [token.tag, token.fine, token.relation]))];
  const numbers = new Map(labels.map((label, at) => [label, at]));
  let before = 0;
  const rows = tokens.map((token, at): TokenRow => {
    const gap = token.start - before;
    before = token.end;
    return {
      gap,
      length: token.end - token.start,
      lower: token.lower === token.text.toLowerCase() ? null : token.lower,
      lemma: token.lemma === token.lower ? null : token.lemma,
      tag: numbers.get(token.tag)!,
      fine: numbers.get(token.fine)!,
      relation: numbers.get(token.relation)!,
      head: token.head < 0 ? 0 : token.head - at,
    };
  });
  return { labels, rows: toColumns(rows) };
}

function unpackTokens({ labels, rows }: PackedTokens, whole: string): Token[] {
  let before = 0;
  return fromColumns<TokenRow>(rows).map((row, at) => {
    const start = before + row.gap;
    const end = start + row.length;
    before = end;
    const text = whole.slice(start, end);
    const lower = row.lower ?? text.toLowerCase();
    return {
      start,
      end,
      text,
      lower,
      lemma: row.lemma ?? lower,
      tag: labels[row.tag] as Token["tag"],
      fine: labels[row.fine]!,
      head: row.head === 0 ? -1 : at + row.head,
      relation: labels[row.relation]!,
    };
  });
}
