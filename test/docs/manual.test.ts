import assert from "node:assert/strict";
import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { commands } from "../../src/apps/cli/commands/index.ts";
import { withExcerpt } from "../../tools/readme-excerpt.ts";
import { run } from "../apps/recorded-io.ts";
import { withFiles } from "../intake/transport/files.ts";

const root = join(import.meta.dirname, "../..");

interface WrittenCommand {
  readonly line: string;
  readonly args: readonly string[];
  /** File after "<". */
  readonly input: string | undefined;
}

/** Commands in the fenced shell blocks of a page. */
function commandsOf(page: string): readonly WrittenCommand[] {
  const blocks = [...readFileSync(join(root, page), "utf8").matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map((match) => match[1]!);
  return blocks.flatMap((block) =>
    block
      .split("\n")
      .filter((line) => line.startsWith("variorum "))
      .map(toCommand),
  );
}

function toCommand(line: string): WrittenCommand {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]!).slice(1);
  const redirection = words.indexOf("<");
  return redirection < 0
    ? { line, args: words, input: undefined }
    : { line, args: words.slice(0, redirection), input: words[redirection + 1] };
}

describe("the commands of the manual", () => {
  const written = readdirSync(join(root, "docs/manual")).flatMap((name) => commandsOf(`docs/manual/${name}`));

  it("are there", () => assert.ok(written.length >= 5));

  for (const { line, args, input } of written) {
    it(`${line} runs`, () =>
      withFiles({}, async (cwd) => {
        symlinkSync(join(root, "examples"), join(cwd, "examples"));
        const { code, stdout, stderr } = await run(args, {
          cwd,
          ...(input === undefined ? {} : { stdin: readFileSync(join(cwd, input)) }),
        });
        assert.equal(code, 0, stderr);
        assert.ok(stdout.length > 100);
      }));
  }
});

describe("every command line in the documentation", () => {
  const pages = ["README.md", "docs/errors.md", ...readdirSync(join(root, "docs/manual")).map((name) => `docs/manual/${name}`)];

  for (const page of pages) {
    it(`${page} uses commands and options that exist`, async () => {
      for (const [line, name] of readFileSync(join(root, page), "utf8").matchAll(/\bvariorum (?:-- )?(\w+)((?: [^\n`#]+)?)/g)) {
        const entry = commands.find((command) => command.name === name);
        if (entry === undefined) continue;
        const { options } = await entry.load();
        for (const [, option] of line.matchAll(/ --([a-z-]+)/g)) assert.ok(option! in options || option === "help", `${page}: ${line}`);
      }
    });
  }
});

it("README.md shows what the example gives; renew it with: npm run renew", async () => {
  const page = readFileSync(join(root, "README.md"), "utf8");
  assert.equal(page, await withExcerpt(page));
});
