import { bodyLimit } from "hono/body-limit";
import { fileSetAside, followAll } from "../../desk/index.ts";
import type { Correction, Desk } from "../../desk/index.ts";
import type { Fetcher } from "../../ports/index.ts";
import { VariorumError } from "../../kernel/index.ts";
import { offerOf } from "../offered-sources.ts";
import type { App, AppOptions } from "./app.ts";
import { toCorrection } from "./written-correction.ts";
import { readStarterSources } from "./views/start.ts";

/** A form with a few ids; a larger one is none of ours. */
const formBytesMax = 65_536;

/** What people change by forms. `ownOrigin` has let nobody else through. */
export function addChanges(app: App, desk: Desk, fetcher: Fetcher, playDemonstration: AppOptions["playDemonstration"]): void {
  const limit = bodyLimit({ maxSize: formBytesMax });
  app.post("/corrections", limit, async (context) => {
    const form = await context.req.parseBody({ all: true });
    const correction = readCorrection(form);
    const decision = await desk.correct(correction);
    // Said on the page of a name, which shows what came of it.
    if (typeof form["name"] === "string") return context.redirect(`/name/${encodeURIComponent(form["name"])}`, 303);
    const [first] = decision.reports;
    const story = correction.kind === "undo" || first === undefined ? undefined : desk.grouper.storyOf(first);
    return context.redirect(story === undefined ? "/corrections" : `/story/${story}`, 303);
  });
  app.post("/sources", limit, async (context) => {
    const { address } = await context.req.parseBody();
    if (typeof address !== "string" || address.trim() === "") {
      throw new VariorumError("usage", "Expected the address of a feed or a site, but none came. Go back and write it.");
    }
    const offer = await offerOf(fetcher, address.trim());
    followAll(desk.store, offer.kind === "list" ? offer.sources : [offer.first], Date.now());
    return context.redirect("/outlets", 303);
  });
  app.post("/sources/starter", limit, (context) => {
    const starters = readStarterSources().map(({ feed, title }) => ({ url: feed, title }));
    followAll(desk.store, starters, Date.now());
    return context.redirect("/outlets", 303);
  });
  app.post("/sources/remove", limit, async (context) => {
    const { id } = await context.req.parseBody();
    if (typeof id === "string") desk.store.transaction(() => desk.store.removeFollowed(id));
    return context.redirect("/outlets", 303);
  });
  app.post("/pages", limit, async (context) => {
    const { page, action } = await context.req.parseBody();
    const found = desk.store.pagesSetAside().find(({ sha256 }) => sha256 === page);
    const file = found === undefined ? undefined : fileSetAside(desk.store, found);
    if (found === undefined || file === undefined) {
      throw new VariorumError("no-match", "Expected a page that was set aside, but there is none of this name. Look at the list again.");
    }
    if (action === "forget") desk.store.transaction(() => desk.store.takePageBack(found.sha256));
    else await desk.take(file);
    return context.redirect("/outlets", 303);
  });
  app.post("/demonstration", limit, async (context) => {
    await playDemonstration();
    return context.redirect("/", 303);
  });
}

function readCorrection(form: Readonly<Record<string, unknown>>): Correction {
  const values = (name: string): readonly string[] =>
    [form[name] ?? []].flat().filter((value): value is string => typeof value === "string" && value !== "");
  const [kind] = values("kind");
  // A choice may stand for several places.
  const lists = (name: string): readonly string[] => values(name).flatMap((value) => value.split(" "));
  const places = lists("places");
  return toCorrection({
    kind,
    story: values("story")[0],
    stories: values("stories"),
    reports: values("reports"),
    place: values("place")[0],
    places,
    speaker: values("speaker")[0],
    // A form names all the names and marks some: the others are those that are not marked.
    others: lists("among").filter((place) => !places.includes(place)),
    entry: values("entry")[0],
  });
}
