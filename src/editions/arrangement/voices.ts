import { contains } from "../../kernel/index.ts";
import type { EntityId } from "../../kernel/index.ts";
import type { Dossier, DossierUtterance } from "../../dossier/index.ts";
import { mannerWords, speakerNotStated } from "../words.ts";
import { distinctRoles } from "./distinct-roles.ts";
import { sameSpeaker } from "./same-speaker.ts";
import type { Apparatus, Citation } from "./sigla.ts";
import { cite, citeAll } from "./sigla.ts";
import { findToldInside } from "./told-inside.ts";

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
  readonly elsewhere: readonly { readonly words: Citation; readonly verbatim: boolean; readonly altered: boolean }[];
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
  const speakers = new Map<string, Map<string, DossierUtterance[]>>();
  const told = findToldInside(dossier);
  const corrected = correctedLines(dossier);
  const lineOf = findLines(dossier.utterances);
  for (const utterance of dossier.utterances) {
    if (isBorrowed(utterance, corrected) || shown.has(utterance.id) || told.has(utterance)) continue;
    shown.add(utterance.id);
    const { entity, name, owner } = utterance.speaker;
    const key = entity ?? (name === null ? "" : `name ${owner ?? ""} ${name}`);
    // Variants are shown beside the first wording, but only under the same speaker: who said it must not be lost.
    for (const variant of utterance.variants) {
      const other = known.get(variant.id);
      if (other !== undefined && sameSpeaker(other, utterance)) shown.add(variant.id);
    }
    const lines = speakers.get(key) ?? new Map<string, DossierUtterance[]>();
    const line = lineOf.get(utterance)!;
    lines.set(line, [...(lines.get(line) ?? []), utterance]);
    speakers.set(key, lines);
  }
  const names = new Map(dossier.entities.map((entity) => [entity.id, entity.name]));
  const voices = [...speakers.values()].map((lines) => toVoice({ apparatus, known, lineOf, corrected, names }, [...lines.values()]));
  // Of many speakers those come first of whom most is told.
  if (voices.length > voicesInOrderMax) voices.sort((left, right) => tellings(right) - tellings(left));
  return [...voices.filter((voice) => voice.name !== null), ...voices.filter((voice) => voice.name === null)];
}

function correctedLines(dossier: Dossier): ReadonlySet<string> {
  return new Set(dossier.corrections.flatMap((correction) => correction.lines));
}

/** Words in marks that the report sets apart and gives to nobody, by no verb and through no medium: "the “…” was seen again". */
function isBorrowed({ id, kind, speaker, cue, chain }: DossierUtterance, corrected: ReadonlySet<string>): boolean {
  if (kind === "term") return true;
  return kind === "direct" && speaker.name === null && cue === null && !corrected.has(id) && chain.every(({ role }) => role !== "medium");
}

/** Which line tells an utterance: fragments of one speaker that one clause holds are one line, which is named by the clause. */
function findLines(utterances: readonly DossierUtterance[]): ReadonlyMap<DossierUtterance, string> {
  const fragments = Map.groupBy(
    utterances.filter(({ clause }) => clause !== null),
    ({ content }) => content.report,
  );
  return new Map(
    utterances.map((utterance) => {
      const { id, clause, content } = utterance;
      if (clause === null) return [utterance, id];
      const around = fragments.get(content.report)!.filter((other) => sameSpeaker(other, utterance) && contains(other.clause!, clause));
      const widest = around.reduce((wide, other) => (contains(other.clause!, wide.clause!) ? other : wide), utterance).clause!;
      return [utterance, `${widest.report} ${widest.start} ${widest.end}`];
    }),
  );
}

/** So many speakers stand in the order in which they appear. */
const voicesInOrderMax = 40;

function tellings(voice: Voice): number {
  return voice.sayings.reduce((sum, saying) => sum + 1 + saying.elsewhere.length, 0);
}

/** What is asked of all utterances of a dossier when a line of them is made. */
interface Spoken {
  readonly apparatus: Apparatus;
  readonly known: ReadonlyMap<string, DossierUtterance>;
  readonly lineOf: ReadonlyMap<DossierUtterance, string>;
  readonly corrected: ReadonlySet<string>;
  /** What entities are called. */
  readonly names: ReadonlyMap<EntityId, string>;
}

