import type { Quote } from "../dossier.ts";
import type { Token } from "../../reading/index.ts";
import type { Material, Part } from "../material/index.ts";
import { entityAt, indexOf, quoteOf } from "../material/index.ts";
import type { Happening } from "./happening.ts";
import { actOf } from "./happening.ts";

/*
 * Where it happened: places that hang on the verb of what is told first.
 */

const placing = new Set("in at near outside inside".split(" "));
const placeNouns = new Set(
  "airport apartment bank bar beach bridge building campus cathedral center centre church city club coast college courthouse district factory farm field harbor harbour highway hospital hotel house island lake mall market mosque museum neighborhood neighbourhood nightclub office park port preschool prison restaurant river road school square stadium station store street studio suburb supermarket synagogue temple theater theatre town university village warehouse".split(
    " ",
  ),
);

/** Verbs whose words are in a place only as those of whoever says them. */
const speaking = new Set(
  "accuse acknowledge add address admit announce answer appear argue assail attack blast call campaign claim comment condemn criticize criticise defend declare demand denounce deny express insist interview predict promise propose remark repeat reply respond rip say slam speak suggest talk tell tout tweet urge vow warn write".split(
    " ",
  ),
);
/** "Invested in", "won in": the place is what the act is about, or whose it is. */
const governing = new Set(
  "believe engage interfere intervene invest join lead live participate trust vote win work lose run trail".split(" "),
);

/** The words for the place, from the preposition on. */
export function findWhere(material: Material, main: Happening): readonly Quote[] {
  return main.told.flatMap((quote) => {
    const act = actOf(material, quote);
    if (act === undefined) return [];
    const { part, event } = act;
    if (event.tense !== "past" || event.certainty !== "fact" || event.negated) return [];
    if (speaking.has(event.lemma) || governing.has(event.lemma)) return [];
    const { tokens } = part.reading;
    return [...indexOf(part.reading).childrenOf(event.predicate)]
      .flatMap((child) => {
        const { relation } = tokens[child]!;
        if (relation === "obl") return [child];
        // "Opened fire in Vik": a bare object is half of the verb.
        const below = [...indexOf(part.reading).childrenOf(child)];
        const isBare = relation === "obj" && child === event.predicate + 1;
        return isBare ? below.filter((one) => /^nmod$/.test(tokens[one]!.relation)) : [];
      })
      .filter((child) => isPlace(material, part, child))
      .flatMap((child) => phraseAt(material, part, child) ?? []);
  });
}

function isPlace(material: Material, part: Part, head: number): boolean {
  const { tokens } = part.reading;
  if (!caseOf(part, head)) return false;
  const { tag, lemma } = tokens[head]!;
  if (entityAt(material, part, head)?.type === "place") return tag === "PROPN";
  if (placeNouns.has(lemma)) return true;
  // "At the summit in Vik".
  return (
    gatherings.has(lemma) &&
    [...indexOf(part.reading).childrenOf(head)].some((child) => {
      return child > head && caseOf(part, child) !== undefined && entityAt(material, part, child)?.type === "place";
    })
  );
}

const gatherings = new Set("ceremony concert conference convention festival meeting rally summit talks".split(" "));

function caseOf(part: Part, head: number): Token | undefined {
  const { tokens } = part.reading;
  const below = [...indexOf(part.reading).childrenOf(head)].filter((child) => child < head && tokens[child]!.relation === "case");
  return below.length === 1 && placing.has(tokens[below[0]!]!.lower) ? tokens[below[0]!] : undefined;
}

/** From the preposition to the last word of the place; a clause about it and what else is told behind it are left out. */
function phraseAt(material: Material, part: Part, head: number): Quote | undefined {
  const { tokens } = part.reading;
  const { childrenOf } = indexOf(part.reading);
  let last = head;
  let open = [head];
  while (open.length > 0) {
    const below = open.flatMap((token) => [...childrenOf(token)]).filter((child) => child > head);
    open = below.filter((child) => {
      const { relation } = tokens[child]!;
      // "In Vik, Norland": behind a comma only the name of what holds the place.
      if (relation === "appos") return entityAt(material, part, child)?.type === "place";
      return /^(?:nmod(?!:unmarked)|compound|flat)/.test(relation);
    });
    last = Math.max(last, ...open);
  }
  const first = caseOf(part, head);
  return first && quoteOf(part, { start: first.start, end: tokens[last]!.end });
}
