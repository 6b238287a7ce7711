import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newOwner, onBothDatabases } from "../database/testing.ts";
import { router } from "../router.ts";
import { as, testApp } from "../testing.ts";
import { answerTo, errorBody } from "./answer.ts";
import { dispositionOf, downloadDoor } from "./download-door.ts";
import { setSecurityHeaders } from "./security-headers.ts";

onBothDatabases("a download", (database) => {
  const owner = newOwner();
  const door = downloadDoor(router);
  let server: Server;
  let address = "";

  beforeAll(async () => {
    server = createServer((request, response) => {
      setSecurityHeaders(response);
      door(request, response, { app: testApp(database()), actor: owner })
        .then((found) => !found && response.writeHead(404).end())
        .catch((error: unknown) => {
          const answer = answerTo(error);
          response.writeHead(answer.status).end(JSON.stringify(errorBody(answer)));
        });
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  const keep = (name: string, content: Uint8Array) =>
    as(testApp(database()), owner).attachments.add({ file: { name, content: Buffer.from(content).toString("base64") } });

  const download = async (name: string, content: Uint8Array) => {
    const { id } = await keep(name, content);
    return fetch(`${address}/download/attachments.read?id=${id}`);
  };

  test("is the file byte by byte, under its name, and can run nothing", async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 255);
    const answer = await download("Größe 1.png", png);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(png);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "image/png",
      "content-length": "10",
      "content-disposition": "attachment; filename=\"Gr__e 1.png\"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%201.png",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "content-security-policy": expect.stringMatching(/default-src 'none'.*script-src 'none'.*sandbox/),
    });
  });

  test.each(["page.html", "drawing.svg", "data.xml"])("%s comes as bytes, never as a page", async (name) => {
    const answer = await download(name, new TextEncoder().encode("<svg onload='alert(1)'></svg>"));
    expect(answer.headers.get("content-type")).toBe("application/octet-stream");
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment;/);
  });

  test("only reads that give a file have one; what is missing is refused", async () => {
    expect((await fetch(`${address}/download/profile.show`)).status).toBe(404);
    expect((await fetch(`${address}/download/attachments.read?id=nobody`)).status).toBe(404);
    const { id } = await keep("a.txt", Uint8Array.of(65));
    expect((await fetch(`${address}/download/attachments.read?id=${id}`, { method: "POST" })).status).toBe(404);
  });
});

test("a name cannot end its header", () => {
  expect(dispositionOf('a".html"; x="\r\n')).toBe(
    "attachment; filename=\"a_.html_; x=___\"; filename*=UTF-8''a%22.html%22%3B%20x%3D%22%0D%0A",
  );
});
