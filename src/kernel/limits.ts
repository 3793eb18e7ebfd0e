/** Every limit of the engine, with its reason. Sizes are bytes or UTF-16 code units as the name says. */
export const limits = {
  /** The largest real news page measured has 4 MB; 15 MiB leaves room and keeps a run inside 200 MB of memory. */
  sourceBytes: 15_728_640,
  /** A mailbox of some hundred newsletters of 100 KB each; it is held in memory while its mails are read one by one. */
  mailboxBytes: 67_108_864,
  /** The longest long-read measured has about 200,000 characters; a longer text is a book or a dump. */
  articleCharacters: 600_000,
  /** A text given as it is may be a book; beyond this its annotations would not fit into one document of JSON. */
  plainCharacters: 4_000_000,
  /** Browsers stop at 512 nested elements; deeper ones are read as siblings. */
  elementDepth: 512,
  /** A story of more reports belongs to the service, not to one command. */
  reportsOfOneRun: 2_000,
  /** A question is a line; a longer line is a wrong file. */
  questionCharacters: 500,
  questions: 500,
  /** A sentence of more tokens is a list or a dump; it is cut so that every annotator stays linear. */
  sentenceTokens: 400,
  /** A text in which more names than this begin alike is a list of names; comparing each with all others would not be linear. */
  namesCompared: 200,
  /** Evidence longer than a long sentence supports nothing that a reader can check at a glance. */
  evidenceCharacters: 600,
} as const;
