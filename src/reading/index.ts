export {
  blocksOf,
  comparePersonNames,
  displayName,
  identifyWithCountry,
  isAcronymOf,
  isBareNounOf,
  isBarePaper,
  isBodyHead,
  isInstitution,
  ledGovernmentKey,
  isShortFormOf,
  parsePersonName,
  pointsAt,
  resolveActors,
  shorteningKeys,
} from "./actors/index.ts";
export type { Identity, NameLikeness, PersonName } from "./actors/index.ts";
export { correctReading } from "./corrections/correct-reading.ts";
export { findUtterance } from "./corrections/find-utterance.ts";
export type { ChosenSpeaker, ReadingCorrection } from "./corrections/correction.ts";
export { modelNames, parseModels } from "./models/models.ts";
export type { Models } from "./models/models.ts";
export { phraseOf } from "./phrases.ts";
export { isBound } from "./figures/index.ts";
export { hasEnglishWords, identifyLanguage, readLanguage } from "./language.ts";
export { noticesOf } from "./notices.ts";
export { read } from "./read.ts";
export type {
  Actor,
  CodedEvent,
  Event,
  EventMode,
  Figure,
  Name,
  NameType,
  Reading,
  Reference,
  Sentence,
  Tag,
  Time,
  Token,
  Utterance,
} from "./reading.ts";
export { findMarks, sameWords, toStandOff } from "./speech/index.ts";
export { certaintyOfClause, ownerOf } from "./events/index.ts";
export { toReadingRecord } from "./record/index.ts";
export type { Piece, ReadingRecord } from "./record/index.ts";
