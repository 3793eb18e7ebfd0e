import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { decodeSource } from "../../../intake/index.ts";
import { VariorumError } from "../../../kernel/index.ts";
import { extract } from "../../../page/index.ts";
import { type FoundStory, type Grouper, type StoryInput, toStoryInput } from "../../../stories/index.ts";
import type { Command, ExitCode } from "../command.ts";
import type { Io } from "../io.ts";
import { parseOptions, usage } from "../options.ts";
import type { OptionSpecs } from "../options.ts";
import { needState } from "../story-state.ts";
import { renderStory } from "../story-text.ts";

const options = {
  state: { type: "value", value: "FILE", help: 'state that "variorum group --state FILE" wrote' },
  json: { type: "flag", help: "write the found stories as JSON, likeliest first" },
} as const satisfies OptionSpecs;

export const findCommand: Command = {
  options,
  details: [
    "A file is read as a report, an address is looked up among the known reports (nothing is fetched), anything else is taken as text.",
    "",
    "Examples:",
    "  variorum find page.html --state news.state",
    '  variorum find "cracks found in the harbour bridge" --state news.state',
  ],
  run,
};

async function run(io: Io, args: readonly string[]): Promise<ExitCode> {
  const { files, options: chosen } = parseOptions(args, options, "find");
  const [asked] = files;
  if (asked === undefined) throw usage("Expected a text, an address or a file, but none came", "find");
  const grouper = needState(io, chosen.state, "find");
  const found = look(io, grouper, files.join(" "), asked);
  if (chosen.json) {
    await io.stdout.write(`${JSON.stringify(found)}\n`);
    return 0;
  }
  if (found.length === 0) {
    await io.stdout.write("No story has anything in common with it.\n");
    return 0;
  }
  const [best] = found;
  if (!best!.belongs) await io.stdout.write("It belongs to none of the stories. The nearest ones:\n\n");
  for (const { story, odds, copy } of best!.belongs ? [best!] : found) {
    const how =
      copy === null ? `log-odds ${odds.toFixed(2)}` : `${copy.kind} of ${copy.of}, ${Math.round(copy.containment * 100)} % shared`;
    await io.stdout.write(`${renderStory(grouper, story)}  found by: ${how}\n\n`);
  }
  return 0;
}

function look(io: Io, grouper: Grouper, text: string, asked: string): readonly FoundStory[] {
  const path = resolve(io.cwd, asked);
  if (existsSync(path) && statSync(path).isFile()) {
    const report = extract(decodeSource(new Uint8Array(readFileSync(path)), { file: asked }).value);
    return grouper.find(toStoryInput(report));
  }
  if (/^https?:\/\//i.test(asked)) {
    const report = grouper.reportAt(asked);
    if (report === undefined) {
      throw new VariorumError(
        "no-match",
        `Expected a known address, but ${asked} is of no report. Save the page and give the file: nothing is fetched.`,
      );
    }
    const why = grouper.why(report)!;
    return [{ story: why.story, odds: why.odds ?? 0, belongs: true, copy: { of: report, kind: "same", containment: 1 } }];
  }
  const input: StoryInput = { id: "", title: null, text, published: null };
  return grouper.find(input);
}
