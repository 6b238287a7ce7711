// The browser part as built files: hashed ones are kept for ever, the page itself is asked for anew, all are sent compressed.
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { z } from "zod";
import { contentPolicy } from "./security-headers.ts";

const contentTypes: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};
const compressible = new Set([".html", ".js", ".css", ".json", ".webmanifest", ".svg", ".txt", ".wasm"]);
const smallest = 1024;

interface StaticFile {
  bytes: Buffer;
  type: string;
  tag: string;
  changed: number;
  /** Only pages have one: which scripts they may run. */
  policy: string | null;
  compressed: Map<string, Promise<Buffer>>;
}

export type StaticFiles = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<boolean>;

/** Whether an address is a screen's, by the routes that the build wrote down (`/goals/$id`); all are, where it wrote none. */
const placesIn = async (folder: string): Promise<(path: string) => boolean> => {
  const written = await readFile(join(folder, "places.json"), "utf8").catch(() => undefined);
  if (written === undefined) return () => true;
  const routes = z
    .array(z.string())
    .parse(JSON.parse(written))
    .map((route) => route.split("/"));
  return (path) => {
    const parts = path.replace(/(?<=.)\/$/, "").split("/");
    return routes.some(
      (route) =>
        route.length === parts.length &&
        route.every((part, at) => part === parts[at] || (part.startsWith("$") && parts[at] !== "")),
    );
  };
};

/** The page stands at many addresses: what it needs is found from where Cairn lies. */
const fromBase = (html: string, base: string): Buffer =>
  Buffer.from(html.replace(/ (src|href)="\.\//g, (_, name: string) => ` ${name}="${base}/`));

/**
 * Answers false where the folder has nothing for the path. Paths without an extension are the app's own and get its page: with 404, where no screen has
 * the address and a browser asks for a page to show.
 */
export const staticFiles = (folder: string, base = ""): StaticFiles => {
  let places: ReturnType<typeof placesIn> | undefined;
  const kept = new Map<string, StaticFile>();

  const load = async (path: string): Promise<StaticFile | undefined> => {
    const file = join(folder, normalize(path));
    if (!file.startsWith(folder + sep)) return undefined;
    const state = await stat(file).catch(() => undefined);
    if (!state?.isFile()) return undefined;
    const known = kept.get(file);
    if (known?.changed === state.mtimeMs) return known;
    const extension = extname(file);
    const bytes = extension === ".html" ? fromBase(await readFile(file, "utf8"), base) : await readFile(file);
    const loaded = {
      bytes,
      type: contentTypes[extension] ?? "application/octet-stream",
      tag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
      changed: state.mtimeMs,
      policy: extension === ".html" ? contentPolicy(bytes.toString()) : null,
      compressed: new Map<string, Promise<Buffer>>(),
    };
    kept.set(file, loaded);
    return loaded;
  };

  return async (request, response, path) => {
    const page = extname(path) === "";
    places ??= placesIn(folder);
    const isKnown = !page || (await places)(path);
    if (!isKnown && !String(request.headers.accept ?? "").includes("text/html")) return false;
    const found = await load(page ? "/index.html" : path);
    if (!found) return false;
    const hashed = path.startsWith("/assets/");
    response.setHeader("cache-control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
    response.setHeader("etag", found.tag);
    response.setHeader("vary", "accept-encoding");
    if (found.policy) response.setHeader("content-security-policy", found.policy);
    if (request.headers["if-none-match"] === found.tag) {
      response.writeHead(304).end();
      return true;
    }
    const encoding = encodingFor(request, found, extname(path) || ".html");
    const body = encoding ? await compressedAs(found, encoding) : found.bytes;
    if (encoding) response.setHeader("content-encoding", encoding);
    response.writeHead(isKnown ? 200 : 404, { "content-type": found.type, "content-length": body.length });
    response.end(request.method === "HEAD" ? undefined : body);
    return true;
  };
};

const encodingFor = (request: IncomingMessage, file: StaticFile, extension: string): "br" | "gzip" | undefined => {
  if (!compressible.has(extension) || file.bytes.length < smallest) return undefined;
  const accepted = String(request.headers["accept-encoding"] ?? "");
  if (/\bbr\b/.test(accepted)) return "br";
  return /\bgzip\b/.test(accepted) ? "gzip" : undefined;
};

const compress = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
};

const compressedAs = (file: StaticFile, encoding: keyof typeof compress): Promise<Buffer> => {
  const done = file.compressed.get(encoding) ?? compress[encoding](file.bytes);
  file.compressed.set(encoding, done);
  return done;
};
