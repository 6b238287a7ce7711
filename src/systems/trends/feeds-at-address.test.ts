import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { jobStore } from "../../database/jobs.ts";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { schedule } from "../../operations/schedule.ts";
import { as, testApp } from "../../testing.ts";

/** What stands on the server, and how often it was asked for it. */
let titles: string[] = [];
let isAway = false;
let asked = 0;
let address = "";
let server: Server;

const rss = () =>
  `<rss version="2.0"><channel><title>Ward news</title>${titles.map((title) => `<item><title>${title}</title><guid>${title}</guid></item>`).join("")}</channel></rss>`;

beforeAll(async () => {
  server = createServer(({ url, headers }, answer) => {
    if (url === "/")
      return answer
        .writeHead(200, { "content-type": "text/html" })
        .end('<html><link rel="alternate" type="application/rss+xml" href="/feed"></html>');
    if (url === "/empty") return answer.writeHead(200, { "content-type": "text/html" }).end("<html><p>Hello</p></html>");
    asked++;
    if (isAway) return answer.writeHead(500).end();
    const etag = `"${titles.length}"`;
    if (headers["if-none-match"] === etag) return answer.writeHead(304).end();
    return answer.writeHead(200, { "content-type": "application/rss+xml", etag }).end(rss());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => {
  titles = ["Infection control at home"];
  isAway = false;
  asked = 0;
});

onBothDatabases("feeds at their address", (database) => {
  const begin = (at = "2026-11-24T09:00:00.000Z") => {
    const clock = clockAt(at);
    const later = (hours: number) => clock.moveTo(new Date(Date.parse(clock.now()) + hours * 3_600_000).toISOString());
    const app = testApp(database(), clock.now, "local");
    const owner = newOwner();
    const jobs = schedule({ app, store: jobStore(database()), people: async () => [owner.personId] });
    return { ...as(app, owner), later, jobs };
  };

  test("one is followed by the address of its page after a look, which asks it once", async () => {
    const { feeds, feedItems } = begin();
    expect(await feeds.follow({ url: `${address}/`, preview: true })).toMatchObject({
      written: false,
      added: ["Ward news", "Infection control at home"],
    });
    expect((await feeds.list({})).total).toBe(0);
    await feeds.follow({ url: `${address}/`, topic: "nursing" });
    expect(asked).toBe(1);
    const { items } = await feeds.list({});
    expect(items).toMatchObject([{ title: "Ward news", url: `${address}/feed`, topic: "nursing", daily: true }]);
    expect(items[0]?.looked).toBe("Looked there on 2026-11-24 09:00: 1 new item. Cairn looks again on 2026-11-25 08:00.");
    expect((await feedItems.list({})).total).toBe(1);
  });

  test("it is read again once an hour at the most, and only what is new comes, nothing that was put away", async () => {
    const { feeds, feedItems, later } = begin();
    await feeds.follow({ url: `${address}/feed` });
    const [feed] = (await feeds.list({})).items;
    const id = feed?.id ?? "";
    await expect(feeds.read({ id })).rejects.toMatchObject({
      code: "LOOKED_JUST_NOW",
      message: expect.stringContaining("from 2026-11-24 10:00 on"),
    });
    expect(await feeds.read({})).toEqual({ items: [], waiting: 1 });
    later(1);
    expect((await feeds.read({ id })).items).toMatchObject([{ added: [], said: "Nothing new." }]);
    const [item] = (await feedItems.list({})).items;
    await feedItems.remove({ id: item?.id ?? "" });
    titles.push("Wound care");
    later(1);
    expect((await feeds.read({})).items).toMatchObject([{ added: ["Wound care"], said: "1 new item." }]);
    expect((await feedItems.list({})).items.map(({ title }) => title)).toEqual(["Wound care"]);
    expect(asked).toBe(3);
  });

  test("a failure is said, loses nothing, and Cairn comes back later and later by itself", async () => {
    const { feeds, feedItems, later, jobs } = begin();
    await feeds.follow({ url: `${address}/feed` });
    await jobs.runDue();
    isAway = true;
    const waits: number[] = [];
    for (let hours = 0; hours < 53; hours++) {
      const before = asked;
      later(1);
      await jobs.runDue();
      if (asked > before) waits.push(hours + 1);
    }
    expect(waits).toEqual([23, 24, 28, 52]);
    const [feed] = (await feeds.list({})).items;
    expect(feed?.looked).toContain("The address has trouble of its own.");
    expect(feed?.looked).toContain("It was read last on 2026-11-24 09:00.");
    expect((await feedItems.list({})).total).toBe(1);
  });

  test("only those are read by themselves that the person said so of", async () => {
    const { feeds, later, jobs } = begin("2026-12-24T09:00:00.000Z");
    await feeds.add({ title: "Written down", url: `${address}/feed` });
    await jobs.runDue();
    later(2);
    await jobs.runDue();
    expect(asked).toBe(0);
    expect((await feeds.read({})).items).toMatchObject([{ title: "Written down", added: ["Infection control at home"] }]);
  });

  test("what is no feed, has no address, or may not be read is refused with the way out", async () => {
    const { feeds } = begin();
    await expect(feeds.follow({ url: `${address}/empty` })).rejects.toMatchObject({ code: "NO_FEED_THERE" });
    await expect(feeds.follow({ url: "http://127.0.0.1:1/feed" })).rejects.toMatchObject({
      code: "NOTHING_THERE",
      message: expect.stringContaining("Nobody answers"),
    });
    const { id } = await feeds.add({ title: "By file" });
    await expect(feeds.read({ id })).rejects.toMatchObject({ code: "NO_ADDRESS" });
    const off = as(testApp(database()), newOwner()).feeds;
    await expect(off.follow({ url: `${address}/feed` })).rejects.toMatchObject({ code: "WEB_IS_OFF" });
    expect(asked).toBe(0);
  });
});
