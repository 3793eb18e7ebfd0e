import { parseRange } from "../intake/transport/http/addresses.ts";
import type { AddressRange } from "../intake/transport/http/addresses.ts";
import { isZone } from "../kernel/index.ts";
import { readSettingsFile, readTable, readTop, said, wrong } from "./settings-file.ts";
import { suggest } from "./suggest.ts";

/** What a desk can be told. Flags win over the environment, the environment over the file, the file over what is usual. */
export interface Settings {
  /** Shown as the name of the desk. */
  readonly name: string;
  readonly host: string;
  readonly port: number;
  /** IANA time zone in which times are shown and days begin. */
  readonly zone: string;
  /** Threads that read pages. */
  readonly threads: number;
  /** One JSON line on standard error for each request, or only for what matters. */
  readonly log: "requests" | "events";
  /**
   * Origin by which people reach the desk, also by the links in mails, such as "https://desk.example"; null where it is the address that it
   * listens on.
   */
  readonly "base-url": string | null;
  /** Addresses of proxies whose word about the one who asks is taken. */
  readonly "trusted-proxy": readonly AddressRange[];
  /** Days for which the bytes of pages are kept, and reports that are alone in their story; null: always. See `RetentionRules`. */
  readonly pageDays: number | null;
  readonly reportDays: number | null;
}

/** Settings that the file holds in the table [retention]. */
const inRetention: Readonly<Record<string, keyof Settings>> = { page_days: "pageDays", report_days: "reportDays" };

export type WrittenSettings = Readonly<Partial<Record<keyof Settings, string | undefined>>>;

interface Rule<Value> {
  readonly expected: string;
  readonly usual: Value;
  /** Undefined when the written value is not what is expected. */
  read(written: string): Value | undefined;
}

type Rules = { readonly [Name in keyof Settings]: Rule<Settings[Name]> };

const threadsMax = 64;

/** A hundred years: a longer time is a mistake in the unit. */
const daysMax = 36_500;

const daysKept: Rule<number | null> = {
  expected: `a number of days from 1 to ${daysMax}`,
  usual: null,
  read: (text) => (/^[1-9]\d{0,4}$/.test(text) && Number(text) <= daysMax ? Number(text) : undefined),
};

function toRules(threads: number): Rules {
  const whole = (min: number, max: number) => (written: string) => {
    const number = /^\d{1,9}$/.test(written) ? Number(written) : Number.NaN;
    return number >= min && number <= max ? number : undefined;
  };
  return {
    name: {
      expected: "a name of 1 to 60 characters",
      usual: "Variorum",
      read: (text) => (/^[^\p{Cc}]{1,60}$/u.test(text) && text.trim() !== "" ? text : undefined),
    },
    host: {
      expected: "an address to listen on, such as 127.0.0.1",
      usual: "127.0.0.1",
      read: (text) => (text.trim() === "" ? undefined : text),
    },
    port: { expected: "a port from 0 to 65535", usual: 4870, read: whole(0, 65_535) },
    zone: {
      expected: "a time zone such as Europe/Berlin",
      usual: Intl.DateTimeFormat().resolvedOptions().timeZone,
      read: (text) => (isZone(text) ? text : undefined),
    },
    threads: { expected: `a number of threads from 1 to ${threadsMax}`, usual: threads, read: whole(1, threadsMax) },
    log: {
      expected: '"events" or "requests"',
      usual: "events",
      read: (text) => (text === "events" || text === "requests" ? text : undefined),
    },
    "base-url": { expected: "an address such as https://desk.example, without a path", usual: null, read: readOrigin },
    "trusted-proxy": { expected: "addresses or ranges such as 127.0.0.1, 10.0.0.0/8", usual: [], read: readRanges },
    pageDays: daysKept,
    reportDays: daysKept,
  };
}

function readOrigin(written: string): string | undefined {
  if (!URL.canParse(written)) return undefined;
  const { protocol, origin, href } = new URL(written);
  // An account, a path or a query would be lost without a word.
  return /^https?:$/.test(protocol) && href === `${origin}/` ? origin : undefined;
}

function readRanges(written: string): readonly AddressRange[] | undefined {
  const ranges = written.split(",").map((one) => parseRange(one.trim()));
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
}

/**
 * Settings of one folder: `variorum.toml` in it (or the named file), VARIORUM_PORT and so on, then flags. Throws `settings-wrong`, which
 * names the place, what was expected and what came.
 */
export function readSettings(
  folder: string,
  flags: WrittenSettings,
  environment: Readonly<Record<string, string | undefined>>,
  usualThreads: number,
  file?: string,
): Settings {
  const rules = toRules(usualThreads);
  const names = Object.keys(rules) as (keyof Settings)[];
  checkVariables(environment, names.map(variableOf));
  const written = readWritten(folder, rules, file);
  const chosen = names.map((name) => {
    const variable = variableOf(name);
    const places = [
      [`--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, flags[name]],
      // An empty variable is none, as everywhere in a shell.
      [variable, environment[variable] === "" ? undefined : environment[variable]],
      [written[name]?.place ?? "", written[name]?.value],
    ] as const;
    const [place, value] = places.find(([, text]) => text !== undefined) ?? [];
    if (place === undefined || value === undefined) return [name, rules[name].usual] as const;
    const read = rules[name].read(value);
    if (read === undefined) throw wrong(place, rules[name].expected, said(value));
    return [name, read] as const;
  });
  return Object.fromEntries(chosen) as unknown as Settings;
}

type Written = Readonly<Partial<Record<keyof Settings, { readonly value: string; readonly place: string }>>>;

function readWritten(folder: string, rules: Rules, named: string | undefined): Written {
  const file = readSettingsFile(folder, named);
  const expected = (written: string, name: keyof Settings) => [written, rules[name].expected] as const;
  const ofRetention = Object.entries(inRetention);
  const onTop = (Object.keys(rules) as (keyof Settings)[]).filter((name) => !ofRetention.some(([, one]) => one === name));
  const top = readTop(file, new Map(onTop.map((name) => expected(name, name))));
  const retention = readTable(file, "retention", new Map(ofRetention.map(([written, name]) => expected(written, name)))) ?? {};
  return Object.fromEntries([
    ...Object.entries(top).map(([name, value]) => [name, { value, place: `${file.path}, ${name}` }]),
    ...Object.entries(retention).map(([name, value]) => [inRetention[name], { value, place: `${file.path}, retention.${name}` }]),
  ]);
}

function variableOf(name: string): string {
  return `VARIORUM_${name
    .replaceAll(/[A-Z]/g, (letter) => `_${letter}`)
    .toUpperCase()
    .replaceAll("-", "_")}`;
}

/** Variables that other parts of the program read by themselves. */
const otherVariables = "DATA CONTACT ALLOW SPACING_MS SMTP MODEL_KEY MAIL_HOST MAIL_PORT MAIL_USER MAIL_FROM MAIL_ENCRYPTION MAIL_PASSWORD"
  .split(" ")
  .map((name) => `VARIORUM_${name}`);

/** A variable that nearly has the name of a setting is a slip that would else go unnoticed; others may be anybody's. */
function checkVariables(environment: Readonly<Record<string, string | undefined>>, own: readonly string[]): void {
  const known = [...own, ...otherVariables];
  for (const variable of Object.keys(environment)) {
    if (!variable.startsWith("VARIORUM_") || known.includes(variable)) continue;
    const meant = suggest(variable, known) ?? suggest(variable.replace(/^VARIORUM_(?:RETENTION|FETCH)_/, "VARIORUM_"), known);
    if (meant !== undefined) throw wrong(variable, `the variable ${meant}`, "this one came");
  }
}
