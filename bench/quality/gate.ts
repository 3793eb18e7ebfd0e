/**
 * Runs every measure of this folder and compares its figures with `floors.json`.
 *
 *     npm run bench:quality                       all measures; exit code 1 when a floor does not hold
 *     npm run bench:quality -- dossier page       only these
 *     npm run bench:quality -- --raise            write better figures down as the new floors
 *     npm run bench:quality -- --raise --allow-regression   also where they are worse
 *
 * A measure is a file of this folder that exports one function whose name begins with "measure".
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import type { Figures, Measurement } from "./measure.ts";

/** A figure must not leave this side. Figures that are not listed are only printed. */
type Floor = { readonly atLeast: number } | { readonly atMost: number };

type Floors = Readonly<Record<string, Floor>>;

const folder: string = import.meta.dirname;
const floorsFile: string = join(folder, "floors.json");

/** Figures are ratios or counts; what differs by less comes from rounding. */
const epsilon = 1e-6;

const { values, positionals } = parseArgs({
  options: { raise: { type: "boolean" }, "allow-regression": { type: "boolean" }, all: { type: "boolean" } },
  allowPositionals: true,
});

process.exitCode = await main();

async function main(): Promise<number> {
  const floors = JSON.parse(readFileSync(floorsFile, "utf8")) as Floors;
  const measured = new Map<string, number>();
  const skips: string[] = [];
  let measures = 0;
  for (const { name, measure } of await findMeasures()) {
    measures++;
    const result = await measure();
    if ("skipped" in result) {
      skips.push(name);
      console.log(`skipped: ${name}: ${result.skipped}`);
      continue;
    }
    for (const [figure, value] of flatten(result.figures, name)) measured.set(figure, value);
  }
  if (measures === 0) throw new Error("Expected at least one measure in bench/quality, but none was found.");
  const faults = report(floors, measured, skips);
  if (values.raise) return raise(floors, measured);
  const strict = process.env["CI"] === "true" && skips.length > 0;
  if (strict) console.log("CI=true allows no skipped measure.");
  return faults > 0 || strict ? 1 : 0;
}

async function findMeasures(): Promise<readonly { readonly name: string; readonly measure: () => Promise<Measurement> | Measurement }[]> {
  const found = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .toSorted()) {
    const name = basename(file, ".ts");
    if (name === "gate" || name === "measure" || (positionals.length > 0 && !positionals.includes(name))) continue;
    const exported = (await import(join(folder, file))) as Readonly<Record<string, unknown>>;
    const measure = Object.entries(exported).find(([key, value]) => key.startsWith("measure") && typeof value === "function")?.[1];
    if (measure !== undefined) found.push({ name, measure: measure as () => Promise<Measurement> });
  }
  return found;
}

function* flatten(figures: Figures, prefix: string): Generator<[string, number]> {
  for (const [name, value] of Object.entries(figures)) {
    if (typeof value === "number") yield [`${prefix}.${name}`, value];
    else yield* flatten(value, `${prefix}.${name}`);
  }
}

/** Prints each figure that has a floor, and all others with --all; returns how many floors do not hold. */
function report(floors: Floors, measured: ReadonlyMap<string, number>, skips: readonly string[]): number {
  let faults = 0;
  const measuredHere = (name: string): boolean => !skips.some((skip) => name.startsWith(`${skip}.`)) && wasAsked(name);
  for (const [name, floor] of Object.entries(floors)) {
    if (!measuredHere(name)) continue;
    const value = measured.get(name);
    const holds = value !== undefined && keeps(floor, value);
    if (!holds) faults++;
    const side = "atLeast" in floor ? `at least ${floor.atLeast}` : `at most ${floor.atMost}`;
    console.log(`${holds ? "holds" : "FAILS"}  ${name.padEnd(44)} ${format(value)}  (${side})`);
  }
  if (values.all) for (const [name, value] of measured) if (!(name in floors)) console.log(`       ${name.padEnd(44)} ${format(value)}`);
  const holding = skips.length === 0 ? "All floors hold." : `All floors that were measured hold; not measured: ${skips.join(", ")}.`;
  console.log(faults === 0 ? holding : `${faults} ${faults === 1 ? "floor does" : "floors do"} not hold.`);
  return faults;
}

function wasAsked(name: string): boolean {
  return positionals.length === 0 || positionals.some((asked) => name.startsWith(`${asked}.`));
}

function keeps(floor: Floor, value: number): boolean {
  return "atLeast" in floor ? value >= floor.atLeast - epsilon : value <= floor.atMost + epsilon;
}

/** Only listed figures have floors; a floor sinks by an explicit wish alone. */
function raise(floors: Floors, measured: ReadonlyMap<string, number>): number {
  const raised: Record<string, Floor> = {};
  for (const [name, floor] of Object.entries(floors)) {
    const value = measured.get(name);
    const worse = value !== undefined && !keeps(floor, value);
    if (value === undefined || (worse && !values["allow-regression"])) raised[name] = floor;
    else raised[name] = "atLeast" in floor ? { atLeast: roundTo(value, Math.floor) } : { atMost: roundTo(value, Math.ceil) };
  }
  writeFileSync(floorsFile, `${JSON.stringify(raised, null, 2)}\n`);
  const sunk = Object.entries(floors).filter(([name, floor]) => measured.has(name) && !keeps(floor, measured.get(name)!));
  if (sunk.length === 0 || values["allow-regression"]) return 0;
  console.log(`Not lowered without --allow-regression: ${sunk.map(([name]) => name).join(", ")}.`);
  return 1;
}

/** Three digits are what a figure on so little data can carry. */
function roundTo(value: number, direction: (value: number) => number): number {
  return direction(value * 1_000 + (direction === Math.floor ? epsilon : -epsilon)) / 1_000;
}

function format(value: number | undefined): string {
  return value === undefined ? "not measured" : String(Math.round(value * 10_000) / 10_000).padStart(8);
}
