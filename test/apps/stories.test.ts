import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { at, reportOf } from "../stories/stream.ts";
import { run } from "./recorded-io.ts";

const folder = mkdtempSync(join(tmpdir(), "variorum-stories-"));
after(() => rmSync(folder, { recursive: true }));

const lines = (events: number, newsrooms: number, from = 0): string => {
  const written: string[] = [];
  for (let newsroom = 0; newsroom < newsrooms; newsroom++) {
    for (let event = from; event < from + events; event++) {
      const { id, text, outlet } = reportOf(event, newsroom);
      written.push(JSON.stringify({ id, text, outlet, date: at(event + newsroom), url: `https://example.org/${id}` }));
    }
  }
  return written.join("\n");
};

const call = (...args: readonly string[]) => run(args, { cwd: folder });

describe("variorum group, find and story", () => {
  it("groups lines of JSON and writes the story of each report", async () => {
    writeFileSync(join(folder, "stream.jsonl"), lines(6, 2));
    const { code, stdout, stderr } = await call("group", "stream.jsonl", "--jsonl");
    assert.deepEqual([code, stderr], [0, ""]);
    const answers = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string; story: string });
    assert.equal(answers.length, 12);
    const storyOf = new Map(answers.map((answer) => [answer.id, answer.story]));
    for (let event = 0; event < 6; event++) assert.equal(storyOf.get(`e${event}n0`), storyOf.get(`e${event}n1`));
    assert.equal(new Set(storyOf.values()).size, 6);
  });

  it("reads standard input, and tells reports and stories", async () => {
    const { code, stdout } = await run(["group", "-"], { cwd: folder, stdin: lines(3, 2) });
    assert.equal(code, 0);
    assert.match(stdout, /2 reports, 2 outlets, 2 publishers, 2 independent texts/);
    assert.match(stdout, /6 reports in 3 stories\n$/);
  });

  it("groups a folder of pages and names reports by their files", async () => {
    const example = join(import.meta.dirname, "../../examples/harbour-bridge");
    const { code, stdout } = await run(["group", "."], { cwd: example });
    assert.equal(code, 0);
    assert.match(stdout, /sound-weekly\.html .*\[reprint of ellery-courier\.html, \d+ % shared\]/);
  });

  it("goes on from a state, finds a text, an address and a file, and says why", async () => {
    writeFileSync(join(folder, "monday.jsonl"), lines(6, 2));
    writeFileSync(join(folder, "tuesday.jsonl"), lines(6, 1, 4));
    assert.equal((await call("group", "monday.jsonl", "--state", "news.state", "--jsonl")).code, 0);
    const second = await call("group", "tuesday.jsonl", "--state", "news.state", "--jsonl");
    assert.equal(second.code, 0);
    const { story } = JSON.parse(second.stdout.split("\n")[0]!) as { story: string };

    const byText = await call("find", reportOf(4, 2).text, "--state", "news.state", "--json");
    assert.equal((JSON.parse(byText.stdout) as { story: string; belongs: boolean }[])[0]!.story, story);
    const byAddress = await call("find", "https://example.org/e4n1", "--state", "news.state");
    assert.ok(byAddress.stdout.includes(story));
    writeFileSync(join(folder, "page.txt"), reportOf(4, 0).text);
    assert.match((await call("find", "page.txt", "--state", "news.state")).stdout, /same of e4n0/);
    const unknown = await call("find", "https://example.org/unknown", "--state", "news.state");
    assert.deepEqual([unknown.code, unknown.stdout], [1, ""]);

    const why = await call("story", story, "--why", "--state", "news.state");
    assert.match(why.stdout, /e4n0\n {4}began the story/);
    assert.match(why.stdout, /most like e4n0/);
    assert.match(why.stdout, /names: \w+ \d+ %/);
    const asJson = JSON.parse((await call("story", "e4n1", "--json", "--state", "news.state")).stdout) as { story: string };
    assert.equal(asJson.story, story);
  });

  it("remembers a merge in the state and takes it back", async () => {
    writeFileSync(join(folder, "decide.jsonl"), lines(5, 2));
    await call("group", "decide.jsonl", "--state", "decide.state", "--jsonl");
    const merged = await call("story", "e1n0", "--merge", "e2n0", "--state", "decide.state");
    assert.match(merged.stderr, /decision 1: together/);
    assert.match(merged.stdout, /4 reports/);
    const undone = await call("story", "e1n0", "--undo", "1", "--state", "decide.state");
    assert.match(undone.stdout, /2 reports/);
    const split = await call("story", "e3n0", "--split", "e3n1", "--state", "decide.state");
    assert.match(split.stdout, /1 report,/);
  });

  const wrong: readonly (readonly [args: readonly string[], code: number, words: RegExp])[] = [
    [["group"], 2, /Expected reports/],
    [["group", "absent.jsonl"], 1, /there is no such file/],
    [["group", "stream.jsonl", "--min", "none"], 2, /whole number/],
    [["find", "words"], 2, /Expected --state FILE/],
    [["find"], 2, /none came/],
    [["find", "words", "--state", "absent.state"], 1, /there is no such file/],
    [["story", "--state", "news.state"], 2, /id of one story/],
    [["story", "nothing", "--state", "news.state"], 1, /is neither/],
    [["story", "e4n0", "--split", "e0n0", "--state", "news.state"], 1, /is not in it/],
    [["story", "e4n0", "--undo", "99", "--state", "news.state"], 1, /no decision "99"/],
    [["story", "e4n0", "--state", "stream.jsonl"], 1, /something else or a part/],
  ];
  for (const [args, code, words] of wrong) {
    it(`ends with ${code} for: ${args.join(" ")}`, async () => {
      const result = await call(...args);
      assert.match(result.stderr, words);
      assert.equal(result.code, code);
    });
  }

  it("passes over lines that are no report, groups the others and ends with 1", async () => {
    const odd = ['{"id":"x"}', "no JSON", "[]", '{"text":"no id"}', "", lines(2, 2)].join("\n");
    writeFileSync(join(folder, "odd.jsonl"), odd);
    const { code, stdout, stderr } = await call("group", "odd.jsonl");
    assert.equal(code, 1);
    assert.match(stdout, /4 reports in 2 stories/);
    for (const line of [1, 2, 3, 4]) assert.match(stderr, new RegExp(`line ${line} of odd\\.jsonl`));
  });

  it("leaves the state as it was when it is read only", async () => {
    const before = readFileSync(join(folder, "news.state"), "utf8");
    await call("find", "some words", "--state", "news.state");
    await call("story", "e4n0", "--why", "--state", "news.state");
    assert.equal(readFileSync(join(folder, "news.state"), "utf8"), before);
  });
});
