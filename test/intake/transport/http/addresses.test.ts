import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { createFetcher, isPublicAddress } from "../../../../src/intake/transport/http/index.ts";
import type { FetcherSettings } from "../../../../src/intake/transport/http/index.ts";
import type { Fetched } from "../../../../src/ports/index.ts";
import { timelessClock, withServer } from "./server.ts";

/** Asks with a fetcher that nothing was allowed, and with a resolver that only knows what it is told. */
async function ask(url: string, settings: FetcherSettings = {}): Promise<Fetched> {
  const fetcher = createFetcher({ clock: timelessClock(), resolve: async () => [], ...settings });
  try {
    return await fetcher.fetch({ url, wanted: "feed" });
  } finally {
    await fetcher.close();
  }
}

describe("an address that is not public is refused in every spelling", () => {
  const hosts: readonly string[] = [
    "127.0.0.1",
    "127.1",
    "2130706433",
    "0x7f000001",
    "0x7f.1",
    "0177.0.0.1",
    "0",
    "0.0.0.0",
    "[::1]",
    "[::]",
    "[0:0:0:0:0:0:0:1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::127.0.0.1]",
    "[64:ff9b::7f00:1]",
    "[64:ff9b:1::1]",
    "[2002:7f00:1::]",
    "[2001:0:53aa:64c::1]",
    "[2001:db8::1]",
    "[fe80::1]",
    "[fc00::1]",
    "[fd12:3456::1]",
    "[ff02::1]",
    "[100::1]",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "100.127.255.254",
    "192.0.0.8",
    "192.0.2.1",
    "198.18.0.1",
    "198.19.255.255",
    "198.51.100.7",
    "203.0.113.9",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "\u2460\u2461\u2466.0.0.1".replace("\u2460\u2461\u2466", "\uff11\uff12\uff17"),
    "127\u30020\u30020\u30021",
    "%31%32%37.0.0.1",
  ];
  for (const host of hosts) {
    for (const scheme of ["http", "https"]) {
      it(`${scheme}://${host}/`, async () => {
        const fetched = await ask(`${scheme}://${host}/`);
        assert.deepEqual([fetched.kind, fetched.kind === "refused" && fetched.reason], ["refused", "address"]);
      });
    }
  }

  it("so are names that lead there, even when only one of their addresses does", async () => {
    for (const addresses of [["127.0.0.1"], ["::1"], ["93.184.216.34", "10.0.0.1"], ["fd00::1", "2606:4700::1111"], ["::ffff:10.0.0.1"]]) {
      const fetched = await ask("http://paper.example/", { resolve: async () => addresses });
      assert.deepEqual([fetched.kind, fetched.kind === "refused" && fetched.reason], ["refused", "address"], addresses.join());
    }
  });

  it("a name with its dot at the end, in capitals, and with a name and password before it", async () => {
    for (const url of [
      "http://LOCALHOST/",
      "http://localhost./",
      "http://paper.example@localhost/",
      "http://paper.example:80@localhost/",
    ]) {
      const asked: string[] = [];
      const resolve = async (host: string): Promise<readonly string[]> => {
        asked.push(host);
        return ["127.0.0.1"];
      };
      const fetched = await ask(url, { resolve });
      assert.equal(fetched.kind === "refused" && fetched.reason, "address");
      assert.match(asked[0]!, /^localhost\.?$/);
    }
  });

  it("any address of a private range, whatever its bits", () =>
    fc.assert(
      fc.property(fc.nat(255), fc.nat(255), fc.nat(255), (a, b, c) => {
        for (const address of [`10.${a}.${b}.${c}`, `127.${a}.${b}.${c}`, `192.168.${a}.${b}`, `::ffff:10.${a}.${b}.${c}`]) {
          assert.equal(isPublicAddress(address), false, address);
        }
      }),
    ));
});

describe("public addresses", () => {
  for (const address of [
    "93.184.216.34",
    "8.8.8.8",
    "172.32.0.1",
    "100.128.0.1",
    "192.0.1.1",
    "2606:4700::1111",
    "2a00:1450:4001::1",
    "::ffff:8.8.8.8",
  ]) {
    it(`${address} is one`, () => assert.equal(isPublicAddress(address), true));
  }

  for (const written of ["", "paper.example", "1.2.3", "1.2.3.4.5", "::g", "1.2.3.4/8"]) {
    it(`${JSON.stringify(written)} is none`, () => assert.equal(isPublicAddress(written), false));
  }
});

