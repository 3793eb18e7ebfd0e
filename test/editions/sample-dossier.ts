import { entityId, storyId } from "../../src/kernel/index.ts";
import type { EntityId, ReportId } from "../../src/kernel/index.ts";
import type { Dossier, DossierClaim, DossierReport, DossierUtterance, Quote, Quotes, TimelineEntry } from "../../src/dossier/index.ts";
import { advertiser, courier, estuary, gazette } from "./sample-pages.ts";
import { quote } from "./sample-report.ts";
import type { SampleReport } from "./sample-report.ts";

const a = (words: string, nth = 0): Quote => quote(courier, words, nth);
const b = (words: string, nth = 0): Quote => quote(gazette, words, nth);
const c = (words: string, nth = 0): Quote => quote(estuary, words, nth);
const d = (words: string, nth = 0): Quote => quote(advertiser, words, nth);

export const samples: readonly SampleReport[] = [courier, gazette, estuary, advertiser];
const ids = samples.map(({ report }) => report.id);

export function toDossierReport(sample: SampleReport, copyOf: DossierReport["copyOf"] = null): DossierReport {
  const { report, page } = sample;
  return {
    id: report.id,
    file: report.file,
    outlet: report.outlet?.value ?? null,
    outletInChrome: page.outletInChrome ?? null,
    publisher: report.publisher?.value ?? null,
    url: report.url?.value ?? null,
    title: report.title?.value ?? null,
    published: report.published?.value ?? null,
    bylines: report.bylines.map((byline) => byline.value),
    language: report.language?.value ?? null,
    agency: report.agency?.value ?? null,
    article: report.map.runs
      .filter((run) => run.kind === "copied")
      .map((run) => ({ start: run.sourceAt, end: run.sourceAt + run.sourceLength })),
    chrome: report.removed.map(({ start, end, kind, reason }) => ({ start, end, kind, reason })),
    copyOf,
  };
}

function reportsOf(evidence: Quotes): readonly ReportId[] {
  return ids.filter((id) => evidence.some((each) => each.report === id));
}

function claim(id: string, status: DossierClaim["status"], importance: number, ...evidence: [Quote, ...Quote[]]): DossierClaim {
  const reports = reportsOf(evidence);
  return {
    id,
    text: evidence[0].text,
    status,
    reports,
    silent: ids.filter((each) => !reports.includes(each)),
    texts: reports.filter((each) => each !== advertiser.report.id).length,
    importance,
    evidence,
  };
}

const claims: readonly DossierClaim[] = [
  claim(
    "c1",
    "everyone",
    0.98,
    a("Torvik’s council closed the Arle footbridge on Tuesday after engineers found cracks in one of its two main cables"),
    b("the council barred the ageing Arle crossing to everyone on foot"),
    c("The council of Torvik has closed the bridge over the Arle because of cracks in a cable"),
    d("Torvik’s council closed the Arle footbridge on Tuesday after engineers found cracks in one of its two main cables"),
  ),
  claim(
    "c2",
    "everyone",
    0.8,
    a("About 4,200 people cross the bridge on a working day."),
    b("Some 4,200 people use the crossing every working day."),
    c("More than 4,000 people walk over it each day"),
    d("About 4,200 people cross the bridge on a working day."),
  ),
  claim("c3", "some", 0.75, b("A ferry will carry passengers free of charge from Friday."), c("plans a free ferry from Friday")),
  claim(
    "c4",
    "some",
    0.7,
    a("Repairs will cost 3.4 million euros and take until September"),
    b("Repairs may cost up to 5 million euros"),
    d("Repairs will cost 3.4 million euros and take until September"),
  ),
  claim("c5", "some", 0.6, a("The council denied that it had ignored any warning."), c("The office did not answer questions.")),
  claim("c6", "only", 0.5, a("The bridge was opened in 1968 and last inspected in 2029.")),
  claim("c7", "only", 0.45, b("Shopkeepers on Holm accuse the council of neglect.")),
  claim("c8", "only", 0.4, c("The closure was announced on Tuesday evening by the town’s building office, not by the mayor.")),
  claim("c9", "only", 0.3, c("most of them to school or to work")),
];

