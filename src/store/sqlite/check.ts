import { VariorumError } from "../../kernel/index.ts";
import type { CheckedStore } from "../../ports/index.ts";
import type { Database } from "./database.ts";

/** Each rule of a sound store: a sentence, and a query that lists what breaks it. */
const rules: readonly (readonly [sentence: string, query: string])[] = [
  ["a report has no source", "SELECT id FROM report WHERE source NOT IN (SELECT id FROM source)"],
  ["a report has no text", "SELECT id FROM report WHERE entry * 65536 NOT IN (SELECT id FROM frozen)"],
  ["a text is of no report", "SELECT DISTINCT id / 65536 FROM frozen WHERE id / 65536 NOT IN (SELECT entry FROM report)"],
  ["a reading is of no report", "SELECT entry FROM reading WHERE entry NOT IN (SELECT entry FROM report)"],
  ["a report is in no story", "SELECT id FROM report WHERE id NOT IN (SELECT report FROM membership WHERE until IS NULL)"],
  ["a membership names no report", "SELECT report FROM membership WHERE report NOT IN (SELECT id FROM report)"],
  ["a story with reports has no row", "SELECT DISTINCT story FROM membership WHERE until IS NULL AND story NOT IN (SELECT id FROM story)"],
  [
    "a story counts other reports than it has",
    "SELECT id FROM story s WHERE reports <> (SELECT count(*) FROM membership m WHERE m.story = s.id AND m.until IS NULL)",
  ],
  ["a report is not in the index", "SELECT entry FROM report WHERE entry NOT IN (SELECT rowid FROM report_index)"],
  ["a report is not in the index of heads", "SELECT entry FROM report WHERE entry NOT IN (SELECT rowid FROM head_index)"],
  ["a quotation is not in the index", "SELECT id FROM quoted WHERE id / 4096 NOT IN (SELECT rowid FROM quotation_index)"],
  [
    "a quotation or figure is of no report",
    "SELECT id FROM (SELECT id FROM quoted UNION ALL SELECT id FROM measured) WHERE id / 4096 NOT IN (SELECT entry FROM report)",
  ],
  ["a name counts other reports than it has", "SELECT key FROM name n WHERE reports <> (SELECT count(*) FROM named m WHERE m.name = n.id)"],
  [
    "a name is in more reports than name it",
    "SELECT 'all names' WHERE (SELECT count(*) FROM named) <> (SELECT coalesce(sum(length(names)), 0) / 4 FROM names_of)",
  ],
  [
    "an outlet counts other reports than it has",
    `WITH counted AS (SELECT outlet AS name, count(*), max(time) FROM report GROUP BY outlet)
     SELECT coalesce(name, 'none stated') FROM (
       SELECT * FROM (SELECT * FROM counted EXCEPT SELECT * FROM outlet) UNION SELECT * FROM (SELECT * FROM outlet EXCEPT SELECT * FROM counted))`,
  ],
  ["a report is in two stories", "SELECT report FROM membership WHERE until IS NULL GROUP BY report HAVING count(*) > 1"],
  ["a report that was let go is still there", "SELECT id FROM let_go WHERE id IN (SELECT id FROM report)"],
  [
    "a kept dossier names a report that is not there",
    "SELECT value FROM dossier, json_each(dossier.reports) WHERE value NOT IN (SELECT id FROM report)",
  ],
  [
    "a correction names a report that is not there",
    "SELECT value FROM decision, json_each(decision.reports) WHERE value NOT IN (SELECT id FROM report)",
  ],
  ["a rebuild was not finished", "SELECT 'readings may be those from before it' FROM unfinished WHERE work = 'rebuild'"],
  ["an entry is both a report and a decision", "SELECT entry FROM decision WHERE entry IN (SELECT entry FROM report)"],
];

const namedMax = 3;

/** Indexes of names, which know what they were made from: they are compared with it by themselves. */
const nameIndexes = { name_index: "names", speaker_index: "speakers" } as const;

/** Looks at the file itself and at what must hold between the tables; reads everything and changes nothing. */
export function checkDatabase(db: Database): CheckedStore {
  const faults: string[] = [];
  for (const { integrity_check: said } of db.all<{ integrity_check: string }>("PRAGMA integrity_check(20)")) {
    if (said !== "ok") faults.push(`the file is damaged: ${said}`);
  }
  for (const [index, held] of Object.entries(nameIndexes)) {
    if (!isLikeItsTable(db, index)) faults.push(`the index of ${held} holds others than there are`);
  }
  for (const [sentence, query] of rules) {
    const found = db.all<Record<string, unknown>>(query).map((row) => String(Object.values(row)[0]));
    if (found.length === 0) continue;
    const named = found.slice(0, namedMax).join(", ");
    faults.push(`${sentence}: ${named}${found.length > namedMax ? ` and ${found.length - namedMax} more` : ""}`);
  }
  const count = (table: string): number => db.get<{ count: number }>(`SELECT count(*) AS count FROM ${table}`)!.count;
  return { reports: count("report"), stories: count("story"), faults };
}

function isLikeItsTable(db: Database, index: string): boolean {
  try {
    db.run(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`);
    return true;
  } catch (error) {
    if (error instanceof VariorumError && error.code === "store-broken") return false;
    throw error;
  }
}
