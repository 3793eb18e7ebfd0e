import { isInRange, isPublicAddress, parseRange } from "./addresses.ts";
import type { AddressRange } from "./addresses.ts";

/** What an administrator allows beyond the public internet at its usual ports. */
export interface AllowRule {
  readonly to: { readonly kind: "host"; readonly name: string } | { readonly kind: "range"; readonly range: AddressRange };
  /** null: the usual ports. */
  readonly port: number | "any" | null;
}

const usualPorts: ReadonlySet<number> = new Set([80, 443]);

/**
 * "news.internal", "*.internal", "10.1.0.0/16", "[fd00::]/8", each with ":8080" for one port or ":*" for all; undefined for anything else.
 * A rule without a port is for 80 and 443.
 */
export function parseAllowRule(written: string): AllowRule | undefined {
  const split = /^(\[[^\]]+\](?:\/\d+)?|[^:[\]]+|[^[\]]*:[^[\]]*:[^[\]]*)(?::(\d{1,5}|\*))?$/.exec(written.trim());
  if (split === null) return undefined;
  const [, place = "", portText] = split;
  const port = portText === undefined ? null : portText === "*" ? "any" : Number(portText);
  if (typeof port === "number" && (port < 1 || port > 65_535)) return undefined;
  const range = parseRange(place.replace(/^\[([^\]]+)\]/, "$1"));
  if (range !== undefined) return { to: { kind: "range", range }, port };
  const name = place.toLowerCase();
  return /^(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(name) ? { to: { kind: "host", name }, port } : undefined;
}

/** Whether a port can be allowed at all; asked before the name is looked up. */
export function mayUsePort(host: string, port: number, rules: readonly AllowRule[]): boolean {
  return usualPorts.has(port) || rules.some((rule) => fitsPort(rule, port) && (rule.to.kind === "range" || fitsHost(rule.to.name, host)));
}

/** Whether a connection may be made. `address` is what the name of the host leads to. */
export function mayConnect(host: string, address: string, port: number, rules: readonly AllowRule[]): boolean {
  if (usualPorts.has(port) && isPublicAddress(address)) return true;
  return rules.some(
    ({ to, port: allowed }) =>
      fitsPort({ port: allowed }, port) && (to.kind === "host" ? fitsHost(to.name, host) : isInRange(address, to.range)),
  );
}

function fitsPort(rule: Pick<AllowRule, "port">, port: number): boolean {
  return rule.port === null ? usualPorts.has(port) : rule.port === "any" || rule.port === port;
}

function fitsHost(name: string, host: string): boolean {
  const plain = host.toLowerCase().replace(/\.$/, "");
  return name.startsWith("*.") ? plain.endsWith(name.slice(1)) : plain === name;
}
