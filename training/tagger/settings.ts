import type { TaggerSettings } from "./tagger-trainer.ts";

/** What the shipped tagger is trained with, for each order of the sentences. */
export const taggerSettings: Omit<TaggerSettings, "seed"> = { epochs: 6, bits: 22, frequent: 4, margin: 0.25, history: 2 };
