import type { DossierAside, DossierAsideStore, SetAsidePage, SetAsideStore } from "../../ports/index.ts";
import type { Database } from "./database.ts";

/** Pages that could not be read. */
export function setAsideOf(db: Database): SetAsideStore {
  return {
    pagesSetAside: () => db.all<SetAsidePage>("SELECT sha256, file, about, at, why FROM set_aside ORDER BY at DESC, sha256"),
    setPageAside({ sha256, file, about, at, why }, packed) {
      db.run("INSERT OR REPLACE INTO set_aside VALUES (?, ?, ?, ?, ?, ?)", sha256, file, about, at, why, packed);
    },
    bytesSetAside: (sha256) => db.get<{ packed: Uint8Array }>("SELECT packed FROM set_aside WHERE sha256 = ?", sha256)?.packed,
    takePageBack(sha256) {
      db.run("DELETE FROM set_aside WHERE sha256 = ?", sha256);
    },
  };
}

/** Stories whose dossier could not be made. A row of a story that is gone tells nothing, and goes with the next rebuild. */
export function dossiersAsideOf(db: Database): DossierAsideStore {
  return {
    dossiersAside: () =>
      db.all<DossierAside>("SELECT story, at, why FROM dossier_aside WHERE story IN (SELECT id FROM story) ORDER BY at DESC, story"),
    setDossierAside({ story, at, why }) {
      db.run("INSERT OR REPLACE INTO dossier_aside VALUES (?, ?, ?)", story, at, why);
    },
  };
}
