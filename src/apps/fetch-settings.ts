import { join } from "node:path";
import type { FetcherSettings } from "../intake/transport/http/index.ts";
import { readTable, settingsFile, wrong } from "./settings.ts";

/** Names in the table `[fetch]` of the settings file, each with the variable of the environment that wins over it. */
const variables = { contact: "VARIORUM_CONTACT", allow: "VARIORUM_ALLOW", spacing_ms: "VARIORUM_SPACING_MS" } as const;

const tableName = "fetch";

type Name = keyof typeof variables;

/**
 * How pages are fetched: who is responsible, and what an administrator allows, from the environment or from the table `[fetch]` of the
 * settings file. Without a folder the environment alone counts. Throws `settings-wrong`.
 */
export function readFetchSettings(
  environment: Readonly<Record<string, string | undefined>>,
  folder?: string,
  file?: string,
): Omit<FetcherSettings, "version"> {
  const written = folder === undefined ? {} : readFetchTable(file ?? join(folder, settingsFile), file !== undefined);
  const valueOf = (name: Name): string | undefined => environment[variables[name]] ?? written[name]?.value;
  const placeOf = (name: Name): string =>
    environment[variables[name]] === undefined ? (written[name]?.place ?? variables[name]) : variables[name];
  const contact = valueOf("contact");
  const spacing = valueOf("spacing_ms");
  if (spacing !== undefined && !/^\d{1,6}$/.test(spacing))
    throw wrong(placeOf("spacing_ms"), "a whole number of milliseconds", `"${spacing}" came`);
  return {
    allow: (valueOf("allow") ?? "")
      .split(",")
      .map((rule) => rule.trim())
      .filter((rule) => rule !== ""),
    ...(contact === undefined ? {} : { contact }),
    ...(spacing === undefined ? {} : { spacingMs: Number(spacing) }),
  };
}

type Written = Readonly<Partial<Record<Name, { readonly value: string; readonly place: string }>>>;

function readFetchTable(path: string, isNamed: boolean): Written {
  const table = readTable(path, isNamed)[tableName];
  if (table === undefined) return {};
  if (typeof table !== "object" || table === null || Array.isArray(table))
    throw wrong(`${path}, ${tableName}`, `a table [${tableName}]`, "a value came");
  const names = Object.keys(variables);
  return Object.fromEntries(
    Object.entries(table).map(([name, value]) => {
      const place = `${path}, ${tableName}.${name}`;
      if (!names.includes(name)) throw wrong(`${path}, ${tableName}`, `one of ${names.join(", ")}`, `"${name}" came`);
      if (typeof value !== "string" && typeof value !== "number") throw wrong(place, "text or a number", `a ${typeof value} came`);
      return [name, { value: String(value).trim(), place }];
    }),
  );
}
