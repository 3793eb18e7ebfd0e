import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { describe, it } from "node:test";
import { isPassword } from "../../src/accounts/index.ts";
import { askHidden, typeOn } from "../../src/apps/cli/hidden-line.ts";
import { openSqliteStore } from "../../src/store/index.ts";
import { withFolder } from "../desk/folder.ts";
import { run } from "./recorded-io.ts";

const password = "a heron on the slipway";

describe("the command accounts", () => {
  it("adds with a password typed twice, lists, changes, makes and ends tokens, removes", () =>
    withFolder(async (cwd) => {
      const environment = { VARIORUM_DATA: "desk" };
      const call = (args: readonly string[], more = {}) => run(["accounts", ...args], { cwd, environment, ...more });
      const added = await call(["add", "Nora", "--role", "admin"], { hidden: [password, password] });
      assert.deepEqual([added.code, added.stdout], [0, "nora: added as admin.\n"]);
      assert.equal(added.stderr, "Password for Nora: The same again: ");
      assert.equal(
        (await call(["add", "olav", "--password-stdin"], { stdin: "a tern over the harbour\n" })).stdout,
        "olav: added as reader.\n",
      );
      assert.equal((await call(["role", "olav", "--role", "editor"])).stdout, "olav: is editor now.\n");
      const made = await call(["token", "olav", "--for", "wire import", "--role", "editor"]);
      assert.match(made.stdout, /^variorum_[\w-]{43}\n$/);
      const listed = await call(["list"]);
      const id = /t\w{8}/.exec(listed.stdout)![0];
      assert.equal(
        listed.stdout,
        [
          "nora             admin    never signed in",
          "olav             editor   never signed in",
          `  ${id}      editor   token for wire import, never used`,
          "",
        ].join("\n"),
      );
      assert.equal((await call(["revoke", id])).stdout, `${id}: ended.\n`);
      assert.equal((await call(["password", "olav", "--password-stdin"], { stdin: "a seal on the sandbank" })).code, 0);
      const store = openSqliteStore(`${cwd}/desk`);
      assert.equal(await isPassword("a seal on the sandbank", store.account("olav")!.password), true);
      assert.deepEqual(store.accessTokens("olav"), []);
      store.close();
      assert.equal((await call(["remove", "olav"])).stdout, "olav: removed, with sessions and tokens.\n");
      assert.doesNotMatch((await call(["list"])).stdout, /olav/);
    }));

  const refused: readonly (readonly [what: string, args: readonly string[], code: number, message: RegExp, more?: object])[] = [
    ["no verb", [], 2, /one of add, list, remove, password, role, token, revoke, but nothing came/],
    ["a password on the command line", ["add", "nora", password], 2, /one name after add, but 2 words came/],
    ["no terminal", ["add", "nora"], 2, /--password-stdin/],
    ["two passwords", ["add", "nora"], 2, /same password twice/, { hidden: [password, `${password}.`] }],
    ["a short password", ["add", "nora", "--password-stdin"], 2, /12 to 200 characters.*\[account-wrong\]/, { stdin: "short\n" }],
    ["a file as password", ["add", "nora", "--password-stdin"], 2, /more than a line/, { stdin: "x".repeat(5_000) }],
    ["another role", ["add", "nora", "--role", "owner"], 2, /--role reader, editor, admin/],
    ["a folder without a desk", ["list"], 1, /\[file-missing\]/],
  ];
  for (const [what, args, code, message, more] of refused) {
    it(`refuses ${what}`, () =>
      withFolder(async (cwd) => {
        const result = await run(["accounts", ...args, "--data", "desk"], { cwd, ...more });
        assert.equal(result.code, code, result.stderr);
        assert.match(result.stderr, message);
        assert.ok(!result.stderr.includes(password));
      }));
  }

  it("names who is not there, and a role that is missing", () =>
    withFolder(async (cwd) => {
      const call = (...args: readonly string[]) => run(["accounts", ...args, "--data", "desk"], { cwd, stdin: password });
      await call("add", "nora", "--password-stdin");
      assert.match((await call("remove", "olav")).stderr, /nobody is called "olav".*\[no-match\]/);
      assert.match((await call("role", "nora")).stderr, /--role with the new role/);
      assert.match((await call("token", "nora")).stderr, /--for with a few words/);
      assert.match((await call("token", "nora", "--for", "x", "--role", "admin")).stderr, /\[account-wrong\]/);
      assert.match((await call("revoke", "t0")).stderr, /id of a token/);
      assert.match((await call("add", "nora", "--password-stdin")).stderr, /there is an account "nora"/);
    }));

  it("stands behind serve, which opens to others only when there is an administrator", () =>
    withFolder(async (cwd) => {
      const served = await run(["serve", "--data", "desk", "--host", "0.0.0.0", "--port", "0"], { cwd });
      assert.equal(served.code, 2);
      assert.match(served.stderr, /Expected an administrator.*at 0\.0\.0\.0.*accounts add NAME --role admin.*\[accounts-needed\]/);
    }));
});

describe("a hidden line", () => {
  const typed: readonly (readonly [keys: string, line: string, kind: "open" | "done" | "interrupted"])[] = [
    ["heron", "heron", "open"],
    ["heron\r", "heron", "done"],
    ["heron\n", "heron", "done"],
    ["heron\u0004", "heron", "done"],
    ["her\u0003on", "", "interrupted"],
    ["heros\u007fn\r", "heron", "done"],
    ["caf\u00e9\u{1f426}\u007f\r", "caf\u00e9", "done"],
    ["gull\u0015heron\r", "heron", "done"],
    ["her\u001b[Don\u001b[3~\r", "heron", "done"],
    ["\u007f\u007fheron\r", "heron", "done"],
  ];
  for (const [keys, line, kind] of typed) {
    it(`is ${JSON.stringify(line)}, ${kind}, after ${JSON.stringify(keys)}`, () => {
      const result = typeOn("", keys);
      assert.equal(result.kind, kind);
      if (result.kind !== "interrupted") assert.equal(result.text, line);
    });
  }

  it("is asked for at a terminal, which is left as it was and shows nothing of it", async () => {
    // Whether keys go unshown, and whether the question stood there already.
    const modes: (readonly [boolean, boolean])[] = [];
    const screen = new PassThrough();
    const keyboard = Object.assign(new PassThrough(), {
      isTTY: true,
      setRawMode: (isRaw: boolean) => modes.push([isRaw, screen.readableLength > 0]),
    });
    const asked = askHidden(keyboard, screen, "Password: ");
    const bytes = Buffer.from("caf\u00e9 heron\r");
    // A letter may come in two pieces.
    for (const piece of [bytes.subarray(0, 4), bytes.subarray(4)]) keyboard.write(piece);
    assert.equal(await asked, "caf\u00e9 heron");
    assert.deepEqual(modes, [
      [true, false],
      [false, true],
    ]);
    assert.equal(String(screen.read()), "Password: \n");
  });

  it("is not asked for where there is no terminal", async () => {
    const keyboard = Object.assign(new PassThrough(), { setRawMode: () => assert.fail("no terminal") });
    assert.equal(await askHidden(keyboard, new PassThrough(), "Password: "), undefined);
  });
});
