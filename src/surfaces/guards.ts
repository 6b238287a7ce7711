// What every request must pass before any door opens: a host that is ours, an origin that is ours, a body that is not too large.
import type { IncomingMessage } from "node:http";
import { refuse, refusing } from "../core/refusal.ts";
import { largestFileMegabytes, mostMegabytes } from "../core/sent-at-once.ts";

export const bodyLimit = mostMegabytes * 1024 * 1024;

export const guardRefusals = {
  ...refusing(403, {
    foreignHost:
      "Cairn answers on this machine only under its own address, such as http://127.0.0.1; this request came for {host}. Where another server stands before it, set CAIRN_ADDRESS to the address that people open.",
    foreignOrigin:
      "This request came from another page ({origin}). Cairn takes changes from its own pages, and from programs with a key. Where another server stands before it, set CAIRN_ADDRESS to the address that people open.",
  }),
  ...refusing(413, {
    tooLarge: `This is more than ${mostMegabytes} MB, which is the most that is taken at once: a file may have ${largestFileMegabytes} MB. Larger ones are taken in by command: npx cairn import FILE.`,
  }),
};

const loopbackNames = ["127.0.0.1", "localhost", "[::1]"];

export const isLoopback = (host: string): boolean =>
  loopbackNames.includes(host) || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);

const nameOf = (host: string): string => (URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : host);

/** A page elsewhere can make its own name point to this machine; the name in the request then gives it away. */
export const refuseForeignHost = (request: IncomingMessage, listening: string, address: string | null): void => {
  if (!isLoopback(listening)) return;
  const host = request.headers.host ?? "";
  if (address !== null && host === new URL(address).host) return;
  if (!isLoopback(nameOf(host))) refuse(guardRefusals.foreignHost, { host: host || "no address" });
};

const changes = (request: IncomingMessage): boolean => !["GET", "HEAD", "OPTIONS"].includes(request.method ?? "GET");

/** Browsers say where a request comes from. A session is believed only from our own pages; a key is never sent by itself. */
export const refuseForeignOrigin = (request: IncomingMessage, bySession: boolean, address: string | null): void => {
  if (!changes(request)) return;
  const { origin, host } = request.headers;
  if (origin === undefined && (!bySession || request.headers["sec-fetch-site"] === "same-origin")) return;
  // A server before Cairn may ask for it under another name: its public address is its own page all the same.
  const own =
    origin !== undefined &&
    URL.canParse(origin) &&
    (new URL(origin).host === host || (address !== null && origin === new URL(address).origin));
  if (!own) refuse(guardRefusals.foreignOrigin, { origin: origin ?? "no address" });
};

/** Refuses what says that it is too large; what only turns out to be, is heard of through `exceeded`. */
export const limitBody = (request: IncomingMessage, exceeded: () => void): void => {
  if (Number(request.headers["content-length"] ?? 0) > bodyLimit) refuse(guardRefusals.tooLarge);
  const { emit } = request;
  let received = 0;
  request.emit = (event: string | symbol, ...given: unknown[]): boolean => {
    if (event === "data" && given[0] instanceof Uint8Array) received += given[0].length;
    if (received <= bodyLimit) return emit.call(request, event, ...given);
    if (received !== Number.POSITIVE_INFINITY) exceeded();
    received = Number.POSITIVE_INFINITY;
    return false;
  };
};
