import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zstdDecompressSync } from "node:zlib";
import { modelNames, parseModels } from "./reading/index.ts";
import type { Models } from "./reading/index.ts";

/** Models stand beside `src/` and `dist/`, so that one path serves the checkout and the package. */
const folder = join(import.meta.dirname, "..", "models");

let loaded: Models | undefined;

/** The models of the package, read once for each process. */
export function loadModels(): Models {
  loaded ??= parseModels(Object.fromEntries(modelNames.map((name) => [name, readModel(name)])));
  return loaded;
}

function readModel(name: string): Uint8Array {
  return zstdDecompressSync(readFileSync(join(folder, `${name}.bin.zst`)));
}
