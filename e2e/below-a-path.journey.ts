// Cairn lies below a path of another site: everything that a person follows, loads or copies stays below it, however the server before it passes paths on.
import { once } from "node:events";
import { createServer, request, type Server } from "node:http";
import { afterEach, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn | undefined;
let before: Server | undefined;
afterEach(async () => {
  await cairn?.stop();
  before?.closeAllConnections();
  before?.close();
});

interface Site {
  origin: string;
  /** To whom everything below the path goes. */
  leadTo: (address: string) => void;
  /** What was asked for beside the path. */
  astray: string[];
}

/** A small server before Cairn, as nginx (path without its first part, its own name) or Caddy (path whole, the name that was asked). */
const siteBefore = async (passes: "whole" | "without"): Promise<Site> => {
  const astray: string[] = [];
  let upstream = "";
  const server = createServer((asked, answer) => {
    const url = asked.url ?? "/";
    if (!/^\/cairn(?=[/?]|$)/.test(url)) {
      astray.push(url);
      return void answer.writeHead(404).end("elsewhere");
    }
    const { host, ...headers } = asked.headers;
    const path = passes === "whole" ? url : url.replace(/^\/cairn/, "") || "/";
    const passed = request(
      `${upstream}${path}`,
      { method: asked.method ?? "GET", headers: { ...headers, ...(passes === "whole" && host && { host }) } },
      (given) => {
        answer.writeHead(given.statusCode ?? 502, given.headers);
        given.pipe(answer);
      },
    );
    passed.on("error", () => answer.destroy());
    answer.on("close", () => passed.destroy());
    asked.pipe(passed);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  before = server;
  const at = server.address();
  return {
    origin: `http://127.0.0.1:${typeof at === "object" ? at?.port : ""}`,
    leadTo: (address) => {
      upstream = address;
    },
    astray,
  };
};

test.each(["whole", "without"] as const)("where the path is passed on %s", async (passes) => {
  const site = await siteBefore(passes);
  const here = `${site.origin}/cairn`;
  cairn = await startCairn({ env: { CAIRN_ADDRESS: here }, reached: site.leadTo });
  const link = /Open (http:\S+)/.exec(cairn.printed())?.[1] ?? "";
  expect(link).toMatch(`${here}/enter?token=`);

  const page = await cairn.open(`${here}/`);
  const failed: string[] = [];
  page.on("response", (one) => one.status() >= 400 && failed.push(`${one.status()} ${one.url()}`));
  await page.waitForURL(`${here}/welcome`);
  await page.getByRole("button", { name: "Look around with a sample career" }).click();
  await page.waitForURL(`${here}/today`);

  await page.getByRole("navigation", { name: "Main", exact: true }).getByRole("link", { name: "Rhythm" }).click();
  await page.waitForURL(`${here}/rhythm`);
  await page.locator(".place-tabs").getByRole("link", { name: "Wins" }).click();
  await page.waitForURL(`${here}/wins`);
  await page.locator("main [data-row] a").first().click();
  await page.waitForURL(new RegExp(`^${here}/wins/[0-9a-f-]+$`));
  await page.reload();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.goBack();
  await page.waitForURL(`${here}/wins`);
  await page.getByRole("button", { name: "Pin this page" }).click();
  await page.locator(".pins a[aria-current=page]").waitFor();

  await page.goto(`${here}/today/calendar`);
  await page.getByRole("button", { name: "Make an address" }).click();
  const address = await page.getByLabel("Secret address").inputValue();
  expect(address).toMatch(`${here}/calendar/`);
  const events = await fetch(address);
  expect([events.status, await events.text()]).toEqual([200, expect.stringContaining("BEGIN:VCALENDAR")]);

  expect(await (await fetch(`${here}/api/openapi.json`)).json()).toMatchObject({ servers: [{ url: "/cairn/api" }] });
  expect(await (await fetch(`${here}/api`)).text()).toContain('href="/cairn/api/openapi.json"');
  expect(await (await fetch(`${here}/answer/guessed`)).text()).toContain("This link opens nothing");
  expect((await fetch(`${here}/mcp`, { method: "POST" })).status).toBe(401);
  expect((await fetch(`${here}/health`)).status).toBe(200);

  expect(failed).toEqual([]);
  await page.goto(link);
  await page.waitForURL(`${here}/today`);
  expect(site.astray).toEqual([]);
});
