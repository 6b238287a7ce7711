// The one door through which Cairn reads the web: one public address, within bounds of time, size and redirects. Never called inside a transaction.
import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { CameOfLook, WebReading } from "../../career/web-look.ts";
import { refuse, refusing } from "../../core/refusal.ts";
import { version } from "../../version.ts";
import { Away, awayBecause, awayByStatus } from "./away.ts";
import { type Allows, isPublic, resolved, webAddress } from "./public-address.ts";

export const webRefusals = {
  ...refusing(403, {
    webIsOff:
      "Reading the web is switched off here (CAIRN_READ_WEB=off). Save the page as a file and give it to Cairn, or start Cairn with CAIRN_READ_WEB=on.",
  }),
  ...refusing(422, { nothingThere: "{said} {address}", lookedJustNow: "{sentence}" }),
};

export interface Visit {
  address: string;
  /** Which media types are wanted, such as `application/json`. */
  takes: RegExp;
  /** What is wanted, for people: "a feed". */
  wanted: string;
  marks?: { etag: string | null; lastModified: string | null } | null | undefined;
  /** How much it may be, where that is more than usual: whole boards are. */
  bytes?: number;
  /** JSON to send, for boards that are asked so; such an address is not left for another. */
  post?: string;
}

interface VisitBounds {
  /** For all of it, redirects and body included. */
  milliseconds: number;
  /** As unpacked. */
  bytes: number;
  redirects: number;
  allows: Allows;
}

const usual = { milliseconds: 10_000, bytes: 5_000_000, redirects: 5 };

export type Visited =
  | Exclude<CameOfLook, { kind: "read" }>
  | (Extract<CameOfLook, { kind: "read" }> & { address: string; text: string; mediaType: string });

/** What stands at an address, that it is the same as before, or why it could not be read. Refuses only where nothing may be read at all. */
export const visit = async (reads: WebReading, asked: Visit, other: Partial<VisitBounds> = {}): Promise<Visited> => {
  if (reads === "off") return refuse(webRefusals.webIsOff);
  const bounds = { ...usual, allows: reads === "local" ? () => true : isPublic, ...other };
  const ends = AbortSignal.timeout(bounds.milliseconds);
  try {
    return await visited(asked, bounds, ends);
  } catch (error) {
    const { message, wait } = ends.aborted
      ? new Away(`The address did not answer within ${bounds.milliseconds / 1000} seconds.`)
      : awayBecause(error);
    return { kind: "away", said: message, wait };
  }
};

const visited = async (asked: Visit, bounds: VisitBounds, ends: AbortSignal): Promise<Visited> => {
  let address = webAddress(asked.address, bounds.allows);
  for (let moves = 0; moves <= bounds.redirects; moves++) {
    const answer = await ask(address, asked, bounds, ends);
    try {
      const { statusCode: status = 0, headers } = answer;
      const to = status >= 300 && status < 400 && status !== 304 ? headers.location : undefined;
      if (to === undefined) return await readAnswer(answer, address, asked, bounds);
      address = movedTo(to, address, asked, bounds);
    } finally {
      answer.destroy();
    }
  }
  throw new Away("The address sends from one place to the next without end.");
};

const movedTo = (to: string, from: URL, { post }: Visit, { allows }: VisitBounds): URL => {
  if (post !== undefined || !URL.canParse(to, from.href))
    throw new Away("The address sends elsewhere, where Cairn does not follow.");
  const next = webAddress(new URL(to, from.href).href, allows);
  if (from.protocol === "https:" && next.protocol === "http:")
    throw new Away("The address sends on to one that is not encrypted, where Cairn does not follow.");
  return next;
};

const ask = (
  address: URL,
  { marks, post, takes: _ }: Visit,
  { allows }: VisitBounds,
  ends: AbortSignal,
): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    // What was looked at is what is connected to: the name is not resolved a second time.
    const lookup: LookupFunction = (name, { all }, done) => {
      resolved(name, allows).then(
        (found) => {
          const [first] = found;
          if (all || !first) done(null, found);
          else done(null, first.address, first.family);
        },
        (error: NodeJS.ErrnoException) => done(error, []),
      );
    };
    const request = (address.protocol === "https:" ? https : http).request(address, {
      agent: false,
      method: post === undefined ? "GET" : "POST",
      headers: {
        "user-agent": `Cairn/${version}`,
        accept: "*/*",
        "accept-encoding": "gzip, br, deflate",
        ...(post !== undefined && { "content-type": "application/json" }),
        ...(marks?.etag && { "if-none-match": marks.etag }),
        ...(marks?.lastModified && { "if-modified-since": marks.lastModified }),
      },
      lookup,
      signal: ends,
    });
    request.on("response", resolve).on("error", reject).end(post);
  });

const readAnswer = async (answer: IncomingMessage, address: URL, asked: Visit, bounds: VisitBounds): Promise<Visited> => {
  const { statusCode: status = 0, headers } = answer;
  if (status === 304) return { kind: "same" };
  if (status < 200 || status >= 300) throw awayByStatus(status, waitOf(headers["retry-after"]));
  const said = headers["content-type"] ?? "";
  const mediaType = said.split(";")[0]?.trim().toLowerCase() ?? "";
  if (!asked.takes.test(mediaType))
    throw new Away(`This address gives ${mediaType || "something without a name"}, which is not ${asked.wanted}.`);
  const bytes = await bodyOf(answer, asked.bytes ?? bounds.bytes);
  const etag = short(headers.etag, 500);
  const lastModified = short(headers["last-modified"], 100);
  return { kind: "read", address: address.href, mediaType, text: textOf(bytes, said), etag, lastModified };
};

const short = (mark: string | undefined, most: number): string | null => (mark && mark.length <= most ? mark : null);

/** In seconds; a date in that place is rare and read as none. */
const waitOf = (said: string | undefined): number | null => (said && /^\d{1,9}$/.test(said) ? Number(said) : null);

const unpackers = { gzip: createGunzip, "x-gzip": createGunzip, br: createBrotliDecompress, deflate: createInflate };

const bodyOf = async (answer: IncomingMessage, most: number): Promise<Buffer> => {
  const packing = answer.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  const unpacker = unpackers[packing as keyof typeof unpackers];
  if (!unpacker && packing !== "identity")
    throw new Away(`What the address sends is packed in a way that Cairn does not know (${packing}).`);
  // Whoever reads hears of what breaks on the way.
  const body: Readable = unpacker ? pipeline(answer, unpacker(), () => undefined) : answer;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) throw new Away(`The address gives more than ${most / 1_000_000} MB, which is more than Cairn reads.`);
    parts.push(part);
  }
  return Buffer.concat(parts);
};

/** As the answer says it is written, or as it says itself at its beginning; else UTF-8. */
const textOf = (bytes: Buffer, said: string): string => {
  const begin = bytes.subarray(0, 500).toString("latin1");
  const label = /charset="?([\w-]{1,40})/i.exec(said)?.[1] ?? /<\?xml[^>]{0,200}encoding=["']([\w-]{1,40})/i.exec(begin)?.[1];
  try {
    return new TextDecoder(label ?? "utf-8").decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
};
