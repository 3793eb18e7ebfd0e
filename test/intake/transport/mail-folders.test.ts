import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { openMailFolders } from "../../../src/intake/transport/index.ts";
import type { FolderLook, LyingFile } from "../../../src/ports/index.ts";
import { newsletter } from "../formats/written-mails.ts";
import { withFiles } from "./files.ts";

type Seen = Extract<FolderLook, { kind: "folder" }>;

async function look(folder: string, most?: number): Promise<Seen> {
  const seen = await openMailFolders(most).look(pathToFileURL(folder).href);
  assert.equal(seen.kind, "folder");
  return seen as Seen;
}

const pathsOf = ({ files }: Seen): readonly string[] => files.map((file) => file.path).toSorted();

describe("a folder of mails", () => {
  it("holds .eml and .mbox files, and those of a Maildir, and nothing hidden, half written, of another kind or deeper", () => {
    const names = ["a.eml", "B.EML", "c.mbox", "d.txt", ".e.eml", "f.eml.part", "tmp/g", "new/h", "cur/i:2,S", "cur/.j", "deep/k.eml"];
    return withFiles(Object.fromEntries(names.map((name) => [name, newsletter])), async (folder) => {
      const seen = await look(folder);
      assert.deepEqual(pathsOf(seen), ["B.EML", "a.eml", "c.mbox", "cur/i:2,S", "new/h"]);
      assert.deepEqual(
        seen.files
          .filter((file) => file.isWhole)
          .map((file) => [file.name, file.holds])
          .toSorted(),
        [
          ["h", "mail"],
          ["i", "mail"],
        ],
      );
      assert.deepEqual(
        seen.files.filter((file) => file.holds === "mailbox").map((file) => file.path),
        ["c.mbox"],
      );
      assert.equal(seen.doubt, null);
    });
  });

  it("leads nowhere else: links to files and folders are passed over and told", () =>
    withFiles({ "secret.eml": newsletter, "elsewhere/x": newsletter, "mails/a.eml": newsletter }, async (cwd) => {
      const folder = join(cwd, "mails");
      symlinkSync(join(cwd, "secret.eml"), join(folder, "b.eml"));
      symlinkSync(join(cwd, "elsewhere"), join(folder, "new"));
      const seen = await look(folder);
      assert.deepEqual(pathsOf(seen), ["a.eml"]);
      assert.match(seen.doubt ?? "", /expected mails, but 1 of the files are links/);
    }));

  const swaps: readonly (readonly [what: string, path: string, swap: (folder: string, cwd: string) => void])[] = [
    ["a file", "a.eml", (folder, cwd) => symlinkSync(join(cwd, "secret.eml"), join(folder, "a.eml"))],
    [
      "its folder",
      "new/a",
      (folder, cwd) => {
        rmSync(join(folder, "new"), { recursive: true });
        symlinkSync(join(cwd, "elsewhere"), join(folder, "new"));
      },
    ],
  ];
  for (const [what, path, swap] of swaps) {
    it(`leads nowhere else when ${what} becomes a link between look and reading`, () =>
      withFiles({ "secret.eml": newsletter, "elsewhere/a": newsletter, [`mails/${path}`]: newsletter }, async (cwd) => {
        const folder = join(cwd, "mails");
        const [file] = (await look(folder)).files;
        rmSync(join(folder, path));
        swap(folder, cwd);
        const { kind } = await openMailFolders().read(pathToFileURL(folder).href, file!);
        assert.equal(kind, "failed");
      }));
  }

  it("waits for no pipe that takes the place of a mail", () =>
    withFiles({ "a.eml": newsletter }, async (folder) => {
      const [file] = (await look(folder)).files;
      rmSync(join(folder, "a.eml"));
      execFileSync("mkfifo", [join(folder, "a.eml")]);
      assert.deepEqual(pathsOf(await look(folder)), []);
      assert.equal((await openMailFolders().read(pathToFileURL(folder).href, file!)).kind, "failed");
    }));

  it("of more files than the limit is looked at up to there, and says so", () =>
    withFiles(Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`${at}.eml`, newsletter])), async (folder) => {
      const seen = await look(folder, 10);
      assert.equal(seen.files.length, 10);
      assert.match(seen.doubt ?? "", /expected at most 10 files, but there are more/);
      assert.equal((await look(folder, 12)).doubt, null);
    }));

  it("gives a file whole; one that is gone is gone, and one that is too large is told", () =>
    withFiles({ "a.eml": newsletter, "b.eml": newsletter, "c.eml": "" }, async (folder) => {
      const folders = openMailFolders();
      const byName = new Map((await look(folder)).files.map((file): [string, LyingFile] => [file.name, file]));
      rmSync(join(folder, "b.eml"));
      truncateSync(join(folder, "c.eml"), 16_000_000);
      const read = (name: string) => folders.read(pathToFileURL(folder).href, byName.get(name)!);
      const whole = await read("a.eml");
      assert.deepEqual(whole.kind === "bytes" && new TextDecoder().decode(whole.bytes), newsletter);
      assert.equal((await read("b.eml")).kind, "gone");
      const large = await read("c.eml");
      assert.match(large.kind === "failed" ? large.detail : "", /^c\.eml: expected at most 15 MiB/);
    }));

  it("that is gone, is a file, or is a link now fails with its name and without its path", () =>
    withFiles({ "mails/a.eml": newsletter }, async (cwd) => {
      const folder = join(cwd, "mails");
      const told = async (): Promise<string> => {
        const seen = await openMailFolders().look(pathToFileURL(folder).href);
        return seen.kind === "failed" ? seen.detail : "";
      };
      renameSync(folder, join(cwd, "moved"));
      assert.match(await told(), /^mails: expected a folder of mails, but it is gone\. Bring it back, or remove the source/);
      symlinkSync(join(cwd, "moved"), folder);
      assert.match(await told(), /^mails: .*it is none any more/);
      rmSync(folder);
      writeFileSync(folder, "");
      assert.match(await told(), /^mails: .*it is none any more/);
      rmSync(folder);
      mkdirSync(folder);
      assert.deepEqual((await look(folder)).files, []);
    }));
});
