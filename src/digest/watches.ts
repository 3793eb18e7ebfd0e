import { stem } from "../dossier/index.ts";
import type { Dossier, Quote } from "../dossier/index.ts";
import type { Watch } from "./digest.ts";
import { foldTerm } from "./terms.ts";

/** More places show nothing more. */
const placesMax = 3;

/**
 * Where a story holds what a reader watches; empty when it does not. A name or place is looked for among the names of that kind, as
 * whole words and whatever the case; a term in headline, claims, quotations and names, whatever its ending ("flood" finds "floods").
 */
export function findWatched(watch: Watch, dossier: Dossier): readonly Quote[] {
  return findAll(watch, dossier).slice(0, placesMax);
}

function findAll(watch: Watch, dossier: Dossier): readonly Quote[] {
  switch (watch.kind) {
    case "term":
      return findTerm(watch.text, dossier);
    case "name":
    case "place":
      return findName(watch, dossier);
    case "query":
    case "story":
      // The caller has the search and knows which story is which.
      return [];
  }
}

function findName(watch: Watch, dossier: Dossier): readonly Quote[] {
  const asked = foldTerm(watch.text);
  if (asked === "") return [];
  return dossier.entities
    .filter((entity) => (entity.type === "place") === (watch.kind === "place"))
    .filter((entity) => [entity.name, ...entity.aliases].some((name) => hasWords(foldTerm(name), asked)))
    .flatMap((entity) => entity.mentions);
}

function findTerm(text: string, dossier: Dossier): readonly Quote[] {
  const asked = toStems(text);
  if (asked === "") return [];
  const places = [
    ...(dossier.title?.evidence ?? []),
    ...dossier.claims.flatMap((claim) => claim.evidence),
    ...dossier.utterances.map((utterance) => utterance.content),
    ...dossier.entities.flatMap((entity) => entity.mentions),
  ];
  return places.filter((quote) => hasWords(toStems(quote.text), asked));
}

function toStems(text: string): string {
  return foldTerm(text)
    .split(" ")
    .map((word) => stem(word))
    .join(" ");
}

function hasWords(words: string, asked: string): boolean {
  return ` ${words} `.includes(` ${asked} `);
}
