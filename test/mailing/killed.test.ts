import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { it } from "node:test";
import type { Email } from "postal-mime";
import { withFolder } from "../desk/folder.ts";
import { demonstrationReports, fill, openTestDesk } from "../desk/reports.ts";
import { openListDesk } from "./list-desk.ts";
import { openPostOffice } from "./post-office.ts";
import type { PostOffice, PostStep } from "./post-office.ts";

const root = join(import.meta.dirname, "../..");
const dayMs = 86_400_000;
const minuteMs = 60_000;
const evening = Date.UTC(2026, 5, 14, 20);
const morning = Date.UTC(2026, 5, 15, 7);
const readers = Array.from({ length: 9 }, (_, at) => `reader${at}@example.org`);

/** Where each life ends: so many mails into its round, while they are written down, or before or after the server has kept one. */
const kills: readonly { readonly mail: number; readonly step: PostStep | "writing" }[] = [
  { mail: 5, step: "writing" },
  { mail: 1, step: "named" },
  { mail: 3, step: "kept" },
  { mail: 2, step: "coming" },
  { mail: 1, step: "kept" },
  { mail: 4, step: "kept" },
];

it("a mailing round that is killed again and again leaves nobody out, and repeats only the letters in flight", () =>
  withFolder(async (folder) => {
    const desk = openTestDesk(folder);
    await fill(desk, demonstrationReports());
    while (await desk.dossiers.makeOne());
    const nobody = openListDesk(desk, { port: 1 }, evening);
    for (const address of readers) nobody.list.add({ address, schedule: "07:00 UTC" });
    await desk.close();
    const office = await openPostOffice();
    try {
      let nowMs = morning;
      const inFlight: string[] = [];
      for (const kill of kills) {
        inFlight.push(await dieAt(office, kill, () => startRound(folder, office, nowMs)));
        // Longer than the wait after a third try.
        nowMs += 20 * minuteMs;
      }
      assert.match(await startRound(folder, office, nowMs).ended, /^done$/m);
      assert.deepEqual([...new Set(office.mails.map(addressOf))].toSorted(), readers.toSorted());
      for (const [address, mails] of Map.groupBy(office.mails, addressOf)) {
        const lettersInFlight = inFlight.filter((each) => each === address).length;
        assert.ok(mails.length <= 1 + lettersInFlight, `${address} got it ${mails.length} times`);
        for (const { messageId, text, html } of mails) {
          assert.deepEqual([messageId, text, html], [mails[0]!.messageId, mails[0]!.text, mails[0]!.html]);
        }
      }
      assert.ok(office.mails.length > readers.length, "some kill struck after the server had kept a letter");

      // What was told is remembered: the day after tells other lines.
      const [told] = office.mails.splice(0);
      assert.match(await startRound(folder, office, morning + dayMs).ended, /^done$/m);
      assert.equal(office.mails.length, readers.length);
      const lines = linesOf(office.mails[0]!);
      assert.ok(lines.length > 0 && lines.every((line) => !linesOf(told!).includes(line)));
    } finally {
      await office.close();
    }
  }));

interface Life {
  readonly child: ChildProcess;
  /** What it wrote until it ended. */
  readonly ended: Promise<string>;
}

function startRound(folder: string, office: PostOffice, nowMs: number): Life {
  const script = join(import.meta.dirname, "victim.ts");
  const child = spawn(
    process.execPath,
    ["--import", join(root, "tools/tsx-loader.mjs"), script, folder, String(office.port), String(nowMs)],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const ended = new Promise<string>((resolve) => {
    let written = "";
    child.stdout.on("data", (chunk: Buffer) => (written += chunk.toString()));
    child.once("close", () => resolve(written));
  });
  return { child, ended };
}

/** Kills a round at a step of one of its mails; gives the address of the letter in flight, empty when there was none. */
async function dieAt(office: PostOffice, { mail, step }: (typeof kills)[number], start: () => Life): Promise<string> {
  let address = "";
  let seen = 0;
  const strike = async (reached: typeof step, to: string): Promise<void> => {
    if (reached !== step || ++seen !== mail) return;
    address = to;
    life.child.kill("SIGKILL");
    await life.ended;
  };
  office.onStep = strike;
  const life = start();
  life.child.stdout!.on("data", (chunk: Buffer) => {
    for (const _line of chunk.toString().matchAll(/writing/g)) void strike("writing", "");
  });
  const written = await life.ended;
  office.onStep = undefined;
  assert.deepEqual([/done/.test(written), life.child.signalCode], [false, "SIGKILL"]);
  return address;
}

function addressOf(mail: Email): string {
  return mail.to![0]!.address!;
}

function linesOf(mail: Email): readonly string[] {
  return mail.text!.split("\n").filter((line) => line.startsWith("    – "));
}
