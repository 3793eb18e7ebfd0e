import type { Desk, RetentionRules } from "../../desk/index.ts";
import type { Log } from "./log.ts";

const dayMs = 86_400_000;
/** The first run waits until a desk that was just opened has made its first pages. */
const firstMs = 60_000;

/** Lets go once a day of what the rules no longer keep, and says so. Nothing runs when there is no rule. */
export function startRetention(desk: Desk, rules: RetentionRules, log: Log, waitMs: number = firstMs): { stop(): Promise<void> } {
  if (rules.pageDays === null && rules.reportDays === null) return { stop: () => Promise.resolve() };
  const controller = new AbortController();
  let running: Promise<void> = Promise.resolve();
  const run = async (): Promise<void> => {
    try {
      const { pages, bytes, reports } = await desk.prune(rules, undefined, controller.signal);
      log("info", "prune", { pages, bytes, reports });
    } catch (error) {
      // A full disk, for example: the desk goes on, and the next day tries again.
      log("error", "prune", { message: (error as Error).message });
    }
  };
  const go = (): void => {
    running = run();
    timer = setTimeout(go, dayMs);
  };
  let timer = setTimeout(go, waitMs);
  return {
    stop() {
      clearTimeout(timer);
      controller.abort();
      return running;
    },
  };
}
