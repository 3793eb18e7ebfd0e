/**
 * The shape of the database, one numbered step after the other; `PRAGMA user_version` holds the number of the last one that ran. A step
 * that has been released is never changed. Text constants, so that the published package needs no file beside its JavaScript.
 */
export const migrations: readonly string[] = [
  `-- 1: ground
CREATE TABLE source (
  id TEXT PRIMARY KEY, sha256 TEXT NOT NULL, file TEXT NOT NULL, about TEXT NOT NULL, length INTEGER NOT NULL, packed BLOB NOT NULL
) STRICT;
CREATE TABLE report (
  entry INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, source TEXT NOT NULL REFERENCES source (id), file TEXT NOT NULL,
  outlet TEXT, publisher TEXT, url TEXT, title TEXT, published TEXT, first_seen TEXT NOT NULL, time TEXT NOT NULL, language TEXT,
  body BLOB NOT NULL, reading BLOB NOT NULL
) STRICT;
CREATE INDEX report_url ON report (url) WHERE url IS NOT NULL;
CREATE INDEX report_time ON report (time);
CREATE INDEX report_outlet ON report (outlet, time);
CREATE TABLE decision (
  entry INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('merge', 'split', 'undo')), reports TEXT NOT NULL, "of" INTEGER,
  at TEXT NOT NULL, words TEXT NOT NULL
) STRICT;
-- derived: search
CREATE VIRTUAL TABLE report_index USING fts5 (text, content='', contentless_delete=1, tokenize="porter unicode61 remove_diacritics 2");
CREATE TABLE quotation (
  id INTEGER PRIMARY KEY, report INTEGER NOT NULL REFERENCES report (entry), kind TEXT NOT NULL, speaker_key TEXT, speaker TEXT,
  manner TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL
) STRICT;
CREATE INDEX quotation_report ON quotation (report);
CREATE INDEX quotation_speaker ON quotation (speaker_key) WHERE speaker_key IS NOT NULL;
CREATE VIRTUAL TABLE quotation_index USING fts5 (words, content='', contentless_delete=1, tokenize="porter unicode61 remove_diacritics 2");
CREATE TABLE figure (
  report INTEGER NOT NULL REFERENCES report (entry), value REAL NOT NULL, value_max REAL, unit TEXT NOT NULL, kind TEXT NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, phrase_start INTEGER NOT NULL, phrase_end INTEGER NOT NULL
) STRICT;
CREATE INDEX figure_report ON figure (report);
CREATE INDEX figure_value ON figure (value);
CREATE TABLE mention (
  report INTEGER NOT NULL REFERENCES report (entry), key TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL, country TEXT,
  count INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, PRIMARY KEY (key, report)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_report ON mention (report);
CREATE TABLE name (
  key TEXT PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, country TEXT, reports INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX name_type ON name (type, reports);
-- derived: stories
CREATE TABLE story (
  id TEXT PRIMARY KEY, title TEXT, first TEXT NOT NULL, last TEXT NOT NULL, reports INTEGER NOT NULL, outlets INTEGER NOT NULL,
  texts INTEGER NOT NULL, changed INTEGER NOT NULL
) STRICT;
CREATE INDEX story_last ON story (last);
CREATE INDEX story_changed ON story (changed);
CREATE TABLE membership (
  report TEXT NOT NULL, story TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER, PRIMARY KEY (report, since)
) STRICT, WITHOUT ROWID;
CREATE INDEX membership_story ON membership (story, since);
CREATE UNIQUE INDEX membership_now ON membership (report) WHERE until IS NULL;
CREATE TABLE grouper_state (part INTEGER PRIMARY KEY, entry INTEGER NOT NULL, packed BLOB NOT NULL) STRICT;
CREATE TABLE dossier (
  story TEXT NOT NULL, version INTEGER NOT NULL, reports TEXT NOT NULL, made_at TEXT NOT NULL, packed BLOB NOT NULL,
  PRIMARY KEY (story, version)
) STRICT;
CREATE TABLE relation (
  story TEXT NOT NULL, from_key TEXT NOT NULL, from_name TEXT NOT NULL, to_key TEXT NOT NULL, to_name TEXT NOT NULL, type TEXT NOT NULL,
  status TEXT, report TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL
) STRICT;
CREATE INDEX relation_story ON relation (story);
CREATE INDEX relation_from ON relation (from_key, to_key);
CREATE INDEX relation_to ON relation (to_key, from_key);`,
  `-- 2: sources that are followed
CREATE TABLE followed (id TEXT PRIMARY KEY, title TEXT, added_at TEXT NOT NULL, state TEXT NOT NULL) STRICT;
CREATE TABLE seen (source TEXT NOT NULL, key TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (source, key)) STRICT, WITHOUT ROWID;
CREATE TABLE visit (
  source TEXT NOT NULL, at TEXT NOT NULL, kind TEXT NOT NULL, detail TEXT, entries INTEGER NOT NULL, taken INTEGER NOT NULL
) STRICT;
CREATE INDEX visit_source ON visit (source, at);`,
  `-- 3: readers: what they watch, how far they have looked, who gets the digest by mail, what was sent
CREATE TABLE watch (
  id INTEGER PRIMARY KEY AUTOINCREMENT, person TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('name', 'place', 'words', 'story')),
  text TEXT NOT NULL, added_at TEXT NOT NULL, UNIQUE (person, kind, text)
) STRICT;
CREATE TABLE watch_look (person TEXT PRIMARY KEY, entry INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE subscriber (
  id TEXT PRIMARY KEY, address TEXT NOT NULL, folded TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL CHECK (state IN ('pending', 'active', 'unsubscribed', 'bounced')), asked_ms TEXT NOT NULL, failed_ms TEXT NOT NULL,
  schedule TEXT NOT NULL, person TEXT NOT NULL, next_ms INTEGER NOT NULL, created_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX subscriber_next ON subscriber (next_ms) WHERE state = 'active';
CREATE TABLE mailing (
  id INTEGER PRIMARY KEY AUTOINCREMENT, subscriber TEXT NOT NULL REFERENCES subscriber (id),
  kind TEXT NOT NULL CHECK (kind IN ('question', 'digest')), due_ms INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('claimed', 'sent', 'refused', 'given-up', 'nothing')), attempts INTEGER NOT NULL,
  next_try_ms INTEGER NOT NULL, message_id TEXT NOT NULL UNIQUE, mail BLOB, memory BLOB, detail TEXT,
  UNIQUE (subscriber, kind, due_ms)
) STRICT;
CREATE INDEX mailing_next ON mailing (next_try_ms) WHERE state = 'claimed';
CREATE TABLE mail_key (id INTEGER PRIMARY KEY CHECK (id = 1), key BLOB NOT NULL) STRICT;`,
  `-- 4: corrections of what was read
ALTER TABLE decision RENAME TO decision_of_stories;
CREATE TABLE decision (
  entry INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('merge', 'split', 'no-quotation', 'wrong-speaker', 'apart', 'same', 'undo')),
  reports TEXT NOT NULL, "of" INTEGER, at TEXT NOT NULL, words TEXT NOT NULL, places TEXT NOT NULL, others TEXT NOT NULL
) STRICT;
INSERT INTO decision SELECT entry, kind, reports, "of", at, words, '[]', '[]' FROM decision_of_stories;
DROP TABLE decision_of_stories;
ALTER TABLE dossier ADD COLUMN corrected INTEGER NOT NULL DEFAULT 0;
-- what retention let go
CREATE TABLE let_go (
  id TEXT PRIMARY KEY, entry INTEGER NOT NULL, title TEXT, outlet TEXT, first_seen TEXT NOT NULL, at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX let_go_entry ON let_go (entry);
-- what readers saw
CREATE TABLE look (
  reader TEXT NOT NULL, story TEXT NOT NULL, version INTEGER NOT NULL, before INTEGER, at TEXT NOT NULL, PRIMARY KEY (reader, story)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_source ON report (source);
CREATE INDEX report_seen ON report (first_seen);`,
];
