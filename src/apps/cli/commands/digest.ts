import type { Digest, DigestedDay, DigestRequest, Watch } from "../../../index.ts";
import { digest as makeDigest } from "../../../index.ts";
import { renderMail } from "../../../editions/index.ts";
import { isZone, readInstant, VariorumError } from "../../../kernel/index.ts";
import type { Command, ExitCode } from "../command.ts";
import { readDigestFiles } from "../digest-inputs.ts";
import { readDeskDigest } from "../digest-desk.ts";
import { checkSending, sendDigest } from "../digest-mail.ts";
import { chooseOutputs, digestFormats, toMailOptions, writeDigest } from "../digest-output.ts";
import type { Io } from "../io.ts";
import { parseOptions, usage } from "../options.ts";
import type { OptionSpecs, OptionValues } from "../options.ts";
import { checkOutput } from "../output.ts";
import { readPreviousDigest } from "../previous-digest.ts";
import { renderNotice, renderProblem, toProblems } from "../problems.ts";
import { colorChoices, textWidth } from "../screen.ts";

const options = {
  data: { type: "value", value: "DIR", help: "folder of a desk instead of reports: the digest of a day as its page tells it" },
  date: { type: "value", value: "YYYY-MM-DD", help: "day of the digest; by default the newest day that a report states" },
  zone: { type: "value", value: "ZONE", help: "time zone of the reader's days, e.g. Europe/Berlin; UTC by default" },
  previous: { type: "value", value: "FILE", help: "digest before, as JSON: what it told is not told again" },
  watch: { type: "values", value: "TERM", help: "lift stories with this term, name:NAME or place:PLACE" },
  stories: { type: "value", value: "COUNT", help: "stories at most; 12 by default" },
  lines: { type: "value", value: "COUNT", help: "lines of a story at most; 4 by default" },
  format: {
    type: "value",
    short: "f",
    value: "EDITION",
    choices: digestFormats,
    help: `${digestFormats.join(", ")}; by default as --out ends`,
  },
  out: { type: "values", short: "o", value: "FILE", help: "write FILE instead of standard output (- is standard output)" },
  manifest: { type: "value", value: "FILE", help: "facts of the reports; by default reports.json or reports.toml beside them" },
  width: { type: "value", value: "COLUMNS", help: "width of the text edition" },
  color: { type: "value", choices: colorChoices, help: "colour of the text edition; auto: when a terminal reads it" },
  send: { type: "flag", help: "send the digest as mail: with --to, --from and --smtp" },
  to: { type: "values", value: "ADDRESS", help: "reader of the mail; each gets a mail of their own" },
  from: { type: "value", value: "ADDRESS", help: "sender of the mail" },
  smtp: { type: "value", value: "URL", help: "mail server, smtp://HOST:PORT or smtps://USER:PASSWORD@HOST; or VARIORUM_SMTP" },
  unsubscribe: { type: "value", value: "URL", help: "https address that unsubscribes the reader, for the mail's headers (RFC 8058)" },
  "dry-run": { type: "flag", help: "say what --send, or the desk of --data, would send now, and send nothing" },
} as const satisfies OptionSpecs;

type Options = OptionValues<typeof options>;

export const digestCommand: Command = {
  options,
  details: [
    "Groups the reports into stories, takes those that have something of the day, and ranks them by independent texts, spread over",
    "outlets and houses, novelty and watches; each story says why it is there. With --previous a story comes again only when it",
    "moved, and then with what is new. Give the reports of the days before too, so that stories are known again.",
    "",
    "Examples:",
    "  variorum digest reports/ --date 2026-03-10 --out digest.json --out digest.html",
    "  variorum digest reports/ --previous monday.json --watch flood --watch place:Lunde --out tuesday.json --out -",
    "  variorum digest --data desk --date 2026-03-10",
    "  variorum digest stream.jsonl --send --to ada@example.org --from digest@example.org --smtp smtp://localhost:25",
  ],
  run,
};

