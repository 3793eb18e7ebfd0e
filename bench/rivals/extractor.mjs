// One extractor over a folder of pages, alone in its process: a line of JSON for each page ({id, text, milliseconds, failed}) and one for the
// process. Pages are read one by one, nothing is scored here, and no other tool is loaded, so that memory is the tool's own with one page.
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { decodeSource } from "../../src/intake/index.ts";

export const extractors = {
  variorum: async () => {
    const { articleText, extract } = await import("../../src/page/index.ts");
    return (page) => articleText(extract(page.source));
  },
  "readability + linkedom": async () => {
    const { parseHTML } = await import("linkedom");
    const { Readability } = await import("@mozilla/readability");
    const textOf = await textReader();
    return (page) => textOf(new Readability(parseHTML(page.source.characters).document).parse()?.content ?? "");
  },
  "defuddle + linkedom": async () => {
    const { parseHTML } = await import("linkedom");
    const { Defuddle } = await import("defuddle/node");
    const textOf = await textReader();
    return async (page) => {
      const found = await Defuddle(parseHTML(page.source.characters).document, page.url, { useAsync: false });
      return textOf(found.content);
    };
  },
  "scanner alone": async () => {
    const { scanPage } = await import("../../src/page/html/scan.ts");
    return (page) => {
      scanPage(page.source.characters);
      return "";
    };
  },
};

/** Reads text from the HTML that a tool returns, with a line end at every block border. */
async function textReader() {
  const { pageBlocks } = await import("../../src/page/html/blocks.ts");
  const { scanPage } = await import("../../src/page/html/scan.ts");
  return (markup) =>
    pageBlocks(scanPage(markup))
      .map((block) => block.text)
      .join("\n");
}

function* pagesOf(folder) {
  for (const line of readFileSync(join(folder, "pages.jsonl"), "utf8").trim().split("\n")) {
    const { id, file, url, charset } = JSON.parse(line);
    const about = { file: basename(file), ...(charset === null ? {} : { httpCharset: charset }) };
    const host = /^https?:\/\/([^/:]+)/i.exec(url ?? "")?.[1] ?? "page.example";
    yield { id, url: `https://${host}/`, source: decodeSource(readFileSync(join(folder, file)), about).value };
  }
}

function print(line) {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

if (import.meta.main) {
  const [folder, name] = process.argv.slice(2);
  const run = await extractors[name]();
  for (const page of pagesOf(folder)) {
    const before = process.cpuUsage();
    let text = "";
    let failed = false;
    try {
      text = await run(page);
    } catch {
      // A tool that gives up on a page has an empty text; the table counts it.
      failed = true;
    }
    const used = process.cpuUsage(before);
    print({ id: page.id, text, failed, milliseconds: (used.user + used.system) / 1_000 });
  }
  print({ peakMebibytes: process.resourceUsage().maxRSS / 1_024 });
}
