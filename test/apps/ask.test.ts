import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { run } from "./recorded-io.ts";

const cwd = join(import.meta.dirname, "../../examples");

describe("variorum ask", () => {
  it("answers with the words of a report and names it", async () => {
    const { code, stdout, stderr } = await run(["ask", "harbour-bridge", "When will the bridge reopen?"], { cwd });
    assert.deepEqual([code, stderr], [0, ""]);
    assert.match(stdout, /^When will the bridge reopen\?\n {2}A\d+ {3,}.*reopen on 20 July/);
    assert.match(stdout, /\n {2}A {3}The Ellery Courier\n$/);
  });

  it("says that the reports do not state it", async () => {
    const { code, stdout } = await run(["ask", "harbour-bridge", "Who owns the lighthouse?"], { cwd });
    assert.deepEqual([code, stdout], [0, "Who owns the lighthouse?\n  Not stated in these reports.\n"]);
  });

  it("gives the answers with their offsets as JSON", async () => {
    const { stdout } = await run(["ask", "harbour-bridge", "When will the bridge reopen?", "--format", "json"], { cwd });
    const { stories } = JSON.parse(stdout) as {
      stories: { questions: { question: string; answers: { text: string; start: number; end: number }[] }[] }[];
    };
    const [question] = stories[0]!.questions;
    assert.equal(stories[0]!.questions.length, 1);
    assert.equal(question!.question, "When will the bridge reopen?");
    for (const answer of question!.answers) assert.equal(answer.end - answer.start, answer.text.length);
  });

  it("ends with 2 when the question or the reports are missing", async () => {
    const wrong: readonly (readonly [args: readonly string[], words: RegExp])[] = [
      [["ask", "harbour-bridge"], /Expected a question in quotation marks as the last argument, but "harbour-bridge" came/],
      [["ask", "Who owns the lighthouse?"], /Expected reports .* before the question/],
      [["ask"], /Expected a question .* but none came/],
    ];
    for (const [args, words] of wrong) {
      const { code, stdout, stderr } = await run(args, { cwd });
      assert.deepEqual([code, stdout], [2, ""]);
      assert.match(stderr, words);
    }
  });
});
