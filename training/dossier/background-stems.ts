/*
 * Writes `src/dossier/material/background-stems.generated.ts`: the words of `src/stories/background-words.generated.ts` by their stems, so that a
 * process that compiles one dossier need not find the stems of ten thousand words first. Usage:
 *   node training/dossier/background-stems.ts > src/dossier/material/background-stems.generated.ts
 */
import { fileURLToPath } from "node:url";
import { stem } from "../../src/dossier/material/stems.ts";
import { backgroundWords } from "../../src/stories/index.ts";

/** The file as it should be. */
export function writeBackgroundStems(): string {
  const linesOf = new Map<string, number[]>();
  backgroundWords.forEach((line, at) => {
    // An empty line gives the empty word its weight: the stem of a word of apostrophes.
    for (const word of line.split(" ")) {
      const key = stem(word);
      const lines = linesOf.get(key);
      if (lines === undefined) linesOf.set(key, [at]);
      else lines.push(at);
    }
  });
  const groups = Map.groupBy([...linesOf.keys()].sort(), (key) => linesOf.get(key)!.join(" "));
  return `// Made by training/dossier/background-stems.ts from src/stories/background-words.generated.ts.

/** The lines of the background words in which the words of some stems stand, one number a word, in order; then the stems. */
export const backgroundStems: readonly string[] = [
${[...groups].map(([lines, stems]) => `  ${JSON.stringify(`${lines}:${stems.join(" ")}`)},`).join("\n")}
];
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(writeBackgroundStems());
