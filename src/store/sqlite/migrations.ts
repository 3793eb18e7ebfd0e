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
  `-- 4: accounts
CREATE TABLE account (
  name TEXT PRIMARY KEY, role TEXT NOT NULL CHECK (role IN ('reader', 'editor', 'admin')), password TEXT NOT NULL, made_at TEXT NOT NULL,
  signed_in_at TEXT
) STRICT;
CREATE TABLE session (
  hash TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account (name) ON DELETE CASCADE, started_at TEXT NOT NULL, used_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX session_account ON session (account);
CREATE TABLE token (
  id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, account TEXT NOT NULL REFERENCES account (name) ON DELETE CASCADE, label TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('reader', 'editor', 'admin')), made_at TEXT NOT NULL, used_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX token_account ON token (account);`,
  `-- 5: names and speakers by number: a name stands in thousands of reports. Names have an index, because there are as many as reports
CREATE TABLE numbered_name (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, type TEXT NOT NULL, country TEXT, reports INTEGER NOT NULL
) STRICT;
INSERT INTO numbered_name (key, name, type, country, reports) SELECT key, name, type, country, reports FROM name ORDER BY key;
CREATE TABLE named (
  name INTEGER NOT NULL, report INTEGER NOT NULL REFERENCES report (entry), count INTEGER NOT NULL, start INTEGER NOT NULL,
  "end" INTEGER NOT NULL, PRIMARY KEY (name, report)
) STRICT, WITHOUT ROWID;
INSERT INTO named SELECT n.id, m.report, m.count, m.start, m."end" FROM mention m JOIN numbered_name n ON n.key = m.key ORDER BY 1, 2;
DROP TABLE mention;
DROP TABLE name;
ALTER TABLE numbered_name RENAME TO name;
CREATE INDEX name_type ON name (type, reports);
CREATE INDEX named_report ON named (report);
CREATE VIEW mention AS SELECT m.report, n.key, n.name, n.type, n.country, m.count, m.start, m."end" FROM named m JOIN name n ON n.id = m.name;
CREATE VIRTUAL TABLE name_index USING fts5 (name, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");
INSERT INTO name_index (rowid, name) SELECT id, name FROM name;
CREATE TABLE speaker (id INTEGER PRIMARY KEY, key TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (key, name)) STRICT;
INSERT INTO speaker (key, name) SELECT DISTINCT coalesce(speaker_key, ''), speaker FROM quotation WHERE speaker IS NOT NULL;
CREATE VIRTUAL TABLE speaker_index USING fts5 (name, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");
INSERT INTO speaker_index (rowid, name) SELECT id, name FROM speaker;
CREATE TABLE quoted (
  id INTEGER PRIMARY KEY, report INTEGER NOT NULL REFERENCES report (entry), kind TEXT NOT NULL, speaker INTEGER REFERENCES speaker (id),
  manner TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL
) STRICT;
INSERT INTO quoted SELECT q.id, q.report, q.kind, s.id, q.manner, q.start, q."end"
  FROM quotation q LEFT JOIN speaker s ON s.key = coalesce(q.speaker_key, '') AND s.name = q.speaker;
DROP TABLE quotation;
CREATE INDEX quoted_report ON quoted (report);
CREATE INDEX quoted_speaker ON quoted (speaker) WHERE speaker IS NOT NULL;
CREATE VIEW quotation AS SELECT q.id, q.report, q.kind, nullif(s.key, '') AS speaker_key, s.name AS speaker, q.manner, q.start, q."end"
  FROM quoted q LEFT JOIN speaker s ON s.id = q.speaker;
DROP INDEX story_last;
CREATE INDEX story_days ON story (last, first, texts);
-- Frozen reports in parts of 1,000 bytes, four to a page: rows of two to four kilobytes would have a page each, and lists of reports
-- would read all those pages for their facts. The number is entry * 65,536 + part.
CREATE TABLE frozen (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
WITH RECURSIVE piece (entry, number, length) AS (
  SELECT entry, 0, length(body) FROM report UNION ALL SELECT entry, number + 1, length FROM piece WHERE (number + 1) * 1000 < length)
INSERT INTO frozen SELECT p.entry * 65536 + p.number, substr(r.body, p.number * 1000 + 1, 1000) FROM piece p JOIN report r ON r.entry = p.entry;
CREATE TABLE reading (entry INTEGER PRIMARY KEY, packed BLOB NOT NULL) STRICT;
INSERT INTO reading SELECT entry, reading FROM report WHERE length(reading) > 0;
ALTER TABLE report DROP COLUMN body;
ALTER TABLE report DROP COLUMN reading;`,
  `-- 6: corrections of what was read
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
  `-- 7: a speaker whom a person chose
