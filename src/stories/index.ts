export { backgroundTexts, backgroundWords } from "./background-words.generated.ts";
export type { Assignment } from "./assignment.ts";
export { groupInputs, groupReports, listStories } from "./group.ts";
export { createGrouper } from "./grouper.ts";
export type { Grouper } from "./grouper.ts";
export type { GrouperOptions } from "./grouper-state.ts";
export type { Copy, CopyKind, Story } from "./story.ts";
export { toStoryInput } from "./story-input.ts";
export type { StoryInput, StoryTerm } from "./story-input.ts";
