import { contains } from "../../kernel/index.ts";
import type { Statement } from "../likeness/index.ts";
import { tellOfOneAct } from "./asides.ts";
import type { Material } from "../material/index.ts";
import type { Tellings } from "./tellings.ts";

/** Statements that agree, and how they are told as one line. */
export interface JointLine {
  readonly members: readonly Statement[];
  readonly tellings: Tellings;
}

/**
 * Lines of what several texts tell. Where the words of one line ("the bridge was closed") stand in those of another ("the bridge was closed after
 * inspectors had found cracks"), the reader would be told the same twice: they become one line. Not where more texts tell the shorter one, nor
 * where the other texts of the two tell of different acts.
 */
export function toJointLines(
  material: Material,
  agreements: readonly (readonly Statement[])[],
  tell: (members: readonly Statement[]) => Tellings,
): readonly JointLine[] {
  const lines = agreements.map((members) => ({ members, tellings: tell(members) }));
  const outer = findOuter(material, lines);
  return Map.groupBy(lines, (line) => outer.get(line)!)
    .values()
    .map((nested) => (nested.length === 1 ? nested[0]! : mergedOf(nested, tell)))
    .toArray();
}

/** For each line the one whose words hold its words, and which tells the same as it; else itself. */
function findOuter(material: Material, lines: readonly JointLine[]): ReadonlyMap<JointLine, JointLine> {
  const found = new Map<JointLine, JointLine>();
  for (const own of Map.groupBy(lines, ({ tellings }) => tellings.lead.report).values()) {
    const sorted = own.toSorted(({ tellings: { lead: a } }, { tellings: { lead: b } }) => a.start - b.start || b.end - a.end);
    let last = sorted[0]!;
    for (const line of sorted) {
      const isInside = line !== last && contains(last.tellings.lead, line.tellings.lead);
      if (!isInside) last = line;
      found.set(line, isInside && tellTheSame(material, last, line) ? last : line);
    }
  }
  return found;
}

/** All texts of the inner line are among those of the outer one, or the others of the two tell of one act. */
function tellTheSame({ parts }: Material, outer: JointLine, inner: JointLine): boolean {
  const [ofOuter, ofInner] = [outer, inner].map(({ members }) => new Set(members.map(({ part }) => part)));
  const innerOthers = inner.members.filter(({ part }) => !ofOuter!.has(part));
  if (innerOthers.length === 0) return true;
  const outerOthers = outer.members.filter(({ part }) => !ofInner!.has(part));
  return innerOthers.some((one) => outerOthers.slice(0, comparedMax).some((other) => tellOfOneAct(parts, one, other)));
}

/** Of a big story hundreds of texts tell the same with the same verb. */
const comparedMax = 8;

function mergedOf(nested: readonly JointLine[], tell: (members: readonly Statement[]) => Tellings): JointLine {
  const members = nested.flatMap((line) => line.members).sort((a, b) => a.part - b.part || a.clause.index - b.clause.index);
  return { members, tellings: tell(members) };
}
