import type { DossierUtterance, Quote } from "../../src/dossier/index.ts";
import { brekke, council, mayor, storm } from "./sample-cast.ts";
import { a, b, c } from "./sample-evidence.ts";

const nobody = { name: null, entity: null, owner: null, role: null, evidence: [] } as const;

function utterance(id: string, kind: DossierUtterance["kind"], content: Quote, more: Partial<DossierUtterance> = {}): DossierUtterance {
  return {
    id,
    kind,
    content,
    clause: null,
    speaker: nobody,
    cue: null,
    chain: [],
    manner: "statement",
    unnamed: false,
    variants: [],
    ...more,
  };
}

const said = (speaker: string, outlet: string): DossierUtterance["chain"] => [
  { name: speaker, role: "speaker", stated: true },
  { name: outlet, role: "publisher", stated: true },
];

export const utterances: readonly DossierUtterance[] = [
  utterance("u1", "direct", a("We could not in good conscience leave it open for one more day,"), {
    speaker: { name: "Edda Lindqvist", entity: mayor, owner: null, role: a("the mayor of Torvik"), evidence: [a("Edda Lindqvist")] },
    cue: a("said"),
    chain: said("Edda Lindqvist", "The Torvik Courier"),
    variants: [{ id: "u2", altered: true }],
  }),
  utterance("u2", "direct", b("We could not leave it open,"), {
    speaker: { name: "Edda Lindqvist", entity: mayor, owner: null, role: b("mayor"), evidence: [b("Edda Lindkvist")] },
    cue: b("said"),
    chain: said("Edda Lindqvist", "Harbour Gazette"),
    variants: [{ id: "u1", altered: true }],
  }),
  utterance("u3", "direct", a("warned of rust in 2029 and heard nothing back"), {
    speaker: { name: "Tomas Brekke", entity: brekke, owner: null, role: a("a retired inspector"), evidence: [a("Tomas Brekke")] },
    cue: a("told"),
    chain: [
      { name: "Tomas Brekke", role: "speaker", stated: true },
      { name: "Nordavind", role: "medium", stated: true },
      { name: "The Torvik Courier", role: "publisher", stated: true },
    ],
    manner: "blame",
  }),
  utterance("u4", "direct", c("warned of rust"), {
    speaker: {
      name: "Tomas Brekke",
      entity: brekke,
      owner: null,
      role: c("who inspected bridges for thirty years"),
      evidence: [c("Brekke")],
    },
    cue: c("reported"),
    chain: [
      { name: "Tomas Brekke", role: "speaker", stated: true },
      { name: "Nordavind", role: "medium", stated: false },
      { name: null, role: "publisher", stated: false },
    ],
  }),
  utterance("u5", "indirect", a("it had ignored any warning"), {
    speaker: { name: "Torvik council", entity: council, owner: null, role: null, evidence: [a("The council", 0)] },
    cue: a("denied"),
    chain: said("Torvik council", "The Torvik Courier"),
    manner: "denial",
  }),
  utterance("u6", "direct", b("They let it rot,"), {
    speaker: { name: "Pia Storm", entity: storm, owner: null, role: b("who runs the island’s bakery"), evidence: [b("Pia Storm")] },
    cue: b("said", 1),
    chain: said("Pia Storm", "Harbour Gazette"),
    manner: "blame",
  }),
  utterance("u7", "indirect", b("the work will be finished this year"), {
    speaker: { name: "Pia Storm", entity: storm, owner: null, role: null, evidence: [b("She")] },
    cue: b("believe"),
    chain: said("Pia Storm", "Harbour Gazette"),
    manner: "belief",
  }),
  utterance("u8", "indirect", b("Repairs may cost up to 5 million euros"), {
    speaker: { name: "two officials", entity: null, owner: null, role: null, evidence: [b("two officials who asked not to be named")] },
    cue: b("according to"),
    chain: said("two officials", "Harbour Gazette"),
    unnamed: true,
  }),
  utterance("u9", "term", a("the string")),
];
