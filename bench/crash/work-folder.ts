import { createHash } from "node:crypto";
import { openDesk } from "../../src/desk/index.ts";
import type { RetentionRules } from "../../src/desk/index.ts";
import { openSqliteStore } from "../../src/store/index.ts";
import type { Store } from "../../src/ports/index.ts";
import { toDice, writtenReports } from "./reports.ts";

/** Reports of January, which the rules let go in June when nothing holds them. */
const old = "2026-01-10T08:00:00.000Z";
export const today = "2026-06-16T08:00:00.000Z";
export const rules: RetentionRules = { pageDays: 60, reportDays: 90 };

const syllables = ["ka", "lor", "ven", "mi", "tas", "bru", "hel", "os", "pin", "dar", "gu", "rem"];

/** A text of invented words: like no other, so that it is alone in its story. */
function lonelyText(dice: () => number): string {
  const word = (): string => Array.from({ length: 3 }, () => syllables[Math.floor(dice() * syllables.length)]).join("");
  const sentence = (): string => `The ${word()} of ${word()} ${word()} was ${word()} by the ${word()} on Tuesday.`;
  return `The ${word()} of ${word()}\n\n${Array.from({ length: 5 }, sentence).join(" ")}`;
}

/** Fills a folder with reports of which half are alone in their story, dossiers of some of the others, and a few words of people. */
export async function fillFolder(folder: string, count: number, seed: number): Promise<void> {
  const dice = toDice(seed);
  let now = old;
  const desk = openDesk({ store: openSqliteStore(folder), threads: 1, now: () => now });
  const written = writtenReports(seed);
  for (let at = 0; at < count; at++) {
    now = dice() < 0.7 ? old : today;
    const bytes = new TextEncoder().encode(lonelyText(dice));
    await desk.room();
    await (at % 2 === 0 ? desk.take(written.next().value!) : desk.take({ bytes, file: `lonely-${seed}-${at}.txt` }));
  }
  const stories = desk.store.newestStories(count);
  for (const { id, reports } of stories) if (reports > 1 && dice() < 0.5) await desk.dossiers.ofStory(id);
  await desk.correct({ kind: "merge", stories: stories.slice(0, 2).map(({ id }) => id) });
  const last = desk.store.newestStories(count).find(({ reports }) => reports > 2);
  if (last !== undefined) await desk.correct({ kind: "split", story: last.id, reports: [desk.store.reportsOf(last.id)[0]!.id] });
  await desk.close();
}

/** What nothing can bring back: a line for each report and decision, with a hash of its text. */
export function groundOf(store: Store): readonly string[] {
  const reports = [...store.reportsAfter(0)].map(({ entry, id }) => `${entry} ${id} ${hashOf(store.body(id) ?? new Uint8Array())}`);
  return [...reports, ...store.decisions().map((decision) => JSON.stringify(decision))];
}

/** What is derived, as lines: where each report is, the rows of the stories, readings, quotations. */
export function derivedOf(store: Store): readonly string[] {
  const places = [...store.currentMemberships()].map(([report, story]) => `${report} in ${story}`).toSorted();
  const stories = store.newestStories(100_000).map((row) => JSON.stringify(row));
  const readings = [...store.reportsAfter(0)].map(
    ({ id }) => `${id} ${hashOf(store.reading(id) ?? new Uint8Array())} ${JSON.stringify(store.quotationsIn(id))}`,
  );
  return [...places, ...stories.toSorted(), ...readings];
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}
