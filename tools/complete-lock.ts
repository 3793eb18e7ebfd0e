/**
 * Completes package-lock.json after a package was added: `node tools/complete-lock.ts`.
 * A registry mirror that lacks the binaries of other platforms makes npm leave them out of the lock file, and `npm ci` then refuses it
 * on every machine. The missing ones are written down with version and platform; npm checks them when such a platform installs them.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface LockedPackage {
  readonly version: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  packages: Record<string, LockedPackage>;
}

const file: string = join(import.meta.dirname, "..", "package-lock.json");

if (import.meta.main) {
  const lock = JSON.parse(readFileSync(file, "utf8")) as Lock;
  const missing = missingPlatforms(lock);
  for (const { path, entry } of missing) lock.packages[path] = entry;
  const { "": project, ...packages } = lock.packages;
  const sorted = Object.fromEntries(Object.entries(packages).toSorted(([left], [right]) => (left < right ? -1 : 1)));
  lock.packages = { "": project!, ...sorted };
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${missing.length} packages of other platforms were written down.`);
}

/** Optional dependencies that a package of the lock names and the lock does not hold. */
export function missingPlatforms(lock: Lock): readonly { readonly path: string; readonly entry: LockedPackage }[] {
  return Object.values(lock.packages).flatMap((locked) =>
    Object.entries(locked.optionalDependencies ?? {})
      .filter(([name]) => lock.packages[`node_modules/${name}`] === undefined)
      .map(([name, version]) => ({ path: `node_modules/${name}`, entry: toEntry(name, version, locked) })),
  );
}

/** Platform packages carry their platform in their name: "binding-linux-arm64-musl". */
function toEntry(name: string, version: string, owner: LockedPackage): LockedPackage {
  const platform = /(?<os>android|darwin|freebsd|linux|openharmony|win32)-(?<cpu>\w+?)(?:-(?<rest>\w+))?$/.exec(name)?.groups;
  if (platform === undefined) throw new Error(`Expected a platform in the name of ${name}, but none was found. Write its entry by hand.`);
  const { os, cpu, rest } = platform;
  const libc = rest?.startsWith("musl") ? "musl" : os === "linux" ? "glibc" : undefined;
  return {
    version,
    ...(owner.dev ? { dev: true } : {}),
    optional: true,
    os: [os],
    cpu: [cpu],
    ...(libc === undefined ? {} : { libc: [libc] }),
  } as LockedPackage;
}
