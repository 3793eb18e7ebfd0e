import { createModelEndpoint, rewriteBriefing } from "../../index.ts";
import type { Collation } from "../../index.ts";
import { fetchingOf } from "./fetching.ts";
import type { Io } from "./io.ts";
import { usage } from "./options.ts";
import type { OptionSpec } from "./options.ts";

export const modelOptions: {
  readonly model: OptionSpec & { readonly type: "value" };
  readonly "model-name": OptionSpec & { readonly type: "value" };
} = {
  model: { type: "value", value: "URL", help: "let a model rewrite the briefing, each sentence checked; its key in VARIORUM_MODEL_KEY" },
  "model-name": { type: "value", value: "NAME", help: "which model the address is asked for" },
};

export interface ModelWish {
  readonly model: string | undefined;
  readonly "model-name": string | undefined;
}

/** Half a wish is a mistake of writing: said before anything is read. */
export function checkModelWish(wish: ModelWish, command: string): void {
  if (wish.model !== undefined && wish["model-name"] === undefined)
    throw usage("Expected --model-name beside --model: which model is asked", command);
  if (wish.model === undefined && wish["model-name"] !== undefined)
    throw usage("Expected --model beside --model-name: the address of the model", command);
}

/** The collation with the briefing of each story rewritten, when a model was named; nothing of a model is loaded otherwise. */
export async function rewriteIfWished(io: Io, collation: Collation, wish: ModelWish): Promise<Collation> {
  const { model: url, "model-name": name } = wish;
  if (url === undefined || name === undefined) return collation;
  const key = io.environment["VARIORUM_MODEL_KEY"];
  const model = await createModelEndpoint({ url, name, ...(key === undefined || key === "" ? {} : { key }) }, fetchingOf(io));
  try {
    return await rewriteBriefing(collation, model);
  } finally {
    await model.close();
  }
}
