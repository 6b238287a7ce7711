import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { onBothDatabases } from "../database/testing.ts";
import { installCatalogue } from "./install.ts";
import { onetFiles, zipOf } from "./testing.ts";

const now = "2026-11-22T08:00:00.000Z";
let server: Server;
let site = "";
const asked: string[] = [];

beforeAll(async () => {
  const answers: Record<string, string | Uint8Array> = {
    "/database.html":
      '<a href="/dl_files/database/db_29_3_text.zip">29.3</a> <a href="/dl_files/database/db_31_1_text.zip">31.1</a> <a href="db_31_0_text.zip">31.0</a>',
    "/dl_files/database/db_31_1_text.zip": zipOf(onetFiles()).bytes,
    "/empty/database.html": "nothing here",
  };
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const answer = answers[request.url ?? ""];
    response.writeHead(answer === undefined ? 404 : 200).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  site = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
});
afterAll(() => server.close());

onBothDatabases("install", (database) => {
  test("fetches the newest O*NET database that the publisher names, and imports it", async () => {
    asked.length = 0;
    expect(await installCatalogue(database(), { source: "onet", now, site })).toMatchObject({ source: "onet", roles: 2 });
    expect(asked).toEqual(["/database.html", "/dl_files/database/db_31_1_text.zip"]);
  });
});

onBothDatabases("install refuses", (database) => {
  test("ESCO, which is behind a form, and says how to get it by hand", async () => {
    await expect(installCatalogue(database(), { source: "esco", now })).rejects.toMatchObject({
      code: "NO_DOWNLOAD",
      message: expect.stringContaining("cairn catalogue import PATH-TO-ZIP"),
    });
  });

  test("a publisher that cannot be reached, answers with an error or names no database", async () => {
    const unreachable = "http://127.0.0.1:1";
    await expect(installCatalogue(database(), { source: "onet", now, site: unreachable })).rejects.toThrow(
      "127.0.0.1:1 cannot be reached from here",
    );
    await expect(installCatalogue(database(), { source: "onet", now, site: `${site}/gone` })).rejects.toThrow(
      "answered with 404",
    );
    await expect(installCatalogue(database(), { source: "onet", now, site: `${site}/empty` })).rejects.toThrow(
      "names no text database any more",
    );
  });
});
