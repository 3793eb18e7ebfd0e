import type { LetGo, ReportFacts, RetentionStore } from "../../ports/index.ts";
import type { Database } from "./database.ts";
import { factColumns, removeFrozen } from "./ground.ts";
import { removeSearchRows } from "./search-rows.ts";

/**
 * What may be let go. A dossier of several reports is kept, in all its stored versions, and holds every report that it names; so does a
 * decision of a person. The newest entry stays because its number says where the stream goes on.
 */
const unheld = `
  JOIN membership m ON m.report = r.id AND m.until IS NULL JOIN story s ON s.id = m.story
  WHERE r.first_seen < ? AND s.reports = 1
    AND r.entry < (SELECT max(entry) FROM report)
    AND r.id NOT IN (SELECT value FROM dossier, json_each(dossier.reports) WHERE json_array_length(dossier.reports) > 1)
    AND r.id NOT IN (SELECT value FROM decision, json_each(decision.reports))`;

export function retentionOf(db: Database): RetentionStore {
  return {
    unheldBefore(time, limit, withBytes) {
      const bytes = withBytes
        ? `AND EXISTS (SELECT 1 FROM source WHERE id = r.source AND length(packed) > 0)
           AND NOT EXISTS (SELECT 1 FROM report other WHERE other.source = r.source AND other.id <> r.id)`
        : "";
      return db.all<ReportFacts>(`SELECT ${factColumns} FROM report r ${unheld} ${bytes} ORDER BY r.entry LIMIT ?`, time, limit ?? -1);
    },
    letBytesGo(reports) {
      let bytes = 0;
      for (const id of reports) {
        const source = db.get<{ id: string; bytes: number }>(
          "SELECT s.id, length(s.packed) AS bytes FROM source s JOIN report r ON r.source = s.id WHERE r.id = ?",
          id,
        );
        if (source === undefined) continue;
        db.run("UPDATE source SET packed = x'' WHERE id = ?", source.id);
        bytes += source.bytes;
      }
      return bytes;
    },
    letReportsGo(reports, at) {
      for (const id of reports) {
        const found = db.get<{ entry: number; source: string }>("SELECT entry, source FROM report WHERE id = ?", id);
        if (found === undefined) continue;
        const { story } = db.get<{ story: string }>("SELECT story FROM membership WHERE report = ? AND until IS NULL", id)!;
        removeSearchRows(db, found.entry);
        removeFrozen(db, found.entry);
        for (const table of ["story", "dossier", "relation", "look"]) {
          db.run(`DELETE FROM ${table} WHERE ${table === "story" ? "id" : "story"} = ?`, story);
        }
        db.run("DELETE FROM membership WHERE report = ?", id);
        db.run("INSERT INTO let_go SELECT id, entry, title, outlet, first_seen, ? FROM report WHERE id = ?", at, id);
        db.run("DELETE FROM report WHERE id = ?", id);
        db.run("DELETE FROM source WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM report WHERE source = ?1)", found.source);
      }
    },
    holdsBytes: (source) => db.get("SELECT 1 FROM source WHERE id = ? AND length(packed) > 0", source) !== undefined,
    letGo: (id) => db.get<LetGo>("SELECT id, title, outlet, at FROM let_go WHERE id = ?", id),
  };
}
