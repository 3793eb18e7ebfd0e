import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../examples/demonstration");

/** A sequence of numbers from 0 to 1 that a seed fixes (mulberry32, public domain). */
export function toDice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Endless reports: those of the demonstration with other numbers and a few sentences left out, so that each is new and some are near. */
export function* writtenReports(seed: number): Generator<{ readonly bytes: Uint8Array; readonly file: string; readonly given: object }> {
  const dice = toDice(seed);
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), "utf8"));
  for (let number = 0; ; number++) {
    const [title = "", ...paragraphs] = texts[Math.floor(dice() * texts.length)]!.split("\n\n");
    const kept = paragraphs
      .filter(() => dice() > 0.2)
      .map((text) => text.replaceAll(/\d{2,}/g, () => String(10 + Math.floor(dice() * 900))));
    const day = 10 + Math.floor(dice() * 15);
    yield {
      bytes: new TextEncoder().encode([title, ...kept].join("\n\n")),
      file: `report-${seed}-${number}.txt`,
      given: { outlet: `Outlet ${Math.floor(dice() * 9)}`, published: `2026-06-${day}T10:00:00Z` },
    };
  }
}
