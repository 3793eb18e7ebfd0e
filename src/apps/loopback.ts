const loopback = /^(?:127(?:\.\d{1,3}){3}|::1|\[::1\]|localhost)$/i;

/** True for a name of this machine alone. */
export function isLoopback(host: string): boolean {
  return loopback.test(host);
}
