import { parseArgs } from "node:util";
import { VariorumError } from "../../kernel/index.ts";
import { suggest } from "../suggest.ts";

/** One option of a command; the help and the parser are made from it. */
export interface OptionSpec {
  readonly type: "flag" | "value" | "values";
  readonly short?: string;
  /** What stands for the value in the help, e.g. "FILE"; by default the choices. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly help: string;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** Values by type: a flag is a boolean, a value a string, values a list. */
export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name]["type"] extends "flag"
    ? boolean
    : Specs[Name]["type"] extends "values"
      ? readonly string[]
      : string | undefined;
};

export interface ParsedCommand<Specs extends OptionSpecs> {
  readonly files: readonly string[];
  readonly options: OptionValues<Specs>;
}

/** Arguments to values; wrong use throws `usage` with the nearest option that exists. */
export function parseOptions<Specs extends OptionSpecs>(args: readonly string[], specs: Specs, command: string): ParsedCommand<Specs> {
  const parsed = tokenize(args, specs);
  const values: Record<string, boolean | string | string[] | undefined> = {};
  for (const [name, spec] of Object.entries(specs)) {
    values[name] = spec.type === "flag" ? false : spec.type === "values" ? [] : undefined;
  }
  for (const token of parsed.tokens) {
    if (token.kind !== "option") continue;
    const spec = specs[token.name];
    if (spec === undefined) throw unknownOption(token.rawName, specs, command);
    checkValue(token, spec, command);
    if (spec.type === "flag") values[token.name] = true;
    else if (spec.type === "values") (values[token.name] as string[]).push(token.value!);
    else {
      const before = values[token.name];
      if (before !== undefined && before !== token.value)
        throw usage(`Expected ${token.rawName} once, but "${String(before)}" and "${token.value}" came`, command);
      values[token.name] = token.value;
    }
  }
  return { files: parsed.positionals, options: values as OptionValues<Specs> };
}

type Tokens = ReturnType<typeof tokenize>;

function tokenize(args: readonly string[], specs: OptionSpecs) {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      name,
      { type: spec.type === "flag" ? ("boolean" as const) : ("string" as const), ...(spec.short ? { short: spec.short } : {}) },
    ]),
  );
  // Not strict: the messages of Node name neither the command nor the option that was meant.
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
}

function checkValue(token: Extract<Tokens["tokens"][number], { kind: "option" }>, spec: OptionSpec, command: string): void {
  if (spec.type === "flag") {
    if (token.value !== undefined) throw usage(`Expected ${token.rawName} without a value, but "${token.value}" came`, command);
    return;
  }
  const missing = token.value === undefined || token.value === "" || (!token.inlineValue && /^--?\w/.test(token.value));
  if (missing)
    throw usage(`Expected a value after ${token.rawName} (${spec.value ?? "VALUE"}), but ${token.value || "nothing"} came`, command);
  if (spec.choices !== undefined && !spec.choices.includes(token.value)) {
    const near = suggest(token.value, spec.choices);
    const meant = near === undefined ? "" : ` Did you mean "${near}"?`;
    throw usage(`Expected ${token.rawName} ${spec.choices.join(", ")}, but "${token.value}" came.${meant}`, command);
  }
}

function unknownOption(written: string, specs: OptionSpecs, command: string): VariorumError {
  const near = suggest(written.replace(/^-+/, ""), Object.keys(specs));
  return usage(`There is no option ${written}.${near === undefined ? "" : ` Did you mean --${near}?`}`, command);
}

export function usage(message: string, command: string): VariorumError {
  const call = command === "" ? "variorum --help" : `variorum ${command} --help`;
  const stop = /[.?!]$/.test(message) ? "" : ".";
  return new VariorumError("usage", `${message}${stop} See "${call}".`);
}
