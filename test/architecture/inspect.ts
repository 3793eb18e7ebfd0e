import { forbiddenNames, impureGlobals, isWordData, layers, networkGlobals, networkModules, sourceLinesMax } from "../../layers.ts";
import type { Layer } from "../../layers.ts";

/** A source file by its path below the checkout, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** As written. */
  readonly from: string;
  /** Path below the checkout; undefined for packages and `node:` modules. */
  readonly path: string | undefined;
  readonly typesOnly: boolean;
}

/** What is wrong with a tree of sources, one sentence a fault. Reads imports by their syntax, without the help of the compiler. */
export function inspect(files: readonly SourceFile[]): readonly string[] {
  const paths = new Set(files.map((file) => file.path));
  return [...files.flatMap((file) => inspectFile(file, paths)), ...findCycles(files)];
}

function inspectFile(file: SourceFile, paths: ReadonlySet<string>): readonly string[] {
  const layer = layerOf(file.path);
  if (layer === undefined) return [`${file.path} belongs to no layer of layers.ts.`];
  return [
    ...importsOf(file).flatMap((one) => inspectImport(file, layer, one, paths)),
    ...inspectPurity(file, layer),
    ...inspectNetwork(file, layer),
    ...inspectName(file),
    ...inspectLength(file),
  ];
}

function inspectImport(file: SourceFile, layer: Layer, one: Import, paths: ReadonlySet<string>): readonly string[] {
  if (one.from.startsWith("node:")) return layer.pure ? [`${file.path} is pure and imports ${one.from}.`] : [];
  if (one.path === undefined) {
    const name = one.from
      .split("/")
      .slice(0, one.from.startsWith("@") ? 2 : 1)
      .join("/");
    return layer.packages.includes(name)
      ? []
      : [`${file.path} imports the package ${name}, which layers.ts does not give to ${layer.name}.`];
  }
  if (!paths.has(one.path)) return [`${file.path} imports ${one.path}, which is not there.`];
  const other = layerOf(one.path);
  if (other === undefined) return [];
  if (other === layer) return inspectInnerDoor(file, one.path, paths);
  const allowed = layer.imports.includes(other.name) || (one.typesOnly && layer.typesOf.includes(other.name));
  if (!allowed) return [`${file.path} imports ${one.path}: ${layer.name} may not import ${one.typesOnly ? "types of " : ""}${other.name}.`];
  const door =
    other.everyFileIsDoor ||
    other.doors?.includes(one.path) ||
    one.path === `src/${other.name}/index.ts` ||
    one.path === `src/${other.name}.ts`;
  return door ? [] : [`${file.path} imports ${one.path}, which is not the door of ${other.name}.`];
}

/** A folder inside a layer that has a door is entered through it, too. */
function inspectInnerDoor(file: SourceFile, path: string, paths: ReadonlySet<string>): readonly string[] {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  if (file.path.startsWith(folder) || path === `${folder}index.ts` || !paths.has(`${folder}index.ts`)) return [];
  return [`${file.path} imports ${path}, which is not the door of ${folder.slice("src/".length, -1)}.`];
}

function inspectPurity(file: SourceFile, layer: Layer): readonly string[] {
  if (!layer.pure) return [];
  const code = withoutCommentsAndStrings(file.text);
  const touched = touchedGlobals(code, impureGlobals);
  if (/\bMath\s*\.\s*random\b/.test(code)) touched.push("Math.random");
  return touched.map((name) => `${file.path} is pure and uses ${name}.`);
}

function touchedGlobals(code: string, names: readonly string[]): string[] {
  return names.filter((name) => new RegExp(String.raw`(?<![.\w])${name}\s*[.(]|\bnew ${name}\b|\bglobalThis\.${name}\b`).test(code));
}

/** Only one layer makes connections; a pure layer has been told about its globals already. */
function inspectNetwork(file: SourceFile, layer: Layer): readonly string[] {
  if (layer.reachesNetwork) return [];
  const modules = importsOf(file).filter((one) => !one.typesOnly && networkModules.includes(one.from));
  const reached = layer.pure ? [] : touchedGlobals(withoutCommentsAndStrings(file.text), networkGlobals);
  return [
    ...(layer.pure ? [] : modules.map((one) => `${file.path} imports ${one.from}: only layers that reach the network may.`)),
    ...reached.map((name) => `${file.path} uses ${name}: only layers that reach the network may.`),
  ];
}

function inspectName(file: SourceFile): readonly string[] {
  const parts = file.path
    .replace(/\.[a-z.]+$/, "")
    .split("/")
    .slice(1);
  const faults = parts
    .filter((part) => forbiddenNames.includes(part))
    .map((part) => `${file.path} has the name "${part}", which tells nothing.`);
  if (parts.some((part) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part))) faults.push(`${file.path} is not named in kebab-case.`);
  return faults;
}

function inspectLength(file: SourceFile): readonly string[] {
  const lines = file.text.split("\n").length - 1;
  if (lines <= sourceLinesMax || isWordData(file.path)) return [];
  return [`${file.path} has ${lines} lines, at most ${sourceLinesMax} are read at ease.`];
}

/** The layer with the longest name that fits; undefined when none does. */
export function layerOf(path: string): Layer | undefined {
  const fitting = layers.filter((layer) => path.startsWith(`src/${layer.name}/`) || path === `src/${layer.name}.ts`);
  return fitting.toSorted((left, right) => right.name.length - left.name.length)[0];
}

const importSyntax = /^[ \t]*(?:import|export)\s+(?:(type)\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?"([^"\n]+)"|\bimport\(\s*"([^"\n]+)"\s*\)/gm;

export function importsOf(file: SourceFile): readonly Import[] {
  return [...file.text.matchAll(importSyntax)].map((match) => {
    const from = match[2] ?? match[3]!;
    return { from, path: from.startsWith(".") ? resolveFrom(file.path, from) : undefined, typesOnly: match[1] !== undefined };
  });
}

function resolveFrom(importer: string, from: string): string {
  const parts = importer.split("/").slice(0, -1);
  for (const part of from.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

/** Cycles of imports that run; imports of types only vanish. Depth-first search with three colours. */
function findCycles(files: readonly SourceFile[]): readonly string[] {
  const edges = new Map(files.map((file) => [file.path, importsOf(file).flatMap((one) => (one.typesOnly || !one.path ? [] : [one.path]))]));
  const state = new Map<string, "open" | "done">();
  const faults: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === "done") return;
    if (state.get(path) === "open") {
      faults.push(`Imports lead in a circle: ${[...trail.slice(trail.indexOf(path)), path].join(" > ")}.`);
      return;
    }
    state.set(path, "open");
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    state.set(path, "done");
  };
  for (const path of edges.keys()) visit(path, []);
  return faults;
}

function withoutCommentsAndStrings(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g, " ");
}
