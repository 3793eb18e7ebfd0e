import { eventRows } from "./events.generated.ts";
import { NameIndex } from "./name-key.ts";
import { lazy, listOf, rowsOf } from "./table.ts";

export interface KnownEvent {
  readonly name: string;
}

const events = lazy(() => {
  const index = new NameIndex<KnownEvent>();
  for (const [name = "", otherNames] of rowsOf(eventRows)) {
    const event: KnownEvent = { name };
    index.add(name, event);
    for (const other of listOf(otherNames)) index.add(other, event);
  }
  return index;
});

/** A war, holiday or recurring occasion by any of its names: "World War II" and "Second World War" are one. */
export function eventOf(name: string): KnownEvent | undefined {
  return events().find(name);
}

/** True when the name of a known event may begin with this word. */
export function opensEventName(word: string, folded: string): boolean {
  return events().opensWith(word, folded);
}
