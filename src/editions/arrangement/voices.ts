import type { Dossier, DossierUtterance } from "../../dossier/index.ts";
import { mannerWords, speakerNotStated } from "../words.ts";
import type { Apparatus, Citation } from "./sigla.ts";
import { cite, citeAll } from "./sigla.ts";

export interface Saying {
  readonly words: Citation;
  /** Set in quotation marks in the report: the speaker's own words. Otherwise the report's words for what was said. */
  readonly verbatim: boolean;
  /** What kind of saying, when it is no plain statement: "denial". */
  readonly manner: string | null;
  readonly cue: Citation | null;
  /** Media through which the words came: "Nordavind", "Nordavind (implied)". */
  readonly through: readonly string[];
  /** A person said something about it; who is shown as its speaker, or nobody, follows from that. */
  readonly corrected: boolean;
  /** The same or nearly the same words in other reports. */
  readonly elsewhere: readonly { readonly words: Citation; readonly altered: boolean }[];
}

export interface Voice {
  /** Null when no report names the speaker. */
  readonly name: string | null;
  readonly label: string;
  readonly roles: readonly Citation[];
  readonly sayings: readonly Saying[];
}

/** Utterances by speaker, in the order in which the speakers first appear; those of nobody come last. */
export function arrangeVoices(apparatus: Apparatus, dossier: Dossier): readonly Voice[] {
  const known = new Map(dossier.utterances.map((utterance) => [utterance.id, utterance]));
  const shown = new Set<string>();
  const speakers = new Map<string, DossierUtterance[]>();
  const clauses = Map.groupBy(
    dossier.utterances.filter(({ kind }) => kind === "mixed"),
    ({ content }) => content.report,
  );
  for (const utterance of dossier.utterances) {
    if (utterance.kind === "term" || shown.has(utterance.id)) continue;
    // Quoted words inside a reported clause are read there; beside it they would stand twice under one name.
    if (clauses.get(utterance.content.report)?.some((clause) => isPartOf(utterance, clause))) continue;
    shown.add(utterance.id);
    const key = utterance.speaker.entity ?? (utterance.speaker.name === null ? "" : `name ${utterance.speaker.name}`);
    // Variants are shown beside the first wording, but only under the same speaker: who said it must not be lost.
    for (const variant of utterance.variants) {
      const other = known.get(variant.id);
      if (other !== undefined && sameSpeaker(other, utterance)) shown.add(variant.id);
    }
    speakers.set(key, [...(speakers.get(key) ?? []), utterance]);
  }
  const corrected = new Set(dossier.corrections.flatMap((correction) => correction.lines));
  const voices = [...speakers].map(([, sayings]) => toVoice(apparatus, known, sayings, corrected));
  // Of many speakers those come first of whom most is told.
  if (voices.length > voicesInOrderMax) voices.sort((left, right) => tellings(right) - tellings(left));
  return [...voices.filter((voice) => voice.name !== null), ...voices.filter((voice) => voice.name === null)];
}

function isPartOf(utterance: DossierUtterance, clause: DossierUtterance): boolean {
  const isInside = clause.content.start <= utterance.content.start && utterance.content.end <= clause.content.end;
  return utterance.kind === "direct" && isInside && sameSpeaker(utterance, clause);
}

/** So many speakers stand in the order in which they appear. */
const voicesInOrderMax = 40;

function tellings(voice: Voice): number {
  return voice.sayings.reduce((sum, saying) => sum + 1 + saying.elsewhere.length, 0);
}

function sameSpeaker(left: DossierUtterance, right: DossierUtterance): boolean {
  return left.speaker.entity === right.speaker.entity && (left.speaker.entity !== null || left.speaker.name === right.speaker.name);
}

function toVoice(
  apparatus: Apparatus,
  known: ReadonlyMap<string, DossierUtterance>,
  utterances: readonly DossierUtterance[],
  corrected: ReadonlySet<string>,
): Voice {
  const name = utterances[0]?.speaker.name ?? null;
  const merged = utterances.flatMap((utterance) => [utterance, ...variantsOf(known, utterance).map((each) => each.utterance)]);
  const roles = citeAll(
    apparatus,
    merged.map((utterance) => utterance.speaker.role).filter((role) => role !== null),
  );
  return {
    name,
    label: name ?? speakerNotStated,
    roles: roles.filter((role, at) => roles.findIndex((other) => sameText(other, role)) === at),
    sayings: utterances.map((utterance) => ({ ...toSaying(apparatus, known, utterance), corrected: corrected.has(utterance.id) })),
  };
}

function variantsOf(
  known: ReadonlyMap<string, DossierUtterance>,
  utterance: DossierUtterance,
): readonly { readonly utterance: DossierUtterance; readonly altered: boolean }[] {
  return utterance.variants.flatMap(({ id, altered }) => {
    const other = known.get(id);
    return other !== undefined && other.kind !== "term" && sameSpeaker(other, utterance) ? [{ utterance: other, altered }] : [];
  });
}

function toSaying(
  apparatus: Apparatus,
  known: ReadonlyMap<string, DossierUtterance>,
  utterance: DossierUtterance,
): Omit<Saying, "corrected"> {
  return {
    words: cite(apparatus, utterance.content),
    verbatim: utterance.kind === "direct",
    manner: mannerWords[utterance.manner],
    cue: utterance.cue === null ? null : cite(apparatus, utterance.cue),
    through: utterance.chain
      .filter((link) => link.role === "medium" && link.name !== null)
      .map((link) => (link.stated ? link.name! : `${link.name!} (implied)`)),
    elsewhere: variantsOf(known, utterance).map(({ utterance: other, altered }) => ({ words: cite(apparatus, other.content), altered })),
  };
}

function sameText(left: Citation, right: Citation): boolean {
  return left.quote.text === right.quote.text;
}

/** Words in quotation marks that nobody utters; each wording once, with all its places. */
export function arrangeTerms(
  apparatus: Apparatus,
  dossier: Dossier,
): readonly { readonly text: string; readonly citations: readonly Citation[] }[] {
  const terms = new Map<string, DossierUtterance[]>();
  for (const utterance of dossier.utterances) {
    if (utterance.kind !== "term") continue;
    terms.set(utterance.content.text, [...(terms.get(utterance.content.text) ?? []), utterance]);
  }
  return [...terms].map(([text, utterances]) => ({
    text,
    citations: citeAll(
      apparatus,
      utterances.map((utterance) => utterance.content),
    ),
  }));
}

/** "through Nordavind, in The Torvik Courier": the chain between the speaker and the page; null when the page has the words itself. */
export function toChainWords(saying: Saying): string | null {
  if (saying.through.length === 0) return null;
  const { outlet } = saying.words.siglum.report;
  return `through ${saying.through.join(", ")}${outlet === null ? "" : `, in ${outlet}`}`;
}
