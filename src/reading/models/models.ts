import { parseLemmaRules } from "../lemmas.ts";
import type { LemmaRules } from "../lemmas.ts";
import { parseTagger } from "./tagger.ts";
import type { Tagger } from "./tagger.ts";
import { decodeWordTable } from "./word-table.ts";
import { WordTraits } from "./word-traits.ts";

/** Names of the model files, without folder and ending. */
export const modelNames = ["clusters", "tagger", "lemmas"] as const;

/** Everything that was trained. The traits remember words between texts; that changes speed and nothing else. */
export interface Models {
  readonly traits: WordTraits;
  readonly tagger: Tagger;
  readonly lemmas: LemmaRules;
}

/** Models from the bytes of their files (unpacked), by name. */
export function parseModels(files: Readonly<Record<string, Uint8Array>>): Models {
  const bytes = (name: (typeof modelNames)[number]): Uint8Array => {
    const found = files[name];
    if (found === undefined) throw new Error(`The model "${name}" is missing; expected ${modelNames.join(", ")}.`);
    return found;
  };
  return {
    traits: new WordTraits(decodeWordTable(bytes("clusters"))),
    tagger: parseTagger(bytes("tagger")),
    lemmas: parseLemmaRules(bytes("lemmas")),
  };
}
