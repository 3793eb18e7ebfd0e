export { toReadingRecord } from "./to-record.ts";
export type {
  Piece,
  ReadingRecord,
  RecordedEntity,
  RecordedEvent,
  RecordedFigure,
  RecordedName,
  RecordedParty,
  RecordedQuotation,
  RecordedReference,
  RecordedSentence,
  RecordedTime,
  RecordedToken,
  RecordedUtterance,
} from "./record.ts";
