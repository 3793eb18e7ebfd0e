import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { readMailSettings } from "../../src/apps/mail-settings.ts";
import { readSettings } from "../../src/apps/settings.ts";
import { VariorumError } from "../../src/kernel/index.ts";
import { withFolder } from "../desk/folder.ts";

const from = 'from = "Desk <digest@example.org>"';

describe("the settings of mail", () => {
  const read = (text: string, environment: Readonly<Record<string, string>> = {}) =>
    withFolder((folder) => {
      writeFileSync(join(folder, "variorum.toml"), text);
      return readMailSettings(folder, environment);
    });

  const good: readonly (readonly [string, string, Readonly<Record<string, string>>, unknown])[] = [
    ["a server on this machine needs no encryption", `[mail]\nhost = "localhost"\n${from}`, {}, ["localhost", 25, null, "none"]],
    ["another one is asked for STARTTLS", `[mail]\nhost = "mail.example.org"\n${from}`, {}, ["mail.example.org", 587, null, "starttls"]],
    [
      "port 465 is TLS from the first byte",
      `[mail]\nhost = "mail.example.org"\nport = 465\n${from}`,
      {},
      ["mail.example.org", 465, null, "tls"],
    ],
    [
      "the password comes from the environment",
      `[mail]\nhost = "mail.example.org"\nuser = "ada"\nencryption = "tls"\n${from}`,
      { VARIORUM_MAIL_PASSWORD: "s3cret" },
      ["mail.example.org", 465, { user: "ada", password: "s3cret" }, "tls"],
    ],
  ];
  it("of the environment win over those of the file, and need no file", async () => {
    const environment = { VARIORUM_MAIL_HOST: "localhost", VARIORUM_MAIL_FROM: "a@b.example", VARIORUM_MAIL_PORT: "2525" };
    const bare = await read("", environment);
    assert.deepEqual([bare?.server.host, bare?.server.port, bare?.from], ["localhost", 2525, "a@b.example"]);
    const both = await read(`[mail]\nhost = "mail.example.org"\nport = 465\n${from}`, { ...environment, VARIORUM_MAIL_PORT: "" });
    assert.deepEqual([both?.server.host, both?.server.port, both?.from], ["localhost", 465, "a@b.example"]);
  });

  for (const [title, text, environment, expected] of good) {
    it(title, async () => {
      const settings = await read(text, environment);
      const { host, port, login, encryption } = settings!.server;
      assert.deepEqual([host, port, login, encryption], expected);
      assert.equal(settings!.from, "Desk <digest@example.org>");
    });
  }

  it("are not there where no table is", async () => assert.equal(await read('name = "Desk"'), null));

  const wrong: readonly (readonly [string, RegExp, Readonly<Record<string, string>>?])[] = [
    ['mail = "localhost"', /expected a table \[mail\], but "localhost" came/],
    [`[mail]\n${from}`, /mail\.host: expected the name of a mail server.*nothing came/],
    [`[mail]\nhost = "smtp://mail.example.org"\n${from}`, /mail\.host/],
    ['[mail]\nhost = "localhost"', /mail\.from: expected a sender/],
    ['[mail]\nhost = "localhost"\nfrom = "Desk"', /mail\.from.*"Desk" came/],
    [`[mail]\nhost = "localhost"\nport = 99999\n${from}`, /mail\.port: expected a port from 1 to 65535, but "99999" came/],
    [`[mail]\nhost = "localhost"\nencryption = "ssl"\n${from}`, /mail\.encryption.*"ssl" came/],
    [`[mail]\nhost = "mail.example.org"\nencryption = "none"\n${from}`, /server on another machine/],
    [`[mail]\nhost = "localhost"\npassword = "hidden-word"\n${from}`, /VARIORUM_MAIL_PASSWORD, not in a file/],
    [`[mail]\nhost = "localhost"\nuser = "ada"\n${from}`, /VARIORUM_MAIL_PASSWORD: expected the password of "ada"/],
    [`[mail]\nhost = "localhost"\n${from}`, /mail\.user: expected the name that goes with/, { VARIORUM_MAIL_PASSWORD: "hidden-word" }],
    [`[mail]\nhost = "localhost"\ncolour = "red"\n${from}`, /one of host, port, user, from, encryption, but "colour" came/],
    [`[mail]\nhost = "localhost"\nform = "a@b.example"`, /but "form" came\. Did you mean "from"\?/],
    ["", /VARIORUM_MAIL_FROM: expected a sender.*"nobody" came/, { VARIORUM_MAIL_HOST: "localhost", VARIORUM_MAIL_FROM: "nobody" }],
    ["", /mail\.from: expected a sender.*nothing came/, { VARIORUM_MAIL_HOST: "localhost" }],
    ['name = "Desk"', /a table \[mail\] beside VARIORUM_MAIL_PASSWORD/, { VARIORUM_MAIL_PASSWORD: "hidden-word" }],
  ];
  for (const [text, message, environment] of wrong) {
    it(`refuse ${JSON.stringify(text)}${environment === undefined ? "" : ` with ${Object.keys(environment).join(", ")}`}`, async () => {
      await assert.rejects(read(text, environment), (error) => {
        assert.ok(error instanceof VariorumError && error.code === "settings-wrong");
        assert.match(error.message, message);
        assert.doesNotMatch(error.message, /hidden-word/);
        return true;
      });
    });
  }
});

describe("the address of a desk", () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ["https://desk.example", "https://desk.example"],
    ["https://desk.example/", "https://desk.example"],
    ["http://127.0.0.1:4870", "http://127.0.0.1:4870"],
    ["https://desk.example/path", null],
    ["https://ada@desk.example", null],
    ["https://desk.example?x=1", null],
    ["ftp://desk.example", null],
    ["desk.example", null],
  ];
  for (const [written, expected] of cases) {
    it(`${written} is ${expected === null ? "refused" : expected}`, () =>
      withFolder((folder) => {
        const ask = (): string | null => readSettings(folder, {}, { VARIORUM_BASE_URL: written }, 1)["base-url"];
        if (expected === null) assert.throws(ask, { code: "settings-wrong" });
        else assert.equal(ask(), expected);
      }));
  }
});
