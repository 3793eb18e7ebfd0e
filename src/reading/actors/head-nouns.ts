import { foldName, organizationOf, placeOf, plainName } from "../../lexicon/index.ts";
import type { NameType } from "../reading.ts";
import type { Layers, Mention } from "./mention.ts";

/** Last words of the names of bodies, before any "of" or "for": nothing else is called so, whatever stands before them. */
const bodies: ReadonlySet<string> = new Set(
  (
    "agency airlines airways association authority board bureau caucus coalition college command commission committee corp corps council courant court " +
    "department diocese examiner federation foundation inc institute legion llc ministry navy network pac party patrol police register reserve " +
    "reserves service society squad subcommittee unit university wireless"
  ).split(" "),
);

/** As these, but ends of the titles of works and of shows too: in quotation marks they say nothing. */
const outlets =
  /\S (?:chronicle|courier|daily|gazette|herald|journal|observer|post|telegraph|times|tribune|weekly|political report|channel|archives)$/;

/** As bodies, at the end of a name only: what else has a capital before them is a part of it. */
const ends: ReadonlyMap<string, NameType> = new Map<string, NameType>([
  ...[...bodies].map((word) => [word, "organization"] as const),
  ...["dept", "chronicle", "courier", "gazette", "herald", "monthly", "tribune"].map((word) => [word, "organization"] as const),
  ...["airport", "avenue", "boulevard", "bridge", "cemetery", "highway", "home", "hospital", "stadium", "street"].map(
    (word) => [word, "place"] as const,
  ),
  ...["agreement", "act", "treaty"].map((word) => [word, "other"] as const),
]);

/** What a name is that ends with this word, in small letters; undefined for words that end no names. */
export function headTypeOf(word: string): NameType | undefined {
  return ends.get(word);
}

const events =
  /^(?:hurricane|typhoon|cyclone|superstorm|tropical storm|storm|operation) \S+$|\S (?:national|annual|state|party) convention$|\S festival$/;

const seats = /^(?:.* )?capitol$/;

const links = / (?:of|for|on|at|and|in|to) .*$/;

/** True for a word that ends the names of bodies. */
export function isBodyHead(word: string): boolean {
  return bodies.has(word);
}

/** What a name of several words says by its head, in small letters; undefined where the head leaves it open. */
function typeByHead(name: string, isQuoted: boolean): NameType | undefined {
  if (events.test(name)) return "event";
  if (seats.test(name)) return "place";
  const words = name.replace(links, "").split(" ");
  const opensWithBody = words.length === 1 && links.test(name);
  if ((words.length > 1 || opensWithBody) && bodies.has(words[words.length - 1]!)) return "organization";
  return outlets.test(name) && !isQuoted ? "organization" : undefined;
}

/** What the last word of the name says. A person may be called Post or Storm, and what a table knows is what it knows. */
export function typeOfHead({ tokens }: Layers, mention: Mention): NameType | undefined {
  const { type, text, first, last } = mention;
  if (type === "event" || mention.isDescription === true) return undefined;
  // "Holm v. Vale" is a trial.
  if (/\S vs?\.? \S/.test(text)) return "other";
  const head = typeByHead(foldName(plainName(text)), /^["“'‘]$/.test(tokens[first - 1]?.text ?? ""));
  if (head === "organization") {
    const isOpen = type === "other" || type === "place" || (type === "person" && last - first > 1 && tokens[last - 1]!.lower === "corps");
    return isOpen && placeOf(text) === undefined ? head : undefined;
  }
  return head !== undefined && organizationOf(text) === undefined && (head !== "place" || type !== "person") ? head : undefined;
}
