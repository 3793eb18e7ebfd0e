import type { Dossier } from "../dossier/index.ts";
import type { ReportId, StoryId } from "../kernel/index.ts";
import type { Report } from "../page/index.ts";
import type { DossierVersion, Store } from "../ports/index.ts";
import type { Grouper, Story } from "../stories/index.ts";
import { createFailingDossiers } from "./failing-dossiers.ts";
import { unpackDossier } from "./packing/dossier.ts";
import { unpackReport } from "./packing/report.ts";
import type { Standing } from "./standing.ts";
import { heldMembers } from "./members.ts";
import type { Pool, Urgency } from "./threads/pool.ts";

export interface Dossiers {
  /**
   * The dossier of a story as it is now, made when its reports changed. Undefined when there is no such story. Rejects when it cannot be
   * made, and at once while one that failed waits for its next try.
   */
  ofStory(story: StoryId, urgency?: Urgency): Promise<DossierVersion | undefined>;
  /** Makes the dossier of one story that has several reports and none; false when all are made. */
  makeOne(): Promise<boolean>;
}

export interface OpenDossier {
  readonly dossier: Dossier;
  /** In the order of the version's reports. */
  readonly reports: readonly Report[];
}

interface DossiersOptions {
  readonly store: Store;
  readonly pool: Pool;
  readonly now: () => string;
  readonly grouper: () => Grouper;
  readonly standing: () => Standing;
  /** Milliseconds by the clock that no jump moves. */
  readonly elapsed: () => number;
}

/** Stories looked at in one round of making dossiers ahead of readers; the newest ones are those that are read. */
const aheadMax = 500;

/** Dossiers are made when somebody asks, or ahead when nothing else is to do; each change of a story's reports, or of what people say of them, gives a version. */
export function createDossiers({ store, pool, now, grouper, standing, elapsed }: DossiersOptions): Dossiers {
  const running = new Map<StoryId, Promise<DossierVersion>>();
  const failing = createFailingDossiers(store, now, elapsed);
  /** Nothing was to be made at this entry: nothing is before the next. */
  let madeUpTo = -1;

  const make = async (story: Story, urgency: Urgency, version: number): Promise<DossierVersion> => {
    const members = story.reports.map((id) => ({ body: store.body(id)!, reading: store.reading(id) }));
    const corrections = standing().about(story.reports);
    const corrected = standing().changed(story.reports);
    const { packed, title, relations } = await pool.run({ kind: "compile", material: { story, members, corrections } }, urgency);
    const made = { story: story.id, version, reports: story.reports, corrected, madeAt: now(), packed };
    store.transaction(() => {
      const row = store.story(story.id);
      // Merged or let go while its dossier was made: nothing of it is kept.
      if (row === undefined) return;
      store.addDossier(made, relations);
      if (title !== null) store.putStory({ ...row, title });
    });
    return made;
  };
  const isCurrent = (newest: Pick<DossierVersion, "reports" | "corrected">, { reports }: Story): boolean =>
    sameReports(newest.reports, reports) && newest.corrected === standing().changed(reports);
  const groundOf = ({ reports }: Story): string => `${reports.join(" ")} ${standing().changed(reports)}`;
  const ofStory = async (id: StoryId, urgency: Urgency = "now"): Promise<DossierVersion | undefined> => {
    const story = toStory(store, grouper(), id);
    if (story === undefined) return undefined;
    const newest = store.dossier(story.id);
    if (newest !== undefined && isCurrent(newest, story)) return newest;
    const already = running.get(story.id);
    // What runs may have been begun with other reports: ask again when it is done.
    if (already !== undefined) return already.then(() => ofStory(id, urgency));
    const ground = groundOf(story);
    const why = failing.held(story.id, ground);
    if (why !== undefined) throw why;
    const making = make(story, urgency, (newest?.version ?? 0) + 1)
      .then(
        (made) => {
          failing.made(story.id);
          return made;
        },
        (error: unknown) => {
          failing.failed(story.id, ground, error);
          throw error;
        },
      )
      .finally(() => running.delete(story.id));
    running.set(story.id, making);
    return making;
  };
  return {
    ofStory,
    async makeOne() {
      const entry = store.lastEntry();
      if (entry === madeUpTo) return false;
      for (const row of store.newestStories(aheadMax)) {
        if (row.reports < 2) continue;
        const newest = store.dossierGround(row.id);
        const story = toStory(store, grouper(), row.id);
        if (story === undefined || (newest !== undefined && isCurrent(newest, story))) continue;
        // It would keep the others waiting.
        if (failing.held(story.id, groundOf(story)) !== undefined) continue;
        await ofStory(row.id, "idle");
        return true;
      }
      if (!failing.isWaiting) madeUpTo = entry;
      return false;
    },
  };
}

/** A stored version with its reports, of whose words it is made. */
export function openDossier(store: Pick<Store, "body">, { packed, reports: ids }: DossierVersion): OpenDossier {
  const reports = ids.map((id) => unpackReport(store.body(id)!));
  return { dossier: unpackDossier(packed, reports), reports };
}

function sameReports(left: readonly ReportId[], right: readonly ReportId[]): boolean {
  return left.length === right.length && left.every((id, at) => id === right[at]);
}

/** One story as the dossier's compiler takes it; undefined when the id leads nowhere. */
function toStory(store: Store, grouper: Grouper, asked: StoryId): Story | undefined {
  const id = grouper.resolve(asked);
  if (id === undefined) return undefined;
  const members = heldMembers(store, grouper, id);
  if (members.length === 0) return undefined;
  return {
    id,
    reports: members.map((member) => member.id as ReportId),
    copies: members.flatMap(({ id: report, copyOf, copyKind, containment }) =>
      copyOf === null || copyKind === null ? [] : [{ report: report as ReportId, of: copyOf as ReportId, kind: copyKind, containment }],
    ),
  };
}
