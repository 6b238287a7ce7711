import { expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

const rss = (...titles: string[]) =>
  `<rss version="2.0"><channel><title>Ward news</title>${titles
    .map((title) => `<item><title>${title}</title><guid>${title}</guid><pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate></item>`)
    .join("")}</channel></rss>`;

onBothDatabases("feeds", (database) => {
  const begin = () => as(testApp(database(), clockAt("2026-11-24T09:00:00.000Z").now), newOwner());

  test("a feed is read once, what is new in it stands with what it touches, and nothing comes twice", async () => {
    const { feeds, feedItems, skills, agenda } = begin();
    await skills.add({ catalogueId: "starter:infection-control", label: "Infection control", level: 3 });
    expect(await feeds.take({ text: rss("Infection control at home"), preview: true })).toMatchObject({ written: false });
    expect((await feeds.list({})).total).toBe(0);
    const first = await feeds.take({ text: rss("Infection control at home", "Weather"), topic: "nursing" });
    expect(first).toMatchObject({ added: ["Ward news", "Infection control at home", "Weather"], known: 0 });
    expect(await feeds.take({ text: rss("Infection control at home", "Parking") })).toMatchObject({
      added: ["Parking"],
      known: 1,
    });
    expect((await feeds.list({})).items).toMatchObject([{ title: "Ward news", topic: "nursing", readOn: "2026-11-24" }]);
    const { items, counts } = await feedItems.list({ touching: true });
    expect(items).toMatchObject([{ title: "Infection control at home", day: "2026-11-20" }]);
    expect(items[0]?.why).toContain("which you have");
    expect(counts).toMatchObject({ all: 3, unread: 3, kept: 0 });
    const { now, ifThereIsRoom, later } = await agenda.today({});
    const lines = [...now, ...ifThereIsRoom, ...later].filter(({ key }) => key.startsWith("trends:"));
    expect(lines.map(({ title }) => title)).toEqual(["Look through 1 new thing in the feeds you follow"]);
  });

  test("an item is kept with a note and found by it, and goes with its feed", async () => {
    const { feeds, feedItems, changes } = begin();
    await feeds.take({ text: rss("Weather") });
    const [item] = (await feedItems.list({})).items;
    await feedItems.update({ id: item?.id ?? "", state: "kept", note: "Tell Ana about umbrellas" });
    expect((await feedItems.list({ text: "umbrellas", state: "kept" })).total).toBe(1);
    const [feed] = (await feeds.list({})).items;
    await feeds.remove({ id: feed?.id ?? "" });
    expect((await feedItems.list({})).total).toBe(0);
    await changes.undo({});
    expect((await feedItems.list({})).items).toMatchObject([{ state: "kept" }]);
  });

  test("feeds go out as OPML and as a spreadsheet, and come in the same", async () => {
    const { feeds } = begin();
    await feeds.add({ title: "Pipes & pumps", url: "https://pipes.example/rss", topic: "heating" });
    await feeds.add({ title: "No address" });
    const { name, content } = await feeds.opml({});
    const other = begin().feeds;
    expect(await other.take({ file: { name, content } })).toMatchObject({ added: ["Pipes & pumps"], known: 0 });
    expect(await other.take({ file: { name, content } })).toMatchObject({ added: [], known: 1 });
    const { csv } = await feeds.export({});
    expect(await feeds.import({ text: csv })).toMatchObject({ added: [], known: 2, bad: [] });
    expect(await begin().feeds.import({ text: csv })).toMatchObject({ added: ["Pipes & pumps", "No address"] });
  });

  test("what is no feed is refused by name, with the way out", async () => {
    const { feeds } = begin();
    const page = { name: "page.html", content: Buffer.from("<html><body>Hello</body></html>").toString("base64") };
    await expect(feeds.take({ file: page })).rejects.toMatchObject({
      code: "NO_FEED",
      message: expect.stringContaining("page.html is no feed"),
    });
    await expect(feeds.take({ text: " " })).rejects.toMatchObject({ code: "NOTHING_TO_READ" });
  });
});
