import type { Event } from "../../reading/index.ts";
import type { Statement } from "../alignment.ts";
import type { DossierDifference } from "../dossier.ts";
import { quoteOf } from "../material.ts";
import { difference, groupBy, words } from "./difference.ts";
import type { Findings } from "./difference.ts";

/** How certain: one statement told as a fact by one text and as a plan, a possibility, an allegation or a denial by another. */
export function findCertaintyDifferences({ material, agreements }: Findings): readonly DossierDifference[] {
  return agreements.flatMap(({ members }) => {
    const told = members.flatMap((member) => {
      const event = eventOf(member);
      return event ? [{ member, certainty: event.negated ? "denied" : event.certainty }] : [];
    });
    if (new Set(told.map((one) => one.certainty)).size < 2) return [];
    const sides = groupBy(told, (one) => one.certainty);
    const first = told[0]!.member;
    return difference(
      material,
      "certainty",
      words(material.parts[first.part]!, first.clause),
      [...sides].map(([label, side]) => ({ label, quotes: side.map(({ member }) => quoteOf(material.parts[member.part]!, member.clause)) })),
    );
  });

  function eventOf(member: Statement): Event | undefined {
    const { tokens, events } = material.parts[member.part]!.reading;
    const head = events.find((event) => event.predicate === member.clause.head && tokens[event.predicate]!.tag === "VERB");
    return head ?? events.find((event) => member.clause.own.includes(event.predicate) && tokens[event.predicate]!.tag === "VERB");
  }
}
