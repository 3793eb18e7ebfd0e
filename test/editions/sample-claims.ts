import type { Dossier, DossierClaim, Quote } from "../../src/dossier/index.ts";
import { a, b, c, d, ids, reportsOf } from "./sample-evidence.ts";
import { advertiser } from "./sample-pages.ts";

function claim(id: string, status: DossierClaim["status"], importance: number, ...evidence: [Quote, ...Quote[]]): DossierClaim {
  const reports = reportsOf(evidence);
  return {
    id,
    text: evidence[0].text,
    context: null,
    leans: false,
    status,
    reports,
    silent: ids.filter((each) => !reports.includes(each)),
    likely: [],
    perhaps: [],
    texts: reports.filter((each) => each !== advertiser.report.id).length,
    elsewhere: null,
    importance,
    evidence,
  };
}

export const claims: Dossier["claims"] = [
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

export const differences: Dossier["differences"] = [
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
];

export const questions: Dossier["questions"] = [
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
];
