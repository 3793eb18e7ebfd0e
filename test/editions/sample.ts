import { entityId, storyId } from "../../src/kernel/index.ts";
import type { Collation } from "../../src/collation.ts";
import type { Dossier, Quote } from "../../src/dossier/index.ts";
import { bridgeDossier, toDossierReport } from "./sample-dossier.ts";
import { samples } from "./sample-evidence.ts";
import { umibe } from "./sample-pages.ts";
import { quote, toSampleReport } from "./sample-report.ts";
import type { SampleReport } from "./sample-report.ts";

const u = (words: string): Quote => quote(umibe, words);
const hamada = entityId("hamada");

const umibeDossier: Dossier = {
  ...emptyDossier(umibe),
  brief: ["c1"],
  claims: [
    {
      id: "c1",
      text: "海辺町は十七日、港まつりを三年ぶりに開くと発表した。",
      context: null,
      leans: false,
      status: "only",
      reports: [umibe.report.id],
      silent: [],
      likely: [],
      perhaps: [],
      texts: 1,
      elsewhere: null,
      importance: 1,
      evidence: [u("海辺町は十七日、港まつりを三年ぶりに開くと発表した。")],
    },
    {
      id: "c2",
      text: "姉妹都市からは「שלום לכולם, נתראה בנמל» 🐟👨‍👩‍👧‍👦」という便りが届いた。",
      context: null,
      leans: false,
      status: "only",
      reports: [umibe.report.id],
      silent: [],
      likely: [],
      perhaps: [],
      texts: 1,
      elsewhere: null,
      importance: 0.2,
      evidence: [u("姉妹都市からは「שלום לכולם, נתראה בנמל» 🐟👨‍👩‍👧‍👦」という便りが届いた。")],
    },
  ],
  entities: [
    {
      id: hamada,
      name: "浜田千代",
      type: "person",
      country: "JP",
      aliases: [],
      mentions: [u("浜田千代")],
      roles: [{ text: "町長", evidence: [u("町長")] }],
    },
  ],
  figures: [
    {
      id: "f1",
      kind: "count",
      value: 12_000,
      valueMax: null,
      unit: "人",
      what: "来場者",
      status: "only",
      differsFrom: [],
      approximate: false,
      reports: [umibe.report.id],
      mentions: [u("一万二千人")],
      phrases: [u("来場者は一万二千人")],
    },
  ],
  utterances: [
    {
      id: "u1",
      kind: "direct",
      content: u("みんなで海に帰ろう"),
      clause: null,
      speaker: { name: "浜田千代", entity: hamada, owner: null, role: u("町長"), evidence: [u("浜田千代")] },
      cue: u("話した"),
      chain: [],
      manner: "statement",
      unnamed: false,
      variants: [],
    },
    {
      id: "u2",
      kind: "direct",
      content: u("שלום לכולם, נתראה בנמל"),
      clause: null,
      speaker: { name: null, entity: null, owner: null, role: null, evidence: [] },
      cue: null,
      chain: [],
      manner: "statement",
      unnamed: false,
      variants: [],
    },
  ],
  corrections: [],
  notices: [{ code: "one-report", detail: "" }],
};

/** A dossier that says nothing but which report it is about. */
export function emptyDossier(sample: SampleReport): Dossier {
  const title = sample.report.title?.value;
  return {
    format: "variorum.dossier/1",
    story: storyId(sample.report.file),
    title: title === undefined ? null : { text: title, evidence: [quote(sample, title)] },
    counts: { reports: 1, outlets: 1, publishers: 1, texts: 1, unknownOutlets: 0 },
    reports: [toDossierReport(sample)],
    brief: [],
    entities: [],
    figures: [],
    utterances: [],
    claims: [],
    differences: [],
    timeline: [],
    relations: [],
    questions: [],
    corrections: [],
    notices: [],
  };
}

/** One story of four reports that exercises every field. */
export const bridgeCollation: Collation = {
  stories: [{ dossier: bridgeDossier, reports: samples.map(({ report }) => report), sources: samples.map(({ source }) => source) }],
  notices: [],
};

/** Two stories of one run, the second with a single report in other scripts. */
export const sampleCollation: Collation = {
  stories: [...bridgeCollation.stories, { dossier: umibeDossier, reports: [umibe.report], sources: [umibe.source] }],
  notices: [
    { code: "unrelated", detail: "The reports tell 2 events: umibe-shimbun.html stands apart." },
    { code: "no-article", file: "cookies.html", detail: "Expected running text, found 40 words." },
  ],
};

/** A report that tries to become markup, a script, a terminal command or a link. */
export function toHostileCollation(words: string): Collation {
  const hostile = toSampleReport({
    file: `evil${words}.html`,
    outlet: words,
    publisher: words,
    url: "javascript:alert(1)",
    published: words,
    bylines: [words],
    language: '"><script>',
    pieces: [
      ["title", words],
      ["chrome:advertisement", words],
      ["paragraph", words],
    ],
  });
  const paragraph = quote(hostile, words, 1);
  const actor = entityId("actor");
  const base = emptyDossier(hostile);
  const dossier: Dossier = {
    ...base,
    reports: base.reports.map((report) => ({ ...report, outletInChrome: words, agency: words })),
    brief: ["c1"],
    claims: [
      {
        id: "c1",
        text: words,
        context: null,
        leans: false,
        status: "only",
        reports: [hostile.report.id],
        silent: [],
        likely: [],
        perhaps: [],
        texts: 1,
        elsewhere: null,
        importance: 1,
        evidence: [paragraph],
      },
    ],
    entities: [
      {
        id: actor,
        name: words,
        type: "person",
        country: null,
        aliases: [words],
        mentions: [paragraph],
        roles: [{ text: words, evidence: [paragraph] }],
      },
    ],
    figures: [
      {
        id: "f1",
        kind: "other",
        value: 1,
        valueMax: 2,
        unit: words,
        what: words,
        status: "only",
        differsFrom: [],
        approximate: false,
        reports: [hostile.report.id],
        mentions: [paragraph],
        phrases: [paragraph],
      },
    ],
    utterances: [
      {
        id: "u1",
        kind: "direct",
        content: paragraph,
        clause: null,
        speaker: { name: words, entity: actor, owner: null, role: paragraph, evidence: [paragraph] },
        cue: paragraph,
        chain: [{ name: words, role: "medium", stated: false }],
        manner: "statement",
        unnamed: false,
        variants: [],
      },
    ],
    differences: [
      { id: "d1", kind: "other", about: words, sides: [{ label: words, reports: [hostile.report.id], evidence: [paragraph] }] },
    ],
    timeline: [
      {
        id: "t1",
        when: { value: words, precision: words, written: words, relativeTo: null },
        phase: "event",
        what: words,
        reports: [hostile.report.id],
        evidence: [paragraph],
      },
    ],
    relations: [
      { id: "r1", type: words, event: null, from: actor, to: actor, status: words, reports: [hostile.report.id], evidence: [paragraph] },
    ],
    questions: [{ question: words, askedBy: "user", askedAt: null, status: "answered", answers: [paragraph] }],
    corrections: [],
    notices: [{ code: "metadata-differs", detail: words }],
  };
  return { stories: [{ dossier, reports: [hostile.report], sources: [hostile.source] }], notices: [{ code: "no-article", detail: words }] };
}