async function run(io: Io, args: readonly string[]): Promise<ExitCode> {
  const { files, options: chosen } = parseOptions(args, options, "digest");
  if (chosen.data !== undefined) return runDesk(io, files, chosen);
  if (files.length === 0 && chosen.manifest === undefined)
    throw usage("Expected reports (a folder, files, FILE.jsonl or -), but none came", "digest");
  const request = toRequest(io, chosen);
  const sending = chosen.send || chosen["dry-run"] ? checkSending(io, chosen) : undefined;
  const outputs = chooseOutputs(chosen, sending === undefined);
  const width = textWidth(io.stdout, chosen.width, "digest");
  for (const output of outputs) if (output.file !== undefined) checkOutput(io, output.file);
  const problems: VariorumError[] = [];
  const reports = await readDigestFiles(io, files, chosen.manifest, problems);
  if (reports.length === 0) {
    for (const problem of problems) await io.stderr.write(renderProblem(problem));
    throw new VariorumError("no-report", "Expected at least one report, but none could be read. Nothing was written.");
  }
  const made = await makeDigest(reports, request);
  await tell(io, made, problems);
  checkOrder(made.digest, request);
  for (const output of outputs) await writeDigest(io, made.digest, output, chosen, width);
  const mailOptions = toMailOptions(chosen);
  const failed = sending === undefined ? 0 : await sendDigest(io, made.digest, renderMail(made.digest, mailOptions), sending, Date.now());
  return problems.length + failed > 0 ? 1 : 0;
}

/** The digest of a desk: its reports, its memory and its watches are those of the folder. */
async function runDesk(io: Io, files: readonly string[], chosen: Options): Promise<ExitCode> {
  if (files.length > 0 || chosen.previous !== undefined || chosen.watch.length > 0 || chosen.send)
    throw usage("Expected --data without reports, --previous, --watch and --send, which the desk has by itself, but one came", "digest");
  toRequest(io, chosen);
  const outputs = chooseOutputs(chosen, !chosen["dry-run"]);
  const width = textWidth(io.stdout, chosen.width, "digest");
  for (const output of outputs) if (output.file !== undefined) checkOutput(io, output.file);
  const digest = await readDeskDigest(io, chosen);
  if (digest !== null) for (const output of outputs) await writeDigest(io, digest, output, chosen, width);
  return 0;
}

function toRequest(io: Io, chosen: Options): DigestRequest {
  const { date, zone } = chosen;
  if (date !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(readInstant(date))))
    throw usage(`Expected --date YYYY-MM-DD, but "${date}" came`, "digest");
  if (zone !== undefined && !isZone(zone)) throw usage(`Expected --zone with a name such as Europe/Berlin, but "${zone}" came`, "digest");
  const entriesMax = toCount(chosen.stories, "stories");
  const linesMax = toCount(chosen.lines, "lines");
  return {
    watches: chosen.watch.map(toWatch),
    ...(date === undefined ? {} : { date }),
    ...(zone === undefined ? {} : { zone }),
    ...(chosen.previous === undefined ? {} : { previous: readPreviousDigest(io, chosen.previous) }),
    ...(entriesMax === undefined ? {} : { entriesMax }),
    ...(linesMax === undefined ? {} : { linesMax }),
  };
}

function toCount(written: string | undefined, option: string): number | undefined {
  if (written === undefined) return undefined;
  const count = Number(written);
  if (Number.isInteger(count) && count >= 1) return count;
  throw usage(`Expected --${option} with a whole number from 1 on, but "${written}" came`, "digest");
}

/** "place:Halden"; anything else before a colon is part of the term. */
function toWatch(written: string): Watch {
  const match = /^(name|place|term):(.*\S.*)$/s.exec(written);
  return match === null ? { kind: "term", text: written.trim() } : { kind: match[1] as Watch["kind"], text: match[2]!.trim() };
}

/** A digest before that is not before would hide what is new. */
function checkOrder(digest: Digest, request: DigestRequest): void {
  const before = request.previous?.date;
  if (before === undefined || before < digest.date) return;
  const message = `Expected --previous with a digest of a day before ${digest.date}, but it is of ${before}. Give an earlier one, or --date.`;
  throw new VariorumError("digest-wrong", message);
}

async function tell(io: Io, made: DigestedDay, problems: VariorumError[]): Promise<void> {
  problems.push(...toProblems(made.notices));
  for (const problem of problems) await io.stderr.write(renderProblem(problem));
  for (const notice of made.notices) await io.stderr.write(renderNotice(notice) ?? "");
  const { later } = made;
  if (later.length === 0) return;
  const reports = later.length === 1 ? "1 report is" : `${later.length} reports are`;
  await io.stderr.write(`variorum: note: ${reports} dated after ${made.digest.date} and left out.\n`);
}
