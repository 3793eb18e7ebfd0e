import { contains } from "../../kernel/index.ts";
import type { DossierDifference, DossierUtterance, Quote } from "../dossier.ts";
import type { Material } from "../material/index.ts";
import { wordStems } from "../material/index.ts";
import { partOfReport } from "./difference.ts";
import type { Findings } from "./difference.ts";

/** Fewer words in quotation marks may stand anywhere. */
const wordsMin = 2;

/**
 * Words that a headline or a standfirst puts in quotation marks and that the text quotes otherwise: "'pay every crown'" over "we shall
 * be paying every last crown". Both stand in one report, so that the reader of the headline alone is told words that nobody said.
 */
export function findHeadlineQuotes({ material, utterances }: Findings): readonly DossierDifference[] {
  const marked = utterances.filter(({ kind, content }) => kind !== "indirect" && isOnTop(material, content));
  const inReport = Map.groupBy(utterances, ({ content }) => content.report);
  return marked.flatMap((short) => {
    const stems = [...wordStems(short.content.text)];
    if (stems.length < wordsMin) return [];
    const full = inReport.get(short.content.report)!.find((other) => isSaidOtherwise(material, short, stems, other));
    if (full === undefined) return [];
    const side = (utterance: DossierUtterance, label: string): DossierDifference["sides"][number] => ({
      label,
      reports: [utterance.content.report],
      evidence: [utterance.content],
    });
    const name = full.speaker.name ?? "";
    return [
      {
        id: "",
        kind: "other" as const,
        about: name === "" ? short.content.text : name,
        sides: [side(short, "headline"), side(full, "text")],
      },
    ];
  });
}

function isOnTop(material: Material, content: Quote): boolean {
  const part = material.parts[partOfReport(material, content.report)];
  return (
    part !== undefined &&
    part.report.blocks.some(({ kind, start, end }) => (kind === "title" || kind === "standfirst") && contains({ start, end }, content))
  );
}

/** A quotation of the same report that has all these words, and not in this form; one thing or several is the same form. */
function isSaidOtherwise(material: Material, short: DossierUtterance, stems: readonly string[], other: DossierUtterance): boolean {
  if (other.kind !== "direct" || isOnTop(material, other.content)) return false;
  const [quoted, said] = [plain(short.content.text), plain(other.content.text)];
  const held = wordStems(other.content.text);
  return !said.includes(quoted) && !said.includes(quoted.replace(plural, "")) && stems.every((word) => held.has(word));
}

const plural = /s$/;

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
