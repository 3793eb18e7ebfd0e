import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { readFetchSettings } from "../../src/apps/fetch-settings.ts";
import { readSettings } from "../../src/apps/settings.ts";
import { createFetcher } from "../../src/intake/transport/http/index.ts";
import { VariorumError } from "../../src/kernel/index.ts";
import { withFolder } from "../desk/folder.ts";

describe("settings", () => {
  it("come from flags, then the environment, then the file, then what is usual", () =>
    withFolder((folder) => {
      writeFileSync(
        join(folder, "variorum.toml"),
        'port = 1001\nname = "From the file"\nzone = "Europe/Oslo"\n[retention]\npage_days = 90\n',
      );
      const environment = {
        VARIORUM_PORT: "1002",
        VARIORUM_ZONE: "Asia/Tokyo",
        VARIORUM_BASE_URL: "https://Desk.example:443/",
        VARIORUM_REPORT_DAYS: "365",
      };
      const settings = readSettings(folder, { port: "1003" }, environment, 3);
      assert.deepEqual(settings, {
        name: "From the file",
        host: "127.0.0.1",
        port: 1003,
        zone: "Asia/Tokyo",
        threads: 3,
        log: "events",
        "base-url": "https://desk.example",
        "trusted-proxy": [],
        pageDays: 90,
        reportDays: 365,
      });
    }));

  it("name the variable that was meant by one that is nearly its name, and leave others alone", () =>
    withFolder((folder) => {
      assert.throws(() => readSettings(folder, {}, { VARIORUM_PROT: "9" }, 1), /VARIORUM_PROT: expected the variable VARIORUM_PORT/);
      assert.equal(readSettings(folder, {}, { VARIORUM_IMAGE: "blue" }, 1).port, 4870);
    }));

  it("of fetching stand in a table of the file, and the environment wins", () =>
    withFolder((folder) => {
      writeFileSync(
        join(folder, "variorum.toml"),
        '[fetch]\nallow = "news.internal, 10.1.0.0/16"\ncontact = "desk@example.org"\nspacing_ms = 500\n',
      );
      assert.deepEqual(readSettings(folder, {}, {}, 1).port, 4870);
      assert.deepEqual(readFetchSettings({ VARIORUM_SPACING_MS: "20" }, folder), {
        allow: ["news.internal", "10.1.0.0/16"],
        places: { contact: `${join(folder, "variorum.toml")}, fetch.contact`, allow: `${join(folder, "variorum.toml")}, fetch.allow` },
        contact: "desk@example.org",
        spacingMs: 20,
      });
      assert.deepEqual(readFetchSettings({}), { allow: [] });
      assert.throws(() => createFetcher(readFetchSettings({ VARIORUM_ALLOW: "http://a.example/" }, folder)), {
        code: "settings-wrong",
        message: /^VARIORUM_ALLOW: expected hosts or ranges .*, but "http:\/\/a\.example\/" came\. Correct it and start again\.$/,
      });
      assert.throws(() => readFetchSettings({ VARIORUM_SPACING_MS: "soon" }, folder), /VARIORUM_SPACING_MS: expected a whole number/);
      for (const [text, message] of [
        ['[fetch]\nspacing_ms = "soon"', /fetch\.spacing_ms: expected a whole number of milliseconds from 0 to 999999, but "soon" came/],
        ["[fetch]\nspacing = 3", /one of contact, allow, spacing_ms, but "spacing" came/],
        ["[fetch]\nallow = true", /fetch\.allow: expected hosts or ranges such as news\.internal.*, but "true" came/],
        ['[fetch]\nallow = "10.1.0.0/99"', /fetch\.allow: expected hosts or ranges.*, but "10\.1\.0\.0\/99" came/],
        ['[fetch]\ncontact = "us"', /fetch\.contact: expected the address of a page or of a mailbox.*, but "us" came/],
        ['[fetch]\ncontact = ""', /fetch\.contact: .*, but nothing came/],
        ["[fetch]\nspacing_ms = -5", /fetch\.spacing_ms: .*from 0 to 999999, but "-5" came/],
        ["fetch = 3", /expected a table \[fetch\], but "3" came/],
      ] as const) {
        writeFileSync(join(folder, "variorum.toml"), text);
        assert.throws(() => createFetcher(readFetchSettings({}, folder)), { code: "settings-wrong", message });
      }
    }));

  it("read origins and ranges in the file by their hyphenated names", () =>
    withFolder((folder) => {
      writeFileSync(join(folder, "variorum.toml"), 'base-url = "http://desk.example:8080"\ntrusted-proxy = "127.0.0.1, fd00::/8"\n');
      const { "base-url": baseUrl, "trusted-proxy": trustedProxy } = readSettings(folder, {}, {}, 1);
      assert.equal(baseUrl, "http://desk.example:8080");
      assert.deepEqual(
        trustedProxy.map(({ prefix }) => prefix),
        [32, 8],
      );
    }));

  const wrong: readonly (readonly [string, RegExp])[] = [
    ['zone = "UTC"\nport = ', /variorum\.toml, line 2, column 8: expected TOML, such as port = 8080 .*, but the parser says "/],
    ["port = 1\nport = 2", /line 2, column 1: .*redefine/],
    ['colour = "red"', /one of the settings name, host, port, .*, \[retention\], \[fetch\], \[mail\], but "colour" came/],
    ["prot = 80", /but "prot" came\. Did you mean "port"\?/],
    ['base_url = "https://desk.example"', /Did you mean "base-url"\?/],
    ["[retenton]\npage_days = 3", /one of the tables \[retention\], .*, but \[retenton\] came\. Did you mean \[retention\]\?/],
    ["retention = 5", /variorum\.toml, retention: expected a table \[retention\], but "5" came/],
    ["[[retention]]\npage_days = 3", /expected a table \[retention\], but a list came/],
    ["port = 99999", /port: expected a port from 0 to 65535, but "99999" came/],
    ["port = 80.5", /port: .*but "80\.5" came/],
    ['port = ""', /port: .*but nothing came/],
    ["threads = 1e400", /threads: expected a number of threads from 1 to 64, but "Infinity" came/],
    ["name = [1]", /name: expected a name of 1 to 60 characters, but a list came/],
    ["name = 2026-01-01", /name: .*but a date came/],
    ["name = {}", /name: expected a name of 1 to 60 characters, but a table came/],
    ['name = ""', /name: .*but nothing came/],
    ['name = "Harbour\\ndesk"', /name: expected a name/],
    ['log = "all"', /log: expected "events" or "requests", but "all" came/],
    ['zone = "Europe/Nowhere"', /zone: expected a time zone such as Europe\/Berlin, but "Europe\/Nowhere" came/],
    ["[retention]\npage_days = 0", /retention\.page_days: expected a number of days from 1 to 36500, but "0" came/],
    ["[retention]\nall = 3", /variorum\.toml, retention: expected one of page_days, report_days, but "all" came/],
    ["[retention]\nport = 80", /but "port" came\. Settings of the desk itself stand above the first table\./],
    ["pageDays = 3", /but "pageDays" came/],
    [
      'base-url = "desk.example"',
      /base-url: expected an address such as https:\/\/desk\.example, without a path, but "desk\.example" came/,
    ],
    ['base-url = "https://nora:secret@desk.example"', /without a path/],
    ['trusted-proxy = "10.0.0.0/33"', /trusted-proxy: expected addresses or ranges/],
    ["threads = true", /threads: expected a number of threads from 1 to 64, but "true" came/],
  ];
  for (const [text, message] of wrong) {
    it(`refuse the file ${text}`, () =>
      withFolder((folder) => {
        writeFileSync(join(folder, "variorum.toml"), text);
        assert.throws(
          () => readSettings(folder, {}, {}, 1),
          (error) => {
            assert.ok(error instanceof VariorumError && error.code === "settings-wrong");
            assert.match(error.message, message);
            assert.match(error.message, /Correct it and start again\.$/);
            return true;
          },
        );
      }));
  }

  it("refuse a file that is missing, is none or is no text, each by its name", () =>
    withFolder((folder) => {
      const latin = join(folder, "latin.toml");
      writeFileSync(latin, Buffer.from('name = "H\u00e4fen"', "latin1"));
      for (const [file, message] of [
        [join(folder, "gone.toml"), /gone\.toml: expected a file of settings that can be read, but there is none\./],
        [folder, /expected a file of settings that can be read, but the system says "EISDIR/],
        [latin, /latin\.toml: expected text in UTF-8, but other bytes came\./],
      ] as const) {
        assert.throws(() => readSettings(folder, {}, {}, 1, file), { code: "settings-wrong", message });
      }
      // What an editor of another system puts before the text.
      writeFileSync(latin, "\uFEFFport = 81");
      assert.equal(readSettings(folder, {}, {}, 1, latin).port, 81);
    }));

  const inEnvironment: readonly (readonly [string, string, RegExp])[] = [
    ["VARIORUM_ZONE", "Mars", /VARIORUM_ZONE: expected a time zone .*, but "Mars" came/],
    ["VARIORUM_PORT", "0x50", /VARIORUM_PORT: expected a port from 0 to 65535, but "0x50" came/],
    ["VARIORUM_RETENTION_PAGE_DAYS", "3", /VARIORUM_RETENTION_PAGE_DAYS: expected the variable VARIORUM_PAGE_DAYS/],
    ["VARIORUM_FETCH_CONTACT", "x", /VARIORUM_FETCH_CONTACT: expected the variable VARIORUM_CONTACT/],
    ["VARIORUM_MAIL_HOTS", "x", /VARIORUM_MAIL_HOTS: expected the variable VARIORUM_MAIL_HOST/],
  ];
  for (const [variable, value, message] of inEnvironment) {
    it(`refuse the variable ${variable}=${value}`, () =>
      withFolder((folder) => {
        assert.throws(() => readSettings(folder, {}, { [variable]: value }, 1), { code: "settings-wrong", message });
        assert.equal(readSettings(folder, {}, { VARIORUM_ZONE: "", VARIORUM_PORT: "" }, 1).port, 4870, "an empty variable is none");
      }));
  }
});
