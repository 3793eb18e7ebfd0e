/** Sums behind BCubed and pair scores; sums of several folds can be added before the figures are made. */
export interface GroupingSums {
  reports: number;
  precision: number;
  recall: number;
  samePairs: number;
  foundPairs: number;
  goldPairs: number;
}

export interface GroupingFigures {
  readonly bcubed: { readonly precision: number; readonly recall: number; readonly f: number };
  readonly pairs: { readonly precision: number; readonly recall: number; readonly f: number };
}

/** Scores the reports that `isScored` picks, each against all reports of the stream. */
export function sumGrouping(gold: readonly string[], found: readonly string[], isScored: (story: string) => boolean): GroupingSums {
  const cells = new Map<string, number>();
  const foundSizes = new Map<string, number>();
  const goldSizes = new Map<string, number>();
  const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  gold.forEach((story, index) => {
    count(cells, `${story}\n${found[index]}`);
    count(foundSizes, found[index]!);
    count(goldSizes, story);
  });
  const sums: GroupingSums = { reports: 0, precision: 0, recall: 0, samePairs: 0, foundPairs: 0, goldPairs: 0 };
  gold.forEach((story, index) => {
    if (!isScored(story)) return;
    const same = cells.get(`${story}\n${found[index]}`)!;
    const ofFound = foundSizes.get(found[index]!)!;
    const ofGold = goldSizes.get(story)!;
    sums.reports++;
    sums.precision += same / ofFound;
    sums.recall += same / ofGold;
    sums.samePairs += same - 1;
    sums.foundPairs += ofFound - 1;
    sums.goldPairs += ofGold - 1;
  });
  return sums;
}

export function addSums(left: GroupingSums, right: GroupingSums): GroupingSums {
  return {
    reports: left.reports + right.reports,
    precision: left.precision + right.precision,
    recall: left.recall + right.recall,
    samePairs: left.samePairs + right.samePairs,
    foundPairs: left.foundPairs + right.foundPairs,
    goldPairs: left.goldPairs + right.goldPairs,
  };
}

export function toFigures(sums: GroupingSums): GroupingFigures {
  const one = (precision: number, recall: number): { precision: number; recall: number; f: number } => ({
    precision,
    recall,
    f: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
  });
  return {
    bcubed: one(sums.precision / sums.reports, sums.recall / sums.reports),
    pairs: one(sums.foundPairs > 0 ? sums.samePairs / sums.foundPairs : 1, sums.goldPairs > 0 ? sums.samePairs / sums.goldPairs : 1),
  };
}
