import type { Collation } from "./collation.ts";
import { findNews } from "./digest/index.ts";
import type { Dossier } from "./dossier/index.ts";

/**
 * Tells for each story what changed since earlier dossiers of it: new reports, claims, quotations and figures, changed figures, what was
 * taken back. A story that none of them holds gets a notice: all of it is new.
 */
export function compareWithEarlier(collation: Collation, earlier: readonly Dossier[]): Collation {
  return {
    ...collation,
    stories: collation.stories.map((story) => {
      const news = findNews(story.dossier, story.reports, earlier);
      if (news !== undefined) return { ...story, dossier: { ...story.dossier, news } };
      const detail = "The earlier dossier does not hold this story: all of it is new.";
      return { ...story, dossier: { ...story.dossier, notices: [...story.dossier.notices, { code: "not-earlier", detail }] } };
    }),
  };
}
