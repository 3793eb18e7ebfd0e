/** A line of work with back-pressure: many are prepared at once, all are committed in the order in which they came. */
export interface Line<Item, Result> {
  readonly room: () => Promise<void>;
  readonly take: (item: Item) => Promise<Result>;
  /** Resolves when everything handed in was committed or rejected. */
  settled(): Promise<void>;
  readonly waiting: number;
}

interface LineOptions<Item, Prepared, Result> {
  prepare(item: Item): Promise<Prepared>;
  /** All or nothing, in order. */
  commit(batch: readonly Prepared[]): readonly Result[];
  /** Resolves when a commit may be made; never rejects. */
  mayCommit(): Promise<void>;
  readonly roomFor: number;
}

interface Place<Prepared, Result> {
  prepared: Prepared | undefined;
  readonly ready: Promise<void>;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** More in one commit would make the first of them wait for the last. */
const batchMax = 64;

export function createLine<Item, Prepared, Result>(options: LineOptions<Item, Prepared, Result>): Line<Item, Result> {
  let places: Place<Prepared, Result>[] = [];
  let waitingForRoom: (() => void)[] = [];
  let draining: Promise<void> | undefined;

  const leave = (gone: readonly Place<Prepared, Result>[]): void => {
    places = places.filter((place) => !gone.includes(place));
    const free = Math.max(0, options.roomFor - places.length);
    for (const go of waitingForRoom.splice(0, free)) go();
  };
  const commit = (batch: readonly Place<Prepared, Result>[]): void => {
    try {
      const results = options.commit(batch.map((place) => place.prepared!));
      for (const [at, place] of batch.entries()) place.resolve(results[at]!);
    } catch (error) {
      for (const place of batch) place.reject(error);
    }
  };
  const drain = async (): Promise<void> => {
    for (let first = places[0]; first !== undefined; first = places[0]) {
      await first.ready;
      await options.mayCommit();
      const unready = places.findIndex((place) => place.prepared === undefined);
      const batch = places.slice(0, Math.min(batchMax, unready < 0 ? places.length : unready));
      // Whoever failed to be prepared has told so and left.
      if (batch.length === 0) continue;
      commit(batch);
      leave(batch);
    }
    draining = undefined;
  };
  return {
    room: () =>
      places.length < options.roomFor && waitingForRoom.length === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            waitingForRoom.push(resolve);
          }),
    take: (item) =>
      new Promise((resolve, reject) => {
        const place: Place<Prepared, Result> = {
          prepared: undefined,
          ready: options.prepare(item).then(
            (prepared) => {
              place.prepared = prepared;
            },
            (error: unknown) => {
              reject(error);
              leave([place]);
            },
          ),
          resolve,
          reject,
        };
        places.push(place);
        draining ??= drain();
      }),
    async settled() {
      while (draining !== undefined) await draining;
    },
    get waiting() {
      return places.length;
    },
  };
}
