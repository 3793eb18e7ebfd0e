import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { missingPlatforms } from "../../tools/complete-lock.ts";

const text = readFileSync(join(import.meta.dirname, "../../package-lock.json"), "utf8");
const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")) as Record<
  "dependencies" | "devDependencies",
  Record<string, string>
>;

describe("package-lock.json", () => {
  it("holds the binaries of every platform; renew it with: node tools/complete-lock.ts", () => {
    assert.deepEqual(
      missingPlatforms(JSON.parse(text)).map(({ path }) => path),
      [],
    );
  });

  it("names no registry, so that every registry can serve it", () => {
    assert.doesNotMatch(text, /"resolved"/);
  });

  it("pins what package.json asks for, exactly", () => {
    const { packages } = JSON.parse(text) as { packages: Record<string, { version: string }> };
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
      assert.equal(packages[`node_modules/${name}`]?.version, version, name);
    }
  });

  it("lets no package but the pinned Node run an install script", () => {
    const { packages } = JSON.parse(text) as { packages: Record<string, { hasInstallScript?: boolean }> };
    assert.deepEqual(
      Object.entries(packages)
        .filter(([, locked]) => locked.hasInstallScript)
        .map(([path]) => path),
      ["node_modules/node"],
    );
  });
});
