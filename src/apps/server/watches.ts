import { bodyLimit } from "hono/body-limit";
import { addWatch } from "../../desk/index.ts";
import type { Desk } from "../../desk/index.ts";
import { renderWatches } from "../../editions/desk/index.ts";
import type { Frame } from "../../editions/desk/index.ts";
import type { App } from "./app.ts";
import { personOf } from "./person.ts";
import type { DeskContext } from "./protection.ts";
import { gatherWatches } from "./views/watches.ts";

/** A form with a line of text. */
const formBytesMax = 8_192;

/** What somebody watches: a page, and the forms that change it. `ownOrigin` has let nobody else through. */
export function addWatches(app: App, desk: Desk, frameOf: (context: DeskContext) => Frame): void {
  const { store } = desk;
  const limit = bodyLimit({ maxSize: formBytesMax });
  app.get("/watches", (context) => context.html(renderWatches(gatherWatches(desk, personOf(context)), frameOf(context))));
  app.get("/api/watches", (context) => context.json(gatherWatches(desk, personOf(context))));
  app.post("/watches", limit, async (context) => {
    addWatch(desk, personOf(context), await context.req.parseBody(), new Date().toISOString());
    return context.redirect("/watches", 303);
  });
  app.post("/watches/remove", limit, async (context) => {
    const { id } = await context.req.parseBody();
    store.transaction(() => store.removeWatch(personOf(context), Number(id)));
    return context.redirect("/watches", 303);
  });
  app.post("/watches/seen", limit, async (context) => {
    const { entry } = await context.req.parseBody();
    // What came after the page was made was not seen on it.
    const seen = Math.min(Number(entry) || 0, store.lastEntry());
    store.transaction(() => store.setLookedAt(personOf(context), Math.max(seen, store.lookedAt(personOf(context)) ?? 0)));
    return context.redirect("/watches", 303);
  });
}
