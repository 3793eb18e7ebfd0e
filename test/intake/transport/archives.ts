import { gzipSync } from "node:zlib";

/** A record of a web archive, as crawlers write it. */
export function warcRecord(type: string, target: string | undefined, block: string | Uint8Array, length?: number): Buffer {
  const bytes = Buffer.from(block);
  const head = [
    "WARC/1.0",
    `WARC-Type: ${type}`,
    ...(target === undefined ? [] : [`WARC-Target-URI: ${target}`]),
    "WARC-Date: 2025-06-03T11:05:30Z",
    "Content-Type: application/http; msgtype=response",
    `Content-Length: ${length ?? bytes.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), bytes, Buffer.from("\r\n\r\n")]);
}

export function httpAnswer(body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}, status = 200): Buffer {
  const lines = Object.entries({ "Content-Type": "text/html; charset=utf-8", ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} OK\r\n${lines.join("")}\r\n`), Buffer.from(body)]);
}

/** Every record a gzip file of its own. */
export function warcGz(records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)));
}
