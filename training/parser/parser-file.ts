import { encodePacked, quantise } from "../../src/reading/models/packed.ts";
import type { ParserHeader } from "../../src/reading/models/parser.ts";
import type { Lessons } from "./lessons.ts";
import { parametersOf } from "./network.ts";
import type { Network } from "./network.ts";

/** The bytes of a parser's file, before compression: weights as one byte each. */
export function parserFile(network: Network, { tagger, relations, knowledge, shape }: Lessons): Uint8Array {
  const weights = parametersOf(network).map((parameter) => quantise(parameter.weights.slice(), 0));
  const header: ParserHeader = {
    relations,
    tags: tagger.labels,
    shape,
    known: knowledge.sections.length,
    scales: weights.map(({ scale }) => scale),
  };
  return encodePacked(header, [...knowledge.sections, ...weights.map(({ bytes }) => bytes)]);
}
