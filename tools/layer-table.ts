/** The table of layers.ts as it stands in ARCHITECTURE.md. `npm run renew` writes it; the documentation test compares them. */
import { layers } from "../layers.ts";

const frame: RegExp = /(<!-- layers: begin -->\n)[\s\S]*(<!-- layers: end -->)/;

/** The page with the rows of the table as layers.ts says them. */
export function withLayerTable(text: string): string {
  if (!frame.test(text)) throw new Error("Expected the marks of the layer table in ARCHITECTURE.md, but they are gone.");
  const rows = layers.map(
    ({ name, imports, typesOf, pure }) => `| ${name} | ${list(imports)} | ${list(typesOf)} | ${pure ? "yes" : "no"} |\n`,
  );
  const head = "| layer | imports | only types of | pure |\n|---|---|---|---|\n";
  return text.replace(frame, (_all, begin: string, end: string) => `${begin}${head}${rows.join("")}${end}`);
}

function list(names: readonly string[]): string {
  return names.length === 0 ? "-" : names.join(", ");
}
