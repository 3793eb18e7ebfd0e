import { setTimeout as wait } from "node:timers/promises";
import { VariorumError } from "../kernel/index.ts";
import type { Model, ModelAnswer, ModelRequest, Posted, Poster } from "../ports/index.ts";
import { toAllowed } from "./address.ts";
import { readCompletion } from "./completion.ts";

export interface ModelEndpointSettings {
  /** Base address of an interface in the manner of OpenAI: "http://127.0.0.1:11434/v1" (Ollama), "http://127.0.0.1:8080/v1" (llama.cpp). */
  readonly url: string;
  /** Name of the model as the endpoint knows it. */
  readonly name: string;
  /** Sent as a bearer token; never shown and never sent in the clear to another machine. */
  readonly key?: string;
  /** For one request, with the time that the model thinks. */
  readonly totalMs?: number;
  /** Before the second attempt. */
  readonly pauseMs?: number;
}

/** A small model on a processor writes five words a second; a briefing of 200 words must fit. */
const defaultTotalMs = 120_000;
/** Eight sentences are 3 kB; what is longer by far is no briefing. */
const answerBytes = 262_144;
/** Tokens of eight sentences with their ids, with room to spare. */
const answerTokens = 1_500;
/** A second attempt helps against an endpoint that is just loading its model; a third one has never helped. */
const attemptsMax = 2;
const defaultPauseMs = 2_000;

/**
 * A model behind an address. `createPoster` makes the way out, given what naming the address allows beside its own rules. Requests go through the guarded way out; an address of this machine may be named, other private ones are for
 * the administrator to allow. Throws `usage` for an address or a name that cannot be meant; everything later is an answer.
 */
export function createModelEndpoint(settings: ModelEndpointSettings, createPoster: (allow: readonly string[]) => Poster): Model {
  const { url, name, key } = settings;
  if (!/^[\x21-\x7e]{1,200}$/.test(name))
    throw new VariorumError("usage", "Expected the name of a model without spaces, such as llama3.2.");
  if (key !== undefined && !/^[\x21-\x7e]{1,1000}$/.test(key))
    throw new VariorumError("usage", "Expected the key of the model as one word of plain characters. It is not shown here.");
  const address = toAllowed(url, key !== undefined);
  const poster = createPoster(address.allow);
  return {
    name,
    complete: (request) => complete(poster, address.completions, request, settings),
    close: () => poster.close(),
  };
}

async function complete(poster: Poster, url: string, request: ModelRequest, settings: ModelEndpointSettings): Promise<ModelAnswer> {
  const { name, key, totalMs = defaultTotalMs, pauseMs = defaultPauseMs } = settings;
  const json = JSON.stringify({
    model: name,
    messages: [
      { role: "system", content: request.instructions },
      { role: "user", content: request.material },
    ],
    // As steady as a model can be; what it says is checked all the same.
    temperature: 0,
    seed: 0,
    max_tokens: answerTokens,
    response_format: { type: "json_object" },
    stream: false,
  });
  let posted: Posted;
  for (let attempt = 1; ; attempt++) {
    posted = await poster.post({
      url,
      json,
      authorization: key === undefined ? null : `Bearer ${key}`,
      limits: { headersMs: totalMs, totalMs, compressedBytes: answerBytes, decodedBytes: answerBytes, redirects: 0 },
    });
    if (attempt >= attemptsMax || !isWorthAnother(posted)) break;
    await wait(pauseMs);
  }
  return posted.kind === "page" ? readCompletion(posted.bytes, name) : { kind: "failed", detail: posted.detail };
}

/** Too many requests, a fault of the server. Who is not there or was too slow once would make the user wait twice. */
function isWorthAnother(posted: Posted): boolean {
  return posted.kind === "failed" && posted.status !== null && (posted.status === 429 || posted.status >= 500);
}
