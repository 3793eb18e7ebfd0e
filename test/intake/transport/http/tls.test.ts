import assert from "node:assert/strict";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { after, before, describe, it } from "node:test";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { createFetcher } from "../../../../src/intake/transport/http/index.ts";
import type { Fetched } from "../../../../src/ports/index.ts";
import { testAuthority, testCertificate, testKey } from "./certificates.ts";
import { brief } from "./fetch-one.ts";
import { timelessClock } from "./server.ts";

describe("https", () => {
  const server = createServer({ key: testKey, cert: testCertificate }, (request, response) => {
    if (request.url === "/away") response.writeHead(302, { location: "http://paper.example/" }).end();
    else response.writeHead(200, { "content-type": "text/html" }).end("over TLS");
  });
  const known = getCACertificates("default");
  let port = 0;
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    port = (server.address() as AddressInfo).port;
  });
  after(() => {
    setDefaultCACertificates(known);
    server.closeAllConnections();
    server.close();
  });

  const ask = async (host: string, path = "/"): Promise<Fetched> => {
    const fetcher = createFetcher({ allow: [`${host}:${port}`], clock: timelessClock(), resolve: async () => ["127.0.0.1"] });
    try {
      return await fetcher.fetch({ url: `https://${host}:${port}${path}`, wanted: "feed" });
    } finally {
      await fetcher.close();
    }
  };

  const cases: readonly (readonly [what: string, authorities: readonly string[], host: string, path: string, expected: string])[] = [
    ["of an authority that the machine knows is read", [...known, testAuthority], "paper.example", "/", "page 200 over TLS"],
    ["of an authority that nobody knows is refused", known, "paper.example", "/", "failed tls later"],
    ["of another authority alone is refused", known.slice(0, 1), "paper.example", "/", "failed tls later"],
    ["made for another host is refused", [...known, testAuthority], "other.example", "/", "failed tls later"],
    ["does not lead on to a page without one", [...known, testAuthority], "paper.example", "/away", "refused downgrade"],
  ];
  for (const [what, authorities, host, path, expected] of cases) {
    it(`a certificate ${what}`, async () => {
      setDefaultCACertificates([...authorities]);
      assert.equal(brief(await ask(host, path)), expected);
    });
  }

  it("a host that speaks no TLS at the port of TLS is told", async () => {
    const plain = (await import("node:net")).createServer((socket) => socket.end("HTTP/1.1 200 OK\r\n\r\nplain"));
    await new Promise<void>((resolve) => plain.listen(0, "127.0.0.1", resolve));
    const fetcher = createFetcher({ allow: ["127.0.0.1:*"], clock: timelessClock() });
    const fetched = await fetcher.fetch({ url: `https://127.0.0.1:${(plain.address() as AddressInfo).port}/`, wanted: "feed" });
    assert.equal(brief(fetched), "failed tls later");
    await fetcher.close();
    plain.close();
  });
});
