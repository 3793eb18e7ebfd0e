import type { Clause } from "../clauses.ts";
import type { DossierDifference, Quote } from "../dossier.ts";
import type { Part } from "../material.ts";
import { quoteOf } from "../material.ts";
import { contentOverlap } from "../wording.ts";
import { difference } from "./difference.ts";
import type { Findings } from "./difference.ts";

/** Reasons that say the same in other words share at least this part of their words. */
const sameReasonMin = 0.5;
/** Reasons are looked for where the event is told: that sentence and the two after it. */
const sentencesAfter = 2;

/** Why: the reasons or purposes that the texts give for what most of them tell first. */
export function findReasonDifferences({ material, clauses, agreements }: Findings): readonly DossierDifference[] {
  const main = agreements[0];
  if (!main) return [];
  const sides = material.parts.flatMap((part) => {
    const told = main.members.find((member) => member.part === part.index);
    if (!told) return [];
    const reason = reasonNear(part, clauses[part.index]!, told.clause.sentence);
    return reason ? [{ label: part.report.file, quotes: [reason] }] : [];
  });
  const differing = sides.filter((side) => sides.some((other) => other !== side && contentOverlap(side.quotes[0]!.text, other.quotes[0]!.text) < sameReasonMin));
  const about = quoteOf(material.parts[main.members[0]!.part]!, main.members[0]!.clause).text;
  return difference(material, "reason", about, differing.map((side) => ({ label: side.quotes[0]!.text, quotes: side.quotes })));
}

const reasonMarks = /\b(?:because|since|due to|as a result of|in order to|so that|aimed at|designed to|meant to|intended to|caused by|in response to|owing to|thanks to|driven by|prompted by)\b/i;

function reasonNear(part: Part, clauses: readonly Clause[], sentence: number): Quote | undefined {
  for (let at = sentence; at <= sentence + sentencesAfter && at < part.reading.sentences.length; at++) {
    for (const clause of clauses) if (clause.sentence === at && isReason(part, clause)) return quoteOf(part, clause);
  }
  return undefined;
}

/** A clause of purpose ("to commemorate ..."), of cause ("because ..."), or with words of reason in it. */
function isReason(part: Part, clause: Clause): boolean {
  const text = part.report.text.slice(clause.start, clause.end);
  if (reasonMarks.test(text)) return true;
  if (clause.kind !== "adverbial") return false;
  const mark = part.reading.tokens.slice(Math.max(0, clause.head - 8), clause.head).find((token) => token.head === clause.head && token.relation === "mark");
  return mark?.lower === "to";
}
