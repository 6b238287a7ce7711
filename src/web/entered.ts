// The page's half of a session: a browser sends the cookie to every port of this machine, and this only from pages of this address.
import { base } from "./base.ts";

const kept = "cairn-page";

/** Who enters is led here with it behind the #, which goes to no server; it is kept, and leaves the address at once. */
export const keepEntered = (): void => {
  const given = /^#entered=([\w-]{43})$/.exec(window.location.hash)?.[1];
  if (!given) return;
  localStorage.setItem(kept, given);
  window.history.replaceState(null, "", window.location.pathname + window.location.search);
};

/** Asks the server as the person who entered. */
export const fetchAsEntered = (path: string, { headers, ...asked }: RequestInit & { headers?: Record<string, string> } = {}) =>
  fetch(`${base}${path}`, {
    ...asked,
    credentials: "same-origin",
    headers: { ...headers, "cairn-page": localStorage.getItem(kept) ?? "" },
  });
