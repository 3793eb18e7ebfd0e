import { bodyLimit } from "hono/body-limit";
import { openDossier, search, unpackReport } from "../../desk/index.ts";
import type { Desk } from "../../desk/index.ts";
import { limits, VariorumError } from "../../kernel/index.ts";
import type { ReportId } from "../../kernel/index.ts";
import type { App } from "./app.ts";
import { askedDay, askedPage, found } from "./asked.ts";
import { toCorrection } from "./written-correction.ts";
import { gatherCorrections } from "./views/corrections.ts";
import { findStory, gatherHistory } from "./views/stories.ts";
import { personOf } from "./person.ts";
import type { FrontPages } from "./views/front.ts";
import { gatherOutlets } from "./views/outlets.ts";
import { gatherName, gatherRelation } from "./views/reports.ts";

/** The same things as JSON. `docs/manual/desk.md` lists the addresses. */
export function addApi(app: App, desk: Desk, front: FrontPages): void {
  const { store } = desk;
  app.get("/api/stories", (context) => context.json(front(askedDay(context), personOf(context))));
  app.get("/api/stories/:id", (context) => {
    const story = found(findStory(desk, context.req.param("id")), "a story", context.req.param("id"));
    return context.json({ story, reports: store.reportsOf(story.id), versions: store.dossierVersions(story.id) });
  });
  app.get("/api/stories/:id/dossier", async (context) => {
    const story = found(findStory(desk, context.req.param("id")), "a story", context.req.param("id"));
    return context.json(openDossier(store, found(await desk.dossiers.ofStory(story.id), "a story", story.id)).dossier);
  });
  app.get("/api/stories/:id/history", (context) =>
    context.json(found(gatherHistory(desk, context.req.param("id")), "a story", context.req.param("id"))),
  );
  app.get("/api/reports/:id", (context) => {
    const id = context.req.param("id") as ReportId;
    const facts = found(store.report(id), "a report", id);
    const { text, blocks, removed } = unpackReport(store.body(id)!);
    return context.json({ ...facts, text, blocks, removed, story: desk.grouper.storyOf(id) ?? null, quotations: store.quotationsIn(id) });
  });
  app.get("/api/search", (context) => context.json(search(store, context.req.query("q") ?? "", (report) => desk.grouper.storyOf(report))));
  app.get("/api/names/:key", (context) => {
    const key = context.req.param("key");
    return context.json(found(gatherName(desk, key, context.req.query("story"), askedPage(context)), "a name", key));
  });
  app.get("/api/relation", (context) => {
    const { a = "", b = "" } = context.req.query();
    return context.json(found(gatherRelation(desk, a, b), "two names", `${a} and ${b}`));
  });
  app.get("/api/sources", (context) => context.json(gatherOutlets(desk)));
  app.get("/api/corrections", (context) => context.json(gatherCorrections(desk)));
  app.post("/api/corrections", bodyLimit({ maxSize: 65_536 }), async (context) => {
    return context.json(await desk.correct(toCorrection(await readJson(context.req.text()))), 201);
  });
  app.post("/api/reports", bodyLimit({ maxSize: limits.sourceBytes }), async (context) => {
    const file = context.req.query("file") ?? "";
    if (!/^[^/\\\0]{1,200}$/.test(file)) {
      throw new VariorumError("usage", "Expected the page's name as ?file=NAME, without folders, but none came. Add it to the address.");
    }
    const { outlet, url, published } = context.req.query();
    const given = { ...(outlet ? { outlet } : {}), ...(url ? { url } : {}), ...(published ? { published } : {}) };
    await desk.room();
    const taken = await desk.take({ bytes: new Uint8Array(await context.req.arrayBuffer()), file, given });
    return context.json(taken, taken.kind === "stored" ? 201 : taken.kind === "known" ? 200 : 422);
  });
}

async function readJson(text: Promise<string>): Promise<Readonly<Record<string, unknown>>> {
  try {
    const value: unknown = JSON.parse(await text);
    if (typeof value === "object" && value !== null) return value as Readonly<Record<string, unknown>>;
  } catch {
    // Said below: whatever it is, it is no object.
  }
  throw new VariorumError("usage", "Expected a JSON object, but something else came. See the manual.");
}
