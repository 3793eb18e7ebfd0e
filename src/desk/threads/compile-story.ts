import { compile } from "../../dossier/index.ts";
import type { Dossier } from "../../dossier/index.ts";
import type { RelationRow } from "../../ports/index.ts";
import type { Models, ReadingCorrection } from "../../reading/index.ts";
import { read } from "../../reading/index.ts";
import type { Story } from "../../stories/index.ts";
import { packDossier } from "../packing/dossier.ts";
import { unpackReading } from "../packing/reading.ts";
import { unpackReport } from "../packing/report.ts";
import { isSamePacked } from "./kept-stories.ts";
import type { KeptStories, KeptText, PackedText } from "./kept-stories.ts";
import { nameKey } from "./rows.ts";

/** A story's reports as the store has them. */
export interface StoryMaterial {
  readonly story: Story;
  /** In the order of the story's reports. */
  readonly members: readonly PackedText[];
  readonly corrections: readonly ReadingCorrection[];
}

export interface CompiledStory {
  /** The dossier, packed. */
  readonly packed: Uint8Array;
  readonly title: string | null;
  readonly relations: readonly RelationRow[];
}

/**
 * A story's dossier from its frozen reports; a reading that is not there is made again. Of a big story that this thread compiled before,
 * only what has come since is unpacked and compared.
 */
export function compileStory({ story, members, corrections }: StoryMaterial, models: Models, stories: KeptStories): CompiledStory {
  const { texts: before, memory } = stories.take(story.id);
  const texts = new Map(
    members.map((member, at) => {
      const id = story.reports[at]!;
      const known = before.get(id);
      return [id, known !== undefined && isSamePacked(known, member) ? known : unpack(member, models)] as const;
    }),
  );
  const unpacked = [...texts.values()].map((text) => text.unpacked);
  const reports = unpacked.map(({ report }) => report);
  const readings = unpacked.map(({ reading }) => reading);
  const dossier = compile({ story, reports, readings }, { corrections }, memory);
  stories.keep(story.id, { texts, memory });
  return { packed: packDossier(dossier, reports), title: titleOf(dossier), relations: toRelationRows(dossier) };
}

/** How lists call a story whose reports have no title: by the first line of its briefing. */
function titleOf({ title, brief, claims }: Dossier): string | null {
  return title?.text ?? claims.find(({ id }) => id === brief[0])?.text ?? null;
}

function unpack({ body, reading }: PackedText, models: Models): KeptText {
  const report = unpackReport(body);
  return {
    body,
    reading,
    unpacked: { report, reading: reading === undefined ? read(report, models) : unpackReading(reading, report.text) },
  };
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
