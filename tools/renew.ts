/** Renews every text of the repository that is made from its sources: `npm run renew`. Tests compare each with its sources. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderApi } from "./api.ts";
import { withLayerTable } from "./layer-table.ts";
import { withExcerpt } from "./readme-excerpt.ts";

const root: string = join(import.meta.dirname, "..");

await renew("ARCHITECTURE.md", withLayerTable);
await renew("README.md", withExcerpt);
await renew("api.txt", renderApi);

async function renew(name: string, make: (text: string) => string | Promise<string>): Promise<void> {
  const file = join(root, name);
  const before = readFileSync(file, "utf8");
  const after = await make(before);
  if (after !== before) writeFileSync(file, after);
  console.log(`${after === before ? "fresh  " : "renewed"} ${name}`);
}
