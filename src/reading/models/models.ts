import { parseLemmaRules } from "../lemmas.ts";
import type { LemmaRules } from "../lemmas.ts";
import { parseNameRecogniser } from "./name-recogniser.ts";
import type { NameRecogniser } from "./name-recogniser.ts";
import { parseParser } from "./parser.ts";
import type { Parser } from "./parser.ts";
import { parseTagger } from "./tagger.ts";
import type { Tagger } from "./tagger.ts";
import { decodeWordTable } from "./word-table.ts";
import { WordTraits } from "./word-traits.ts";

/** Names of the model files, without folder and ending. */
export const modelNames = ["clusters", "tagger", "lemmas", "parser", "names"] as const;

/** Everything that was trained. The models remember words between texts; that changes their speed and nothing else. */
export interface Models {
  readonly traits: WordTraits;
  readonly tagger: Tagger;
  readonly lemmas: LemmaRules;
  readonly parser: Parser;
  readonly names: NameRecogniser;
}

/** Models from the bytes of their files (unpacked), by name. */
export function parseModels(files: Readonly<Record<string, Uint8Array>>): Models {
  const bytes = (name: (typeof modelNames)[number]): Uint8Array => {
    const found = files[name];
    if (found === undefined) throw new Error(`The model "${name}" is missing; expected ${modelNames.join(", ")}.`);
    return found;
  };
  const tagger = parseTagger(bytes("tagger"));
  const parser = parseParser(bytes("parser"));
  if (parser.tags.join() !== tagger.labels.join()) {
    throw new Error("The parser learned with another tagger than the one beside it; expected files of one training.");
  }
  return {
    traits: new WordTraits(decodeWordTable(bytes("clusters"))),
    tagger,
    lemmas: parseLemmaRules(bytes("lemmas")),
    parser,
    names: parseNameRecogniser(bytes("names")),
  };
}
