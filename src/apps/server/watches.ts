import { bodyLimit } from "hono/body-limit";
import { addWatch, findWatch, nameKey, readWatch } from "../../desk/index.ts";
import type { Desk, WrittenWatch } from "../../desk/index.ts";
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
    const { id, ...written } = await context.req.parseBody();
    const person = personOf(context);
    if (id !== undefined) {
      store.transaction(() => store.removeWatch(person, Number(id)));
      return context.redirect("/watches", 303);
    }
    // From the page of what is watched, which knows no numbers of watches: there and back.
    const wanted = readWatch(desk, written);
    const watch = findWatch(desk, person, wanted);
    if (watch !== undefined) store.transaction(() => store.removeWatch(person, watch.id));
    return context.redirect(pathOf(wanted), 303);
  });
  app.post("/watches/seen", limit, async (context) => {
    const { entry } = await context.req.parseBody();
    // What came after the page was made was not seen on it.
    const seen = Math.min(Number(entry) || 0, store.lastEntry());
    store.transaction(() => store.setLookedAt(personOf(context), Math.max(seen, store.lookedAt(personOf(context)) ?? 0)));
    return context.redirect("/watches", 303);
  });
}

/** The page of what is watched. */
function pathOf({ kind, text }: WrittenWatch): string {
  switch (kind) {
    case "name":
    case "place":
      return `/name/${encodeURIComponent(nameKey(text))}`;
    case "words":
      return `/search?q=${encodeURIComponent(text)}`;
    case "story":
      return `/story/${text}`;
  }
}
