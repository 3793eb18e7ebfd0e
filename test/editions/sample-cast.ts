import { entityId } from "../../src/kernel/index.ts";
import type { EntityId } from "../../src/kernel/index.ts";
import type { Dossier, Quote, TimelineEntry } from "../../src/dossier/index.ts";
import { a, b, c, d, ids, reportsOf } from "./sample-evidence.ts";

export const mayor: EntityId = entityId("mayor");
export const council: EntityId = entityId("council");
export const brekke: EntityId = entityId("brekke");
export const storm: EntityId = entityId("storm");
export const bridge: EntityId = entityId("bridge");
export const holm: EntityId = entityId("holm");
export const torvik: EntityId = entityId("torvik");
export const nordavind: EntityId = entityId("nordavind");

export const entities: Dossier["entities"] = [
  {
    id: mayor,
    name: "Edda Lindqvist",
    type: "person",
    country: null,
    aliases: ["Edda Lindkvist"],
    mentions: [a("Edda Lindqvist"), b("Edda Lindkvist")],
    roles: [{ text: "the mayor of Torvik", evidence: [a("the mayor of Torvik")] }],
  },
  {
    id: brekke,
    name: "Tomas Brekke",
    type: "person",
    country: null,
    aliases: ["Brekke"],
    mentions: [a("Tomas Brekke"), c("Brekke")],
    roles: [
      { text: "a retired inspector", evidence: [a("a retired inspector")] },
      { text: "who inspected bridges for thirty years", evidence: [c("who inspected bridges for thirty years")] },
    ],
  },
  {
    id: storm,
    name: "Pia Storm",
    type: "person",
    country: null,
    aliases: [],
    mentions: [b("Pia Storm")],
    roles: [{ text: "who runs the island’s bakery", evidence: [b("who runs the island’s bakery")] }],
  },
  {
    id: council,
    name: "Torvik council",
    type: "organization",
    country: null,
    aliases: ["the council", "The council of Torvik"],
    mentions: [a("Torvik’s council"), a("The council", 0), b("the council"), c("The council of Torvik"), d("Torvik’s council")],
    roles: [],
  },
  {
    id: nordavind,
    name: "Nordavind",
    type: "organization",
    country: null,
    aliases: [],
    mentions: [a("Nordavind"), c("Nordavind")],
    roles: [{ text: "news agency", evidence: [a("news agency")] }],
  },
  {
    id: holm,
    name: "Holm",
    type: "place",
    country: null,
    aliases: ["HOLM"],
    mentions: [a("Holm"), b("Holm"), c("HOLM")],
    roles: [{ text: "the island district", evidence: [a("the island district")] }],
  },
  {
    id: torvik,
    name: "Torvik",
    type: "place",
    country: null,
    aliases: [],
    mentions: [a("Torvik", 1), b("Torvik"), c("Torvik")],
    roles: [],
  },
  {
    id: bridge,
    name: "Arle footbridge",
    type: "other",
    country: null,
    aliases: ["the string", "Arle crossing"],
    mentions: [a("Arle footbridge"), b("Arle crossing")],
    roles: [],
  },
];

export const figures: Dossier["figures"] = [
  {
    id: "f1",
    kind: "count",
    value: 4200,
    valueMax: null,
    unit: "person",
    what: "people cross the bridge on a working day",
    status: "agree",
    differsFrom: [],
    approximate: true,
    reports: [ids[0]!, ids[1]!, ids[3]!],
    mentions: [a("About 4,200 people"), b("Some 4,200 people"), d("About 4,200 people")],
    phrases: [
      a("people cross the bridge on a working day"),
      b("people use the crossing every working day"),
      d("people cross the bridge on a working day"),
    ],
  },
  {
    id: "f2",
    kind: "money",
    value: 3_400_000,
    valueMax: null,
    unit: "EUR",
    what: "Repairs will cost 3.4 million euros",
    status: "differ",
    differsFrom: ["f3"],
    approximate: false,
    reports: [ids[0]!, ids[3]!],
    mentions: [a("3.4 million euros"), d("3.4 million euros")],
    phrases: [a("Repairs will cost 3.4 million euros"), d("Repairs will cost 3.4 million euros")],
  },
  {
    id: "f3",
    kind: "money",
    value: 5_000_000,
    valueMax: null,
    unit: "EUR",
    what: "Repairs may cost up to 5 million euros",
    status: "differ",
    differsFrom: ["f2"],
    approximate: true,
    reports: [ids[1]!],
    mentions: [b("up to 5 million euros")],
    phrases: [b("Repairs may cost up to 5 million euros")],
  },
  {
    id: "f4",
    kind: "duration",
    value: 30,
    valueMax: null,
    unit: "year",
    what: "inspected bridges for thirty years",
    status: "only",
    differsFrom: [],
    approximate: false,
    reports: [ids[2]!],
    mentions: [c("thirty years")],
    phrases: [c("inspected bridges for thirty years")],
  },
];

function entry(id: string, when: TimelineEntry["when"], phase: TimelineEntry["phase"], ...evidence: [Quote, ...Quote[]]): TimelineEntry {
  return { id, when, phase, what: evidence[0].text, reports: reportsOf(evidence), evidence };
}

export const timeline: Dossier["timeline"] = [
  entry("t1", { value: "1968", precision: "year", written: "in 1968", relativeTo: null }, "background", a("The bridge was opened in 1968")),
  entry(
    "t2",
    { value: "2029", precision: "year", written: "in 2029", relativeTo: null },
    "background",
    a("last inspected in 2029"),
    a("warned of rust in 2029"),
  ),
  entry(
    "t3",
    { value: "2031-04-15", precision: "day", written: "on Tuesday", relativeTo: "publication" },
    "event",
    a("Torvik’s council closed the Arle footbridge on Tuesday"),
    b("The island of Holm has been cut off from Torvik since Tuesday"),
    c("The closure was announced on Tuesday evening"),
  ),
  entry(
    "t4",
    { value: "2031-04-18", precision: "day", written: "from Friday", relativeTo: "publication" },
    "plan",
    b("A ferry will carry passengers free of charge from Friday."),
    c("plans a free ferry from Friday"),
  ),
  entry(
    "t5",
    { value: "2031-09", precision: "month", written: "until September", relativeTo: "publication" },
    "plan",
    a("take until September"),
    d("take until September"),
  ),
  entry("t6", { value: null, precision: null, written: "long ago", relativeTo: null }, "undated", c("“warned of rust” long ago")),
];

export const relations: Dossier["relations"] = [
  {
    id: "r1",
    type: "close",
    event: "COERCE",
    from: council,
    to: bridge,
    status: "done",
    reports: [ids[0]!, ids[1]!],
    evidence: [a("Torvik’s council closed the Arle footbridge"), b("the council barred the ageing Arle crossing")],
  },
  {
    id: "r2",
    type: "mayor-of",
    event: null,
    from: mayor,
    to: torvik,
    status: null,
    reports: [ids[0]!],
    evidence: [a("Edda Lindqvist, the mayor of Torvik")],
  },
];
