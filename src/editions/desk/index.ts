export { renderAccount } from "./account-page.tsx";
export { renderAccounts } from "./accounts-page.tsx";
export { renderCorrect } from "./correct-page.tsx";
export { renderCorrections } from "./corrections-page.tsx";
export { toDisplay, usualDisplay } from "./display.ts";
export type { Display } from "./display.ts";
export { renderDisplay } from "./display-page.tsx";
export { isVerbatim } from "../arrangement/voices.ts";
export { keyScript } from "./keys.ts";
export { renderFront } from "./front.tsx";
export { renderHistory } from "./history-page.tsx";
export { renderMessage } from "./message-page.tsx";
export { renderName, renderNames, renderRelation, toNameWatch } from "./names-page.tsx";
export { renderOutlets } from "./outlets-page.tsx";
export { renderReport } from "./report-page.tsx";
export { evidencePanel as deskScript } from "../web/evidence-panel.ts";
export { renderSearch } from "./search-page.tsx";
export { renderSpeaker } from "./speaker-page.tsx";
export { renderSignIn } from "./sign-in-page.tsx";
export { renderStory } from "./story-page.tsx";
export { renderUnmadeStory } from "./unmade-story-page.tsx";
export { renderAsked, renderLink, renderSubscribe } from "./subscribe-page.tsx";
export type { LinkView } from "./subscribe-page.tsx";
export { renderWatches } from "./watches-page.tsx";
export { deskLinks, renderDigestPage } from "./digest-page.tsx";
export { deskStyle } from "./style.ts";
export { toDayIn } from "./words.tsx";
export type {
  AccountsView,
  AccountView,
  BearerView,
  DigestPageView,
  Frame,
  FrontNews,
  FrontView,
  HistoryView,
  NamesView,
  NameView,
  OutletsView,
  RelationView,
  ReportView,
  SignInView,
  StartView,
  StoryNews,
  StoryView,
  UnmadeStoryView,
  WatchesView,
} from "./views.ts";
export type { CorrectionsView, CorrectView, SpeakerView } from "./correction-views.ts";
