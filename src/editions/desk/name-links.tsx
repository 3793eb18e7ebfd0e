import type { JSX } from "../markup/index.ts";
import { toName } from "./words.tsx";

/** A name that leads to its page. */
export function NameLink({ name }: { readonly name: { readonly key: string; readonly name: string } }): JSX.Element {
  return (
    <a href={toName(name.key)}>
      <bdi>{name.name}</bdi>
    </a>
  );
}

/** Names with how often they stand, each leading where `path` says. */
export function NameLinks<Name extends { readonly name: string }>({
  names,
  path,
  count,
}: {
  readonly names: readonly Name[];
  readonly path: (name: Name) => string;
  readonly count: (name: Name) => number;
}): JSX.Element {
  return (
    <p class="names">
      {names.map((name) => (
        <a href={path(name)}>
          <bdi>{name.name}</bdi> <span class="count">{count(name)}</span>
        </a>
      ))}
    </p>
  );
}