const mayor = entityId("mayor");
const council = entityId("council");
const brekke = entityId("brekke");
const storm = entityId("storm");
const bridge = entityId("bridge");
const holm = entityId("holm");
const torvik = entityId("torvik");
const nordavind = entityId("nordavind");

const nobody = { name: null, entity: null, role: null, evidence: [] } as const;

function utterance(id: string, kind: DossierUtterance["kind"], content: Quote, more: Partial<DossierUtterance> = {}): DossierUtterance {
  return { id, kind, content, speaker: nobody, cue: null, chain: [], manner: "statement", unnamed: false, variants: [], ...more };
}

const said = (speaker: string, outlet: string): DossierUtterance["chain"] => [
  { name: speaker, role: "speaker", stated: true },
  { name: outlet, role: "publisher", stated: true },
];

const utterances: readonly DossierUtterance[] = [
  utterance("u1", "direct", a("We could not in good conscience leave it open for one more day,"), {
    speaker: { name: "Edda Lindqvist", entity: mayor, role: a("the mayor of Torvik"), evidence: [a("Edda Lindqvist")] },
    cue: a("said"),
    chain: said("Edda Lindqvist", "The Torvik Courier"),
    variants: [{ id: "u2", altered: true }],
  }),
  utterance("u2", "direct", b("We could not leave it open,"), {
    speaker: { name: "Edda Lindqvist", entity: mayor, role: b("mayor"), evidence: [b("Edda Lindkvist")] },
    cue: b("said"),
    chain: said("Edda Lindqvist", "Harbour Gazette"),
    variants: [{ id: "u1", altered: true }],
  }),
  utterance("u3", "mixed", a("warned of rust in 2029 and heard nothing back"), {
    speaker: { name: "Tomas Brekke", entity: brekke, role: a("a retired inspector"), evidence: [a("Tomas Brekke")] },
    cue: a("told"),
    chain: [
      { name: "Tomas Brekke", role: "speaker", stated: true },
      { name: "Nordavind", role: "medium", stated: true },
      { name: "The Torvik Courier", role: "publisher", stated: true },
    ],
    manner: "blame",
  }),
  utterance("u4", "mixed", c("warned of rust"), {
    speaker: { name: "Tomas Brekke", entity: brekke, role: c("who inspected bridges for thirty years"), evidence: [c("Brekke")] },
    cue: c("reported"),
    chain: [
      { name: "Tomas Brekke", role: "speaker", stated: true },
      { name: "Nordavind", role: "medium", stated: false },
      { name: null, role: "publisher", stated: false },
    ],
  }),
  utterance("u5", "indirect", a("it had ignored any warning"), {
    speaker: { name: "Torvik council", entity: council, role: null, evidence: [a("The council", 0)] },
    cue: a("denied"),
    chain: said("Torvik council", "The Torvik Courier"),
    manner: "denial",
  }),
  utterance("u6", "direct", b("They let it rot,"), {
    speaker: { name: "Pia Storm", entity: storm, role: b("who runs the island’s bakery"), evidence: [b("Pia Storm")] },
    cue: b("said", 1),
    chain: said("Pia Storm", "Harbour Gazette"),
    manner: "blame",
  }),
  utterance("u7", "indirect", b("the work will be finished this year"), {
    speaker: { name: "Pia Storm", entity: storm, role: null, evidence: [b("She")] },
    cue: b("believe"),
    chain: said("Pia Storm", "Harbour Gazette"),
    manner: "belief",
  }),
  utterance("u8", "indirect", b("Repairs may cost up to 5 million euros"), {
    speaker: { name: "two officials", entity: null, role: null, evidence: [b("two officials who asked not to be named")] },
    cue: b("according to"),
    chain: said("two officials", "Harbour Gazette"),
    unnamed: true,
  }),
  utterance("u9", "term", a("the string")),
];

function entry(id: string, when: TimelineEntry["when"], phase: TimelineEntry["phase"], ...evidence: [Quote, ...Quote[]]): TimelineEntry {
  return { id, when, phase, what: evidence[0].text, reports: reportsOf(evidence), evidence };
}

