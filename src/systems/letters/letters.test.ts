import { expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

const posting = `Charge nurse, St Anna hospital

What you bring
- Experience in planning the rota of a ward
- Registration as a nurse
- You have guided students

We offer
- 30 days of leave`;

onBothDatabases("letters", (database) => {
  const begin = async () => {
    const me = as(testApp(database(), clockAt("2026-11-24T09:00:00.000Z").now), newOwner());
    await me.profile.save({ displayName: "Mara Vogt", email: "mara@example.org" });
    await me.experiences.add({
      kind: "work",
      title: "Ward nurse",
      organisation: "St Mary's",
      start: "2021-03",
      confirmation: "confirmed",
    });
    return me;
  };
  const withOpening = async () => {
    const me = await begin();
    const win = await me.wins.capture({ title: "Planned the rota of the ward so that no shift was short", day: "2026-05-02" });
    await me.wins.capture({ title: "Raised 1,200 euros for the summer party", day: "2026-06-02" });
    const opening = await me.openings.add({ title: "Charge nurse", organisation: "St Anna", text: posting });
    return { ...me, win, opening };
  };

  test("a draft says confirmed facts alone, what is asked for first, and leaves the rest to the person", async () => {
    const { letters, opening } = await withOpening();
    const one = await letters.add({ openingId: opening.id });
    expect(one.title).toBe("Application, Charge nurse, St Anna");
    expect(one.text).toContain("Dear team at St Anna,");
    expect(one.text).toContain("I have worked as Ward nurse at St Mary's since Mar 2021.");
    expect(one.text).toContain(
      "- “Experience in planning the rota of a ward”: Planned the rota of the ward so that no shift was short.",
    );
    expect(one.text).toContain("mara@example.org");
    expect(one.open).toHaveLength(2);
    expect(one.unproved).toEqual([]);
    expect(one.missing).toEqual(["Registration as a nurse", "You have guided students"]);
    expect(one.basis.map(({ record }) => record?.kind).sort()).toEqual(["experience", "win", "win"]);
  });

  test("what is unconfirmed or employer-sensitive is not in it, and numbers that nobody gave are named", async () => {
    const { letters, wins, win, opening } = await withOpening();
    await wins.update({ id: win.id, employerSensitive: true });
    const one = await letters.add({ openingId: opening.id });
    expect(one.text).not.toContain("rota of the ward so");
    const said = await letters.update({ id: one.id, text: "I led 14 people and raised 1,200 euros." });
    expect(said.unproved).toEqual(["14"]);
  });

  test("a fact that changes shows it stale until it is drafted again, and undo clears it", async () => {
    const { letters, wins, win, opening, changes } = await withOpening();
    const one = await letters.add({ openingId: opening.id });
    await wins.update({ id: win.id, title: "Planned the rota of two wards" });
    expect(await letters.get({ id: one.id })).toMatchObject({ stale: true });
    await changes.undo({});
    expect(await letters.get({ id: one.id })).toMatchObject({ stale: false });
    await wins.update({ id: win.id, title: "Planned the rota of two wards" });
    expect((await letters.renew({ id: one.id })).text).toContain("Planned the rota of two wards.");
    expect(await letters.get({ id: one.id })).toMatchObject({ stale: false });
  });

  test("nothing goes out with words in brackets, and what is kept as sent stays as it was", async () => {
    const { letters, sent, opening } = await withOpening();
    const one = await letters.add({ openingId: opening.id, toWhom: "Ms Lind" });
    await expect(letters.file({ id: one.id })).rejects.toMatchObject({ code: "PLACES_OPEN" });
    await expect(sent.add({ openingId: opening.id, document: one.id })).rejects.toMatchObject({ code: "PLACES_OPEN" });
    await letters.update({ id: one.id, text: one.text.replaceAll(/\[[^\]]+\]/g, "Your students speak well of you.") });
    const { content, name } = await letters.file({ id: one.id, format: "txt" });
    expect(name).toBe("Mara-Vogt-Application-Charge-nurse-St-Anna.txt");
    expect(Buffer.from(content, "base64").toString()).toMatch(
      /^Mara Vogt\n\nMs Lind, St Anna\n\n24 November 2026\n\nDear Ms Lind,/,
    );
    const kept = await sent.add({ openingId: opening.id, document: one.id, day: "yesterday" });
    await letters.update({ id: one.id, text: "Something else" });
    expect((await sent.get({ id: kept.id })).text).toContain("Your students speak well of you.");
    expect(await letters.get({ id: one.id })).toMatchObject({ sentOn: "2026-11-23" });
    expect((await letters.list({ sent: true })).counts).toEqual({ all: 1, draft: 0, sent: 1 });
    const pdf = await sent.export({ id: kept.id });
    expect(Buffer.from(pdf.content, "base64").subarray(0, 4).toString()).toBe("%PDF");
  });

  test("the resume as it went out is kept too, in its words of that day", async () => {
    const { sent, experiences, opening } = await withOpening();
    const kept = await sent.add({ openingId: opening.id });
    const [work] = (await experiences.list({})).items;
    await experiences.update({ id: work?.id ?? "", title: "Nurse in charge" });
    expect((await sent.get({ id: kept.id })).text).toContain("Ward nurse");
    expect((await sent.list({ opening: opening.id })).items[0]).toMatchObject({ opening: { label: "Charge nurse at St Anna" } });
  });

  test("a call needs no opening and no file, and thanks name the day of the talk and what was asked", async () => {
    const { letters, interviews, opening } = await withOpening();
    const call = await letters.add({ purpose: "call", organisation: "Miller plumbing", role: "plumber" });
    expect(call.text).toContain("my name is Mara Vogt. I am interested in the work as plumber at Miller plumbing.");
    expect((await letters.file({ id: call.id, format: "txt" })).name).toContain("Call");
    await interviews.add({ openingId: opening.id, day: "2026-11-20", asked: ["How do you plan a short shift?"] });
    const thanks = await letters.add({ purpose: "thanks", openingId: opening.id });
    expect(thanks.text).toContain("Thank you for your time on 20 November.");
    expect(thanks.text).toContain("You asked: “How do you plan a short shift?”.");
  });

  test("Today asks for what only the person can say while the opening waits", async () => {
    const { letters, agenda, opening } = await withOpening();
    const one = await letters.add({ openingId: opening.id });
    const asked = async () => {
      const { now, ifThereIsRoom, later } = await agenda.today({});
      return [...now, ...ifThereIsRoom, ...later].map(({ key }) => key).filter((key) => key.startsWith("letters:"));
    };
    expect(await asked()).toEqual([`letters:open:${one.id}`]);
    await letters.update({ id: one.id, text: "All said." });
    expect(await asked()).toEqual([]);
  });

  test("what goes out as a spreadsheet is known when it comes back", async () => {
    const { letters } = await begin();
    await letters.add({ purpose: "profile", title: "About me" });
    const { csv } = await letters.export({});
    expect(await letters.import({ text: csv })).toMatchObject({ added: [], known: 1, bad: [] });
    expect(await (await begin()).letters.import({ text: csv })).toMatchObject({ added: ["About me"] });
  });
});
