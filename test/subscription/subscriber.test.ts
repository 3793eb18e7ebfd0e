import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { stepSubscriber } from "../../src/subscription/index.ts";
import type { Subscriber, SubscriberEvent } from "../../src/subscription/index.ts";

const dayMs = 86_400_000;
const start = 1_773_000_000_000;
const fresh: Subscriber = { id: "s-1", address: "ada@example.org", state: "pending", askedMs: [], failedMs: [] };

/** Events with the days at which they come. */
function after(events: readonly (readonly [SubscriberEvent["kind"] | "hard" | "soft", number])[]) {
  let subscriber = fresh;
  let questions = 0;
  for (const [kind, day] of events) {
    const event: SubscriberEvent =
      kind === "hard" || kind === "soft" || kind === "bounced" ? { kind: "bounced", permanent: kind === "hard" } : { kind };
    const made = stepSubscriber(subscriber, event, start + day * dayMs);
    subscriber = made.subscriber;
    questions += Number(made.sendQuestion);
  }
  return [subscriber.state, questions] as const;
}

describe("a subscriber", () => {
  const cases: readonly (readonly [title: string, events: Parameters<typeof after>[0], state: Subscriber["state"], questions: number])[] = [
    ["who asks is asked back and gets nothing before", [["asked", 0]], "pending", 1],
    [
      "who confirms is active",
      [
        ["asked", 0],
        ["confirmed", 0.1],
      ],
      "active",
      1,
    ],
    [
      "who confirms twice is active once",
      [
        ["asked", 0],
        ["confirmed", 0.1],
        ["confirmed", 0.2],
      ],
      "active",
      1,
    ],
    [
      "is not asked more than twice a day, whoever types the address",
      [
        ["asked", 0],
        ["asked", 0.1],
        ["asked", 0.2],
        ["asked", 0.9],
      ],
      "pending",
      2,
    ],
    [
      "is asked again a day later",
      [
        ["asked", 0],
        ["asked", 0.1],
        ["asked", 1.2],
      ],
      "pending",
      3,
    ],
    [
      "who is active and asks again is not asked, so that the form tells nobody who reads",
      [
        ["asked", 0],
        ["confirmed", 0.1],
        ["asked", 2],
      ],
      "active",
      1,
    ],
    [
      "who unsubscribes is out, also when mail bounces later",
      [
        ["asked", 0],
        ["confirmed", 0.1],
        ["unsubscribed", 1],
        ["hard", 2],
      ],
      "unsubscribed",
      1,
    ],
    [
      "who was out may come back, and confirms again",
      [
        ["unsubscribed", 0],
        ["asked", 1],
        ["confirmed", 1.1],
      ],
      "active",
      1,
    ],
    [
      "whose address does not exist is out",
      [
        ["asked", 0],
        ["confirmed", 0.1],
        ["hard", 1],
      ],
      "bounced",
      1,
    ],
    [
      "with a full mailbox for two days stays",
      [
        ["confirmed", 0],
        ["soft", 1],
        ["soft", 1.5],
        ["soft", 2],
        ["soft", 2.5],
        ["soft", 3],
      ],
      "active",
      0,
    ],
    [
      "with a full mailbox for five days is out",
      [
        ["confirmed", 0],
        ["soft", 1],
        ["soft", 2],
        ["soft", 3],
        ["soft", 4],
        ["soft", 5],
      ],
      "bounced",
      0,
    ],
    [
      "who takes a mail in between stays",
      [
        ["confirmed", 0],
        ["soft", 1],
        ["soft", 2],
        ["soft", 3],
        ["delivered", 4],
        ["soft", 5],
        ["soft", 6],
      ],
      "active",
      0,
    ],
  ];
  for (const [title, events, state, questions] of cases) {
    it(title, () => assert.deepEqual(after(events), [state, questions]));
  }
});
