import { expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

onBothDatabases("employers", (database) => {
  const begin = () => as(testApp(database(), clockAt("2026-11-24T09:00:00.000Z").now), newOwner());
  type Me = ReturnType<typeof begin>;
  const titles = async ({ agenda }: Me) => {
    const { now, ifThereIsRoom, later } = await agenda.today({});
    return [...now, ...ifThereIsRoom, ...later].map(({ title }) => title);
  };

  test("it shows who is there now, what is open there and how past ones ended", async () => {
    const { employers, contacts, openings } = begin();
    await contacts.add({ name: "Ana Lopez", roles: [{ title: "Ward manager", organisation: "St Mary's" }] });
    await contacts.add({ name: "Bo Ek", roles: [{ title: "Nurse", organisation: "St Mary's", until: "2025" }] });
    await openings.add({ title: "Charge nurse", organisation: "St Mary's" });
    await openings.add({ title: "Nurse", organisation: "Elsewhere" });
    const one = await employers.add({ name: "st mary's" });
    expect(one.people.map(({ record }) => record.label)).toEqual(["Ana Lopez"]);
    expect(one.open.map(({ record }) => record.label)).toEqual(["Charge nurse at St Mary's"]);
    expect(one.past).toEqual([]);
    await expect(employers.add({ name: "St. Mary's" })).rejects.toMatchObject({ code: "STANDS_ALREADY" });
  });

  test("a board of it that is followed is shown, also where its name begins with an accent", async () => {
    const { employers, boards } = begin();
    await boards.import({ text: "title,url\nÜberland Logistik,https://jobs.example/ueberland" });
    expect((await employers.add({ name: "Überland Logistik" })).boards.map(({ record }) => record.label)).toEqual([
      "Überland Logistik",
    ]);
  });

  test("what was learned has its day, source and flag; it can be changed and taken away", async () => {
    const { employers } = begin();
    const { id } = await employers.add({ name: "Fjord Foods" });
    await employers.learn({ id, what: "Shifts are planned six weeks ahead", source: "Ana", day: "2026-11-02" });
    const { learned, flags } = await employers.learn({ id, what: "Three left since summer", flag: true });
    expect(learned.map(({ day, source, flag }) => [day, source, flag])).toEqual([
      ["2026-11-24", null, true],
      ["2026-11-02", "Ana", false],
    ]);
    expect(flags).toBe(1);
    await expect(employers.learn({ id, what: "To come", day: "2026-11-30" })).rejects.toMatchObject({ code: "DAY_IN_FUTURE" });
    expect((await employers.list({ flagged: true })).total).toBe(1);
    await employers.forget({ id, line: learned[0]?.id ?? "" });
    await expect(employers.forget({ id, line: "none" })).rejects.toMatchObject({ code: "NO_LINE" });
    expect((await employers.list({ flagged: true })).total).toBe(0);
    expect((await employers.list({ text: "six weeks" })).items.map((one) => one.id)).toEqual([id]);
  });

  test("the next move comes on Today by its day, and is kept once it is done", async () => {
    const me = begin();
    const { employers } = me;
    const { id } = await employers.add({ name: "Fjord Foods", next: "Ask Ana who decides", nextOn: "2026-11-26" });
    await employers.add({ name: "Nord Media", next: "Read their report", nextOn: "2026-12-24" });
    const asked = async () =>
      (await titles(me)).filter((title) => title.endsWith("(Fjord Foods)") || title.endsWith("(Nord Media)"));
    expect(await asked()).toEqual(["Ask Ana who decides (Fjord Foods)"]);
    expect((await employers.moved({ id })).learned).toMatchObject([{ what: "Done: Ask Ana who decides", day: "2026-11-24" }]);
    expect(await asked()).toEqual([]);
    await expect(employers.moved({ id })).rejects.toMatchObject({ code: "NO_MOVE" });
    await me.changes.undo({});
    expect(await asked()).toHaveLength(1);
    await employers.update({ id, letGoOn: "2026-11-24" });
    expect(await asked()).toEqual([]);
    expect((await employers.list({})).counts).toEqual({ now: 1, "let-go": 1, all: 2 });
  });

  test("what goes out as a spreadsheet is known when it comes back, with what was learned", async () => {
    const { employers } = begin();
    const { id } = await employers.add({ name: "Fjord Foods", why: "Short way to work" });
    await employers.learn({ id, what: "They measure", source: "Ana" });
    const { csv } = await employers.export({});
    expect(await employers.import({ text: csv })).toMatchObject({ added: [], known: 1, bad: [] });
    const other = begin().employers;
    expect(await other.import({ text: csv })).toMatchObject({ added: ["Fjord Foods"] });
    const [same] = (await other.list({})).items;
    expect((await other.get({ id: same?.id ?? "" })).learned).toMatchObject([{ what: "They measure", source: "Ana" }]);
  });
});
