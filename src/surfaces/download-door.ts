// The door for downloads: an operation whose answer is a file, given to the browser as a file and never as a page.
import { type AnyRouter, call } from "@orpc/server";
import { fileOutput } from "../core/file-input.ts";
import { operationsOf } from "../operations/operations-of.ts";
import type { OperationDoor } from "./rpc.ts";

/** What a browser may be told of a file: pictures, sound and film that run nothing, and PDF. All else is bytes to it. */
const harmless = /^(image\/(png|jpeg|webp|gif)|audio\/\w+|video\/\w+|application\/pdf)$/;

/** Nothing in it runs, is sent or is framed, should a browser show it after all. */
const closed = "default-src 'none'; style-src 'none'; script-src 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

/** `attachment` with the name in ASCII for old readers, and whole as RFC 6266 and RFC 8187 write it. */
export const dispositionOf = (name: string): string => {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const whole = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${whole}`;
};

/** `GET /download/attachments.read?id=ID`: the input as the query, the file as the answer. */
export const downloadDoor = (router: AnyRouter): OperationDoor => {
  const giving = new Map(
    operationsOf(router)
      .filter(({ meta }) => meta.givesFile && meta.kind === "read")
      .map((operation) => [operation.meta.name, operation]),
  );
  return async (request, response, context) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://cairn");
    const operation = giving.get(pathname.replace("/download/", ""));
    if (!operation || request.method !== "GET") return false;
    const output = await call(operation.procedure, Object.fromEntries(searchParams), { context });
    const { name, mediaType, content } = fileOutput.parse(output);
    const bytes = Buffer.from(content, "base64");
    response.writeHead(200, {
      "content-type": harmless.test(mediaType) ? mediaType : "application/octet-stream",
      "content-length": bytes.byteLength,
      "content-disposition": dispositionOf(name),
      "content-security-policy": closed,
    });
    response.end(bytes);
    return true;
  };
};