ALTER TABLE decision RENAME TO decision_before;
CREATE TABLE decision (
  entry INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('merge', 'split', 'no-quotation', 'wrong-speaker', 'said-by', 'apart', 'same', 'undo')),
  reports TEXT NOT NULL, "of" INTEGER, at TEXT NOT NULL, words TEXT NOT NULL, places TEXT NOT NULL, others TEXT NOT NULL, speaker TEXT
) STRICT;
INSERT INTO decision SELECT entry, kind, reports, "of", at, words, places, others, NULL FROM decision_before;
DROP TABLE decision_before;`,
  `-- 8: pages that could not be read, with their bytes
CREATE TABLE set_aside (
  sha256 TEXT PRIMARY KEY, file TEXT NOT NULL, about TEXT NOT NULL, at TEXT NOT NULL, why TEXT NOT NULL, packed BLOB NOT NULL
) STRICT;`,
  `-- 9: the grouper's state in parts, of which those of reports are kept from one state to the next
CREATE TABLE grouper_part (
  part INTEGER PRIMARY KEY, entry INTEGER NOT NULL, place INTEGER NOT NULL, newest INTEGER NOT NULL, packed BLOB NOT NULL
) STRICT;
CREATE TABLE grouper_saved (
  id INTEGER PRIMARY KEY CHECK (id = 1), entry INTEGER NOT NULL, next INTEGER NOT NULL, since INTEGER NOT NULL
) STRICT;
-- A state of before is one list of lines; the next one is written anew beside it.
INSERT INTO grouper_part SELECT part, entry, 0, 0, packed FROM grouper_state;
INSERT INTO grouper_saved SELECT 1, max(entry), 0, max(entry) + 1 FROM grouper_state HAVING count(*) > 0;
DROP TABLE grouper_state;`,
  `-- 10: what a report takes. Indexes know the words of a report and not their places, and are filled by the desk, which has the texts
