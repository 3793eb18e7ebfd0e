import { compile } from "../../dossier/index.ts";
import type { Dossier } from "../../dossier/index.ts";
import type { RelationRow } from "../../ports/index.ts";
import type { Models, ReadingCorrection } from "../../reading/index.ts";
import { read } from "../../reading/index.ts";
import type { Story } from "../../stories/index.ts";
import { packJson } from "../packing/pack.ts";
import { unpackReading } from "../packing/reading.ts";
import { unpackReport } from "../packing/report.ts";
import { nameKey } from "./rows.ts";

/** A story's reports as the store has them. */
export interface StoryMaterial {
  readonly story: Story;
  readonly members: readonly { readonly body: Uint8Array; readonly reading: Uint8Array | undefined }[];
  readonly corrections: readonly ReadingCorrection[];
}

export interface CompiledStory {
  /** The dossier as JSON, packed. */
  readonly packed: Uint8Array;
  readonly title: string | null;
  readonly relations: readonly RelationRow[];
}

/** A story's dossier from its frozen reports; a reading that is not there is made again. */
export function compileStory({ story, members, corrections }: StoryMaterial, models: Models): CompiledStory {
  const reports = members.map((member) => unpackReport(member.body));
  const readings = members.map(({ reading }, at) => {
    const report = reports[at]!;
    return reading === undefined ? read(report, models) : unpackReading(reading, report.text);
  });
  const dossier = compile({ story, reports, readings }, { corrections });
  return { packed: packJson(dossier), title: dossier.title?.text ?? null, relations: toRelationRows(dossier) };
}

function toRelationRows(dossier: Dossier): readonly RelationRow[] {
  const names = new Map(dossier.entities.map((entity) => [entity.id, entity.name]));
  return dossier.relations.flatMap((relation) => {
    const from = names.get(relation.from);
    const to = names.get(relation.to);
    if (from === undefined || to === undefined) return [];
    const { type, status } = relation;
    return relation.evidence.map(({ report, start, end }) => ({
      fromKey: nameKey(from),
      from,
      toKey: nameKey(to),
      to,
      type,
      status,
      report,
      start,
      end,
    }));
  });
}
