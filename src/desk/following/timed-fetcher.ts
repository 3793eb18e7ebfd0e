import type { Fetcher } from "../../ports/index.ts";
import type { StepTally } from "../steps.ts";

/** The fetcher, with each fetch counted: how long it took, and whether it failed. A host that asked to be left alone was not asked. */
export function timeFetches(fetcher: Fetcher, steps: StepTally): Fetcher {
  return {
    fetch: async (asked) => {
      const started = performance.now();
      const fetched = await fetcher.fetch(asked);
      if (fetched.kind === "failed" && fetched.reason === "held") return fetched;
      steps.add({ fetch: (performance.now() - started) / 1_000 });
      if (fetched.kind === "failed") steps.fail("fetch");
      return fetched;
    },
    close: () => fetcher.close(),
  };
}
