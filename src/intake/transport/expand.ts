import { globSync, readdirSync, statSync } from "node:fs";
import type { Stats } from "node:fs";
import { join, resolve } from "node:path";
import { VariorumError } from "../../kernel/index.ts";
import type { FoundAddress, FoundFile, FoundStream } from "./found-file.ts";
import type { Manifests } from "./manifests.ts";
import { unreadable } from "./read-bytes.ts";

/** Kinds of files that a folder may hold as reports. A file named on the command line may have any name. */
const reportName = /\.(html?|xhtml|txt|text|eml|mbox|mhtml?|warc(\.gz)?)$/i;

/** Files that a folder of reports may hold beside them. */
const besideReports = /^(questions|readme|licen[cs]e|notice|robots)\b/i;

const globSign = /[*?[\]{}]/;

/** What one argument stands for: `-`, a web address, a file, the reports directly inside a folder, or the files that a glob matches. */
export function expandArgument(argument: string, cwd: string, manifests: Manifests): readonly (FoundFile | FoundStream | FoundAddress)[] {
  if (argument === "-") return [{ kind: "stream", written: "-" }];
  if (isWebAddress(argument)) return [{ kind: "address", written: argument }];
  const path = resolve(cwd, argument);
  const found = statOf(path, argument);
  if (found === undefined) return globSign.test(argument) ? expandGlob(argument, cwd) : [toFile(argument, path)];
  return found.isDirectory() ? expandFolder(argument, path, manifests) : [toFile(argument, path)];
}

/** No file has such a name: a path never holds "://". */
export function isWebAddress(argument: string): boolean {
  return /^https?:\/\//i.test(argument);
}

/** A path that is not there is found out when it is read; other errors are told at once. */
function statOf(path: string, written: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENAMETOOLONG" || code === "ENOTDIR") return undefined;
    throw unreadable(error, written);
  }
}

/** Files that the folder's manifest lists come first; it may list other names and files of folders below. */
function expandFolder(written: string, path: string, manifests: Manifests): readonly FoundFile[] {
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    throw unreadable(error, written);
  }
  const names = entries
    .filter((entry) => !entry.isDirectory() && isReportName(entry.name))
    .map((entry) => entry.name)
    .sort();
  const listed = manifests.listed(path, written);
  const listedPaths = new Set(listed.map((file) => file.path));
  const others = names.map((name) => toFile(join(written, name), join(path, name))).filter((file) => !listedPaths.has(file.path));
  if (listed.length + others.length > 0) return [...listed, ...others];
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith(".")).length;
  const came = entries.length === 0 ? "it is empty" : `it has ${count(entries.length, "entry", "entries")} and none of these kinds`;
  const cure = folders > 0 ? ` For reports in folders below it, give "${join(written, "**", "*.html")}".` : " Give the files by name.";
  throw new VariorumError(
    "folder-without-reports",
    `${written}: expected reports (.html, .htm, .xhtml, .txt, .eml, .mbox, .warc) in the folder, but ${came}.${cure}`,
  );
}

function isReportName(name: string): boolean {
  return reportName.test(name) && !name.startsWith(".") && !besideReports.test(name);
}

function expandGlob(pattern: string, cwd: string): readonly FoundFile[] {
  const names = globSync(pattern, { cwd, withFileTypes: false })
    .filter((name) => statOf(resolve(cwd, name), name)?.isDirectory() === false)
    .sort();
  if (names.length > 0) return names.map((name) => toFile(name, resolve(cwd, name)));
  throw new VariorumError("no-match", `${pattern}: expected files that match this pattern, but there are none. Check the pattern.`);
}

function toFile(written: string, path: string): FoundFile {
  return { kind: "file", written, path };
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