function toVoice(spoken: Spoken, lines: readonly (readonly DossierUtterance[])[]): Voice {
  const { apparatus, known } = spoken;
  const first = lines[0]![0]!;
  const merged = lines.flat().flatMap((utterance) => [utterance, ...variantsOf(known, utterance)]);
  const roles = citeAll(
    apparatus,
    merged.map((utterance) => utterance.speaker.role).filter((role) => role !== null),
  );
  return {
    name: first.speaker.name,
    label: labelOf(spoken, first),
    roles: distinctRoles(roles),
    sayings: lines.map((line) => toSaying(spoken, line)),
  };
}

/** "her [Anna Holm’s] spokesman": an editor's insertion tells whom the pronoun of a description means. */
function labelOf({ names }: Spoken, { speaker }: DossierUtterance): string {
  if (speaker.name === null) return speakerNotStated;
  const owner = speaker.owner === null ? undefined : names.get(speaker.owner);
  return owner === undefined ? speaker.name : speaker.name.replace(/\b(?:his|her|their|its)\b/i, (pronoun) => `${pronoun} [${owner}’s]`);
}

function variantsOf(known: ReadonlyMap<string, DossierUtterance>, utterance: DossierUtterance): readonly DossierUtterance[] {
  return utterance.variants.flatMap(({ id }) => {
    const other = known.get(id);
    return other !== undefined && other.kind !== "term" && sameSpeaker(other, utterance) ? [other] : [];
  });
}

function toSaying({ apparatus, known, lineOf, corrected }: Spoken, line: readonly DossierUtterance[]): Saying {
  const all = [...new Set([...line, ...line.flatMap((utterance) => variantsOf(known, utterance))])];
  // Of fragments the widest clause is shown; where another report has all of what is a fragment here, its words are.
  const widest = line.reduce((wide, other) => (contains(other.clause ?? other.content, wide.clause ?? wide.content) ? other : wide));
  const shown = line.length > 1 ? widest : fullest(all, all.find(({ clause }) => clause === null) ?? widest);
  const others = all.filter((utterance) => lineOf.get(utterance) !== lineOf.get(shown));
  return {
    ...spokenWords(apparatus, shown),
    manner: mannerWords[shown.manner],
    cue: shown.cue === null ? null : cite(apparatus, shown.cue),
    through: shown.chain
      .filter((link) => link.role === "medium" && link.name !== null)
      .map((link) => (link.stated ? link.name! : `${link.name!} (implied)`)),
    corrected: line.some(({ id }) => corrected.has(id)),
    elsewhere: others.map((other) => ({ ...spokenWords(apparatus, other), altered: isAltered(other, [shown, ...line]) })),
  };
}

/** What a headline reports of somebody is shown as the text below it tells it. */
function fullest(all: readonly DossierUtterance[], first: DossierUtterance): DossierUtterance {
  if (first.kind === "direct") return first;
  const own = all.filter(({ kind, content }) => kind !== "direct" && content.report === first.content.report);
  return own.reduce((long, other) => (other.content.text.length >= long.content.text.length ? other : long), first);
}

/** Fragments are shown with the clause that makes them tell something, as the report has it. */
function spokenWords(apparatus: Apparatus, said: DossierUtterance): Pick<Saying, "words" | "verbatim"> {
  return { words: cite(apparatus, said.clause ?? said.content), verbatim: isVerbatim(said) };
}

/** Only what somebody said in just these words is shown in quotation marks. */
export function isVerbatim({ kind, clause }: DossierUtterance): boolean {
  return kind === "direct" && clause === null;
}

/** As it was compared with the first of a line that it was compared with. */
function isAltered({ variants }: DossierUtterance, line: readonly DossierUtterance[]): boolean {
  return line.map(({ id }) => variants.find((variant) => variant.id === id)).find((found) => found !== undefined)?.altered ?? false;
}

/** Words in quotation marks that nobody utters; each wording once, with all its places. */
export function arrangeTerms(
  apparatus: Apparatus,
  dossier: Dossier,
): readonly { readonly text: string; readonly citations: readonly Citation[] }[] {
  const terms = new Map<string, DossierUtterance[]>();
  const [told, corrected] = [findToldInside(dossier), correctedLines(dossier)];
  for (const utterance of dossier.utterances) {
    if (!isBorrowed(utterance, corrected) || told.has(utterance)) continue;
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
