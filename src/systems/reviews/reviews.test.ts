import { describe, expect, it } from "vitest";
import type { AnyKind } from "../../database/kind.ts";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { openContext } from "../../operations/context.ts";
import { as, testApp } from "../../testing.ts";

const friday = "2026-11-20T15:00:00.000Z";

onBothDatabases("reviews", (database) => {
  const somebody = (at = friday) => {
    const clock = clockAt(at);
    return { me: as(testApp(database(), clock.now), newOwner()), clock };
  };

  describe("a weekly review", () => {
    it("is one for each week: beginning again goes on with it", async () => {
      const { me } = somebody();
      const first = await me.reviews.start({ cadence: "week" });
      expect(first).toMatchObject({ from: "2026-11-16", to: "2026-11-22", status: "open", step: 0 });
      await me.reviews.answer({ id: first.id, step: 3, secondsSpent: 200, answers: { mattered: "The launch" } });
      const again = await me.reviews.start({ cadence: "week" });
      expect(again).toMatchObject({ id: first.id, step: 3, secondsSpent: 200, answers: { mattered: "The launch" } });
    });

    it("writes each answer into its own room and remembers which record it became", async () => {
      const { me } = somebody();
      const { id } = await me.reviews.start({ cadence: "week" });
      const talk = await me.reviews.file({ id, part: "conversation", input: { line: "Ana: ask for the budget early" } });
      const task = await me.reviews.file({ id, part: "next", input: { title: "Draft the spring budget" } });
      expect(talk.record?.kind).toBe("conversation");
      const { items: talks } = await me.conversations.list({});
      expect(talks).toMatchObject([{ id: talk.record?.id, summary: "Ask for the budget early", day: "2026-11-20" }]);
      const written = await me.tasks.get({ id: task.record?.id ?? "" });
      expect(written).toMatchObject({ title: "Draft the spring budget", due: "2026-11-29" });
      const { entries: filed, parts } = await me.reviews.get({ id });
      expect(filed.map(({ what, key, title }) => [what, key, title])).toEqual([
        ["filed", "conversation", "Talk with Ana"],
        ["filed", "next", "Draft the spring budget"],
      ]);
      expect(parts.find(({ key }) => key === "next")).toMatchObject({ filed: 1, most: 3 });
    });

    it("refuses answers that rest on what another tab has changed since, and shows what stands", async () => {
      const { me } = somebody();
      const { id, revision } = await me.reviews.start({ cadence: "week" });
      await me.reviews.answer({ id, revision, answers: { mattered: "from tab one" } });
      const late = me.reviews.answer({ id, revision, answers: { mattered: "from tab two" } });
      await expect(late).rejects.toMatchObject({ code: "STALE", data: { current: { answers: { mattered: "from tab one" } } } });
      await me.reviews.finish({ id });
      await expect(me.reviews.answer({ id, revision, answers: {} })).rejects.toMatchObject({ code: "REVIEW_DONE" });
    });

    it("undoes an answer as a whole: the record goes, and the review forgets it", async () => {
      const { me } = somebody();
      const { id } = await me.reviews.start({ cadence: "week" });
      await me.reviews.file({ id, part: "next", input: { title: "Call Ana" } });
      await me.reviews.answer({ id, step: 5 });
      const { items } = await me.changes.list({});
      await me.changes.undo({ id: items.find(({ operation }) => operation === "reviews.file")?.id });
      expect((await me.tasks.list({})).total).toBe(0);
      expect((await me.reviews.get({ id })).entries).toEqual([]);
      expect((await me.reviews.get({ id })).review.step).toBe(5);
    });

    it("refuses what the room refuses, and writes nothing", async () => {
      const { me } = somebody();
      const { id } = await me.reviews.start({ cadence: "week" });
      await expect(me.reviews.file({ id, part: "next", input: { title: "" } })).rejects.toThrow();
      await expect(me.reviews.file({ id, part: "next", input: { titel: "Rest" } })).rejects.toMatchObject({
        code: "BAD_INPUT",
        message: "“input.titel” is not known here; did you mean “input.title”?",
      });
      await expect(me.reviews.file({ id, part: "poems", input: {} })).rejects.toMatchObject({ code: "UNKNOWN_PART" });
      for (const title of ["a", "b", "c"]) await me.reviews.file({ id, part: "next", input: { title } });
      await expect(me.reviews.file({ id, part: "next", input: { title: "d" } })).rejects.toMatchObject({ code: "PART_FULL" });
      await expect(me.reviews.answer({ id, answers: { poem: "x" } })).rejects.toMatchObject({ code: "UNKNOWN_QUESTION" });
      expect((await me.tasks.list({})).total).toBe(3);
    });

    it("carries one unfinished thing over and drops another, and both are written where they belong", async () => {
      const { me } = somebody();
      const keep = await me.decisions.add({ title: "Apply inside or wait", reviewOn: "2026-11-18" });
      const leave = await me.decisions.add({ title: "Buy a second screen", reviewOn: "2026-11-17" });
      const { id } = await me.reviews.start({ cadence: "week" });
      const { unfinished } = await me.reviews.get({ id });
      expect(unfinished.map(({ title, moves }) => [title, moves])).toEqual([
        ["Buy a second screen", true],
        ["Apply inside or wait", true],
      ]);
      await me.reviews.settle({ id, key: `reviews:decision:${keep.decision.id}`, decision: "carry" });
      await me.reviews.settle({ id, key: `reviews:decision:${leave.decision.id}`, decision: "drop" });
      expect((await me.decisions.get({ id: keep.decision.id })).due).toBe("2026-12-18");
      const left = await me.decisions.get({ id: leave.decision.id });
      expect(left).toMatchObject({ status: "let-go", due: null, decision: { letGoOn: "2026-11-20" } });
      expect((await me.decisions.reopen({ id: leave.decision.id })).status).toBe("open");
      await me.decisions.letGo({ id: leave.decision.id });
      const opened = await me.reviews.get({ id });
      expect(opened.unfinished).toEqual([]);
      expect(opened.entries.map(({ what, title }) => [what, title])).toEqual([
        ["carried", "Apply inside or wait"],
        ["dropped", "Buy a second screen"],
      ]);
      await expect(me.reviews.settle({ id, key: "nothing", decision: "drop" })).rejects.toMatchObject({ code: "NOT_UNFINISHED" });
    });

    it("lays the last answers beside the new questions, and opens with what happened since", async () => {
      const { me, clock } = somebody("2026-11-13T15:00:00.000Z");
      const before = await me.reviews.start({ cadence: "week" });
      await me.reviews.answer({ id: before.id, answers: { mattered: "The talk with Ana" } });
      await me.reviews.finish({ id: before.id, secondsSpent: 540 });
      clock.moveTo(friday);
      await me.journal.add({ text: "Ana says the draft is good", topic: "feedback" });
      await me.goals.add({ title: "Lead a team" });
      const { id } = await me.reviews.start({ cadence: "week" });
      const opened = await me.reviews.get({ id });
      expect(opened.previous).toMatchObject({ id: before.id, from: "2026-11-09" });
      expect(opened.questions[0]).toMatchObject({ id: "mattered", previous: "The talk with Ana", answer: "" });
      const heard = opened.happened.days.flatMap(({ items }) => items).find(({ kind }) => kind === "heard");
      expect(heard).toMatchObject({ title: "Ana says the draft is good", system: "reviews", day: "2026-11-20" });
      expect(opened.goals.map(({ title }) => title)).toEqual(["Lead a team"]);
    });

    it("tells a fact once: a goal reached and its win, an action and the line that was ticked for it", async () => {
      const { me } = somebody();
      const { goal } = await me.goals.add({ title: "Speak at a meet-up by 1 December 2026" });
      await me.goals.close({ id: goal.id, reason: "achieved" });
      const { goal: action } = await me.goals.add({ title: "Ask Ana for a date", level: "action", due: "2026-11-20" });
      const { now } = await me.agenda.today({});
      const line = now.find(({ records, canBeDone }) => canBeDone && records.some(({ id }) => id === action.id));
      await me.agenda.done({ key: line?.key ?? "" });
      const { id } = await me.reviews.start({ cadence: "week" });
      const { days, minutes } = (await me.reviews.get({ id })).happened;
      const lines = days.flatMap(({ items }) => items.map(({ kind, title }) => `${kind}: ${title}`));
      expect(lines.filter((said) => /^(reached|won): /.test(said))).toEqual([
        "reached: Reached “Speak at a meet-up by 1 December 2026”",
      ]);
      expect(lines.filter((said) => said.startsWith("done: "))).toEqual(["done: Did “Ask Ana for a date”"]);
      expect(minutes).toBe(line?.minutes);
    });

    it("of a year tells what became of the goals, how values moved, and last year's answers beside the new", async () => {
      const { me, clock } = somebody("2025-12-30T15:00:00.000Z");
      const before = await me.reviews.start({ cadence: "year" });
      await me.reviews.answer({ id: before.id, answers: { proud: "The drawings" } });
      await me.reviews.finish({ id: before.id });
      const { goal: old } = await me.goals.add({ title: "Find a second client" });
      await me.goals.close({ id: old.id, reason: "dropped", note: "It was never mine" });
      clock.moveTo("2026-12-20T15:00:00.000Z");
      const { goal: kept } = await me.goals.add({ title: "Lead a team" });
      const { goal: reached } = await me.goals.add({ title: "Pass the exam" });
      await me.goals.close({ id: reached.id, reason: "achieved" });
      const { goal: dropped } = await me.goals.add({ title: "Take a second certificate" });
      await me.goals.close({ id: dropped.id, reason: "dropped", note: "One is enough" });
      const { id } = await me.reviews.start({ cadence: "year" });
      const opened = await me.reviews.get({ id });
      expect(opened.goals.map(({ title, ended }) => [title, ended])).toEqual([
        [kept.title, null],
        ["Pass the exam", { day: "2026-12-20", note: null }],
        ["Take a second certificate", { day: "2026-12-20", note: "One is enough" }],
      ]);
      expect(opened.questions.find(({ id: one }) => one === "proud")).toMatchObject({ previous: "The drawings", answer: "" });
      expect(opened).toMatchObject({ valuesMoved: null, finishedOn: null });
      const month = await me.reviews.start({ cadence: "month" });
      expect((await me.reviews.get({ id: month.id })).goals.map(({ title }) => title)).toEqual(["Lead a team"]);
      const file = await me.reviews.export({ id });
      expect(file.text).toContain("\nOpen.\n");
      expect(file.text).toContain("- Take a second certificate: let go on 20 December 2026 (“One is enough”)");
    });

    it("says the day on which it was finished as the person's own zone has it", async () => {
      const { me } = somebody("2026-11-20T23:30:00.000Z");
      await me.profile.save({ timezone: "Europe/Stockholm" });
      const { id } = await me.reviews.start({ cadence: "week" });
      await me.reviews.finish({ id });
      expect((await me.reviews.get({ id })).finishedOn).toBe("2026-11-21");
      expect((await me.reviews.export({ id })).text).toContain("Finished on 21 November 2026.");
    });

    it("is finished once, opened again, changed, and read as Markdown", async () => {
      const { me } = somebody();
      const { id } = await me.reviews.start({ cadence: "week" });
      await me.reviews.file({ id, part: "next", input: { title: "Rest" } });
      await me.reviews.finish({ id, secondsSpent: 400 });
      await expect(me.reviews.finish({ id })).rejects.toMatchObject({ code: "REVIEW_DONE" });
      await expect(me.reviews.file({ id, part: "next", input: { title: "x" } })).rejects.toMatchObject({ code: "REVIEW_DONE" });
      await me.reviews.update({ id, answers: { mattered: "Sleep" } });
      const { name, text, heldBack } = await me.reviews.export({ id });
      expect(heldBack).toBe(0);
      expect(name).toBe("review-week-2026-11-16.md");
      expect(text).toContain("# Weekly review: Week of 16 to 22 November 2026");
      expect(text).toContain("## What mattered most this week?\n\nSleep");
      expect(text).toContain("## Written down\n\n- Rest");
      expect((await me.reviews.list({})).items).toMatchObject([{ filed: 1, carried: 0, dropped: 0 }]);
      expect((await me.reviews.reopen({ id })).status).toBe("open");
      await me.reviews.remove({ id });
      expect((await me.reviews.list({})).total).toBe(0);
      expect((await me.tasks.list({})).total).toBe(1);
    });
  });

  it("keeps what is employer-sensitive out of its export, unless it is named", async () => {
    const { me } = somebody();
    await me.goals.add({ title: "Leave the project quietly", employerSensitive: true });
    await me.goals.add({ title: "Learn to weld" });
    const { id } = await me.reviews.start({ cadence: "week" });
    await me.reviews.file({ id, part: "next", input: { title: "Call the other firm" } });
    const task = (await me.tasks.list({})).items.find(({ title }) => title === "Call the other firm");
    await me.tasks.update({ id: task?.id ?? "", employerSensitive: true });
    const { text, heldBack } = await me.reviews.export({ id });
    expect(text).toContain("Learn to weld");
    expect(text).not.toMatch(/quietly|other firm/);
    expect(heldBack).toBe(2);
    const whole = await me.reviews.export({ id, sensitive: true });
    expect(whole.text).toMatch(/quietly[\s\S]*other firm/);
    expect(whole.heldBack).toBe(0);
  });

  describe("the rhythm", () => {
    it("asks on the review day, from the first full week on, and says which were held", async () => {
      const { me, clock } = somebody("2026-11-12T09:00:00.000Z");
      const lines = async () => (await me.agenda.today({})).now.concat((await me.agenda.today({})).ifThereIsRoom);
      await me.tasks.add({ title: "First thing ever" });
      clock.moveTo("2026-11-13T09:00:00.000Z");
      expect((await lines()).some(({ system }) => system === "reviews")).toBe(false);
      clock.moveTo("2026-11-19T09:00:00.000Z");
      expect((await lines()).some(({ system }) => system === "reviews")).toBe(false);
      clock.moveTo(friday);
      const line = (await lines()).find(({ key }) => key === "reviews:week:2026-11-16");
      expect(line).toMatchObject({ title: "Weekly review: Week of 16 to 22 November 2026", minutes: 15 });
      const { id } = await me.reviews.start({ cadence: "week" });
      await me.reviews.answer({ id, secondsSpent: 300 });
      expect((await lines()).find(({ key }) => key === line?.key)).toMatchObject({ minutes: 10 });
      await me.reviews.finish({ id });
      expect((await lines()).some(({ key }) => key === line?.key)).toBe(false);
      const { periods } = await me.reviews.rhythm({});
      expect(periods[0]).toMatchObject({ cadence: "week", state: "done", done: 1, of: 1 });
    });

    it("is the person's own: another day, fewer reminders, none", async () => {
      const { me } = somebody();
      await me.reviews.setRhythm({ reviewDay: 7 });
      expect(await me.reviews.rhythm({})).toMatchObject({ reviewDay: 7, cadences: ["week", "month", "quarter", "year"] });
      expect((await me.reviews.rhythm({})).periods[0]).toMatchObject({ due: "2026-11-22", state: "later" });
      await me.reviews.setRhythm({ cadences: [] });
      expect((await me.reviews.rhythm({})).periods.some(({ asked }) => asked)).toBe(false);
    });

    it("refuses a period that has not begun", async () => {
      const { me } = somebody();
      await expect(me.reviews.start({ cadence: "month", on: "2027-01-10" })).rejects.toMatchObject({ code: "PERIOD_NOT_BEGUN" });
      expect((await me.reviews.start({ cadence: "quarter", on: "2026-08-10" })).from).toBe("2026-07-01");
    });
  });

  describe("a record whose moment cannot be read", () => {
    it("is left out of the page by itself, with a sentence, until it is mended", async () => {
      const app = testApp(database(), () => friday);
      const actor = newOwner();
      const me = as(app, actor);
      const { id: sound } = await me.reviews.start({ cadence: "week", on: "2026-11-09" });
      await me.reviews.finish({ id: sound });
      const { id: broken } = await me.reviews.start({ cadence: "week", on: "2026-11-02" });
      await me.reviews.finish({ id: broken });
      const win = await me.wins.capture({ title: "Sold a zeppelin" });
      await me.wins.capture({ title: "Painted the hangar" });
      const { records } = await openContext(app, actor, "test", database());
      const spoil = async (name: string, id: string, patch: object) => {
        const kind = app.kinds.get(name) as AnyKind;
        await records.update(kind, await records.get(kind, id), patch);
      };
      await spoil("review", broken, { finishedAt: "2026-13-45T99:00:00Z" });
      await spoil("win", win.id, { day: "2026-11-45" });

      expect(await me.reviews.get({ id: sound })).toMatchObject({ finishedOn: "2026-11-20" });
      await expect(me.reviews.get({ id: broken })).rejects.toMatchObject({
        code: "NOT_FOUND",
        message: expect.stringContaining("“2026-13-45T99:00:00Z”, which cannot be read"),
      });
      expect((await me.reviews.list({ status: "done" })).total).toBe(2);
      expect((await me.reviews.rhythm({})).periods.length).toBeGreaterThan(0);
      const { id: now } = await me.reviews.start({ cadence: "week" });
      const opened = await me.reviews.get({ id: now });
      expect(JSON.stringify(opened.happened)).toContain("Painted the hangar");
      expect((await me.signals.list({})).items.map(({ key, reason }) => [key, reason]).sort()).toEqual([
        [`reviews:unreadable:review:${broken}`, expect.stringContaining("“2026-13-45T99:00:00Z”")],
        [`reviews:unreadable:win:${win.id}`, expect.stringContaining("“2026-11-45”")],
      ]);

      await spoil("review", broken, { finishedAt: friday });
      await me.wins.update({ id: win.id, day: "2026-11-18" });
      expect(await me.reviews.get({ id: broken })).toMatchObject({ finishedOn: "2026-11-20" });
      expect((await me.signals.list({})).items).toEqual([]);
    });
  });

  describe("signals", () => {
    it("follow events, are put aside until a day, and come back", async () => {
      const { me, clock } = somebody();
      const event = await me.events.add({ what: "new-manager", title: "Ines takes over" });
      const key = `reviews:event:${event.id}`;
      expect((await me.signals.list({})).items).toMatchObject([{ key, title: "Ines takes over", opens: { place: "wins" } }]);
      await me.signals.setAside({ key, until: "2026-11-27" });
      expect(await me.signals.list({})).toMatchObject({ items: [], setAside: 1 });
      expect((await me.signals.list({ all: true })).items).toMatchObject([{ key, setAsideUntil: "2026-11-27" }]);
      clock.moveTo("2026-11-27T09:00:00.000Z");
      expect((await me.signals.list({})).items).toHaveLength(1);
      await me.signals.setAside({ key });
      await me.signals.bringBack({ key });
      expect((await me.signals.list({})).items).toHaveLength(1);
      await me.events.remove({ id: event.id });
      expect((await me.signals.list({})).items).toEqual([]);
      await expect(me.signals.setAside({ key })).rejects.toMatchObject({ code: "NO_SIGNAL" });
    });

    it("come by hand or from the facts of a room, each opening only the part that is due", async () => {
      const { me } = somebody();
      const skill = await me.skills.add({ label: "Search marketing" });
      for (const what of ["new-manager", "reorganisation", "offer"] as const) await me.events.add({ what });
      await me.events.add({ what: "skill-demand", records: [{ kind: "skill", id: skill.id, label: "Search marketing" }] });
      for (const day of ["2026-11-15", "2026-11-19"]) await me.pulse.log({ day, energy: 1, load: 3, sleep: 3, meaning: 3 });
      await me.experiences.add({ kind: "work", title: "Editor", organisation: "Paper House", start: "2025-05-20" });
      const { items } = await me.signals.list({});
      expect(new Map(items.map(({ title, opens }) => [title, "place" in opens ? opens.place : opens.record.id]))).toEqual(
        new Map([
          ["A new manager", "wins"],
          ["A reorganisation", "goals"],
          ["An offer", "new-decision"],
          ["A skill of yours is asked for less", skill.id],
          ["Two low pulses in a row", "energy"],
          ["18 months as Editor, Paper House", "gap"],
        ]),
      );
      expect(items.every(({ reason, records }) => reason.length > 0 && records.length > 0)).toBe(true);
    });

    it("refuse an event of tomorrow and a return that is not later", async () => {
      const { me } = somebody();
      await expect(me.events.add({ what: "offer", day: "2026-11-21" })).rejects.toMatchObject({ code: "DAY_IN_FUTURE" });
      const event = await me.events.add({ what: "offer" });
      const key = `reviews:event:${event.id}`;
      await expect(me.signals.setAside({ key, until: "2026-11-20" })).rejects.toMatchObject({ code: "NOT_LATER" });
    });
  });

  describe("decisions", () => {
    it("go from options to a choice with an expectation, to an outcome", async () => {
      const { me, clock } = somebody();
      const { decision, status } = await me.decisions.add({
        title: "Team lead inside, or wait",
        options: [
          { label: "Take it", for: "People to lead" },
          { label: "Wait", against: "A year more" },
        ],
      });
      const { id } = decision;
      expect(status).toBe("open");
      await expect(me.decisions.resolve({ id, happened: "yes" })).rejects.toMatchObject({ code: "NOT_DECIDED" });
      await expect(me.decisions.decide({ id, chosen: "Leave" })).rejects.toMatchObject({ code: "NOT_AN_OPTION" });
      const decided = await me.decisions.decide({
        ...{ id, chosen: "Take it", expectation: "In six months I lead two people", probability: 70 },
        ...{ resolvesBy: "2027-05-20", reviewOn: "2027-05-21" },
      });
      expect(decided).toMatchObject({ status: "waiting", due: "2027-05-21", decision: { decidedOn: "2026-11-20" } });
      expect((await me.agenda.today({})).now.some(({ system }) => system === "reviews")).toBe(false);
      clock.moveTo("2027-05-21T09:00:00.000Z");
      const today = await me.agenda.today({});
      const line = [...today.now, ...today.ifThereIsRoom, ...today.later].find(({ key }) => key.startsWith("reviews:decision"));
      expect(line?.reason).toContain("at 70 %: In six months I lead two people");
      const resolved = await me.decisions.resolve({ id, happened: "yes", whatCame: "Three people", lesson: "Ask earlier" });
      expect(resolved).toMatchObject({ status: "resolved", due: null, decision: { resolvedOn: "2027-05-21" } });
      expect(await me.decisions.calibration({})).toMatchObject({ n: 1, bins: [] });
      expect((await me.decisions.export({})).text).toContain("### Expected\n\nIn six months I lead two people");
      expect((await me.decisions.reopen({ id })).status).toBe("waiting");
      expect((await me.decisions.list({ status: "waiting" })).total).toBe(1);
    });

    it("hold what was expected fast once the outcome is known, and count what stood at the decision", async () => {
      const { me, clock } = somebody();
      const { decision } = await me.decisions.add({ title: "Ask now", expectation: "Yes by May", probability: 90 });
      const { id } = decision;
      await me.decisions.decide({ id, chosen: "Ask" });
      clock.moveTo("2026-12-01T09:00:00.000Z");
      await me.decisions.update({ id, probability: 20 });
      const changed = await me.decisions.get({ id });
      expect(changed.decision).toMatchObject({ probability: 20, stated: 90 });
      expect(changed.decision.restated).toEqual([
        { day: "2026-12-01", chosen: "Ask", expectation: "Yes by May", probability: 90 },
      ]);
      await me.decisions.resolve({ id, happened: "no" });
      for (const patch of [{ probability: 1 }, { expectation: "No" }, { chosen: "Wait" }, { happened: null, probability: 1 }])
        await expect(me.decisions.update({ id, ...patch })).rejects.toMatchObject({ code: "OUTCOME_KNOWN" });
      await expect(me.decisions.decide({ id, chosen: "Wait" })).rejects.toMatchObject({ code: "OUTCOME_KNOWN" });
      await expect(me.decisions.letGo({ id })).rejects.toMatchObject({ code: "OUTCOME_KNOWN" });
      expect((await me.decisions.update({ id, lesson: "Ask earlier" })).decision.lesson).toBe("Ask earlier");
      for (let at = 0; at < 9; at++) {
        const { decision: other } = await me.decisions.add({ title: `Call ${at}`, expectation: "x", probability: 90 });
        await me.decisions.decide({ id: other.id, chosen: "yes" });
        await me.decisions.resolve({ id: other.id, happened: "yes" });
      }
      expect((await me.decisions.calibration({})).bins).toMatchObject([{ from: 80, n: 10, hits: 9 }]);
    });

    it("go out as one file and come in again, once, also by the one way in for all files", async () => {
      const { me } = somebody();
      const { decision } = await me.decisions.add({ title: "Ask now", options: [{ label: "Ask" }, { label: "Wait" }] });
      await me.decisions.decide({ id: decision.id, chosen: "Ask", expectation: "Yes by May", probability: 60 });
      await me.decisions.letGo({ id: (await me.decisions.add({ title: "A second screen" })).decision.id });
      await me.decisions.add({ title: "About my employer", employerSensitive: true });
      const { text, name, heldBack } = await me.decisions.export({});
      expect(heldBack).toBe(1);
      const file = { name, content: Buffer.from(text).toString("base64") };
      expect(await me.decisions.import({ file })).toMatchObject({ added: 0, known: 2 });
      const other = somebody().me;
      expect(await other.decisions.import({ file, preview: true })).toMatchObject({ added: 2 });
      expect((await other.decisions.list({})).total).toBe(0);
      expect((await other.files.import({ file })).operation).toBe("decisions.import");
      expect((await other.decisions.export({})).text.split("\n").sort()).toEqual(text.split("\n").sort());
      const cv = { name: "cv.md", content: Buffer.from("# Kim").toString("base64") };
      await expect(other.decisions.import({ file: cv })).rejects.toMatchObject({ code: "NO_DECISIONS" });
    });

    it("show how good the percentages are after ten", async () => {
      const { me } = somebody();
      for (let at = 0; at < 10; at++) {
        const { decision } = await me.decisions.add({ title: `Call ${at}`, expectation: "x", probability: 80 });
        await me.decisions.decide({ id: decision.id, chosen: "yes" });
        await me.decisions.resolve({ id: decision.id, happened: at < 8 ? "yes" : "no" });
      }
      const found = await me.decisions.calibration({});
      expect(found.bins).toMatchObject([{ n: 10, hits: 8 }]);
      expect(found.brier?.mean).toBeCloseTo(0.16, 10);
    });
  });

  describe("the journal", () => {
    it("is found by words in any spelling, by topic and by month", async () => {
      const { me } = somebody();
      await me.journal.add({ text: "Zürich: the talk went well", day: "2026-10-02", topic: "conversation" });
      await me.journal.add({ text: "An idea for the budget", topic: "idea", title: "Budget" });
      expect((await me.journal.list({ find: "zurich talk" })).items).toHaveLength(1);
      expect((await me.journal.list({ topic: "idea" })).items).toMatchObject([{ title: "Budget", day: "2026-11-20" }]);
      const october = await me.journal.list({ month: "2026-10" });
      expect(october).toMatchObject({ total: 1, months: ["2026-11", "2026-10"] });
      expect((await me.search.find({ text: "zurich" })).items).toMatchObject([{ kind: "journal-entry" }]);
    });

    it("is about days that have come, whichever way an entry comes in", async () => {
      const { me } = somebody();
      await expect(me.journal.add({ text: "Later", day: "2031-01-01" })).rejects.toMatchObject({ code: "DAY_IN_FUTURE" });
      const { id } = await me.journal.add({ text: "Now" });
      await expect(me.journal.update({ id, day: "2026-11-21" })).rejects.toMatchObject({ code: "DAY_IN_FUTURE" });
      const file = { name: "2031-01-01 plan.md", content: Buffer.from("A plan").toString("base64") };
      await expect(me.journal.import({ file })).rejects.toMatchObject({ code: "DAY_IN_FUTURE" });
      expect((await me.journal.list({})).items).toMatchObject([{ text: "Now", day: "2026-11-20" }]);
    });

    it("goes out as one file and comes in again, once", async () => {
      const { me } = somebody();
      await me.journal.add({ text: "First", day: "2026-10-02", title: "A start" });
      await me.journal.add({ text: "Second", topic: "gratitude" });
      await me.journal.add({ text: "Not for the employer", employerSensitive: true });
      const { text, heldBack } = await me.journal.export({});
      expect(heldBack).toBe(1);
      const file = { name: "journal.md", content: Buffer.from(text).toString("base64") };
      expect(await me.journal.import({ file })).toMatchObject({ added: 0, known: 2 });
      const other = somebody().me;
      expect(await other.journal.import({ file, preview: true })).toMatchObject({ added: 2 });
      expect((await other.journal.list({})).total).toBe(0);
      await other.journal.import({ file });
      expect((await other.journal.list({})).items).toMatchObject([
        { day: "2026-11-20", text: "Second", topic: "gratitude" },
        { day: "2026-10-02", text: "First", title: "A start" },
      ]);
      const empty = { name: "a.md", content: "" };
      await expect(other.journal.import({ file: empty })).rejects.toMatchObject({ code: "EMPTY_FILE" });
    });
  });

  it("has two years of the sample career, enough for a calibration picture and for a line of Today", async () => {
    const { me } = somebody("2026-11-22T09:00:00.000Z");
    await me.sample.load({});
    expect(await me.reviews.list({ cadence: "week" })).toMatchObject({ total: 14 });
    const recent = (await me.reviews.list({ cadence: "week", limit: 3 })).items;
    for (const { review, filed } of recent) {
      expect(filed).toBeGreaterThanOrEqual(3);
      const { entries } = await me.reviews.get({ id: review.id });
      expect(new Set(entries.map(({ record }) => record?.kind)).size).toBeGreaterThanOrEqual(3);
    }
    const words = (await me.reviews.list({ limit: 100 })).items.flatMap(({ review }) => Object.values(review.answers));
    expect(new Set(words).size).toBe(words.length);
    expect(await me.decisions.list({ status: "resolved" })).toMatchObject({ total: 11 });
    expect(await me.decisions.calibration({})).toMatchObject({ n: 10, partly: 1 });
    expect((await me.journal.list({})).total).toBe(19);
    expect((await me.signals.list({})).items.map(({ title }) => title)).toContain("Ines takes over as head of marketing");
    const { periods } = await me.reviews.rhythm({});
    expect(periods[0]).toMatchObject({ state: "due", asked: true, of: 12 });
    const { id } = await me.reviews.start({ cadence: "week" });
    const opened = await me.reviews.get({ id });
    expect(opened.happened.total).toBeGreaterThan(0);
    expect(opened.questions.every(({ previous }) => previous !== null)).toBe(true);
    expect(opened.goals.length).toBeGreaterThan(2);
    const year = await me.reviews.get({ id: (await me.reviews.start({ cadence: "year" })).id });
    expect(year.questions.every(({ previous }) => previous !== null)).toBe(true);
    expect(year.valuesMoved?.said).toContain("Influence matters more than before");
    expect(year.goals.filter(({ ended }) => ended).map(({ status }) => status)).toContain("achieved");
    const shown = new Set(year.happened.days.flatMap(({ items }) => items.map(({ kind }) => kind)));
    expect([...shown]).toEqual(expect.arrayContaining(["reached", "won", "hard", "missed", "changed", "done"]));
  });

  it("shows nobody another person's records", async () => {
    const { me } = somebody();
    const other = somebody().me;
    const { id } = await me.reviews.start({ cadence: "week" });
    const entry = await me.journal.add({ text: "Mine" });
    await expect(other.reviews.get({ id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(other.reviews.file({ id, part: "next", input: { title: "x" } })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(other.journal.get({ id: entry.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
