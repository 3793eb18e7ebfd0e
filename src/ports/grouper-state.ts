/** A line of the grouper's state, opaque to the store. Lines of reports never change again and are kept from one state to the next. */
export type SavedLine =
  | { readonly kind: "head" | "rest"; readonly line: string }
  | { readonly kind: "report"; readonly line: string; readonly number: number };

export interface StateToSave {
  /** The last entry that it knows. */
  readonly entry: number;
  /** Numbers of the oldest report that it still needs, and of the next one to come. */
  readonly oldest: number;
  readonly next: number;
  /** Lines that are there already cannot be read by this version: all are written anew. */
  readonly isAnew: boolean;
}

export interface GrouperStateStore {
  /** The last state that was saved to its end. */
  grouperState(): { readonly entry: number; readonly lines: Iterable<string> } | undefined;
  /**
   * Saves a state, a little at each step and each step on disk: a step takes a few milliseconds, and in between others may work. `linesAfter`
   * gives the lines for reports from a number on, and what changes of those before. The state counts when the last step is done; one that was
   * not finished never counts. Not to be called inside a transaction.
   */
  saveGrouperState(state: StateToSave, linesAfter: (number: number) => Iterable<SavedLine>): Generator<undefined>;
}
