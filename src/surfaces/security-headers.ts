// What every answer tells the browser to forbid: scripts, frames and addresses that are not our own.
import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";

const inlineScripts = (html: string): string[] =>
  [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
  );

/** A page may run its own files and exactly the scripts that it contains. Styles are set inline by the component library. */
export const contentPolicy = (html = ""): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...inlineScripts(html)].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

const headers = {
  "content-security-policy": contentPolicy(),
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

export const setSecurityHeaders = (response: ServerResponse): void => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
};
