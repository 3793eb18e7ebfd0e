import { readFileSync } from "node:fs";
import { findFigures } from "../../src/reading/figures/index.ts";
import type { Figure } from "../../src/reading/index.ts";
import { findShared, skipped } from "./measure.ts";
import type { Measurement } from "./measure.ts";

/*
 * The English cases of Recognizers-Text (MIT): currency, number, percent, ordinal, dimension, age. A case is right when all its
 * results are found with the same words and value and nothing else is. The adapter below knows the conventions of those cases; the
 * product does not: they give no hedges, count cents and pence by the coin, read a bare "dollar" or "percent" as a result without a
 * value, and write units with United States names.
 */

interface Case {
  readonly Input: string;
  readonly Results: readonly { readonly Text: string; readonly Resolution: Readonly<Record<string, string>> }[];
}

interface Read {
  readonly text: string;
  readonly value: number;
}

export const models = ["Currency", "Number", "Percent", "Ordinal", "Dimension", "Age"] as const;
type Model = (typeof models)[number];

const measured: ReadonlySet<Figure["kind"]> = new Set(["length", "area", "weight", "volume", "speed", "other"]);

/** What the product reads, in the form of one model's cases. */
function readAs(model: Model, input: string): Read[] {
  const figures = findFigures(input, [], []);
  switch (model) {
    case "Currency":
      return figures
        .filter((figure) => figure.kind === "money")
        .map((figure) => ({ text: withoutHedge(input, figure), value: byCoin(input, figure) }));
    case "Percent":
      return figures
        .filter((figure) => figure.kind === "percent")
        .map((figure) => ({ text: withoutHedge(input, figure), value: figure.value }));
    case "Age":
      return figures
        .filter((figure) => figure.kind === "age")
        .map((figure) => lastOfRange(input, figure, { text: withoutHedge(input, figure), value: figure.value }));
    case "Ordinal":
      return figures
        .filter((figure) => figure.kind === "ordinal")
        .map((figure) => ({ text: numberOf(input, figure), value: figure.value }));
    case "Dimension":
      return figures
        .filter((figure) => measured.has(figure.kind))
        .map((figure) => lastOfRange(input, figure, { text: withoutHedge(input, figure), value: figure.value }));
    case "Number":
      return figures
        .filter((figure) => figure.kind !== "ordinal" && !measured.has(figure.kind) && figure.kind !== "score")
        .flatMap((figure) => [{ text: numberOf(input, figure), value: figure.value }]);
  }
}

function withoutHedge(input: string, figure: Figure): string {
  const { hedge } = figure;
  const start = hedge && hedge.start === figure.start ? hedge.end : figure.start;
  const end = hedge && hedge.end === figure.end ? hedge.start : figure.end;
  return input.slice(start, end).trim();
}

function numberOf(input: string, figure: Figure): string {
  return input.slice(figure.number.start, figure.number.end);
}

/** The cases know no ranges: of "40 - 50 years" only the second number is a result. */
function lastOfRange(input: string, figure: Figure, read: Read): Read {
  if (figure.valueMax === null) return read;
  const number = numberOf(input, figure);
  const second = /(?:\s*[-–]\s*|\s(?:to|or|and)\s)/.exec(number);
  return second ? { text: read.text.slice(read.text.indexOf(number) + second.index + second[0].length), value: figure.valueMax } : read;
}

function byCoin(input: string, figure: Figure): number {
  const coin =
    /(?:cents?|pence|penny|¢)\b/i.test(input.slice(figure.number.end, figure.end)) &&
    !/dollar|\$/i.test(input.slice(figure.start, figure.end));
  const satoshi = /satoshi/i.test(input.slice(figure.number.end, figure.end));
  return coin ? figure.value * 100 : satoshi ? figure.value * 1e8 : figure.value;
}

function expectedOf(one: Case): Read[] {
  return one.Results.map((result) => ({
    text: result.Text,
    value: Number.parseFloat((result.Resolution["offset"] ?? result.Resolution["value"] ?? "").replace("%", "")),
  })).filter((read) => Number.isFinite(read.value));
}

function same(left: readonly Read[], right: readonly Read[]): boolean {
  return (
    left.length === right.length &&
    left.every(
      (read, index) =>
        fold(read.text) === fold(right[index]!.text) &&
        Math.abs(read.value - right[index]!.value) <= 1e-9 * Math.max(1e-3, Math.abs(read.value)),
    )
  );
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}

/** Share of right cases per model and over all; `show` prints the wrong ones of a model, or "all". */
export async function measureFigures(show: Model | "all" | null = null): Promise<Measurement> {
  const folder = findShared("data", "reading", "figures");
  if (folder === undefined) return skipped("the cases of Recognizers-Text");
  const shares: Record<string, number> = {};
  let right = 0;
  let all = 0;
  for (const model of models) {
    const cases = JSON.parse(readFileSync(`${folder}/${model}Model.json`, "utf8").replace(/^\uFEFF/, "")) as Case[];
    const wrong = cases.filter((one) => !same(expectedOf(one), readAs(model, one.Input)));
    if (show === model || show === "all") for (const one of wrong) console.error(describe(model, one));
    shares[model.toLowerCase()] = (cases.length - wrong.length) / cases.length;
    right += cases.length - wrong.length;
    all += cases.length;
  }
  return { figures: { ...shares, all: right / all } };
}

function describe(model: Model, one: Case): string {
  return `${model}: ${one.Input.slice(0, 160)}\n   expected ${JSON.stringify(expectedOf(one))}\n   read     ${JSON.stringify(readAs(model, one.Input))}`;
}

if (import.meta.main) console.log(JSON.stringify(await measureFigures((process.argv[2] as Model | undefined) ?? null), null, 2));
