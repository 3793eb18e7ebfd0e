/** A feed or sitemap that the desk follows. `state` is the schedule's own, as JSON. */
export interface FollowedSource {
  readonly id: string;
  readonly title: string | null;
  readonly addedAt: string;
  readonly state: string;
}

/** One visit of a source, for its health. */
export interface VisitRow {
  readonly at: string;
  readonly kind: string;
  /** Why it brought nothing, or which page could not be read; null when all was well. */
  readonly detail: string | null;
  /** Entries that it listed, and reports that were taken from new ones. */
  readonly entries: number;
  readonly taken: number;
}

export interface FollowingStore {
  followed(): readonly FollowedSource[];
  putFollowed(source: FollowedSource): void;
  /** Forgets the source and what was seen of it; its reports stay. False when it is not followed. */
  removeFollowed(id: string): boolean;
  isSeen(source: string, key: string): boolean;
  markSeen(source: string, key: string, at: string): void;
  /** Keeps the last hundred visits of a source. */
  addVisit(source: string, visit: VisitRow): void;
  /** Newest first. */
  visits(source: string): readonly VisitRow[];
}
