import { describe, expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

onBothDatabases("mentoring", (database) => {
  const begin = () => as(testApp(database(), clockAt("2026-11-24T09:00:00.000Z").now), newOwner());
  type Me = ReturnType<typeof begin>;

  const keysOf = async ({ agenda }: Me) => {
    const { now, ifThereIsRoom, later } = await agenda.today({});
    return [...now, ...ifThereIsRoom, ...later].map(({ key }) => key).filter((key) => key.startsWith("mentoring:"));
  };

  describe("a relationship", () => {
    test("is wished for, asked, agreed and ended; each step has its day, and whoever is new is kept among the people", async () => {
      const me = begin();
      const { mentors, contacts } = me;
      const one = await mentors.add({ name: "Ana Lopez", need: "How she plans a rota that holds" });
      expect(one).toMatchObject({ state: "wished", role: "mentor", held: 0 });
      expect((await contacts.get({ id: one.person.id })).name).toBe("Ana Lopez");
      expect((await mentors.words({ id: one.id })).text).toContain(
        "What I would like to understand: How she plans a rota that holds.",
      );
      expect(await mentors.ask({ id: one.id, day: "yesterday" })).toMatchObject({ state: "asked", askedOn: "2026-11-23" });
      await expect(mentors.close({ id: one.id })).rejects.toMatchObject({ code: "NOT_ACTIVE" });
      const yes = await mentors.update({ id: one.id, answer: "yes", rhythmDays: 30 });
      expect(yes).toMatchObject({ state: "active", answeredOn: "2026-11-24", nextDue: "2026-12-24" });
      const { mentor, words } = await mentors.close({ id: one.id, taken: "To ask before I answer" });
      expect(mentor).toMatchObject({ state: "closed", closedOn: "2026-11-24", nextDue: null });
      expect(words).toContain("What I take with me: To ask before I answer.");
      await expect(mentors.close({ id: one.id })).rejects.toMatchObject({ code: "IS_OVER" });
      expect((await mentors.list({ state: "closed" })).items.map(({ name }) => name)).toEqual(["Ana Lopez"]);
      expect((await mentors.list({})).counts).toEqual({ all: 1, active: 0, asked: 0, ended: 1 });
    });

    test("keeps the level of a skill at the start and at the end, each with its day", async () => {
      const { mentors, skills } = begin();
      const skill = await skills.add({ label: "Rota planning", level: 2 });
      const ref = { kind: "skill", id: skill.id, label: "Rota planning" };
      const one = await mentors.add({ name: "Ana", answer: "yes", ratings: [{ skill: ref, start: 2 }] });
      expect(one.ratings[0]).toMatchObject({ start: 2, startOn: "2026-11-24", end: null, endOn: null });
      const later = await mentors.update({ id: one.id, ratings: [{ skill: ref, start: 2, startOn: "2026-08-01", end: 4 }] });
      expect(later.ratings[0]).toMatchObject({ startOn: "2026-08-01", end: 4, endOn: "2026-11-24" });
    });

    test("is found by what it serves, goes to the bin with its sessions and comes back with them", async () => {
      const { mentors, mentorSessions, goals, changes } = begin();
      const { goal } = await goals.add({ title: "Ward manager by June" });
      const about = [{ kind: "goal", id: goal.id, label: goal.title }];
      const one = await mentors.add({ name: "Ana", answer: "yes", about, areas: ["craft"] });
      await mentorSessions.add({ mentorId: one.id, day: "2026-11-20" });
      expect((await mentors.list({ about: goal.id })).total).toBe(1);
      expect((await mentors.list({ area: "life" })).total).toBe(0);
      await mentors.remove({ id: one.id });
      expect((await mentorSessions.list({})).total).toBe(0);
      const [latest] = (await changes.list({ limit: 1 })).items;
      await changes.undo({ id: latest?.id ?? "" });
      expect((await mentorSessions.list({})).total).toBe(1);
      expect((await mentors.get({ id: one.id })).held).toBe(1);
    });
  });

  describe("whom to ask", () => {
    test("are people who do the work, care about it or are kept with it, each with the reason; those asked already are left out", async () => {
      const { mentors, contacts } = begin();
      await contacts.add({ name: "Ana", roles: [{ title: "Ward manager", organisation: "St Anna" }] });
      await contacts.add({ name: "Bo", interests: ["ward manager"] });
      await contacts.add({ name: "Cem", note: "Married to a ward manager" });
      await contacts.add({ name: "Dia", interests: ["climbing"] });
      const { people } = await mentors.candidates({ need: "Ward manager" });
      expect(people.map(({ person }) => person.label)).toEqual(["Ana", "Bo", "Cem"]);
      expect(people[0]?.why[0]).toBe("Ana does this work now: Ward manager.");
      await mentors.add({ name: "Ana" });
      const left = await mentors.candidates({ need: "Ward manager" });
      expect(left.people.map(({ person }) => person.label)).toEqual(["Bo", "Cem"]);
      expect(await mentors.candidates({})).toEqual({ needs: [], people: [] });
    });
  });

  describe("a session", () => {
    test("that was held is a talk with that person, moves with its day, and is none once it is said to be off", async () => {
      const { mentors, mentorSessions, contacts, conversations } = begin();
      const one = await mentors.add({ name: "Ana", answer: "yes" });
      const held = await mentorSessions.add({ mentorId: one.id, day: "2026-11-20", shared: "Numbers first" });
      expect(held).toMatchObject({ state: "held", with: { label: "Ana" }, said: "Friday 20 November" });
      expect((await contacts.get({ id: one.person.id })).standing.lastTalk).toBe("2026-11-20");
      expect((await contacts.get({ id: one.person.id })).between.map(({ title }) => title)).toEqual([
        "Mentor: agreed",
        "Session with Ana: Numbers first",
      ]);
      await mentorSessions.update({ id: held.id, day: "2026-11-18" });
      expect((await conversations.list({})).items.map(({ day }) => day)).toEqual(["2026-11-18"]);
      await mentorSessions.update({ id: held.id, state: "off" });
      expect((await conversations.list({})).total).toBe(0);
      expect(await mentors.get({ id: one.id })).toMatchObject({ held: 0, lastHeld: null });
    });

    test("to come is planned, and cannot have been held yet", async () => {
      const { mentors, mentorSessions } = begin();
      const one = await mentors.add({ name: "Ana", answer: "yes", rhythmDays: 30 });
      const next = await mentorSessions.add({ mentorId: one.id, day: "2026-11-26" });
      expect(next.state).toBe("planned");
      expect(await mentors.get({ id: one.id })).toMatchObject({ nextPlanned: "2026-11-26", nextDue: null, held: 0 });
      await expect(mentorSessions.update({ id: next.id, state: "held" })).rejects.toThrow(/26 November 2026 is still to come/);
    });

    test("goes out to a spreadsheet in words and comes into an empty record the same, with whom it was and as a talk", async () => {
      const { mentors, mentorSessions } = begin();
      const one = await mentors.add({ name: "Åsa Ek", role: "coach", answer: "yes", answeredOn: "2026-09-01" });
      const other = await mentors.add({ name: "Åsa Ek", role: "peer", answer: "yes" });
      await mentorSessions.add({
        mentorId: one.id,
        day: "2026-10-20",
        shared: "Numbers first",
        notes: "She hesitated",
        topics: [{ what: "How to say no", done: true }, { what: "The budget" }],
        actions: [
          { by: "me", what: "Ask for the numbers", due: "2026-11-01" },
          { by: "them", what: "Send the book", state: "done", settledOn: "2026-10-22" },
          { by: "me", what: "Lead the meeting", came: "It went well", state: "done", settledOn: "2026-11-03" },
        ],
      });
      await mentorSessions.add({ mentorId: other.id, day: "2026-10-20" });
      const { csv, count } = await mentorSessions.export({ mentor: one.id });
      expect(count).toBe(1);
      expect(csv).toContain("How to say no (done); The budget");
      expect(csv).toContain("Send the book (done on 2026-10-22)");
      const all = await mentorSessions.export({});
      expect(await mentorSessions.import({ text: all.csv })).toMatchObject({ added: [], known: 2 });
      const empty = begin();
      await empty.mentorSessions.import({ text: all.csv, preview: true });
      expect((await empty.mentors.list({})).total).toBe(0);
      expect(await empty.mentorSessions.import({ text: all.csv })).toMatchObject({ added: { length: 2 }, bad: [] });
      expect((await empty.mentors.list({})).items.map(({ role, state, held }) => [role, state, held]).sort()).toEqual([
        ["coach", "active", 1],
        ["peer", "active", 1],
      ]);
      expect((await empty.mentorSessions.export({})).csv.split("\n").sort()).toEqual(all.csv.split("\n").sort());
      expect((await empty.conversations.list({})).total).toBe(2);
    });

    test("is one talk among the people, whether talks or sessions come in first, and two of a day stay two", async () => {
      const one = begin();
      const { id: mentorId } = await one.mentors.add({ name: "Ana Lopez", answer: "yes", answeredOn: "2026-09-01" });
      await one.mentorSessions.add({ mentorId, day: "2026-10-20", time: "09:00" });
      await one.mentorSessions.add({ mentorId, day: "2026-10-20", time: "17:00" });
      const { id } = await one.mentorSessions.add({ mentorId, day: "2026-11-03" });
      const talk = (await one.mentorSessions.get({ id })).talk?.id ?? "";
      await one.conversations.update({ id: talk, summary: "She knows the rota" });
      const talks = (await one.conversations.export({})).csv;
      const sessions = (await one.mentorSessions.export({})).csv;
      const all = async ({ conversations }: Pick<typeof one, "conversations">) =>
        (await conversations.list({})).items.map(({ day, summary }) => [day, summary]);
      expect(await all(one)).toHaveLength(3);
      const talksFirst = begin();
      await talksFirst.conversations.import({ text: talks });
      await talksFirst.mentorSessions.import({ text: sessions });
      expect(await all(talksFirst)).toEqual(await all(one));
      const sessionsFirst = begin();
      await sessionsFirst.mentorSessions.import({ text: sessions });
      await sessionsFirst.conversations.import({ text: talks });
      expect(await all(sessionsFirst)).toEqual(await all(one));
      const [kept] = (await sessionsFirst.mentorSessions.list({})).items;
      await sessionsFirst.mentorSessions.remove({ id: kept?.id ?? "" });
      expect(await all(sessionsFirst)).toHaveLength(2);
    });

    test("is taken in from a hand-written line; one that is still to come was not held, and keeps nobody", async () => {
      const { mentors, mentorSessions } = begin();
      const text =
        "Mentor,Date,Agenda,Notes for both,I do,They do\nAna,2026-11-20,Budget; Rota,Start small,Read it (by 2026-12-01),The book";
      expect(await mentorSessions.import({ text })).toMatchObject({ added: { length: 1 }, bad: [] });
      const { items } = await mentorSessions.list({});
      expect(items[0]).toMatchObject({ state: "held", shared: "Start small", topics: [{ what: "Budget" }, { what: "Rota" }] });
      expect(items[0]?.actions).toMatchObject([
        { by: "me", what: "Read it", due: "2026-12-01", state: "open" },
        { by: "them", what: "The book", due: null },
      ]);
      const ahead = await mentorSessions.import({ text: "mentor,day,state\nBo,2027-01-20,held" });
      expect(ahead).toMatchObject({ added: [], bad: [{ line: 2, problem: expect.stringContaining("still to come") }] });
      expect((await mentors.list({})).items.map(({ name }) => name)).toEqual(["Ana"]);
    });

    test("prepares itself: what is open between you, what was left, goals it serves, what was hard and what went well", async () => {
      const { mentors, mentorSessions, goals, wins, setbacks } = begin();
      const { goal } = await goals.add({ title: "Ward manager by June" });
      const about = [{ kind: "goal", id: goal.id, label: goal.title }];
      const one = await mentors.add({ name: "Ana", answer: "yes", answeredOn: "2026-09-01", about });
      const before = await mentorSessions.add({
        mentorId: one.id,
        day: "2026-10-20",
        topics: [{ what: "How to say no" }],
        actions: [
          { by: "me", what: "Ask for the numbers" },
          { by: "them", what: "Send the book" },
        ],
      });
      await wins.capture({ title: "First rota without a gap", day: "2026-11-10" });
      await setbacks.log({ title: "Not chosen as lead", day: "2026-11-02" });
      const next = await mentorSessions.add({ mentorId: one.id, day: "2026-11-26" });
      const sheet = await mentorSessions.prepare({ id: next.id });
      expect(sheet.since).toBe("2026-10-20");
      expect(sheet.open.map(({ by, what, due }) => [by, what, due])).toEqual([
        ["me", "Ask for the numbers", "2026-11-03"],
        ["them", "Send the book", "2026-11-03"],
      ]);
      expect(sheet.proposed.map(({ what }) => what)).toEqual([
        "Where it stands: Ask for the numbers",
        "Ask kindly: Send the book",
        "How to say no",
        "How to go on with “Ward manager by June”",
        expect.stringMatching(/^What I take from “Not chosen as lead/),
        "Tell them: First rota without a gap",
      ]);
      const [action] = before.actions;
      await mentorSessions.settle({ id: before.id, action: action?.id ?? "", came: "They are on one page" });
      expect((await mentorSessions.prepare({ id: next.id })).proposed[0]).toMatchObject({
        what: "What came of it: Ask for the numbers",
        why: "You did it: They are on one page",
      });
      await expect(mentorSessions.settle({ id: before.id, action: "none" })).rejects.toMatchObject({ code: "NO_SUCH_ACTION" });
    });

    test("counts for a goal of sessions, and in the week that was", async () => {
      const { mentors, mentorSessions, goals } = begin();
      const one = await mentors.add({ name: "Ana", answer: "yes" });
      const { goal } = await goals.add({
        title: "Two mentor sessions a month",
        measure: { kind: "rate", unit: "sessions", count: 2, per: "month", follows: "mentoring.sessions" },
        startDay: "2026-11-01",
      });
      await mentorSessions.add({ mentorId: one.id, day: "2026-11-20" });
      await mentorSessions.add({ mentorId: one.id, day: "2026-11-28" });
      expect((await goals.get({ id: goal.id })).progress.inPeriod).toBe(1);
    });
  });

  test("the letter tells what was done with their advice since the last one, from confirmed facts, and nothing else", async () => {
    const { mentors, mentorSessions, skills, wins } = begin();
    const skill = await skills.add({ label: "Rota planning", level: 2 });
    const about = [{ kind: "skill", id: skill.id, label: "Rota planning" }];
    const one = await mentors.add({ name: "Ana", answer: "yes", answeredOn: "2026-09-01", about });
    expect(await mentors.letter({ id: one.id })).toMatchObject({ text: null, from: [] });
    const held = await mentorSessions.add({
      mentorId: one.id,
      day: "2026-10-20",
      actions: [{ by: "me", what: "Ask for the numbers" }],
      notes: "She is tired of her own house",
    });
    await mentorSessions.settle({ id: held.id, action: held.actions[0]?.id ?? "", came: "They are on one page" });
    const win = await wins.capture({ title: "First rota without a gap", day: "2026-11-10" });
    await wins.update({ id: win.id, skills: about });
    const other = await wins.capture({ title: "Sold a zeppelin", day: "2026-11-10" });
    const { text, from } = await mentors.letter({ id: one.id });
    expect(text).toContain("- Ask for the numbers: They are on one page.");
    expect(text).toContain("- First rota without a gap (10 November 2026).");
    expect(text).not.toContain("zeppelin");
    expect(text).not.toContain("tired");
    expect(from.map(({ id }) => id)).toEqual([held.id, win.id]);
    expect(from.map(({ id }) => id)).not.toContain(other.id);
    await mentors.wrote({ id: one.id });
    await wins.update({ id: win.id, confirmation: "unconfirmed" });
    expect((await mentors.letter({ id: one.id })).since).toBe("2026-11-24");
  });

  test("Today asks to prepare, to keep one's word, to thank, to ask once more, and falls silent with each", async () => {
    const me = begin();
    const { mentors, mentorSessions } = me;
    const one = await mentors.add({ name: "Ana", answer: "yes", fit: "good" });
    const asked = await mentors.add({ name: "Bo", askedOn: "2026-11-01" });
    const held = await mentorSessions.add({
      mentorId: one.id,
      day: "2026-11-20",
      actions: [{ by: "me", what: "Ask for the numbers", due: "2026-11-25" }],
    });
    const next = await mentorSessions.add({ mentorId: one.id, day: "2026-11-26" });
    const action = held.actions[0]?.id ?? "";
    expect((await keysOf(me)).sort()).toEqual(
      [
        `mentoring:action:${action}`,
        `mentoring:answer:${asked.id}`,
        `mentoring:prepare:${next.id}`,
        `mentoring:thank:${held.id}`,
      ].sort(),
    );
    await mentorSessions.settle({ id: held.id, action });
    await mentorSessions.thank({ id: held.id });
    await mentors.update({ id: asked.id, answer: "no" });
    await mentorSessions.remove({ id: next.id });
    expect(await keysOf(me)).toEqual([]);
  });

  test("the sponsor map says what is missing, and asks before it is decided", async () => {
    const me = begin();
    const { sponsorships, mentors } = me;
    await expect(sponsorships.add({ decision: "Charge nurse", sponsor: "Elin" })).rejects.toMatchObject({
      code: "NO_SUCH_SPONSOR",
    });
    await mentors.add({ name: "Elin", role: "sponsor", answer: "yes" });
    const one = await sponsorships.add({ decision: "Charge nurse from April", sponsor: "elin", decidesOn: "2026-12-10" });
    expect(one).toMatchObject({ sponsor: { label: "Elin" }, next: expect.stringMatching(/^Find out who makes this decision/) });
    expect(await keysOf(me)).toEqual([`mentoring:sponsor:${one.id}`]);
    expect((await sponsorships.words({ id: one.id })).text).toContain("I would like this: Charge nurse from April.");
    const decided = await sponsorships.update({ id: one.id, outcome: "yes", came: "From April" });
    expect(decided).toMatchObject({ cameOn: "2026-11-24", next: null });
    expect((await sponsorships.list({})).counts).toEqual({ all: 1, open: 0, decided: 1 });
    expect(await keysOf(me)).toEqual([]);
  });

  test("coverage names who stands where, and the holes", async () => {
    const { mentors } = begin();
    await mentors.add({ name: "Ana", answer: "yes", areas: ["craft"] });
    await mentors.add({ name: "Bo", areas: ["life"] });
    const { areas, said } = await mentors.coverage({});
    expect(areas.map(({ area, who }) => [area, who])).toEqual([
      ["craft", ["Ana"]],
      ["politics", []],
      ["industry", []],
      ["life", []],
    ]);
    expect(said[0]).toBe("Nobody for politics, industry and life.");
  });

  test("what goes out as a spreadsheet is known when it comes back", async () => {
    const { mentors } = begin();
    await mentors.add({ name: "Ana Lopez", role: "coach", areas: ["craft", "life"], askedOn: "2026-11-01" });
    const { csv } = await mentors.export({});
    expect(await mentors.import({ text: csv })).toMatchObject({ added: [], known: 1, bad: [] });
    const other = begin();
    expect(await other.mentors.import({ text: csv })).toMatchObject({ added: ["Ana Lopez"] });
    expect((await other.mentors.list({})).items[0]).toMatchObject({ state: "asked", areas: ["craft", "life"] });
    expect(await other.mentors.import({ text: "mentor,asked on\nBo,2027-01-01" })).toMatchObject({
      added: [],
      bad: [{ line: 2 }],
    });
  });
});
