import type { ReportId, SourceId } from "../kernel/index.ts";
import type { ReportFacts } from "./store.ts";

/** A report that the rules of retention let go: what is left of it. */
export interface LetGo {
  readonly id: ReportId;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly at: string;
}

export interface RetentionStore {
  /**
   * Reports first seen before a time that nothing holds: alone in their story, named by no dossier of several reports and by no decision,
   * and not the newest entry. At most `limit` where there is one, oldest first; only those whose page is of no other report and still has its bytes when `withBytes`.
   */
  unheldBefore(time: string, limit: number | null, withBytes: boolean): readonly ReportFacts[];
  /** Lets go of the bytes of these reports' pages; returns how many bytes they took, packed. */
  letBytesGo(reports: readonly ReportId[]): number;
  /** Lets go of reports with all that was read from them, their story and its dossiers. Their ids and times stay. */
  letReportsGo(reports: readonly ReportId[], at: string): void;
  /** Whether the bytes of a page are still there. */
  holdsBytes(source: SourceId): boolean;
  letGo(id: ReportId): LetGo | undefined;
}
