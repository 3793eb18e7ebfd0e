import { certaintyOfClause } from "../../reading/index.ts";
import type { Statement } from "../alignment.ts";
import type { DossierDifference } from "../dossier.ts";
import { quoteOf } from "../material.ts";
import { difference, groupBy, words } from "./difference.ts";
import type { Findings } from "./difference.ts";

/** How certain: one statement told as a fact by one text and as a plan, a possibility, an allegation or a denial by another. */
export function findCertaintyDifferences({ material, agreements }: Findings): readonly DossierDifference[] {
  return agreements.flatMap(({ members }) => {
    const told = members.flatMap((member) => {
      const certainty = certaintyOf(member);
      return certainty ? [{ member, certainty }] : [];
    });
    // A text that tells it in two ways differs from itself: only what other texts tell otherwise counts.
    const sides = groupBy(told, (one) => one.certainty);
    if (sides.size < 2) return [];
    const first = told[0]!.member;
    return difference(
      material,
      "certainty",
      words(material.parts[first.part]!, first.clause),
      [...sides].map(([label, side]) => ({ label, quotes: side.map(({ member }) => quoteOf(material.parts[member.part]!, member.clause)) })),
    );
  });

  function certaintyOf(member: Statement): string | undefined {
    const { reading, report } = material.parts[member.part]!;
    const kind = report.blocks[member.clause.block]!.kind;
    if (kind === "title" || kind === "standfirst") return undefined;
    return certaintyOfClause(reading.tokens, reading.sentences[member.clause.sentence]!, member.clause.head);
  }
}
