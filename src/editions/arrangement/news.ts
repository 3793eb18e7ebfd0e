import type { Dossier, Quote } from "../../dossier/index.ts";
import { newsLabels } from "../words.ts";
import { toQuantityWords } from "./quantity.ts";
import { cite, citeAll, siglaOf } from "./sigla.ts";
import type { Apparatus, Citation, Siglum } from "./sigla.ts";
import { isVerbatim } from "./voices.ts";

/** One thing that is new. Words of an earlier dossier carry no mark, because their report is not here any more. */
export interface NewsLine {
  readonly text: string;
  /** The words are somebody's own. */
  readonly verbatim: boolean;
  readonly citations: readonly Citation[];
  /** Reports that the line is about. */
  readonly about: readonly Siglum[];
  /** What we say of it. */
  readonly remark: string | null;
}

export interface NewsGroup {
  readonly label: string;
  readonly lines: readonly NewsLine[];
}

export interface News {
  /** As the earlier dossier's newest report states it. */
  readonly since: string | null;
  readonly groups: readonly NewsGroup[];
}

/** What changed since an earlier dossier; null when none was given. */
export function arrangeNews(apparatus: Apparatus, dossier: Dossier): News | null {
  const { news } = dossier;
  if (news === undefined) return null;
  const newer = new Set(news.versions.map((version) => version.report));
  const groups: readonly NewsGroup[] = [
    {
      label: newsLabels.reports,
      lines: siglaOf(apparatus, news.reports).map((siglum) => ({
        ...bare(`${siglum.name}${siglum.report.title === null ? "" : `: ${siglum.report.title}`}`),
        about: [siglum],
        remark: newer.has(siglum.report.id) ? "newer state of a page" : null,
      })),
    },
    {
      label: newsLabels.dropped,
      lines: news.dropped.map(({ outlet, title, file }) => bare(`${outlet ?? file}${title === null ? "" : `: ${title}`}`)),
    },
    { label: newsLabels.changed, lines: news.changed.flatMap((change) => toChange(apparatus, dossier, change)) },
    {
      label: newsLabels.claims,
      lines: linesOf(apparatus, dossier.claims, news.claims, ({ text, evidence }) => ({ text, evidence })),
    },
    {
      label: newsLabels.utterances,
      lines: linesOf(apparatus, oncePerClause(dossier.utterances), news.utterances, (said) => ({
        text: (said.clause ?? said.content).text,
        evidence: [said.clause ?? said.content],
        verbatim: isVerbatim(said),
        remark: said.speaker.name,
      })),
    },
    {
      label: newsLabels.figures,
      lines: linesOf(apparatus, dossier.figures, news.figures, (figure) => ({
        text: `${toQuantityWords(figure)}: ${figure.what}`,
        evidence: figure.mentions,
      })),
    },
    {
      label: newsLabels.withdrawn,
      lines: news.withdrawn.map(({ kind, words, from, elsewhere }) => ({
        text: words.text,
        verbatim: kind === "quotation",
        citations: [],
        about: siglaOf(apparatus, [from]),
        remark: elsewhere.length === 0 ? null : `still in ${siglaOf(apparatus, elsewhere).map((siglum) => siglum.letter).join(", ")}`, // prettier-ignore
      })),
    },
  ];
  return { since: news.since, groups: groups.filter((group) => group.lines.length > 0) };
}

function bare(text: string): NewsLine {
  return { text, verbatim: false, citations: [], about: [], remark: null };
}

function toChange(
  apparatus: Apparatus,
  { figures }: Dossier,
  { figure: id, before }: { readonly figure: string; readonly before: Quote },
): readonly NewsLine[] {
  const figure = figures.find((one) => one.id === id);
  if (figure === undefined) return [];
  return [{ ...bare(figure.phrases[0].text), citations: [cite(apparatus, figure.mentions[0])], remark: `before: ${before.text}` }];
}

/** Fragments of one clause are one line. */
function oncePerClause(utterances: Dossier["utterances"]): Dossier["utterances"] {
  const told = new Set<string>();
  return utterances.filter(({ clause }) => {
    const place = clause === null ? "" : `${clause.report} ${clause.start} ${clause.end}`;
    return clause === null || (!told.has(place) && told.add(place));
  });
}

interface Told {
  readonly text: string;
  readonly evidence: readonly Quote[];
  readonly verbatim?: boolean;
  readonly remark?: string | null;
}

function linesOf<T extends { readonly id: string }>(
  apparatus: Apparatus,
  all: readonly T[],
  ids: readonly string[],
  tell: (one: T) => Told,
): readonly NewsLine[] {
  const wanted = new Set(ids);
  return all
    .filter((one) => wanted.has(one.id))
    .map((one) => {
      const { text, evidence, verbatim = false, remark = null } = tell(one);
      return { text, verbatim, citations: citeAll(apparatus, evidence), about: [], remark };
    });
}
