// The two halves of a session in a request: a cookie that scripts cannot read, and a header that only pages of this address can send.
import type { IncomingMessage } from "node:http";
import type { SessionSecrets } from "../accounts/index.ts";

const isSecure = (address: string | null): boolean => address?.startsWith("https:") ?? false;

/** Of its own for each port, since cookies know no ports: two Cairns on one machine leave each other's alone. */
const nameOf = ({ headers }: IncomingMessage, address: string | null): string => {
  if (isSecure(address)) return "__Host-cairn";
  const port = /:(\d+)$/.exec(headers.host ?? "")?.[1];
  return port ? `cairn-${port}` : "cairn";
};

/** Browsers keep a cookie for four hundred days at the most; how long the session lasts is the server's to say. */
const longest = 400 * 24 * 60 * 60;

export const sessionCookie = (request: IncomingMessage, address: string | null, value: string): string =>
  [
    `${nameOf(request, address)}=${value}`,
    `Max-Age=${longest}`,
    "Path=/",
    "HttpOnly",
    "SameSite=Strict",
    ...(isSecure(address) ? ["Secure"] : []),
  ].join("; ");

export const cookieIn = (request: IncomingMessage, address: string | null): string | undefined => {
  const name = `${nameOf(request, address)}=`;
  const all = (request.headers.cookie ?? "").split(";").map((one) => one.trim());
  return all.find((one) => one.startsWith(name))?.slice(name.length) || undefined;
};

export const secretsIn = (request: IncomingMessage, address: string | null): SessionSecrets | null => {
  const cookie = cookieIn(request, address);
  const page = request.headers["cairn-page"];
  return cookie && typeof page === "string" && page ? { cookie, page } : null;
};
