import type { DossierDifference, DossierFigure } from "../dossier.ts";
import { difference } from "./difference.ts";
import type { Findings } from "./difference.ts";

/** Different values for one thing. Which figures measure the same thing is decided in `figures.ts`. */
export function findNumberDifferences({ material, figures }: Findings): readonly DossierDifference[] {
  const done = new Set<string>();
  return figures.flatMap((figure) => {
    if (figure.status !== "differ" || done.has(figure.id)) return [];
    const rivals = [figure, ...figures.filter((other) => figure.differsFrom.includes(other.id) && areOfOneTime(figure, other))];
    for (const rival of rivals) done.add(rival.id);
    return difference(
      material,
      "number",
      figure.what,
      rivals.map((rival) => ({ label: rival.mentions[0].text, quotes: rival.phrases })),
    );
  });
}

/** "The quake of 2009 killed 300", "the quake killed 241": a year that only one of them names is that of another event. */
function areOfOneTime(left: DossierFigure, right: DossierFigure): boolean {
  if (isWindow(left) || isWindow(right)) return false;
  const [one, other] = [yearsIn(left), yearsIn(right)];
  return one.size === 0 ? other.size === 0 : [...one].some((year) => other.has(year));
}

function yearsIn({ phrases }: DossierFigure): ReadonlySet<string> {
  return new Set(phrases.flatMap(({ text }) => text.match(/\b(?:1[5-9]|20)\d\d\b/g) ?? []));
}

/** "Over the last 2,000 years", "records going back 700 years": how far somebody looks back measures nothing. */
function isWindow({ mentions, phrases }: DossierFigure): boolean {
  return phrases.some(({ text }) => {
    const at = text.indexOf(mentions[0].text);
    return at >= 0 && windowWords.test(text.slice(0, at));
  });
}

const windowWords =
  /\b(?:(?:over|in|within|during|for) the (?:last|past|next)|(?:going|goes|went|dating|dates) back)(?: (?:nearly|almost|about|some|more than|at least|to))*\s*$/i;
