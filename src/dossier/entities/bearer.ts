import { compareRanges } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import type { Report } from "../../page/index.ts";
import { identifyWithCountry, isInstitution, parsePersonName } from "../../reading/index.ts";
import type { Identity, NameType, PersonName, Reading } from "../../reading/index.ts";

/** One actor of one report with everything that linking asks for. */
export interface Bearer {
  readonly report: Report;
  readonly actor: number;
  readonly type: NameType;
  readonly country: string | null;
  readonly mentions: readonly Range[];
  readonly roles: readonly Range[];
  /** Spellings with their counts. */
  readonly spellings: ReadonlyMap<string, number>;
  /** All that comparing it with another one asks: bearers of one writing are alike to every other. */
  readonly writing: string;
  /** Of persons: names of two or more words, and single ones. */
  readonly fullNames: readonly PersonName[];
  readonly shortNames: readonly PersonName[];
  /** Of others than persons: names of one word, which may be a surname that the recogniser took for something else. */
  readonly strayNames: readonly PersonName[];
  /** Of everything else: what the gazetteer says of each spelling. */
  readonly identities: readonly Identity[];
}

/** Actors of all reports in one fixed order, whatever order the reports came in. */
export function bearersOf(parts: readonly { readonly report: Report; readonly reading: Reading }[]): readonly Bearer[] {
  const ordered = [...parts].sort((left, right) => (left.report.id < right.report.id ? -1 : left.report.id > right.report.id ? 1 : 0));
  return ordered.flatMap(({ report, reading }) => {
    let known = bearers.get(reading);
    if (known?.report !== report) bearers.set(reading, (known = { report, bearers: bearersIn(report, reading) }));
    return known.bearers;
  });
}

/** A report that joins a story leaves the bearers of the others as they are. */
const bearers = new WeakMap<Reading, { readonly report: Report; readonly bearers: readonly Bearer[] }>();

function bearersIn(report: Report, reading: Reading): readonly Bearer[] {
    const mentions: Range[][] = reading.actors.map(() => []);
    for (const name of reading.names) mentions[name.actor]?.push(name);
    for (const reference of reading.references) {
      const actor = reading.actors[reference.actor];
      // A body that is described by its country or leader has no other name.
      if (actor?.type !== "organization" || !isInstitution(report.text.slice(reference.start, reference.end), actor.country)) continue;
      mentions[reference.actor]!.push(reference);
    }
    for (const places of mentions) places.sort(compareRanges);
    return reading.actors.flatMap((actor, index) => {
      const named = mentions[index]!;
      return named.length === 0 ? [] : [toBearer(report, index, actor, named)];
    });
}

function toBearer(report: Report, index: number, actor: Reading["actors"][number], mentions: readonly Range[]): Bearer {
  const spellings = new Map<string, number>();
  for (const { start, end } of mentions) {
    const spelling = report.text.slice(start, end).replace(/\s+/g, " ");
    spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1);
  }
  const isPerson = actor.type === "person";
  const names = isPerson ? [...spellings.keys()].map(parsePersonName) : [];
  return {
    report,
    actor: index,
    type: actor.type,
    country: actor.country,
    mentions,
    roles: actor.roles,
    spellings,
    writing: [actor.type, actor.country ?? "", ...[...spellings.keys()].sort()].join("\n"),
    fullNames: names.filter((name) => name.words.length > 1),
    shortNames: names.filter((name) => name.words.length === 1),
    strayNames: isPerson ? [] : [...spellings.keys()].filter((spelling) => !/[\s-]/.test(spelling)).map(parsePersonName),
    identities: isPerson ? [] : [...spellings.keys()].map((spelling) => identifyWithCountry(spelling, actor.type, actor.country)),
  };
}
