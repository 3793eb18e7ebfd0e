import assert from "node:assert/strict";
import type { IncomingMessage, ServerResponse } from "node:http";
import test from "node:test";
import { createPoster } from "../../src/intake/transport/http/index.ts";
import { createModelEndpoint as create } from "../../src/model-endpoint/index.ts";
import type { ModelEndpointSettings } from "../../src/model-endpoint/index.ts";
import type { Model, ModelAnswer } from "../../src/ports/index.ts";
import { withServer } from "../intake/transport/http/server.ts";
import type { Handler } from "../intake/transport/http/server.ts";

const createModelEndpoint = (settings: ModelEndpointSettings): Model => create(settings, (allow) => createPoster({ allow }));
const request = { instructions: "Shorten.", material: "========\n{}\n========" };
const path = "/v1/chat/completions";

interface Seen {
  readonly body: string;
  readonly authorization: string | undefined;
}

/** What the endpoint answers to the requests in turn, the last one for all that follow. */
async function ask(
  handlers: readonly Handler[],
  settings: Partial<ModelEndpointSettings> = {},
): Promise<{ readonly answer: ModelAnswer; readonly seen: readonly Seen[] }> {
  const seen: Seen[] = [];
  let answer: ModelAnswer | undefined;
  const handle = (incoming: IncomingMessage, response: ServerResponse): void => {
    let body = "";
    incoming.setEncoding("utf8").on("data", (piece: string) => (body += piece));
    incoming.on("end", () => {
      seen.push({ body, authorization: incoming.headers.authorization });
      handlers[Math.min(seen.length, handlers.length) - 1]!(incoming, response);
    });
  };
  await withServer({ [path]: handle }, async ({ origin }) => {
    const model = createModelEndpoint({ url: `${origin}/v1/`, name: "small", pauseMs: 0, ...settings });
    answer = await model.complete(request);
    await model.close();
  });
  return { answer: answer!, seen };
}

const json =
  (value: unknown, status = 200): Handler =>
  (_, response) =>
    response.writeHead(status, { "content-type": "application/json" }).end(typeof value === "string" ? value : JSON.stringify(value));
const completion = json({ choices: [{ message: { role: "assistant", content: "{}" } }] });

test("a model is asked in the manner of OpenAI, steadily, and its text comes back", async () => {
  const { answer, seen } = await ask([completion], { key: "k-123" });
  assert.deepEqual(answer, { kind: "answer", text: "{}" });
  assert.equal(seen[0]!.authorization, "Bearer k-123");
  const sent = JSON.parse(seen[0]!.body) as Record<string, unknown>;
  assert.deepEqual(sent["messages"], [
    { role: "system", content: request.instructions },
    { role: "user", content: request.material },
  ]);
  assert.deepEqual([sent["model"], sent["temperature"], sent["stream"]], ["small", 0, false]);
});

test("without a key none is sent", async () => {
  const { seen } = await ask([completion]);
  assert.equal(seen[0]!.authorization, undefined);
});

test("what is no completion is a failure in words that quote nothing of it", async () => {
  const answers: readonly (readonly [Handler, RegExp])[] = [
    [json("<html>secret</html>"), /what came is no JSON/],
    [json({ choices: [] }), /it has no text/],
    [json({ choices: [{ message: { content: 7 } }] }), /it has no text/],
    [json({ choices: [null] }), /it has no text/],
    [json(null), /it has no text/],
    [json({ error: "secret" }, 404), /answers with status 404/],
    [(_, response) => response.writeHead(200).end(Buffer.from([0xff, 0xfe, 0x00])), /what came is no JSON/],
    [(_, response) => response.writeHead(302, { location: "http://127.0.0.1:9/elsewhere" }).end(), /leads elsewhere/],
  ];
  for (const [handler, words] of answers) {
    const { answer, seen } = await ask([handler]);
    assert.equal(answer.kind, "failed");
    assert.match(answer.kind === "failed" ? answer.detail : "", words);
    assert.doesNotMatch(JSON.stringify(answer), /secret/);
    assert.equal(seen.length, 1);
  }
});

test("a fault of the server is asked again once", async () => {
  const once = await ask([json("", 500), completion]);
  assert.equal(once.answer.kind, "answer");
  const always = await ask([json("", 503)]);
  assert.equal(always.answer.kind, "failed");
  assert.equal(always.seen.length, 2);
});

test("an answer without end is cut by its size, a silent one by its time", async () => {
  const endless: Handler = (_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const send = (): void => {
      while (!response.destroyed && response.write("x".repeat(65_536)));
      response.once("drain", send);
    };
    send();
  };
  const flood = await ask([endless]);
  assert.equal(flood.answer.kind, "failed");
  const silent = await ask([() => undefined], { totalMs: 100 });
  assert.match(silent.answer.kind === "failed" ? silent.answer.detail : "", /too long/);
  assert.equal(silent.seen.length, 1);
});

test("only what the user names of this machine is asked; other private addresses are for the administrator", async () => {
  const model = createModelEndpoint({ url: "http://10.0.0.7:11434/v1", name: "small", pauseMs: 0 });
  const answer = await model.complete(request);
  await model.close();
  assert.match(answer.kind === "failed" ? answer.detail : "", /An administrator can allow/);
});

test("an address, name or key that cannot be meant is said at once, and the key is never shown", () => {
  const wrong: readonly (readonly [Partial<ModelEndpointSettings>, RegExp])[] = [
    [{ url: "ollama" }, /Expected the base address of a model/],
    [{ url: "file:///etc/passwd" }, /Expected the base address of a model/],
    [{ url: "http://127.0.0.1/v1?key=k-123" }, /Expected the base address of a model/],
    [{ url: "https://user:k-123@models.example.org/v1" }, /without name and password/],
    [{ url: "http://models.example.org/v1", key: "k-123" }, /Expected https/],
    [{ name: "two words" }, /Expected the name of a model/],
    [{ key: "k-123\r\nx: y" }, /Expected the key of the model/],
  ];
  for (const [settings, words] of wrong) {
    assert.throws(
      () => createModelEndpoint({ url: "http://127.0.0.1:1/v1", name: "small", ...settings }),
      (error: Error) => words.test(error.message) && !error.message.includes("k-123"),
    );
  }
});
