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
export type { Delivery, Mailer, OutgoingMail } from "./mailer.ts";
