import type { ReportId, StoryId } from "../kernel/index.ts";
import type { Decision } from "../ports/index.ts";

/** A report that names somebody, and the story in which it tells of them. */
export interface Naming {
  readonly report: ReportId;
  readonly story: StoryId;
}

/** Stories that speak of one and the same bearer of a name, as far as people said so. */
export interface Bearer {
  readonly stories: readonly StoryId[];
  /**
   * open: nobody has parted this name, its bearer may be one or several. told: a person said that these stories mean one. unsaid: others of the
   * name were told apart, and of these nobody has said which one they mean.
   */
  readonly kind: "open" | "told" | "unsaid";
}

/**
 * The bearers of one name, by what people said of who is who ("not the same", "the same"). Words are about reports; a story's later reports
 * follow those that were spoken of. Stories on one side of each word are one; what nobody spoke of is not put to anybody. "The same"
 * outweighs "not the same": whoever joins two has seen that they were parted.
 */
export function findBearers(namings: readonly Naming[], words: readonly Pick<Decision, "kind" | "places" | "others">[]): readonly Bearer[] {
  const reportsOf = Map.groupBy(namings, ({ story }) => story);
  const stories = [...reportsOf.keys()];
  const apart = words.filter(({ kind }) => kind === "apart").map(({ places, others }) => [reportsIn(places), reportsIn(others)] as const);
  const sidesOf = (story: StoryId): string => apart.map((sides) => sideOf(reportsOf.get(story)!, sides)).join("");
  const known = new Map(stories.map((story) => [story, sidesOf(story)]));
  if ([...known.values()].every((sides) => !/[ab]/.test(sides))) return stories.length === 0 ? [] : [{ stories, kind: "open" }];

  const groups = new Map<StoryId, Set<StoryId>>(stories.map((story) => [story, new Set([story])]));
  const join = (left: StoryId, right: StoryId): void => {
    const [one, other] = [groups.get(left)!, groups.get(right)!];
    if (one === other) return;
    for (const story of other) groups.set(story, one.add(story));
  };
  const saidOf = new Set(stories.filter((story) => /[ab]/.test(known.get(story)!)));
  for (const alike of Map.groupBy(saidOf, (story) => known.get(story)!).values()) for (const story of alike) join(alike[0]!, story);
  for (const { kind, places } of words) {
    if (kind !== "same") continue;
    const meant = reportsIn(places);
    const joined = stories.filter((story) => reportsOf.get(story)!.some(({ report }) => meant.has(report)));
    for (const story of joined) {
      saidOf.add(story);
      join(joined[0]!, story);
    }
  }
  const told = [...new Set([...saidOf].map((story) => groups.get(story)!))].map((group) => ({
    stories: [...group],
    kind: "told" as const,
  }));
  const unsaid = stories.filter((story) => !saidOf.has(story));
  return [...told, ...(unsaid.length === 0 ? [] : [{ stories: unsaid, kind: "unsaid" as const }])];
}

function reportsIn(places: Decision["places"]): ReadonlySet<ReportId> {
  return new Set(places.map(({ report }) => report));
}

/** a or b: the side of a word on which all the story's reports are that it is about; "-" when it is about none of them, or is in two minds. */
function sideOf(namings: readonly Naming[], [places, others]: readonly [ReadonlySet<ReportId>, ReadonlySet<ReportId>]): "a" | "b" | "-" {
  const isOne = namings.some(({ report }) => places.has(report));
  const isOther = namings.some(({ report }) => others.has(report));
  return isOne === isOther ? "-" : isOne ? "a" : "b";
}
