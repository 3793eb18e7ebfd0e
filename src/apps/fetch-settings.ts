import type { FetcherSettings } from "../intake/transport/http/index.ts";
import { readSettingsFile, readTable, said, wrong } from "./settings-file.ts";

/** Names in the table `[fetch]` of the settings file, each with what is expected and the variable of the environment that wins over it. */
const settings = {
  contact: { variable: "VARIORUM_CONTACT", expected: "the address of a page or of a mailbox, such as https://desk.example/about" },
  allow: { variable: "VARIORUM_ALLOW", expected: "hosts or ranges such as news.internal, 10.1.0.0/16 or 127.0.0.1:8080" },
  spacing_ms: { variable: "VARIORUM_SPACING_MS", expected: "a whole number of milliseconds from 0 to 999999" },
} as const;

const tableName = "fetch";

type Name = keyof typeof settings;

/**
 * How pages are fetched: who is responsible, and what an administrator allows, from the environment or from the table `[fetch]` of the
 * settings file. Without a folder the environment alone counts. Throws `settings-wrong`; whether a contact and a rule can be meant is for the
 * fetcher to say, which is loaded only where something is fetched.
 */
export function readFetchSettings(
  environment: Readonly<Record<string, string | undefined>>,
  folder?: string,
  file?: string,
): Omit<FetcherSettings, "version"> {
  const written = { ...(folder === undefined ? {} : readWritten(folder, file)), ...inEnvironment(environment) };
  const refuse = (name: Name, came: string): Error => wrong(written[name]!.place, settings[name].expected, came);
  const contact = written.contact?.value;
  // The fetcher takes an empty contact for none.
  if (contact === "") throw refuse("contact", said(contact));
  const spacing = written.spacing_ms?.value;
  if (spacing !== undefined && !/^\d{1,6}$/.test(spacing)) throw refuse("spacing_ms", said(spacing));
  const allow = (written.allow?.value ?? "")
    .split(",")
    .map((rule) => rule.trim())
    .filter((rule) => rule !== "");
  return {
    allow,
    ...(written.allow === undefined && written.contact === undefined ? {} : { places: placesOf(written) }),
    ...(contact === undefined ? {} : { contact }),
    ...(spacing === undefined ? {} : { spacingMs: Number(spacing) }),
  };
}

function placesOf({ contact, allow }: Written): NonNullable<FetcherSettings["places"]> {
  return { ...(contact === undefined ? {} : { contact: contact.place }), ...(allow === undefined ? {} : { allow: allow.place }) };
}

type Written = Readonly<Partial<Record<Name, { readonly value: string; readonly place: string }>>>;

function readWritten(folder: string, named: string | undefined): Written {
  const file = readSettingsFile(folder, named);
  const table = readTable(file, tableName, new Map(Object.entries(settings).map(([name, { expected }]) => [name, expected]))) ?? {};
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, { value, place: `${file.path}, ${tableName}.${name}` }]));
}

function inEnvironment(environment: Readonly<Record<string, string | undefined>>): Written {
  const found = Object.entries(settings).flatMap(([name, { variable }]) => {
    const value = environment[variable]?.trim() ?? "";
    return value === "" ? [] : [[name, { value, place: variable }] as const];
  });
  return Object.fromEntries(found);
}
