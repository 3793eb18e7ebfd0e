import { writeFingerprint } from "./fingerprint.ts";
import type { GrouperState, LiveReport, Version } from "./grouper-state.ts";
import { measureContainment } from "./shingles.ts";
import { readVector } from "./vector-store.ts";

/** Terms told of a change. */
const termsTold = 8;

/** The states of a page or of a corrected report so far; a chain begins with the first text. */
export function chainOf(state: GrouperState, first: LiveReport): Version[] {
  const known = state.versions.get(first.id);
  if (known !== undefined) return known;
  const chain = [{ ...describe(first), kept: 1, gained: [], lost: [] }];
  state.versions.set(first.id, chain);
  return chain;
}

/** Notes a state of the page of `root`, and what changed since the state before, as long as that one is live. */
export function noteVersion(state: GrouperState, root: LiveReport, report: LiveReport): void {
  const chain = chainOf(state, root);
  const last = state.reports.get(state.numbers.get(chain[chain.length - 1]!.report) ?? -1) ?? root;
  chain.push(compareStates(state, last, report));
}

/** The later state, with what changed. The full texts are not at hand here; `compareVersions` compares them sentence by sentence. */
export function compareStates(state: GrouperState, before: LiveReport, after: LiveReport): Version {
  return {
    ...describe(after),
    kept: measureContainment(before.sketch, after.sketch).containment,
    gained: termsMissingIn(state, before, after),
    lost: termsMissingIn(state, after, before),
  };
}

function describe(report: LiveReport): Pick<Version, "report" | "published" | "fingerprint" | "words"> {
  const { id, published, fingerprint, words } = report;
  return { report: id, published, fingerprint: writeFingerprint(fingerprint), words };
}

/** Leading terms of `having` that are none of the other's terms. */
function termsMissingIn(state: GrouperState, other: LiveReport, having: LiveReport): readonly string[] {
  const known = readVector(state.vectors, other.number).hashes;
  const { hashes } = readVector(state.vectors, having.number);
  return having.spellings
    .split("\n")
    .filter((spelling, term) => spelling !== "" && !known.includes(hashes[term]!))
    .slice(0, termsTold);
}
