export type { AccessToken, Account, AccountStore, Role, Session } from "./accounts.ts";
export type { Decision } from "./decision.ts";
export type {
  Failed,
  FailureReason,
  Fetched,
  FetchedPage,
  Fetcher,
  FetchLimits,
  FetchRequest,
  Freshness,
  NotModified,
  Redirect,
  Refused,
  RefusalReason,
  WantedKind,
} from "./fetcher.ts";
export type {
  CheckedStore,
  DossierVersion,
  FigureRow,
  Membership,
  MentionRow,
  NewReport,
  NewSource,
  QuotationRow,
  RelationRow,
  ReportFacts,
  Store,
  StoryRow,
} from "./store.ts";
export type { MailingRow, PersonKey, ReaderStore, StateCount, Stretch, SubscriberRow, WatchRow } from "./readers.ts";
export type { Delivery, Mailer, OutgoingMail } from "./mailer.ts";
export type { FollowedSource, FollowingStore, VisitRow } from "./following.ts";
export type { IndexedWords, PersonRow, ReportPlace, ReportFilter, SearchResult, SearchStore, Snippet, StoredQuotation } from "./search.ts";
export type { Look, LookStore } from "./looks.ts";
export type { GrouperStateStore, SavedLine, StateToSave } from "./grouper-state.ts";
export type { LetGo, RetentionStore } from "./retention.ts";
export type { DossierAside, DossierAsideStore } from "./dossiers-aside.ts";
export type { SetAsidePage, SetAsideStore } from "./set-aside.ts";
export type { FileRead, FolderLook, LyingFile, MailFolders } from "./mail-folder.ts";
export type { Model, ModelAnswer, ModelRequest } from "./model.ts";
export type { Posted, Poster, PostRequest } from "./poster.ts";
