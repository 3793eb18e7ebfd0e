/** A quotation that is longer may be a report's, a shorter one has too few signs. */
const shortest = 60;

/** Pairs of a name and a value, calls and blocks, as programs and their data write them. */
const dataPair = /["']\s*:\s*(?:["'[{]|-?\d|true|false|null)/g;
const statement = /\)\s*\{|\}\s*\)|=>|\bfunction\s*\(|\bvar \w+ ?=|\bwindow\.\w+|\bdocument\.\w+\(/g;

/** The least signs, and the most characters a sign: prose that tells of programs has fewer. */
const fewestSigns = 3;
const charactersPerSign = 90;

/** True for data and statements that a page shows by mistake, as when markup inside a script ends it too early. */
export function isScriptText(text: string): boolean {
  if (text.length < shortest || !/[{}();]/.test(text)) return false;
  const signs = (text.match(dataPair)?.length ?? 0) + (text.match(statement)?.length ?? 0);
  return signs >= fewestSigns && signs * charactersPerSign >= text.length;
}
