import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { recordOf } from "../laws/reading-laws.ts";

/** Type and mode of the first event of a sentence. */
const types: readonly (readonly [sentence: string, type: string, mode: string])[] = [
  ["Norway and Chile agreed on Monday to share information about storms.", "AGREE", "planned"],
  ["Norway offered to send doctors to Chile.", "AGREE", "offered"],
  ["The king of Norway promised to release the prisoners.", "AGREE", "promised"],
  ["Norway will provide food aid to Chile, officials said.", "AGREE", "planned"],
  ["Norway is ready to send troops to Chile.", "AGREE", "offered"],
  ["The foreign minister of Norway visited Chile on Friday.", "CONSULT", "done"],
  ["Norway and Chile held talks about fishing.", "CONSULT", "done"],
  ["Norway praised the reforms of Chile.", "SUPPORT", "done"],
  ["Norway has signed a treaty with Chile.", "SUPPORT", "done"],
  ["Norway sent food to Chile on Friday.", "AID", "done"],
  ["Norway granted asylum to a general from Chile.", "AID", "done"],
  ["Norway's government lifted the curfew in Oslo.", "CONCEDE", "done"],
  ["The miners' union has called off its strike in Oslo.", "CONCEDE", "done"],
  ["Norway lifted the blockade of Chile on Friday.", "RETREAT", "done"],
  ["Chile's rebels released two hostages on Friday.", "RETREAT", "done"],
  ["Norway withdrew its troops from Chile.", "RETREAT", "done"],
  ["Norway is investigating a minister of Chile.", "INVESTIGATE", "done"],
  ["Norway demanded the release of its citizens in Chile.", "DEMAND", "done"],
  ["Norway urged Chile to open its ports.", "DEMAND", "done"],
  ["Norway said that Chile must close its ports.", "DEMAND", "done"],
  ["Norway accused Chile of piracy.", "DISAPPROVE", "done"],
  ["Norway called for sanctions against Chile.", "DISAPPROVE", "done"],
  ["Norway refused to negotiate with Chile.", "REJECT", "done"],
  ["Norway will not meet the leaders of Chile.", "REJECT", "done"],
  ["Norway threatened to stop all aid to Chile.", "THREATEN", "done"],
  ["Norway may suspend its aid to Chile if the talks fail.", "THREATEN", "possible"],
  ["Students demonstrated against the government of Norway.", "PROTEST", "done"],
  ["Workers in Norway began a hunger strike.", "PROTEST", "done"],
  ["Norway deployed soldiers along the border with Chile.", "MOBILIZE", "done"],
  ["Norway suspended its aid to Chile.", "SANCTION", "done"],
  ["Norway expelled two diplomats of Chile.", "SANCTION", "done"],
  ["Police in Norway arrested twelve students.", "COERCE", "done"],
  ["Norway imposed a curfew in Oslo.", "COERCE", "done"],
  ["A roadside bomb killed two soldiers in Chile.", "ASSAULT", "done"],
  ["Norwegian tanks killed two rebels in Chile.", "FIGHT", "done"],
  ["Norway reportedly attacked a town in Chile.", "FIGHT", "alleged"],
  ["Norway has never attacked Chile.", "FIGHT", "denied"],
];

describe("the type and the mode of an event", () => {
  for (const [sentence, type, mode] of types) {
    it(sentence, () => {
      const [event] = recordOf(sentence).events;
      assert.deepEqual([event?.type, event?.mode], [type, mode]);
    });
  }
});

const nothing: readonly string[] = [
  "The bridge was built in 1932.",
  "You should call your doctor.",
  "The chamber warned that the closure could cost local firms a lot.",
  "Norway beat Chile 3-1.",
  "The singer released a new album.",
  "The new mayor of Oslo was sworn in by a judge.",
];

describe("no event", () => {
  for (const sentence of nothing) it(sentence, () => assert.deepEqual(recordOf(sentence).events, []));
});

describe("the parties of an event", () => {
  const parties: readonly (readonly [sentence: string, actor: readonly string[], recipient: readonly string[]])[] = [
    ["Norway offered to send doctors to Chile.", ["Norway"], ["Chile"]],
    ["Norway urged Chile to open its ports.", ["Norway"], ["Chile"]],
    ["Norway said that Chile must close its ports.", ["Norway"], ["Chile"]],
    ["Two soldiers from Chile were arrested by Norway.", ["Norway"], ["Two soldiers from Chile"]],
    ["Norway announced that it will withdraw its troops from Chile.", ["Norway"], ["Chile"]],
    ["Norway and Chile held talks about fishing.", ["Norway", "Chile"], ["Norway", "Chile"]],
    ["Norway asked Chile to lend it ships.", ["Norway"], ["Chile"]],
    ["The council thinks Norway visited Chile in May.", ["Norway"], ["Chile"]],
  ];
  for (const [sentence, actor, recipient] of parties) {
    it(sentence, () => {
      const [event] = recordOf(sentence).events;
      assert.deepEqual(
        event?.actor.map(({ text }) => text),
        actor,
      );
      assert.deepEqual(
        event?.recipient.map(({ text }) => text),
        recipient,
      );
    });
  }

  it("come with their entity and country, the sum, the time and who tells it", () => {
    const record = recordOf("Norway sent $5 million of aid to Chile on Friday, the Chilean government said.");
    const [event] = record.events;
    assert.equal(event?.actor[0]?.country, "NO");
    assert.equal(event?.recipient.at(-1)?.country, "CL");
    assert.equal(record.figures[event!.figure!]?.value, 5_000_000);
    assert.equal(record.times[event!.time!]?.text, "Friday");
    assert.deepEqual(
      record.utterances[event!.utterance!]?.source.map(({ text }) => text),
      ["the Chilean government"],
    );
  });
});

it("what a sentence looks back on comes after what it tells", () => {
  const { events } = recordOf("Norway has violated the ceasefire signed by Chile in March.");
  assert.deepEqual(
    events.map(({ type, mode }) => [type, mode]),
    [["FIGHT", "done"]],
  );
});
