// What is employer-sensitive stays so when a table of it goes from one home to another.
import { expect, test } from "vitest";
import { newOwner, onBothDatabases } from "../database/testing.ts";
import { as, testApp } from "../testing.ts";

onBothDatabases("a table", (database) => {
  const home = () => as(testApp(database()), newOwner());
  const guarded = { employerSensitive: true } as const;

  test("of wins, skills, goals, activities, setbacks, energy and places brings back what was guarded as guarded", async () => {
    const [mine, other] = [home(), home()];
    await mine.wins.capture({ title: "Secret deal", ...guarded });
    await mine.skills.add({ label: "Copywriting", ...guarded });
    await mine.goals.add({ title: "Speak at a meet-up", ...guarded });
    await mine.activities.add({ title: "A course", hours: 3, ...guarded });
    await mine.setbacks.log({ title: "Turned down by the board", ...guarded });
    await mine.energy.add({ what: "Budget rounds", energises: -1, ...guarded });
    await mine.workplaces.add({ name: "The other side", pace: 4, ...guarded });
    const file = (name: string, text: string) => ({ name, content: Buffer.from(text).toString("base64") });
    const [energy, places] = [await mine.energy.export({ sensitive: true }), await mine.workplaces.export({ sensitive: true })];
    await other.energy.import({ file: file("energy.csv", energy.csv) });
    await other.workplaces.import({ file: file("places.csv", places.csv) });
    await other.wins.import({ text: (await mine.wins.export({ sensitive: true })).csv });
    await other.skills.import({ text: (await mine.skills.export({ sensitive: true })).csv });
    await other.goals.import({ text: (await mine.goals.export({ sensitive: true })).csv });
    await other.activities.import({ text: (await mine.activities.export({ sensitive: true })).csv });
    await other.setbacks.import({ text: (await mine.setbacks.export({ sensitive: true })).csv });
    expect((await other.energy.list({})).items).toMatchObject([guarded]);
    expect((await other.workplaces.list({})).items).toMatchObject([guarded]);
    expect((await other.setbacks.list({})).items).toMatchObject([guarded]);
    const [win] = (await other.wins.list({})).items;
    expect(await other.wins.get({ id: win?.id ?? "" })).toMatchObject(guarded);
    expect((await other.skills.list({})).items).toMatchObject([guarded]);
    expect((await other.goals.list({})).items).toMatchObject([{ goal: guarded }]);
    expect((await other.activities.list({})).items).toMatchObject([guarded]);
  });
});
