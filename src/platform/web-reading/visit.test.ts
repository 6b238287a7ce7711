import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { visit } from "./visit.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const serving = async (answer: RequestListener, host = "127.0.0.1"): Promise<string> => {
  const server = createServer(answer).listen(0, host);
  servers.push(server);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
};

const bounds = { milliseconds: 1_000, bytes: 100_000, redirects: 5 };
const asking = (address: string, more: Partial<Parameters<typeof visit>[1]> = {}) =>
  visit("local", { address, takes: /xml$/, wanted: "a feed", ...more }, bounds);

const xml =
  (text: string): RequestListener =>
  (_, answer) =>
    void answer.writeHead(200, { "content-type": "application/xml; charset=utf-8", etag: '"1"' }).end(text);

describe("an address on the web", () => {
  test("is read with its marks, by who is honest about what it is, and is the same the next time", async () => {
    const seen: (string | undefined)[] = [];
    const address = await serving((request, answer) => {
      seen.push(request.headers["user-agent"], request.headers.cookie);
      if (request.headers["if-none-match"] === '"1"') answer.writeHead(304).end();
      else xml("<a>ü</a>")(request, answer);
    });
    const first = await asking(address);
    expect(first).toMatchObject({ kind: "read", text: "<a>ü</a>", etag: '"1"', mediaType: "application/xml" });
    expect(await asking(address, { marks: { etag: '"1"', lastModified: null } })).toEqual({ kind: "same" });
    expect(seen[0]).toMatch(/^Cairn\/\d/);
    expect(seen[1]).toBeUndefined();
  });

  test("is read as it is packed and written", async () => {
    const packed = await serving(
      (_, answer) =>
        void answer.writeHead(200, { "content-type": "text/xml", "content-encoding": "gzip" }).end(gzipSync("<a>packed</a>")),
    );
    expect(await asking(packed)).toMatchObject({ text: "<a>packed</a>" });
    const old = await serving(
      (_, answer) =>
        void answer
          .writeHead(200, { "content-type": "text/xml" })
          .end(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>\u00fc</a>', "latin1")),
    );
    expect(await asking(old)).toMatchObject({ text: expect.stringContaining("<a>ü</a>") });
  });

  test("sends on to another, and not in a circle", async () => {
    const end = await serving(xml("<a/>"));
    const from = await serving((_, answer) => void answer.writeHead(301, { location: end }).end());
    expect(await asking(from)).toMatchObject({ kind: "read", address: `${end}/` });
    const circle: string = await serving((_, answer) => void answer.writeHead(302, { location: "/again" }).end());
    expect(await asking(circle)).toMatchObject({ kind: "away", said: expect.stringContaining("without end") });
  });

  test("is left after its time, whether it says nothing or never ends", async () => {
    const silent = await serving(() => undefined);
    const slow = await serving((_, answer) => {
      answer.writeHead(200, { "content-type": "text/xml" });
      const drops = setInterval(() => answer.write("<"), 50);
      answer.on("close", () => clearInterval(drops));
    });
    for (const address of [silent, slow])
      expect(await asking(address)).toEqual({ kind: "away", said: "The address did not answer within 1 seconds.", wait: null });
  });

  test("is left when it gives too much, packed small or not", async () => {
    const endless = await serving((_, answer) => {
      answer.writeHead(200, { "content-type": "text/xml" });
      const pour = () => {
        while (answer.write("<".repeat(50_000)));
      };
      answer.on("drain", pour);
      pour();
    });
    const bomb = await serving(
      (_, answer) =>
        void answer
          .writeHead(200, { "content-type": "text/xml", "content-encoding": "gzip" })
          .end(gzipSync(Buffer.alloc(50_000_000))),
    );
    for (const address of [endless, bomb])
      expect(
        await visit("local", { address, takes: /xml$/, wanted: "a feed" }, { ...bounds, milliseconds: 30_000 }),
      ).toMatchObject({ kind: "away", said: expect.stringContaining("more than 0.1 MB") });
  });

  test("says in a sentence what is wrong with it", async () => {
    const wrongType = await serving((_, answer) => void answer.writeHead(200, { "content-type": "image/png" }).end("x"));
    const broken = await serving(
      (_, answer) => void answer.writeHead(200, { "content-type": "text/xml", "content-encoding": "gzip" }).end("not packed"),
    );
    const busy = await serving((_, answer) => void answer.writeHead(429, { "retry-after": "7200" }).end());
    const gone = await serving((_, answer) => void answer.writeHead(404).end());
    const closed = await serving(xml("<a/>"));
    const [last] = servers.splice(-1);
    await new Promise((done) => last?.close(done));
    expect(await asking(wrongType)).toMatchObject({ said: "This address gives image/png, which is not a feed." });
    expect(await asking(broken)).toMatchObject({ said: expect.stringContaining("packed wrongly") });
    expect(await asking(busy)).toMatchObject({ said: expect.stringContaining("left alone"), wait: 7200 });
    expect(await asking(gone)).toMatchObject({ said: expect.stringContaining("Nothing stands at this address any more") });
    expect(await asking(closed)).toMatchObject({ said: "Nobody answers at this address." });
    expect(await asking("ftp://example.org/x")).toMatchObject({ said: expect.stringContaining("begins with ftp:") });
    expect(await asking("https://me:secret@example.org/")).toMatchObject({ said: expect.stringContaining("password") });
    expect(await asking("nowhere")).toMatchObject({ said: expect.stringContaining("no address") });
  });
});

describe("an address of the own network", () => {
  const publicly = (address: string) => visit("on", { address, takes: /./, wanted: "a feed" }, bounds);
  const refused = { kind: "away", said: expect.stringContaining("your own network"), wait: null };

  test("is not read in whatever way it is written", async () => {
    const address = await serving(xml("<a/>"));
    const { port } = new URL(address);
    const hosts = [
      ...["127.0.0.1", "2130706433", "0x7f.0.0.1", "017700000001", "127.1", "0.0.0.0", "0", "localhost"],
      ...["10.0.0.1", "172.16.3.4", "192.168.1.1", "169.254.169.254", "100.64.0.1", "224.0.0.1", "255.255.255.255", "198.18.0.1"],
      ...["[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[fe80::1]", "[fd00::1]", "[fec0::1]", "[ff02::1]"],
      ...["[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[2001:0:7f00:1::]", "[2001:db8::1]", "[::7f00:1]"],
    ];
    for (const host of hosts) expect([host, await publicly(`http://${host}:${port}/`)]).toEqual([host, refused]);
  });

  test("is not read where one is sent to it by number or by name, and is not even asked", async () => {
    let asked = 0;
    const inner = await serving((request, answer) => {
      asked++;
      xml("<a/>")(request, answer);
    }, "0.0.0.0");
    const { port } = new URL(inner);
    for (const host of ["127.0.0.2", "2130706434", "[::ffff:127.0.0.2]", "localhost"]) {
      const outer = await serving(
        (_, answer) => void answer.writeHead(302, { location: `http://${host}:${port}/` }).end(),
        "127.0.0.3",
      );
      const onlyOuter = { ...bounds, allows: (address: string) => address === "127.0.0.3" };
      const came = await visit("on", { address: outer, takes: /./, wanted: "a feed" }, onlyOuter);
      expect([host, came]).toEqual([host, refused]);
    }
    expect(asked).toBe(0);
  });

  test("is read where that is allowed, in both families", async () => {
    expect(await asking(await serving(xml("<a/>")))).toMatchObject({ kind: "read" });
    expect(await asking((await serving(xml("<a/>"))).replace("127.0.0.1", "localhost"))).toMatchObject({ kind: "read" });
  });

  test("and no other is read where reading is off", async () => {
    await expect(visit("off", { address: "https://example.org", takes: /./, wanted: "a feed" })).rejects.toMatchObject({
      code: "WEB_IS_OFF",
    });
  });
});
