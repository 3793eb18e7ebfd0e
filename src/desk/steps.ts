import type { Store } from "../ports/index.ts";

/** The steps of a report on its way, in order. */
export const steps = ["fetch", "page", "reading", "grouping", "dossier", "store"] as const;
export type Step = (typeof steps)[number];

/** Seconds of work in some steps. */
export type Spent = Partial<Readonly<Record<Step, number>>>;

export interface StepFigures {
  readonly count: number;
  readonly seconds: number;
  readonly failures: number;
}

/** How long each step took and how often it failed since the desk was opened, for whoever watches over it. */
export interface StepTally {
  readonly figures: Readonly<Record<Step, StepFigures>>;
  add(spent: Spent): void;
  fail(step: Step): void;
}

export function createSteps(): StepTally {
  const figures = Object.fromEntries(steps.map((step) => [step, { count: 0, seconds: 0, failures: 0 }])) as Record<
    Step,
    { count: number; seconds: number; failures: number }
  >;
  const add = (spent: Spent): void => {
    for (const step of steps) {
      const seconds = spent[step];
      if (seconds === undefined) continue;
      figures[step].count++;
      figures[step].seconds += seconds;
    }
  };
  return {
    figures,
    add,
    fail: (step) => void figures[step].failures++,
  };
}

/** Does work that counts as grouping. */
export type Group = <T>(work: () => T) => T;

/** One commit, of which what `work` hands to its argument is grouping and all else the store's. */
export function commitTimed<T>(store: Pick<Store, "transaction">, tally: StepTally, work: (group: Group) => T): T {
  const started = performance.now();
  let grouping = 0;
  let step: Step = "store";
  const group: Group = (one) => {
    const began = performance.now();
    step = "grouping";
    const result = one();
    step = "store";
    grouping += performance.now() - began;
    return result;
  };
  try {
    const result = store.transaction(() => work(group));
    tally.add({ grouping: grouping / 1_000, store: (performance.now() - started - grouping) / 1_000 });
    return result;
  } catch (error) {
    tally.fail(step);
    throw error;
  }
}
