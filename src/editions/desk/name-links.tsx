import type { JSX } from "../markup/index.ts";
import { counted } from "../words.ts";
import { toName } from "./words.tsx";

/** A name that leads to its page. */
export function NameLink({ name }: { readonly name: { readonly key: string; readonly name: string } }): JSX.Element {
  return (
    <a href={toName(name.key)}>
      <bdi>{name.name}</bdi>
    </a>
  );
}

/** Names with how many `things` speak of each, leading where `path` says. A list, so that screen readers tell how long it is. */
export function NameLinks<Name extends { readonly name: string }>({
  names,
  path,
  count,
  things,
}: {
  readonly names: readonly Name[];
  readonly path: (name: Name) => string;
  readonly count: (name: Name) => number;
  readonly things: readonly [one: string, many: string];
}): JSX.Element {
  return (
    <ul class="name-links">
      {names.map((name) => (
        <li>
          <a href={path(name)} title={counted(count(name), ...things)}>
            <bdi>{name.name}</bdi>{" "}
            <span class="count">
              {count(name)}
              <span class="unseen"> {things[count(name) === 1 ? 0 : 1]}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
