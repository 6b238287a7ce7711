import { expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

onBothDatabases("interviews", (database) => {
  const begin = () => as(testApp(database(), clockAt("2026-11-24T09:00:00.000Z").now), newOwner());

  test("one that is to come moves its opening on, asks to be prepared, and goes with all it wrote when it is removed", async () => {
    const { openings, interviews, agenda } = begin();
    const { id: openingId } = await openings.add({ title: "Nurse", organisation: "St Mary's", appliedOn: "2026-11-10" });
    const added = await interviews.add({
      openingId,
      day: "2026-11-26",
      time: "14:30",
      format: "video",
      people: ["Ana Lopez"],
      round: "First talk",
    });
    expect(added).toMatchObject({
      said: "26 November 2026 at 14:30, by video, with Ana Lopez",
      opening: { label: "Nurse at St Mary's" },
    });
    const opening = await openings.get({ id: openingId });
    expect(opening.standing).toMatchObject({ stage: "interview", interviews: 1, since: "2026-11-26" });
    expect(opening.next?.on).toBe("2026-12-02");
    const { now, ifThereIsRoom, later } = await agenda.today({});
    expect([...now, ...ifThereIsRoom, ...later].map(({ title }) => title)).toContain("Prepare the interview: Nurse at St Mary's");
    await interviews.update({ id: added.id, day: "2026-11-30" });
    expect((await openings.get({ id: openingId })).standing.since).toBe("2026-11-30");
    await openings.update({ id: openingId, note: "Nights only" });
    await interviews.remove({ id: added.id });
    expect((await openings.get({ id: openingId })).standing).toMatchObject({ stage: "applied", interviews: 0 });
  });

  test("one that was is the step that was written already, and waits for its thanks", async () => {
    const { openings, interviews, agenda } = begin();
    const { id: openingId } = await openings.add({ title: "Cook", appliedOn: "2026-11-10" });
    await openings.advance({ id: openingId, to: "interview", day: "2026-11-22", note: "With the chef" });
    const { id } = await interviews.add({ openingId, day: "2026-11-22" });
    expect((await openings.get({ id: openingId })).events.map(({ step, note }) => [step, note])).toEqual([
      ["found", null],
      ["applied", null],
      ["interview", "With the chef"],
    ]);
    const titles = async () => {
      const { now, ifThereIsRoom, later } = await agenda.today({});
      return [...now, ...ifThereIsRoom, ...later].map(({ title }) => title);
    };
    expect(await titles()).toContain("Thank them for the interview: Cook");
    expect((await interviews.thank({ id })).thankedOn).toBe("2026-11-24");
    expect(await titles()).not.toContain("Thank them for the interview: Cook");
    expect((await interviews.list({ toThank: true })).total).toBe(0);
  });

  test("a no before it comes calls it off in the opening", async () => {
    const { openings, interviews } = begin();
    const { id: openingId } = await openings.add({ title: "Cook", appliedOn: "2026-11-10" });
    await interviews.add({ openingId, day: "2026-11-30" });
    expect((await openings.close({ id: openingId, as: "rejected" })).standing).toMatchObject({
      stage: "rejected",
      interviews: 0,
    });
  });

  test("the sheet asks what the posting asks, with the story that fits", async () => {
    const { openings, interviews, stories } = begin();
    const { id: openingId } = await openings.add({
      title: "Marketing manager",
      organisation: "Fjord Foods",
      text: "Marketing manager\n\nWhat you bring\n- You plan and defend a yearly budget\n- Two years leading campaigns\n\nWhat we offer\n- Thirty days of leave",
    });
    await stories.add({
      title: "Autumn campaign",
      action: "I was leading campaigns over five channels for two years.",
      result: "2,400 leads",
    });
    const { id } = await interviews.add({ openingId, day: "2026-11-30", format: "trial" });
    const sheet = await interviews.prepare({ id });
    expect(sheet.likely.map(({ question }) => question)).toEqual(
      expect.arrayContaining([
        "Tell us of a time that shows it: You plan and defend a yearly budget",
        "Why Fjord Foods?",
        "Show us how you begin a usual day or task here.",
      ]),
    );
    expect(sheet.likely.map(({ question }) => question).join(" ")).not.toContain("leave");
    expect(sheet.stories).toMatchObject([
      {
        record: { label: "Autumn campaign" },
        why: expect.stringMatching(/^It may fit “Two years leading campaigns”: it speaks of .*campaigns too\.$/),
      },
    ]);
    expect(sheet.missing).toEqual(["You plan and defend a yearly budget"]);
  });
});
