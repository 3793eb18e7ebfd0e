import { overlaps } from "../../kernel/index.ts";
import type { Span } from "../../kernel/index.ts";
import type { ReadingCorrection } from "../../reading/index.ts";
import type { Bearer } from "./bearer.ts";

/** What people said of which actors are one: it outweighs every likeness. */
export interface WordOfPeople {
  /** Pairs that are one and the same. */
  readonly joined: readonly (readonly [Bearer, Bearer])[];
  /** Whom each one is kept apart from. */
  readonly apart: ReadonlyMap<Bearer, ReadonlySet<Bearer>>;
}

/** Of two words about the same pair the later one counts. */
export function readWordOfPeople(bearers: readonly Bearer[], corrections: readonly ReadingCorrection[]): WordOfPeople {
  const said = new Map<Bearer, Map<Bearer, "same" | "apart">>();
  const say = (left: Bearer, right: Bearer, word: "same" | "apart"): void => {
    if (left === right) return;
    const known = said.get(left);
    if (known === undefined) said.set(left, new Map([[right, word]]));
    else known.set(right, word);
  };
  for (const correction of corrections) {
    if (correction.kind !== "same" && correction.kind !== "apart") continue;
    const places = bearersAt(bearers, correction.places);
    const others = correction.kind === "same" ? places : bearersAt(bearers, correction.others);
    for (const left of places) {
      for (const right of others) {
        say(left, right, correction.kind);
        say(right, left, correction.kind);
      }
    }
  }
  const pairs = [...said].flatMap(([left, words]) => [...words].map(([right, word]) => ({ left, right, word })));
  const apart = new Map<Bearer, Set<Bearer>>();
  for (const { left, right, word } of pairs) if (word === "apart") apart.set(left, (apart.get(left) ?? new Set()).add(right));
  return { joined: pairs.filter(({ word }) => word === "same").map(({ left, right }) => [left, right] as const), apart };
}

function bearersAt(bearers: readonly Bearer[], places: readonly Span[]): readonly Bearer[] {
  return bearers.filter((bearer) =>
    places.some((place) => place.report === bearer.report.id && bearer.mentions.some((mention) => overlaps(mention, place))),
  );
}
