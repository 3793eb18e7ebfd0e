import type { Reason } from "../../digest/index.ts";
import { counted, listed } from "../words.ts";

/* Every English word that a digest says of its own accord. */

export const digestWords = {
  title: "Digest of",
  nothing: "Nothing new.",
  nothingDetail: "No report of this day tells anything that an earlier digest has not told.",
  why: "Why it is here",
  newSince: "New since",
  before: "was",
  moreStories: "Further stories of the day",
  headline: "Headline",
  reports: "Reports",
  watching: "Watching",
  watched: "Where it stands",
  unsubscribe: "Unsubscribe",
  onTheWeb: "Read on the web",
  footer: "Every line stands as it is written in the reports named beside it; the labels are Variorum’s.",
} as const;

/** A reason in a few words; `isNew`: of a story that was shown before only new texts count. */
export function reasonWords(reason: Reason, isNew: boolean): string {
  const fresh = isNew ? "new " : "";
  switch (reason.kind) {
    case "texts":
      return counted(reason.count, `${fresh}independent text`, `${fresh}independent texts`);
    case "publishers":
      return counted(reason.count, "publisher", "publishers");
    case "outlets":
      return counted(reason.count, "outlet", "outlets");
    case "regions":
      return `outlets from ${listed(reason.regions)}`;
    case "novelty":
      return `not in the digests of the last week: ${listed(reason.terms)}`;
    case "watch":
      return reason.watch.kind === "story" ? "you watch this story" : `you watch ${reason.watch.text}`;
  }
}