DROP TABLE report_index;
DROP TABLE quotation_index;
CREATE VIRTUAL TABLE report_index USING fts5 (text, content='', contentless_delete=1, detail=none, tokenize="porter ascii");
CREATE VIRTUAL TABLE head_index USING fts5 (text, content='', contentless_delete=1, detail=none, tokenize="porter ascii");
CREATE VIRTUAL TABLE quotation_index USING fts5 (words, content='', contentless_delete=1, detail=none, tokenize="porter ascii");
-- Words of ours that stand in many rows.
CREATE TABLE label (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO label (text)
  SELECT kind FROM quoted UNION SELECT manner FROM quoted UNION SELECT unit FROM figure UNION SELECT kind FROM figure;
-- Numbers of quotations and figures say the report: its entry * 4,096 + their place in it.
DROP VIEW quotation;
ALTER TABLE quoted RENAME TO quoted_before;
CREATE TABLE quoted (
  id INTEGER PRIMARY KEY, kind INTEGER NOT NULL REFERENCES label (id), speaker INTEGER REFERENCES speaker (id),
  manner INTEGER NOT NULL REFERENCES label (id), start INTEGER NOT NULL, "end" INTEGER NOT NULL
) STRICT;
INSERT INTO quoted SELECT q.report * 4096 + q.place, k.id, q.speaker, m.id, q.start, q."end"
  FROM (SELECT *, row_number() OVER (PARTITION BY report ORDER BY id) - 1 AS place FROM quoted_before) q
  JOIN label k ON k.text = q.kind JOIN label m ON m.text = q.manner WHERE q.place < 4096 ORDER BY 1;
DROP TABLE quoted_before;
CREATE INDEX quoted_speaker ON quoted (speaker) WHERE speaker IS NOT NULL;
CREATE VIEW quotation AS
  SELECT q.id, q.id / 4096 AS report, k.text AS kind, nullif(s.key, '') AS speaker_key, s.name AS speaker, m.text AS manner, q.start, q."end"
  FROM quoted q JOIN label k ON k.id = q.kind JOIN label m ON m.id = q.manner LEFT JOIN speaker s ON s.id = q.speaker;
CREATE TABLE measured (
  id INTEGER PRIMARY KEY, value REAL NOT NULL, value_max REAL, unit INTEGER NOT NULL REFERENCES label (id),
  kind INTEGER NOT NULL REFERENCES label (id), start INTEGER NOT NULL, "end" INTEGER NOT NULL, phrase_start INTEGER NOT NULL,
  phrase_end INTEGER NOT NULL
) STRICT;
INSERT INTO measured SELECT f.report * 4096 + f.place, f.value, f.value_max, u.id, k.id, f.start, f."end", f.phrase_start, f.phrase_end
  FROM (SELECT *, row_number() OVER (PARTITION BY report ORDER BY rowid) - 1 AS place FROM figure) f
  JOIN label u ON u.text = f.unit JOIN label k ON k.text = f.kind WHERE f.place < 4096 ORDER BY 1;
DROP TABLE figure;
CREATE INDEX measured_value ON measured (value);
-- The names of a report, four bytes each: an index of them was as large as the table.
CREATE TABLE names_of (entry INTEGER PRIMARY KEY, names BLOB NOT NULL) STRICT;
INSERT INTO names_of SELECT report, unhex(group_concat(printf('%08x', name), '')) FROM named GROUP BY report ORDER BY report;
DROP INDEX named_report;
-- Most names stand in one report, and no list of the most frequent ones shows them.
DROP INDEX name_type;
CREATE INDEX name_type ON name (type, reports) WHERE reports > 1;
-- Asked once a day.
DROP INDEX report_seen;`,
  `-- 11: work on the whole store that was begun and not finished
CREATE TABLE unfinished (work TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;`,
  `-- 12: outlets, with what their page says of them: counting their reports read an index to its end. Triggers, so that nobody can forget it
CREATE TABLE outlet (name TEXT UNIQUE, reports INTEGER NOT NULL, newest TEXT NOT NULL) STRICT;
INSERT INTO outlet SELECT outlet, count(*), max(time) FROM report GROUP BY outlet;
CREATE TRIGGER report_came AFTER INSERT ON report BEGIN
  INSERT INTO outlet SELECT NEW.outlet, 0, NEW.time WHERE NOT EXISTS (SELECT 1 FROM outlet WHERE name IS NEW.outlet);
  UPDATE outlet SET reports = reports + 1, newest = max(newest, NEW.time) WHERE name IS NEW.outlet;
END;
CREATE TRIGGER report_went AFTER DELETE ON report BEGIN
  UPDATE outlet SET reports = reports - 1 WHERE name IS OLD.outlet;
  DELETE FROM outlet WHERE name IS OLD.outlet AND reports = 0;
  UPDATE outlet SET newest = (SELECT max(time) FROM report WHERE outlet IS OLD.outlet) WHERE name IS OLD.outlet AND newest = OLD.time;
END;
DROP INDEX report_outlet;
CREATE INDEX report_outlet ON report (outlet);
-- A report has few rows here, and the primary key begins with it.
DROP INDEX membership_now;
-- Names are taken out of the indexes by what stands in their tables: no list of the length of each is needed.
DROP TABLE name_index;
CREATE VIRTUAL TABLE name_index USING fts5 (
  name, content='name', content_rowid='id', columnsize=0, detail=none, tokenize="unicode61 remove_diacritics 2");
INSERT INTO name_index (name_index) VALUES ('rebuild');
DROP TABLE speaker_index;
CREATE VIRTUAL TABLE speaker_index USING fts5 (
  name, content='speaker', content_rowid='id', columnsize=0, detail=none, tokenize="unicode61 remove_diacritics 2");
INSERT INTO speaker_index (speaker_index) VALUES ('rebuild');`,
  `-- 13: stories whose dossier could not be made
CREATE TABLE dossier_aside (story TEXT PRIMARY KEY, at TEXT NOT NULL, why TEXT NOT NULL) STRICT, WITHOUT ROWID;`,
];
