/**
 * The public API as one text: what each door of the package exports, from the declarations that the compiler emits.
 * `npm run renew` writes it to api.txt; the API test compares it, so that a change of the API is seen as a difference.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const root: string = join(import.meta.dirname, "..");

/** Compiles the sources and writes down every exported declaration by door and name, without comments. */
export function renderApi(): string {
  const folder = mkdtempSync(join(tmpdir(), "variorum-api-"));
  try {
    const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
    const args = [compiler, "-p", "tsconfig.build.json", "--emitDeclarationOnly", "--declarationMap", "false", "--outDir", folder];
    const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    if (status !== 0) throw new Error(`Expected the sources to compile, but the compiler said:\n${stdout}`);
    const parts = doors().map(({ subpath, file }) => {
      const declared = exportsOf(join(folder, file));
      return [`## ${subpath}`, "", ...[...declared].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, text]) => text)].join(
        "\n",
      );
    });
    return `# Public API of variorum, made by tools/api.ts from the emitted declarations\n\n${parts.join("\n\n")}\n`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function doors(): readonly { readonly subpath: string; readonly file: string }[] {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    exports: Record<string, string | { types: string }>;
  };
  return Object.entries(exports).flatMap(([subpath, target]) =>
    typeof target === "string" ? [] : [{ subpath: subpath.replace(/^\./, "variorum"), file: target.types.replace("./dist/", "") }],
  );
}

/** Exported declarations of a door by name; a name that is passed on is looked up where it was declared. */
function exportsOf(file: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const statement of statementsOf(file)) {
    const passedOn = /^export (?:type )?\{([^}]*)\} from "([^"]+)";$/.exec(statement.replace(/\s+/g, " "));
    if (passedOn !== null) {
      const origin = exportsOf(resolve(dirname(file), passedOn[2]!.replace(/\.js$|\.tsx?$/, ".d.ts")));
      for (const part of passedOn[1]!
        .split(",")
        .map((name) => name.trim())
        .filter(Boolean)) {
        const [name = "", alias = name] = part.replace(/^type /, "").split(" as ");
        found.set(alias, origin.get(name) ?? `${name}: not found`);
      }
      continue;
    }
    const declared = /^export (?:declare )?(?:abstract )?(?:const|function|class|interface|type|let) (\w+)/.exec(statement);
    if (declared !== null) found.set(declared[1]!, found.has(declared[1]!) ? `${found.get(declared[1]!)}\n${statement}` : statement);
  }
  return found;
}

/** Top-level statements of a declaration file without comments: they begin at the margin and end where the next one begins. */
function statementsOf(file: string): readonly string[] {
  const text = readFileSync(file, "utf8")
    .replace(/^[ \t]*\/\*\*?[\s\S]*?\*\/\n?/gm, "")
    .replace(/^\/\/.*\n?/gm, "");
  return text
    .split(/\n(?=(?:export|import|declare|interface|type)\b)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}
