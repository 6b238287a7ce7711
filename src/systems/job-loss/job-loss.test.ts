import { expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

const today = "2026-11-24";

onBothDatabases("the time after a lost job", (database) => {
  const begin = () => {
    const clock = clockAt(`${today}T09:00:00.000Z`);
    const app = testApp(database(), clock.now);
    const owner = newOwner();
    return {
      me: as(app, owner),
      /** Everything on Today that job-loss mode brought. */
      lines: async () => {
        const { now, ifThereIsRoom, later } = await as(app, owner).agenda.today({});
        return [...now, ...ifThereIsRoom, ...later].filter(({ system }) => system === "job-loss");
      },
      moveTo: (day: string) => clock.moveTo(`${day}T09:00:00.000Z`),
    };
  };

  test("job-loss mode turns Today around, carries its dates and money, and its steps are ticked there", async () => {
    const { me } = begin();
    await me.activities.add({ kind: "course", title: "Strategy course", hours: 40, weight: 1 });
    const { jobLoss } = await me.jobLoss.start({
      employer: "Nordlys",
      lastDay: "2026-11-30",
      savings: 900_000,
      costsLow: 300_000,
      coverUntil: "2026-12-15",
    });
    await expect(me.jobLoss.start({})).rejects.toMatchObject({ code: "JOB_LOSS_ACTIVE" });

    const day = await me.agenda.today({});
    expect(day.mode).toMatchObject({ title: "Job-loss mode", record: { kind: "job-loss", id: jobLoss.id } });
    expect(day.rule).toMatch(/^The first seven days of job-loss mode/);
    const own = day.now.slice(0, 5).map(({ title }) => title);
    expect(own.toSorted()).toEqual([
      "Decide nothing today",
      "Health cover ends: 15 December",
      "Last day of work: 30 November",
      "Tell one or two people who are close to you",
      "Write down what was said, by whom and on which day",
    ]);
    expect([...day.now, ...day.ifThereIsRoom, ...day.later].map(({ system }) => system)).not.toContain("learning");
    expect(day.waits.map(({ system }) => system)).toContain("learning");

    const rest = day.now.find(({ title }) => title === "Decide nothing today");
    await me.agenda.done({ key: rest?.key ?? "" });
    const { view } = await me.jobLoss.show({});
    expect(view?.firstWeek.find(({ key }) => key === "rest")?.doneOn).toBe(today);
    expect(view?.runway.months).toEqual({ low: 3, high: 3 });
    await expect(me.jobLoss.check({ id: jobLoss.id, step: "dance" })).rejects.toMatchObject({ code: "UNKNOWN_STEP" });
    await expect(me.jobLoss.update({ id: jobLoss.id, costsHigh: 100 })).rejects.toMatchObject({ code: "COSTS_TURNED" });

    await me.jobLoss.end({ id: jobLoss.id });
    expect(await me.agenda.today({})).toMatchObject({ mode: null });
    await me.jobLoss.resume({ id: jobLoss.id });
    expect((await me.agenda.today({})).mode).not.toBeNull();
  });

  test("its first seven days make Today shorter, not longer: all that nobody was promised waits, and comes back after them", async () => {
    const clock = clockAt("2026-11-24T09:00:00.000Z");
    const me = as(testApp(database(), clock.now), newOwner());
    await me.sample.load({});
    const asked = async () => {
      const { now, chores, ifThereIsRoom } = await me.agenda.today({});
      return [...now, ...chores, ...ifThereIsRoom];
    };
    const usual = await asked();
    await me.jobLoss.start({});
    const first = await asked();
    expect(first.length).toBeLessThan(usual.length);
    const others = first.filter(({ key }) => !/^(?:job-loss|balance):/.test(key));
    const promised = /^(?:network:promise|mentoring:prepare|mentoring:action):/;
    expect(others.map(({ key }) => key).filter((key) => !promised.test(key))).toEqual([]);
    const { waits, mode } = await me.agenda.today({});
    expect(waits.map(({ key }) => key)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^wins:/), expect.stringMatching(/^reviews:decision/)]),
    );
    expect(mode?.said).toContain("waits, on purpose");
    await me.agenda.done({ key: waits.find(({ canBeDone }) => canBeDone)?.key ?? "" });
    clock.moveTo("2026-12-01T09:00:00.000Z");
    expect((await me.agenda.today({})).waits).toEqual([]);
  });

  test("what cannot be is refused, what looks like a slip is said kindly and kept", async () => {
    const { me } = begin();
    await expect(me.jobLoss.start({ endsOn: "2026-01-01" })).rejects.toMatchObject({ code: "ENDS_TOO_EARLY" });
    await expect(me.jobLoss.start({ savings: 1e15 })).rejects.toMatchObject({ code: "BAD_REQUEST" });
    const { jobLoss, slips } = await me.jobLoss.start({
      lastDay: "2026-12-31",
      paidUntil: "2026-12-15",
      benefitFrom: "2026-12-01",
      coverUntil: "2020-01-01",
      savings: 900_000_000,
      costsLow: 1_000,
    });
    expect(slips.map((one) => one.split(" ").slice(0, 3).join(" "))).toEqual([
      "Pay ends on",
      "The benefit begins",
      "Health cover ended",
      "By these figures",
    ]);
    await expect(me.jobLoss.update({ id: jobLoss.id, endsOn: today })).rejects.toMatchObject({ code: "ENDS_TOO_EARLY" });
    const better = {
      lastDay: "2026-12-15",
      benefitFrom: "2026-12-16",
      coverUntil: "2027-01-31",
      savings: 900_000,
      costsLow: 100_000,
    };
    expect((await me.jobLoss.update({ id: jobLoss.id, ...better })).slips).toEqual([]);
  });

  test("leaving needs no id, since only one can stand", async () => {
    const { me } = begin();
    await expect(me.jobLoss.end({})).rejects.toMatchObject({ code: "NO_JOB_LOSS" });
    await me.jobLoss.start({});
    expect((await me.jobLoss.end({})).active).toBe(false);
  });

  test("that it ended by itself is said once on Today, with the way back", async () => {
    const { me, lines, moveTo } = begin();
    const { jobLoss } = await me.jobLoss.start({ day: "2026-11-02" });
    await me.experiences.add({ kind: "work", title: "Marketing Manager", organisation: "Fjord", start: "2026-11-20" });
    const [said] = await lines();
    expect(said).toMatchObject({ title: "Job-loss mode has ended; Today is as usual again", canBeDone: true });
    expect(said?.reason).toContain("It ended on 24 November 2026, when a new role began.");
    await me.agenda.done({ key: said?.key ?? "" });
    expect(await lines()).toEqual([]);
    await me.jobLoss.resume({ id: jobLoss.id });
    await me.jobLoss.update({ id: jobLoss.id, endsOn: "2026-12-10" });
    moveTo("2026-12-12");
    expect((await lines())[0]?.reason).toContain("It ended by itself on 10 December 2026.");
    await me.jobLoss.resume({ id: jobLoss.id });
    await me.jobLoss.end({});
    expect((await lines()).filter(({ key }) => key.startsWith("job-loss"))).toEqual([]);
  });

  test("a role of the future is offered as its end; volunteering is not", async () => {
    const { me, lines, moveTo } = begin();
    await me.jobLoss.start({ day: "2026-11-02" });
    const role = async () => (await lines()).find(({ key }) => key.startsWith("job-loss:role"));
    await me.experiences.add({ kind: "volunteer", title: "Trainer", organisation: "Club", start: "2026-11-20" });
    expect((await me.jobLoss.show({})).view?.active).toBe(true);
    expect(await role()).toBeUndefined();
    await me.experiences.add({ kind: "work", title: "Marketing Manager", organisation: "Fjord", start: "2027-01-04" });
    expect((await me.jobLoss.show({})).view?.active).toBe(true);
    const offer = await role();
    expect(offer?.title).toBe("Marketing Manager, Fjord begins: end job-loss mode on 4 January");
    await me.agenda.done({ key: offer?.key ?? "" });
    expect(await role()).toBeUndefined();
    moveTo("2027-01-03");
    expect((await me.jobLoss.show({})).view?.active).toBe(true);
    moveTo("2027-01-04");
    expect((await me.jobLoss.show({})).view).toBeNull();
  });

  test("a role of the future that was left unanswered is offered on its day", async () => {
    const { me, lines, moveTo } = begin();
    await me.jobLoss.start({ day: "2026-11-02" });
    await me.experiences.add({ kind: "work", title: "Marketing Manager", organisation: "Fjord", start: "2027-01-04" });
    moveTo("2027-01-05");
    const began = (await lines()).find(({ key }) => key.startsWith("job-loss:role"));
    expect(began?.title).toBe("Marketing Manager, Fjord has begun: leave job-loss mode");
    await me.agenda.done({ key: began?.key ?? "" });
    expect((await me.jobLoss.show({})).view).toBeNull();
  });

  test("a new role ends the mode in the same change; undoing the role brings it back; an earlier role does not", async () => {
    const { me } = begin();
    await me.jobLoss.start({ day: "2026-11-02" });
    await me.experiences.add({ kind: "work", title: "Writer", organisation: "Earlier", start: "2021-03", end: "2022-01" });
    expect((await me.jobLoss.show({})).view?.active).toBe(true);
    await me.experiences.add({ kind: "work", title: "Marketing Manager", organisation: "Fjord", start: "2026-11-20" });
    expect((await me.jobLoss.show({})).view).toBeNull();
    expect((await me.jobLoss.list({})).items).toMatchObject([
      { endedOn: today, endedBecause: "new-role", active: false, standing: expect.stringContaining("a new role began") },
    ]);
    const [latest] = (await me.changes.list({})).items;
    await me.changes.undo({ id: latest?.id ?? "" });
    expect((await me.jobLoss.show({})).view?.active).toBe(true);
  });

  test("references note the days by themselves, and ask again after a week", async () => {
    const { me, lines, moveTo } = begin();
    await me.jobLoss.start({});
    const priya = await me.references.add({ name: "Priya", knowsYouFrom: "two campaigns together" });
    expect(await me.references.update({ id: priya.id, permission: "asked" })).toMatchObject({ askedOn: today, answeredOn: null });
    moveTo("2026-12-01");
    expect((await lines()).map(({ title }) => title)).toContain("Ask Priya once more, or somebody else");
    expect(await me.references.update({ id: priya.id, permission: "yes" })).toMatchObject({
      askedOn: today,
      answeredOn: "2026-12-01",
    });
    expect((await lines()).map(({ title }) => title)).not.toContain("Ask Priya once more, or somebody else");
  });
});