const entities: Dossier["entities"] = [
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

const figures: Dossier["figures"] = [
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

export const bridgeDossier: Dossier = {
  format: "variorum.dossier/1",
  story: storyId("bridge"),
  title: { text: courier.report.title!.value, evidence: [a(courier.report.title!.value)] },
  counts: { reports: 4, outlets: 3, publishers: 2, texts: 3, unknownOutlets: 1 },
  reports: [
    toDossierReport(courier),
    toDossierReport(gazette),
    toDossierReport(estuary),
    toDossierReport(advertiser, { report: courier.report.id, containment: 0.97, kind: "reprint" }),
  ],
  brief: ["c1", "c4", "c3", "c2"],
  entities,
  figures,
  utterances,
  claims,
  differences: [
    {
      id: "d1",
      kind: "number",
      about: "Repairs",
      sides: [
        {
          label: "3.4 million euros",
          reports: [ids[0]!, ids[3]!],
          evidence: [a("Repairs will cost 3.4 million euros"), d("Repairs will cost 3.4 million euros")],
        },
        { label: "up to 5 million euros", reports: [ids[1]!], evidence: [b("Repairs may cost up to 5 million euros")] },
      ],
    },
    {
      id: "d2",
      kind: "actor",
      about: "closed",
      sides: [
        {
          label: "council",
          reports: [ids[0]!, ids[1]!],
          evidence: [a("Torvik’s council closed the Arle footbridge"), b("the council barred the ageing Arle crossing")],
        },
        {
          label: "building office",
          reports: [ids[2]!],
          evidence: [c("announced on Tuesday evening by the town’s building office, not by the mayor")],
        },
      ],
    },
    {
      id: "d3",
      kind: "certainty",
      about: "ferry",
      sides: [
        { label: "will", reports: [ids[1]!], evidence: [b("A ferry will carry passengers free of charge")] },
        { label: "plans", reports: [ids[2]!], evidence: [c("plans a free ferry")] },
      ],
    },
    {
      id: "d4",
      kind: "spelling",
      about: "Edda Lindqvist",
      sides: [
        { label: "Edda Lindqvist", reports: [ids[0]!], evidence: [a("Edda Lindqvist")] },
        { label: "Edda Lindkvist", reports: [ids[1]!], evidence: [b("Edda Lindkvist")] },
      ],
    },
  ],
  timeline: [
    entry(
      "t1",
      { value: "1968", precision: "year", written: "in 1968", relativeTo: null },
      "background",
      a("The bridge was opened in 1968"),
    ),
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
  ],
  relations: [
    {
      id: "r1",
      type: "close",
      from: council,
      to: bridge,
      status: "done",
      reports: [ids[0]!, ids[1]!],
      evidence: [a("Torvik’s council closed the Arle footbridge"), b("the council barred the ageing Arle crossing")],
    },
    {
      id: "r2",
      type: "mayor-of",
      from: mayor,
      to: torvik,
      status: null,
      reports: [ids[0]!],
      evidence: [a("Edda Lindqvist, the mayor of Torvik")],
    },
  ],
  questions: [
    {
      question: "Why was it closed so late?",
      askedBy: "outlet",
      askedAt: a("Why was it closed so late?"),
      status: "answered",
      answers: [a("he had “warned of rust in 2029 and heard nothing back”"), a("The council denied that it had ignored any warning.")],
    },
    {
      question: "How many people are affected?",
      askedBy: "reader",
      askedAt: null,
      status: "answered",
      answers: [a("About 4,200 people cross the bridge on a working day."), b("Some 4,200 people use the crossing every working day.")],
    },
    { question: "Was anyone hurt?", askedBy: "reader", askedAt: null, status: "not-stated", answers: [] },
    { question: "Who built the bridge?", askedBy: "user", askedAt: null, status: "not-stated", answers: [] },
  ],
  notices: [
    { code: "reprint", detail: "advertiser.html" },
    { code: "outlet-in-chrome", detail: "The Estuary Reader", at: { source: estuary.source.id, start: 0, end: 18 } },
    { code: "unbalanced-quotation-marks", detail: "", at: { report: gazette.report.id, start: 60, end: 90 } },
  ],
};
