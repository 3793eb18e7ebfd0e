import type { Dossier, DossierDifference, DossierFigure } from "../../dossier/index.ts";
import { certaintyWords, differenceWords, figureStatusWords, placeWords } from "../words.ts";
import { toQuantityWords } from "./quantity.ts";
import type { Apparatus, Siglum, Wording } from "./sigla.ts";
import { citeAll, siglaOf, toWordings, withoutContained } from "./sigla.ts";

/** Accounts of one thing that do not fit each other, side by side. */
export interface DifferenceLine {
  readonly kind: DossierDifference["kind"];
  readonly label: string;
  readonly about: string;
  readonly sides: readonly { readonly label: string; readonly said: readonly Siglum[]; readonly wordings: readonly Wording[] }[];
}

/** Kinds of which the sides carry codes and no words of a report. */
const codes: Readonly<Partial<Record<DossierDifference["kind"], Readonly<Record<string, string>>>>> = {
  certainty: certaintyWords,
  other: placeWords,
};

/** A name such as "constructor" is no code. */
function labelOf(kind: DossierDifference["kind"], label: string): string {
  const words = codes[kind];
  return words !== undefined && Object.hasOwn(words, label) ? words[label]! : label;
}

export function arrangeDifferences(apparatus: Apparatus, dossier: Dossier): readonly DifferenceLine[] {
  return dossier.differences.map((difference) => ({
    kind: difference.kind,
    label: differenceWords[difference.kind],
    about: difference.about,
    sides: difference.sides
      .map((side) => ({
        label: labelOf(difference.kind, side.label),
        said: siglaOf(apparatus, side.reports),
        wordings: toWordings(withoutContained(citeAll(apparatus, side.evidence))),
      }))
      .toSorted((left, right) => (left.said[0]?.index ?? 0) - (right.said[0]?.index ?? 0)),
  }));
}

export interface FigureLine {
  readonly figure: DossierFigure;
  /** The value as we reckon it: "3 billion USD". */
  readonly quantity: string;
  /** What is measured, verbatim. */
  readonly what: string;
  /** It is told by the words of the line before, which need not be shown twice. */
  readonly inSameWords: boolean;
  readonly status: string;
  /** As written, with all places. */
  readonly wordings: readonly Wording[];
  /** Number of the group of figures that measure the same thing and differ; null when none differs. */
  readonly rivalry: number | null;
}

/** Figures that measure the same thing stand together, those that differ first, and so do the figures of one clause. */
export function arrangeFigures(apparatus: Apparatus, dossier: Dossier): readonly FigureLine[] {
  const rivalries = toRivalries(dossier.figures);
  const order = { differ: 0, agree: 1, only: 2 } as const;
  const lines = dossier.figures
    .map((figure) => ({
      figure,
      quantity: toQuantityWords(figure),
      what: figure.what,
      inSameWords: false,
      status: figureStatusWords[figure.status],
      wordings: toWordings(citeAll(apparatus, figure.mentions)),
      rivalry: rivalries.get(figure.id) ?? null,
    }))
    .toSorted(
      (left, right) =>
        order[left.figure.status] - order[right.figure.status] ||
        (left.rivalry ?? 0) - (right.rivalry ?? 0) ||
        (left.rivalry === null ? 0 : left.figure.value - right.figure.value),
    );
  return withClausesTogether(lines);
}

function withClausesTogether(lines: readonly FigureLine[]): readonly FigureLine[] {
  const clauses = Map.groupBy(lines, ({ figure, rivalry }) => {
    const [{ report, start, end }] = figure.phrases;
    return rivalry === null ? `${figure.status} ${report} ${start} ${end}` : figure.id;
  });
  return [...clauses.values()].flatMap((clause) => clause.map((line, at) => (at === 0 ? line : { ...line, inSameWords: true })));
}

/** Connected groups of `differsFrom`, numbered in the order of the figures. */
function toRivalries(figures: readonly DossierFigure[]): ReadonlyMap<string, number> {
  const known = new Map(figures.map((figure) => [figure.id, figure]));
  const group = new Map<string, number>();
  let groups = 0;
  for (const figure of figures) {
    if (group.has(figure.id) || figure.differsFrom.length === 0) continue;
    const open = [figure.id];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (group.has(id)) continue;
      group.set(id, groups);
      open.push(...(known.get(id)?.differsFrom ?? []));
    }
    groups++;
  }
  return group;
}