describe("a name that leads elsewhere a moment later (DNS rebinding)", () => {
  it("is looked up once for a connection, and the checked address is the one that is used", () =>
    withServer({ "/x": "inside" }, async ({ port }) => {
      const answers = [["192.0.2.77"], ["127.0.0.1"]];
      let asked = 0;
      const fetcher = createFetcher({
        clock: timelessClock(),
        // Port and first address are allowed; loopback is not.
        allow: [`192.0.2.77/32:${port}`],
        limits: { headersMs: 60 },
        resolve: async () => answers[Math.min(asked++, answers.length - 1)]!,
      });
      try {
        const first = await fetcher.fetch({ url: `http://rebind.example:${port}/x`, wanted: "feed" });
        const second = await fetcher.fetch({ url: `http://rebind.example:${port}/x`, wanted: "feed" });
        assert.notEqual(first.kind, "page");
        assert.deepEqual([second.kind, second.kind === "refused" && second.reason], ["refused", "address"]);
        assert.equal(asked, 2);
      } finally {
        await fetcher.close();
      }
    }));

  it("passes a public name to the address that was checked", () =>
    withServer({ "/x": "inside" }, async ({ port }) => {
      let asked = 0;
      const resolve = async (): Promise<readonly string[]> => {
        asked++;
        return ["127.0.0.1"];
      };
      const fetched = await ask(`http://paper.example:${port}/x`, { allow: [`paper.example:${port}`], resolve });
      assert.deepEqual([fetched.kind, asked], ["page", 1]);
    }));
});

describe("addresses that are no web pages", () => {
  for (const url of [
    "file:///etc/passwd",
    "ftp://paper.example/",
    "gopher://127.0.0.1:70/",
    "data:text/html,x",
    "javascript:alert(1)",
    "paper.example",
    "//paper.example/",
    "",
    "http://",
    "http:///",
  ]) {
    it(`${JSON.stringify(url)} is refused before anything is looked up`, async () => {
      const fetched = await ask(url, { resolve: () => assert.fail("nothing is looked up") });
      assert.deepEqual([fetched.kind, fetched.kind === "refused" && fetched.reason], ["refused", "url"]);
    });
  }

  it("a hostile address in a message is one short line without control characters", async () => {
    const fetched = await ask(`x:\u0000\u001b[31m\n<script>${"a".repeat(5_000)}\u202e`);
    assert.ok(fetched.kind === "refused" && fetched.detail.length < 400);
    assert.doesNotMatch(fetched.detail, /[\u0000-\u001f\u202e]/);
  });
});

describe("ports and the list of what is allowed", () => {
  const table: readonly (readonly [url: string, allow: readonly string[], address: string, reason: string | false])[] = [
    ["http://paper.example:22/", [], "93.184.216.34", "port"],
    ["http://paper.example:6379/", ["other.example:6379"], "93.184.216.34", "port"],
    ["http://paper.example:6379/", ["10.0.0.0/8:6379"], "93.184.216.34", "address"],
    ["http://news.internal/", ["news.internal"], "10.0.0.1", false],
    ["http://news.internal:8080/", ["news.internal"], "10.0.0.1", "port"],
    ["http://news.internal:8080/", ["news.internal:8080"], "10.0.0.1", false],
    ["http://a.news.internal/", ["*.internal"], "10.0.0.1", false],
    ["http://internal/", ["*.internal"], "10.0.0.1", "address"],
    ["http://evil-internal/", ["*.internal"], "10.0.0.1", "address"],
    ["http://paper.example/", ["198.18.0.0/15"], "198.18.7.7", false],
    ["http://paper.example/", ["198.18.0.0/15"], "198.20.0.1", false],
    ["http://paper.example/", ["198.18.0.0/15"], "10.0.0.1", "address"],
    ["http://paper.example/", ["[fd00::]/8"], "fd12::1", false],
    ["http://paper.example:81/", ["[fd00::]/8:81"], "fd12::1", false],
    ["http://paper.example/", ["64:ff9b::/96"], "64:ff9b::808:808", false],
  ];
  for (const [url, allow, address, reason] of table) {
    it(`${url} at ${address} with [${allow.join()}] ${reason === false ? "is asked" : `is refused for its ${reason}`}`, async () => {
      const stop = AbortSignal.timeout(30);
      const fetcher = createFetcher({ allow, clock: timelessClock(), resolve: async () => [address] });
      const fetched = await fetcher.fetch({ url, wanted: "feed", signal: stop });
      assert.equal(fetched.kind === "refused" && fetched.reason, reason);
      void fetcher.close();
    });
  }

  for (const written of [
    "",
    "http://paper.example",
    "10.0.0.0/33",
    "10.0.0/8",
    "paper.example:99999",
    "*",
    "a b",
    "[::1",
    "paper.example/24",
  ]) {
    it(`${JSON.stringify(written)} is no rule, and a fetcher with it does not start`, () => {
      assert.throws(() => createFetcher({ allow: [written] }), { code: "settings-wrong" });
    });
  }

  it("a contact that is neither a page nor a mailbox is told", () => {
    for (const contact of ["us", "x\r\nhost: evil", "javascript:1"])
      assert.throws(() => createFetcher({ contact }), { code: "settings-wrong" });
  });
});
