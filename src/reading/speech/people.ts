import type { Actor, Name, Reference } from "../reading.ts";

/** Names and references of a report, findable by place. */
export interface People {
  readonly names: readonly Name[];
  readonly actors: readonly Actor[];
  readonly references: readonly Reference[];
}
