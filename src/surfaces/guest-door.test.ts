import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterAll, expect, test } from "vitest";
import { newOwner, onBothDatabases } from "../database/testing.ts";
import { router } from "../router.ts";
import { as, testApp } from "../testing.ts";
import { httpServer } from "./http.ts";
import { waitAfter, wrongTries } from "./wrong-tries.ts";

test("wrong tries are slowed from the sixth on, at most to four seconds, and forgotten after ten minutes", () => {
  let now = 0;
  const tries = wrongTries(() => now);
  const waits: number[] = [];
  for (let at = 0; at < 50; at++) {
    waits.push(tries.wait());
    tries.note();
  }
  expect(waits.slice(0, 7)).toEqual([0, 0, 0, 0, 0, 100, 200]);
  expect(waits.at(-1)).toBe(4000);
  expect(waits.reduce((total, wait) => total + wait, 0)).toBeGreaterThan(120_000);
  now = 11 * 60_000;
  expect(tries.wait()).toBe(0);
  expect(waitAfter(3)).toBe(0);
});

onBothDatabases("a secret link", (database) => {
  const ends: (() => void)[] = [];
  afterAll(() => {
    for (const end of ends) end();
  });

  test("opens one page without a session, takes one answer, and says the same of every link that opens nothing", async () => {
    const app = { ...testApp(database()), address: "https://cairn.example.org" };
    const me = as(app, newOwner());
    const server = httpServer({ app, router, host: "127.0.0.1", publicAddress: app.address, web: "/nowhere" }).listen(
      0,
      "127.0.0.1",
    );
    await once(server, "listening");
    ends.push(() => server.close());
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { id } = await me.feedbackRequests.add({ title: "<b>My</b> first year", grouping: "named" });
    const { link } = await me.raters.invite({ id: (await me.raters.add({ requestId: id, name: "Ana", relation: "peer" })).id });
    const path = new URL(link ?? "").pathname;

    const page = await fetch(at + path);
    expect(page.status).toBe(200);
    expect(page.headers.get("content-security-policy")).toMatch(/script-src 'self' 'sha256-/);
    expect(await page.text()).toContain("&#60;b&#62;My&#60;/b&#62; first year");
    const send = (body: string) => fetch(at + path, { method: "POST", headers: { "content-type": "application/json" }, body });
    expect((await send("no JSON")).status).toBe(400);
    expect((await send(JSON.stringify({ answers: [{ question: "clear", value: 9 }] }))).status).toBe(400);
    const answer = JSON.stringify({ answers: [{ question: "clear", value: 4 }] });
    expect((await send(answer)).status).toBe(200);
    expect((await me.feedbackRequests.read({ id })).lines[0]?.others).toMatchObject({ mean: 4, n: 1 });

    const refusals = await Promise.all(
      [path, "/answer/guessed", "/answer/", `${path}x`].map(async (one) => {
        const answered = await fetch(at + one);
        return [answered.status, await answered.text()] as const;
      }),
    );
    expect(refusals[0]?.[0]).toBe(404);
    for (const refusal of refusals) expect(refusal).toEqual(refusals[0]);
    expect((await send(answer)).status).toBe(404);
  });
});
