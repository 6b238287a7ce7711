import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { jobStore } from "../../database/jobs.ts";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { schedule } from "../../operations/schedule.ts";
import { as, testApp } from "../../testing.ts";

interface Job {
  id: number;
  title: string;
  place?: string;
}

let jobs: Job[] = [];
let isAway = false;
let address = "";
let server: Server;

const answer = () =>
  JSON.stringify({
    name: "Acme Care",
    jobs: jobs.map(({ id, title, place = "Cork" }) => ({
      id,
      title,
      location: { name: place },
      absolute_url: `https://acme.example/jobs/${id}`,
      content: `<p>${title} at Acme.</p><ul><li>You must have experience with infection control.</li><li>You need patience in ward ${id}.</li></ul>`,
    })),
  });

beforeAll(async () => {
  server = createServer(({ url }, reply) => {
    if (isAway) return reply.writeHead(503).end();
    if (url === "/empty") return reply.writeHead(200, { "content-type": "text/html" }).end("<html><p>Hello</p></html>");
    return reply.writeHead(200, { "content-type": "application/json" }).end(answer());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => {
  jobs = [
    { id: 1, title: "Charge nurse" },
    { id: 2, title: "Baker" },
  ];
  isAway = false;
});

onBothDatabases("boards", (database) => {
  const begin = (at = "2026-11-24T09:00:00.000Z") => {
    const clock = clockAt(at);
    const later = (hours: number) => clock.moveTo(new Date(Date.parse(clock.now()) + hours * 3_600_000).toISOString());
    const app = testApp(database(), clock.now, "local");
    const owner = newOwner();
    const runs = schedule({ app, store: jobStore(database()), people: async () => [owner.personId] });
    return { ...as(app, owner), later, runs };
  };

  test("one is followed after a look, with what the person seeks there, and each day says what is new and what is gone", async () => {
    const { boards, boardPostings, agenda, later, runs } = begin();
    const url = `${address}/jobs`;
    expect(await boards.follow({ url, words: "nurse", preview: true })).toMatchObject({
      written: false,
      title: "Acme Care",
      added: ["Charge nurse"],
    });
    expect((await boards.list({})).total).toBe(0);
    await boards.follow({ url, words: "nurse" });
    expect((await boards.list({})).items).toMatchObject([
      { title: "Acme Care", system: "other", open: 1, unseen: 0, daily: true },
    ]);
    await runs.runDue();
    jobs = [
      { id: 3, title: "Night nurse" },
      { id: 4, title: "Driver" },
    ];
    later(24);
    await runs.runDue();
    expect((await boards.list({})).items).toMatchObject([
      { open: 1, unseen: 1, looked: expect.stringContaining("1 new posting. 1 gone.") },
    ]);
    const { items, counts } = await boardPostings.list({});
    expect(items.map(({ title, state, goneOn }) => [title, state, goneOn])).toEqual([
      ["Night nurse", "new", null],
      ["Charge nurse", "seen", "2026-11-25"],
    ]);
    expect(counts).toMatchObject({ open: 1, new: 1, gone: 1, all: 2 });
    const { now, ifThereIsRoom, later: rest } = await agenda.today({});
    const lines = [...now, ...ifThereIsRoom, ...rest].filter(({ key }) => key.startsWith("boards:"));
    expect(lines.map(({ title }) => title)).toEqual(["1 new opening at Acme Care"]);
    expect(await boardPostings.seen({})).toEqual({ count: 1 });
    expect((await boardPostings.list({})).counts).toMatchObject({ new: 0, open: 1 });
  });

  test("a posting says how one fits it, is kept as an opening with its text, and not twice", async () => {
    const { boards, boardPostings, openings, skills, changes } = begin();
    await skills.add({ catalogueId: "starter:infection-control", label: "Infection control", level: 4 });
    await boards.follow({ url: `${address}/jobs` });
    const [posting] = (await boardPostings.list({ text: "nurse" })).items;
    expect(posting?.fit).toBe(1);
    expect(posting?.fitSaid).toContain("you have 100 % of the 1 skill it");
    const id = posting?.id ?? "";
    const kept = await boardPostings.keep({ id });
    expect(kept).toMatchObject({ isNew: true, posting: { state: "kept" } });
    const opening = await openings.get({ id: kept.openingId });
    expect(opening).toMatchObject({
      title: "Charge nurse",
      organisation: "Acme Care",
      place: "Cork",
      url: "https://acme.example/jobs/1",
      how: "board",
    });
    expect(opening.text).toContain("infection control");
    expect(await boardPostings.keep({ id })).toMatchObject({ isNew: false, openingId: kept.openingId });
    expect((await openings.list({})).total).toBe(1);
    await changes.undo({});
    expect((await openings.list({})).total).toBe(0);
    expect(await boardPostings.get({ id })).toMatchObject({ state: "seen", openingId: null });
  });

  test("what is kept already, or was put up again, is said so; what was put away does not come back", async () => {
    const { boards, boardPostings, openings, later } = begin();
    await openings.add({ title: "Charge nurse", organisation: "Acme Care" });
    await boards.follow({ url: `${address}/jobs` });
    const { items } = await boardPostings.list({ sort: "title" });
    expect(items).toMatchObject([
      { title: "Baker", state: "seen" },
      { title: "Charge nurse", state: "kept", before: expect.stringContaining("You keep it already") },
    ]);
    const [board] = (await boards.list({})).items;
    const id = board?.id ?? "";
    jobs = [{ id: 1, title: "Charge nurse" }];
    later(1);
    await boards.read({ id });
    jobs.push({ id: 9, title: "Baker" });
    later(1);
    expect((await boards.read({ id })).items).toMatchObject([{ added: ["Baker"] }]);
    const [again] = (await boardPostings.list({ standing: "new" })).items;
    expect(again?.before).toBe("It stood on this board before, until 24 November 2026, and was put up again.");
    await boardPostings.remove({ id: again?.id ?? "" });
    later(1);
    expect((await boards.read({ id })).items).toMatchObject([{ added: [] }]);
  });

  test("one that is away says so and loses nothing", async () => {
    const { boards, boardPostings, later } = begin();
    await boards.follow({ url: `${address}/jobs` });
    isAway = true;
    later(1);
    expect((await boards.read({})).items).toMatchObject([
      { failed: true, said: expect.stringContaining("trouble of its own"), gone: [] },
    ]);
    expect((await boardPostings.list({ open: true })).total).toBe(2);
    expect(await boards.read({})).toMatchObject({ items: [], waiting: 1 });
  });

  test("one is read from its saved answer without a network, and what is no answer of it is refused by name", async () => {
    const app = testApp(database());
    const { boards, boardPostings } = as(app, newOwner());
    const { id, title } = await boards.add({ url: "https://boards.greenhouse.io/acme-care/jobs/7", words: "nurse" });
    expect(title).toBe("Acme Care");
    const file = { name: "acme.json", content: Buffer.from(answer()).toString("base64") };
    expect((await boards.read({ id, file })).items).toMatchObject([{ added: ["Charge nurse"] }]);
    expect((await boardPostings.list({})).items).toMatchObject([{ title: "Charge nurse", guid: "1", state: "seen" }]);
    const wrong = { name: "menu.json", content: Buffer.from('{"soup": 1}').toString("base64") };
    await expect(boards.read({ id, file: wrong })).rejects.toMatchObject({
      code: "NO_ANSWER",
      message: expect.stringContaining("menu.json"),
    });
    await expect(boards.read({ file })).rejects.toMatchObject({ code: "WHICH_BOARD" });
    await expect(boards.read({ id })).rejects.toMatchObject({ code: "WEB_IS_OFF" });
  });

  test("what one looks for is changed, a board is deleted with its postings and comes back, a page without postings is refused", async () => {
    const { boards, boardPostings, changes, later } = begin();
    await boards.follow({ url: `${address}/jobs`, words: "nurse" });
    const [board] = (await boards.list({})).items;
    const id = board?.id ?? "";
    await boards.update({ id, words: "nurse, baker" });
    later(1);
    expect((await boards.read({ id })).items).toMatchObject([{ added: ["Baker"] }]);
    await boards.remove({ id });
    expect((await boardPostings.list({})).total).toBe(0);
    await changes.undo({});
    expect((await boardPostings.list({})).total).toBe(2);
    await expect(boards.follow({ url: `${address}/empty` })).rejects.toMatchObject({ code: "NO_BOARD_THERE" });
    const { csv } = await boards.export({});
    expect(await boards.import({ text: csv })).toMatchObject({ added: [], known: 1, bad: [] });
  });
});
