import { expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

onBothDatabases("people and talks", (database) => {
  const begin = () => {
    const clock = clockAt("2026-11-24T09:00:00.000Z");
    const app = testApp(database(), clock.now);
    const owner = newOwner();
    return { clock, app, owner, me: as(app, owner) };
  };

  test("only a name is needed, and the rest can be said in a line", async () => {
    const { me } = begin();
    expect(await me.contacts.add({ name: "Ana" })).toMatchObject({
      name: "Ana",
      tier: "active",
      why: "No talk is written down yet, next by 22 Feb 2027.",
    });
    const bo = await me.contacts.add({ name: "Bo Ek", work: "ward manager at St Mary", email: "bo@example.com", tier: "inner" });
    expect(bo).toMatchObject({
      roles: [{ title: "ward manager", organisation: "St Mary" }],
      channels: [{ kind: "email", value: "bo@example.com" }],
    });
    expect((await me.contacts.list({ organisation: "st mary" })).items).toMatchObject([
      { name: "Bo Ek", work: "ward manager, St Mary" },
    ]);
    expect((await me.contacts.list({ text: "ward" })).items.map(({ name }) => name)).toEqual(["Bo Ek"]);
  });

  test("a talk in one line finds the person or makes them, and restarts the cadence; undo takes all of it back", async () => {
    const { me, clock } = begin();
    const ana = await me.contacts.add({ name: "Ana Lopez", inTouchOn: "2026-07-01" });
    expect((await me.contacts.get({ id: ana.id })).standing).toMatchObject({
      lastTalk: "2026-07-01",
      due: "2026-09-29",
      over: 56,
    });
    const talk = await me.conversations.met({ line: "met Ana and Cy at PyCon yesterday, promised the slides by Friday" });
    expect(talk).toMatchObject({
      day: "2026-11-23",
      channel: "event",
      occasion: "PyCon",
      made: ["Cy"],
      questions: [],
      promises: [{ by: "me", what: "The slides", due: "2026-11-27", state: "open" }],
      people: [{ id: ana.id, label: "Ana Lopez" }, { label: "Cy" }],
    });
    const after = await me.contacts.get({ id: ana.id });
    expect(after.standing).toMatchObject({ lastTalk: "2026-11-23", due: "2027-02-21", over: 0, talks: 1, openMine: 1 });
    expect(after.promises).toMatchObject([{ what: "The slides", due: "2026-11-27" }]);
    expect(after.between).toMatchObject([{ day: "2026-11-23", title: "Met Ana Lopez and Cy at PyCon" }]);
    const [change] = (await me.changes.list({})).items;
    await me.changes.undo({ id: change?.id ?? "" });
    expect((await me.contacts.get({ id: ana.id })).standing).toMatchObject({
      lastTalk: "2026-07-01",
      over: 56,
      talks: 0,
      openMine: 0,
    });
    expect((await me.contacts.list({})).items.map(({ name }) => name)).toEqual(["Ana Lopez"]);
    clock.moveTo("2026-11-25T09:00:00.000Z");
    expect((await me.contacts.list({ slipping: true })).items).toMatchObject([{ name: "Ana Lopez", over: 57 }]);
  });

  test("a tag says how often for all who have it, a person's own word counts before it, and undo takes it back", async () => {
    const { me } = begin();
    const ana = await me.contacts.add({ name: "Ana", tags: ["Mentor"], inTouchOn: "2026-10-20" });
    const bo = await me.contacts.add({ name: "Bo", tags: ["mentor"], inTouchOn: "2026-10-20", cadenceDays: 7 });
    const of = async ({ id }: { id: string }) => {
      const { standing, rhythm } = await me.contacts.get({ id });
      return [standing.due, rhythm];
    };
    await me.contacts.setRhythm({ byTag: [{ tag: "mentor", days: 14 }] });
    expect(await of(ana)).toEqual(["2026-11-03", "In touch every 14 days, as for all tagged “mentor”."]);
    expect(await of(bo)).toEqual(["2026-10-27", "In touch every 7 days, as you said for them."]);
    const cy = await me.contacts.add({ name: "Cy", tags: ["mentor"] });
    expect(await of(cy)).toEqual(["2026-12-08", "In touch every 14 days, as for all tagged “mentor”."]);
    await me.conversations.add({ people: [ana.id], day: "2026-11-20" });
    expect((await of(ana))[0]).toBe("2026-12-04");
    await me.contacts.update({ id: cy.id, tags: [] });
    expect((await of(cy))[0]).toBe("2027-02-22");
    await me.contacts.setRhythm({ byTag: [] });
    expect(await of(ana)).toEqual(["2027-02-18", "In touch every 90 days, as with all who are as near."]);
    await me.changes.undo({});
    expect((await of(ana))[0]).toBe("2026-12-04");
  });

  test("a tag that many have is reckoned for all of them at once, each by their own last talk", async () => {
    const { me } = begin();
    const text = ["name,tags,last in touch", ...Array.from({ length: 520 }, (_, at) => `P${at},ward,2026-0${1 + (at % 9)}-10`)];
    expect((await me.contacts.import({ text: text.join("\n") })).added).toHaveLength(520);
    await me.contacts.setRhythm({ byTag: [{ tag: "Ward", days: 14 }] });
    const dues = async () => {
      const found = new Map<string | null, number>();
      for (const { due } of (await me.contacts.list({ limit: 200 })).items) found.set(due, (found.get(due) ?? 0) + 1);
      return [...found.keys()].toSorted();
    };
    expect((await me.contacts.list({ slipping: true })).total).toBe(520);
    expect((await dues()).slice(0, 2)).toEqual(["2026-01-24", "2026-02-24"]);
    await me.contacts.setRhythm({ byTag: [] });
    expect(await dues()).toEqual([null]);
  });

  test("in a rest nobody slips and nothing reminds, and a week has as much room as was said", async () => {
    const { me, clock } = begin();
    for (const name of ["Ana", "Bo", "Cy"]) await me.contacts.add({ name, tier: "inner", inTouchOn: "2026-09-01" });
    const asked = async () => (await me.contacts.week({})).picks.length;
    const reminded = async () => {
      const { now, ifThereIsRoom, later } = await me.agenda.today({});
      return [...now, ...ifThereIsRoom, ...later].some(({ key }) => key === "network:talk");
    };
    expect([await asked(), await reminded()]).toEqual([3, true]);
    await me.contacts.setRhythm({ weeklyTalks: 1 });
    expect([await asked(), (await me.contacts.week({ budget: 2 })).picks.length]).toEqual([1, 2]);
    const [{ id: cy = "" } = {}] = (await me.contacts.list({ text: "Cy" })).items;
    const promises = [{ by: "them" as const, what: "Send the slides", due: "2026-11-05" }];
    await me.conversations.add({ people: [cy], day: "2026-08-15", promises });
    const waits = async () => JSON.stringify(await me.agenda.today({})).includes("network:waiting:");
    expect(await waits()).toBe(true);
    await me.rests.add({ title: "August" });
    await me.rests.add({ title: "20 to 30 November" });
    expect([await asked(), await reminded()]).toEqual([0, false]);
    expect(await waits()).toBe(false);
    const { counts, items } = await me.contacts.list({});
    expect(counts).toEqual({ all: 3, slipping: 0 });
    expect(items.map(({ over, due }) => [over, due])).toEqual(Array(3).fill([0, "2026-12-01"]));
    expect((await me.contacts.get({ id: items[0]?.id ?? "" })).why).toContain("next by 1 Dec");
    clock.moveTo("2026-12-01T09:00:00.000Z");
    expect([await asked(), await reminded()]).toEqual([1, true]);
    expect((await me.contacts.list({})).counts).toEqual({ all: 3, slipping: 3 });
  });

  test("a talk that goes to the bin, comes back, or changes its people counts for whom it holds", async () => {
    const { me } = begin();
    const [ana, bo] = [await me.contacts.add({ name: "Ana" }), await me.contacts.add({ name: "Bo" })];
    const talk = await me.conversations.add({ people: [ana.id], day: "2026-11-20" });
    const last = async (id: string) => (await me.contacts.get({ id })).standing.lastTalk;
    expect(await last(ana.id)).toBe("2026-11-20");
    await me.conversations.update({ id: talk.id, people: [{ kind: "contact", id: bo.id }] });
    expect([await last(ana.id), await last(bo.id)]).toEqual([null, "2026-11-20"]);
    await me.conversations.remove({ id: talk.id });
    expect(await last(bo.id)).toBe(null);
    await me.bin.restore({ record: "conversation", of: talk.id });
    expect(await last(bo.id)).toBe("2026-11-20");
    await me.conversations.remove({ id: talk.id });
    await me.bin.erase({ record: "conversation", of: talk.id });
    expect(await last(bo.id)).toBe(null);
  });

  test("whom a first name means is the one talked to last, and it is said that there are several", async () => {
    const { me } = begin();
    await me.contacts.add({ name: "Ana Silva", inTouchOn: "2026-10-01" });
    const lopez = await me.contacts.add({ name: "Ana Lopez", inTouchOn: "2026-11-01" });
    const talk = await me.conversations.met({ line: "call with ana" });
    expect(talk.people).toMatchObject([{ id: lopez.id }]);
    expect(talk.questions).toEqual([
      "You know 2 people called “Ana”: this one is Ana Lopez, whom you talked to last. If it was Ana Silva, put it right.",
    ]);
    expect(await me.conversations.met({ line: "met a speaker at PyCon", preview: true })).toMatchObject({
      made: ["A speaker at PyCon"],
      questions: ["The line says no name: kept as “A speaker at PyCon”. Write the name when you know it."],
    });
    expect((await me.contacts.list({})).total).toBe(2);
    await expect(me.conversations.met({ line: "…" })).rejects.toMatchObject({ code: "NOBODY_NAMED" });
  });

  test("lists are sorted by name, by who slips and by the last talk, and narrowed by tag and tier", async () => {
    const { me } = begin();
    await me.contacts.add({ name: "Émile", tags: ["ward"], inTouchOn: "2026-01-10" });
    await me.contacts.add({ name: "ana", tier: "inner", tags: ["Ward", "night"], inTouchOn: "2026-11-20" });
    await me.contacts.add({ name: "Zoë", tier: "bench" });
    const names = async (asked: Parameters<typeof me.contacts.list>[0]) =>
      (await me.contacts.list(asked)).items.map(({ name }) => name);
    expect(await names({})).toEqual(["ana", "Émile", "Zoë"]);
    expect(await names({ sort: "slipping" })).toEqual(["Émile", "ana", "Zoë"]);
    expect(await names({ sort: "talk" })).toEqual(["ana", "Émile", "Zoë"]);
    expect(await names({ tag: "ward" })).toEqual(["ana", "Émile"]);
    expect(await names({ tier: "bench" })).toEqual(["Zoë"]);
    expect((await me.contacts.list({})).counts).toEqual({ all: 3, slipping: 1 });
    expect(await me.contacts.groups({})).toMatchObject({
      tags: [
        { tag: "Ward", count: 2 },
        { tag: "night", count: 1 },
      ],
    });
  });

  test("promises are asked for on Today, waited for once their day is over, and settled there", async () => {
    const { me, clock } = begin();
    await me.conversations.met({ line: "coffee with Ana, promised the slides by Friday, she will send the rota by Thursday" });
    const titles = async () => {
      const { now, ifThereIsRoom, later } = await me.agenda.today({});
      return [...now, ...ifThereIsRoom, ...later].map(({ title }) => title);
    };
    expect(await titles()).toContain("The slides for Ana");
    clock.moveTo("2026-11-28T09:00:00.000Z");
    expect(await titles()).toContain("Ask Ana: Send the rota");
    const [talk] = (await me.conversations.list({ mine: true })).items;
    const mine = talk?.promises.find(({ by }) => by === "me");
    await me.conversations.settle({ id: talk?.id ?? "", promise: mine?.id ?? "" });
    expect(await titles()).not.toContain("The slides for Ana");
    expect((await me.conversations.list({ mine: true })).total).toBe(0);
    clock.moveTo("2027-03-28T09:00:00.000Z");
    expect(await titles()).toContain("Be in touch with Ana");
  });

  test("a week has room for so many talks: those who matter most come first, and a talk takes room", async () => {
    const { me } = begin();
    for (const name of ["Ana", "Bo", "Cy", "Di"]) await me.contacts.add({ name, tier: "wide", inTouchOn: "2025-01-10" });
    await me.contacts.add({ name: "Eva", tier: "inner", inTouchOn: "2026-10-20" });
    const week = async () => {
      const { picks, waiting } = await me.contacts.week({});
      return [picks.map(({ name, reason }) => `${name}: ${reason}`), waiting];
    };
    expect(await week()).toEqual([["Eva: 5 days over, one of your closest", "Ana: 503 days over", "Bo: 503 days over"], 2]);
    await me.conversations.met({ line: "call with Eva" });
    expect(await week()).toEqual([["Ana: 503 days over", "Bo: 503 days over"], 2]);
    expect(
      await me.contacts.snooze({ id: (await me.contacts.list({ text: "Ana" })).items[0]?.id ?? "", until: "2026-12-20" }),
    ).toMatchObject({
      snoozedUntil: "2026-12-20",
    });
    expect((await week())[0]).toEqual(["Bo: 503 days over", "Cy: 503 days over"]);
  });

  test("help is counted both ways, and asking three times without giving is worth a word", async () => {
    const { me } = begin();
    for (const what of ["a reference", "an introduction", "a look at my CV"])
      await me.conversations.met({ line: `call with Ana, asked for ${what}` });
    const [ana] = (await me.contacts.list({})).items;
    const said = "You asked Ana for help 3 times and have given nothing yet. Give something before you ask again.";
    expect(await me.contacts.ledger({})).toMatchObject({ help: { asked: 3, given: 0 }, oneWay: [{ name: "Ana", said }] });
    expect((await me.contacts.get({ id: ana?.id ?? "" })).oneWay).toBe(said);
    await me.conversations.met({ line: "coffee with Ana, helped her with the night plan" });
    expect(await me.contacts.get({ id: ana?.id ?? "" })).toMatchObject({ oneWay: null, help: { given: 1 } });
    expect((await me.contacts.ledger({})).oneWay).toEqual([]);
  });

  test("the map says where people work and whether they lead elsewhere, and who leads to a place or a role", async () => {
    const { me } = begin();
    const ana = await me.contacts.add({ name: "Ana", work: "nurse at St Mary", tier: "inner" });
    await me.contacts.add({ name: "Bo", work: "ward manager at St Mary", tier: "wide" });
    await me.contacts.add({ name: "Cy", work: "chef at Elsewhere", introducedBy: { kind: "contact", id: ana.id, label: "Ana" } });
    await me.contacts.add({
      name: "Di",
      roles: [{ title: "nurse", organisation: "St Mary", until: "2020" }, { organisation: "Third" }],
    });
    // 4 people and 2 ties: 4 - 2 * 2 / 4.
    expect(await me.contacts.map({})).toMatchObject({
      people: 4,
      effectiveSize: 3,
      places: [{ name: "St Mary", people: [{ name: "Ana" }, { name: "Bo" }] }, { name: "Elsewhere" }, { name: "Third" }],
    });
    const to = async (where: string) => (await me.contacts.paths({ to: where })).ways.map(({ name, how }) => `${name} ${how}`);
    expect(await to("st mary")).toEqual(["Ana there", "Bo there", "Di was there"]);
    expect(await to("ward manager")).toEqual(["Bo role"]);
    await me.contacts.add({ name: "Ed", roles: [{ title: "porter", organisation: "Left", until: "2023" }] });
    expect((await me.contacts.paths({ to: "left" })).ways).toMatchObject([
      { how: "was there", said: "porter, Left, until 2023." },
    ]);
    expect((await me.contacts.map({})).places.map(({ name }) => name)).not.toContain("Left");
    expect((await me.contacts.list({ organisation: "Left" })).items).toEqual([]);
    expect((await me.contacts.list({ text: "porter" })).items).toMatchObject([{ work: "porter, Left, until 2023" }]);
  });

  test("a step to somebody in the role that is aimed for names whom the person knows there", async () => {
    const { me } = begin();
    await me.contacts.add({ name: "Priya Raman", work: "Marketing manager at Fjord Foods" });
    await me.profile.save({ targetRoleId: "starter:marketing-manager", targetRoleLabel: "Marketing manager" });
    await me.activities.add({ title: "Ask somebody about the work", hours: 1, kind: "people" });
    const { now, ifThereIsRoom, later } = await me.agenda.today({});
    const step = [...now, ...ifThereIsRoom, ...later].find(({ title }) => title.includes("Ask somebody about the work"));
    expect(step?.reason).toContain("You know Priya Raman (Marketing manager, Fjord Foods): ask them.");
    expect(step?.records).toContainEqual(expect.objectContaining({ kind: "contact", label: "Priya Raman" }));
  });

  test("a goal of three conversations a month counts by itself", async () => {
    const { me } = begin();
    const measures = await me.goals.measures({});
    expect(JSON.stringify(measures)).toContain("network.conversations");
  });

  test("wins and references that name somebody stand on their page", async () => {
    const { me } = begin();
    const ana = await me.contacts.add({ name: "Ana Lopez" });
    await me.wins.add({ title: "Night plan", people: [{ name: "Ana", part: "helped" }] });
    await me.references.add({ name: "Ana Lopez", permission: "yes" });
    expect((await me.contacts.get({ id: ana.id })).between.map(({ title }) => title).sort()).toEqual([
      "Night plan",
      "Speaks for you: yes",
    ]);
  });

  test("what goes out as a spreadsheet is known when it comes back, and the same people elsewhere", async () => {
    const { me } = begin();
    await me.contacts.add({ name: "Ana Lopez", work: "nurse at St Mary", email: "ana@example.com", tags: ["ward; night"] });
    await me.contacts.add({ name: "Ana Lopez", work: "nurse at Elsewhere", email: "other@example.com" });
    await me.conversations.met({ line: "coffee with Bo Ek, promised the slides by Friday" });
    const people = await me.contacts.export({});
    expect(await me.contacts.import({ text: people.csv })).toMatchObject({ added: [], changed: [], known: 3, bad: [] });
    const { me: other } = begin();
    expect(await other.contacts.import({ text: people.csv })).toMatchObject({ added: { length: 3 }, bad: [] });
    expect((await other.contacts.export({})).csv).toBe(people.csv);
    const talks = await me.conversations.export({});
    expect(await me.conversations.import({ text: talks.csv })).toMatchObject({ added: [], known: 1 });
    expect(await other.conversations.import({ text: talks.csv })).toMatchObject({ added: ["Bo Ek"] });
    expect((await other.contacts.list({})).total).toBe(3);
  });
});
