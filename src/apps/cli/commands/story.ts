import { type StoryId, VariorumError } from "../../../kernel/index.ts";
import type { Grouper, Version } from "../../../stories/index.ts";
import type { Command, ExitCode } from "../command.ts";
import type { Io } from "../io.ts";
import { parseOptions, usage } from "../options.ts";
import type { OptionSpecs, OptionValues } from "../options.ts";
import { needState, writeState } from "../story-state.ts";
import { renderStory, renderVersions, renderWhy } from "../story-text.ts";

const options = {
  state: { type: "value", value: "FILE", help: 'state that "variorum group --state FILE" wrote' },
  why: { type: "flag", help: "names the terms, names, figures and days that joined each report" },
  json: { type: "flag", help: "write counts, reports and reasons as JSON" },
  merge: { type: "values", value: "ID", help: "say that story ID tells the same event; remembered and stronger than any likeness" },
  split: { type: "values", value: "REPORT", help: "say that REPORT tells another event than the rest; several times for several reports" },
  undo: { type: "value", value: "NUMBER", help: "take back the decision of that number" },
} as const satisfies OptionSpecs;

type Options = OptionValues<typeof options>;

export const storyCommand: Command = {
  options,
  details: [
    "ID is the id of a story, also one that was merged into another, or of a report.",
    "",
    "Examples:",
    "  variorum story st0abc --state news.state --why",
    "  variorum story st0abc --state news.state --merge st0def",
    "  variorum story st0abc --state news.state --undo 1",
  ],
  run,
};

async function run(io: Io, args: readonly string[]): Promise<ExitCode> {
  const { files, options: chosen } = parseOptions(args, options, "story");
  const [asked] = files;
  if (asked === undefined || files.length > 1) throw usage("Expected the id of one story or report", "story");
  const grouper = needState(io, chosen.state, "story");
  const before = findStory(grouper, asked);
  const decided = decide(grouper, before, chosen);
  if (decided !== undefined) {
    writeState(io, chosen.state!, grouper);
    await io.stderr.write(`variorum: ${decided}\n`);
  }
  const story = findStory(grouper, asked);
  const reasons = chosen.why ? grouper.members(story).map((member) => grouper.why(member.id)!) : [];
  const chains = versionsOf(grouper, story);
  if (chosen.json) {
    const thread = grouper.threads().get(story);
    await io.stdout.write(
      `${JSON.stringify({ story, thread, counts: grouper.counts(story), reports: grouper.members(story), versions: chains, why: reasons })}\n`,
    );
    return 0;
  }
  await io.stdout.write(renderStory(grouper, story));
  for (const versions of chains) await io.stdout.write(renderVersions(versions));
  await io.stdout.write(renderThread(grouper, story));
  if (chosen.why) await io.stdout.write(`\nWhy:\n${reasons.map((why) => renderWhy(why)).join("")}`);
  return 0;
}

function findStory(grouper: Grouper, asked: string): StoryId {
  const found = grouper.resolve(asked) ?? grouper.storyOf(asked);
  if (found !== undefined) return found;
  throw new VariorumError(
    "no-match",
    `Expected the id of a story or report of this state, but "${asked}" is neither. "variorum group" lists them.`,
  );
}

/** What was decided, in words; undefined when nothing was asked for. */
function decide(grouper: Grouper, story: StoryId, chosen: Options): string | undefined {
  if (chosen.undo !== undefined) {
    const number = Number(chosen.undo);
    if (!grouper.undo(number))
      throw new VariorumError("no-match", `Expected the number of a decision, but there is no decision "${chosen.undo}".`);
    return `decision ${number} was taken back`;
  }
  if (chosen.merge.length > 0) return `decision ${grouper.merge([story, ...chosen.merge.map((id) => findStory(grouper, id))])}: together`;
  if (chosen.split.length === 0) return undefined;
  for (const report of chosen.split) {
    if (grouper.storyOf(report) !== story) throw new VariorumError("no-match", `Expected reports of ${story}, but ${report} is not in it.`);
  }
  return `decision ${grouper.split(story, chosen.split)}: apart`;
}

/** Each chain of states of one page, or of one corrected report, once. */
function versionsOf(grouper: Grouper, story: StoryId): readonly (readonly Version[])[] {
  return [...new Set(grouper.members(story).map((member) => grouper.versions(member.id)))].filter((versions) => versions.length > 1);
}

/** Other episodes of the long-running story. */
function renderThread(grouper: Grouper, story: StoryId): string {
  const threads = grouper.threads();
  const kin = [...threads].filter(([id, thread]) => id !== story && thread === threads.get(story)).map(([id]) => id);
  return kin.length === 0 ? "" : `  other episodes of the long-running story: ${kin.join(", ")}\n`;
}
