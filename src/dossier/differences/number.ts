import type { DossierDifference } from "../dossier.ts";
import { difference } from "./difference.ts";
import type { Findings } from "./difference.ts";

/** Different values for one thing. Which figures measure the same thing is decided in `figures.ts`. */
export function findNumberDifferences({ material, figures }: Findings): readonly DossierDifference[] {
  const done = new Set<string>();
  return figures.flatMap((figure) => {
    if (figure.status !== "differ" || done.has(figure.id)) return [];
    const rivals = [figure, ...figures.filter((other) => figure.differsFrom.includes(other.id))];
    for (const rival of rivals) done.add(rival.id);
    return difference(
      material,
      "number",
      figure.what,
      rivals.map((rival) => ({ label: rival.mentions[0].text, quotes: rival.phrases })),
    );
  });
}
