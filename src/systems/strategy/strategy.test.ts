import { expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

onBothDatabases("strategy", (database) => {
  const begin = () => as(testApp(database(), clockAt("2026-11-24T09:00:00.000Z").now), newOwner());
  const nurse = async () => {
    const ways = begin();
    await ways.experiences.add({
      kind: "work",
      title: "Registered Nurse",
      start: "2019-03",
      highlights: [],
      confirmation: "confirmed",
    });
    return ways;
  };

  test("who has said nothing is told what to do, and gets no role made up", async () => {
    const { paths } = begin();
    const { from, ways, said } = await paths.from({});
    expect([from, ways]).toEqual([null, []]);
    expect(said).toContain("Add a position");
    expect((await paths.doors({})).items).toEqual([]);
  });

  test("from today's role to what lies near and to a role by name, each step with reasons, gaps and gates", async () => {
    const { paths, openings } = await nurse();
    const near = await paths.from({});
    expect(near.from?.label).toBe("Registered Nurse");
    expect(near.ways[0]?.steps.map(({ label, way }) => [label, way])).toEqual([
      ["Senior Nurse", "promotion"],
      ["Charge Nurse", "promotion"],
      ["Nurse Manager", "promotion"],
    ]);
    expect(near.ways[0]?.steps[0]?.why).toContain("usual next step from Registered Nurse");
    await openings.add({ title: "Nurse manager", organisation: "St Brigid", pay: "62,000 a year" });
    const { to, ways } = await paths.from({ to: "ward manager" });
    expect(to?.label).toBe("Nurse Manager");
    expect(ways[0]?.steps.at(-1)).toMatchObject({ label: "Nurse Manager", pay: [{ said: "62,000 a year" }] });
    expect(ways.some(({ steps }) => steps.length === 1)).toBe(true);
    const beginning = await begin().paths.from({ from: "shop assistant", to: "Registered Nurse" });
    expect(beginning.ways[0]?.steps.map(({ label }) => label)).toEqual([
      "Nursing Assistant",
      "Licensed Practical Nurse",
      "Registered Nurse",
    ]);
    expect((await paths.from({ to: "boss of the ward nurses" })).said).toContain("No role is called “boss of the ward nurses”");
  });

  test("a path is kept from roles alone, one is followed, and its next step becomes the aim", async () => {
    const { paths, profile, agenda } = await nurse();
    await expect(paths.add({})).rejects.toMatchObject({ code: "NO_ROLES" });
    const one = await paths.add({ roles: ["Senior Nurse", "Charge Nurse"], chosen: true });
    expect(one.title).toBe("To Charge Nurse by way of Senior Nurse");
    expect(one.steps.map(({ way }) => way)).toEqual(["promotion", "promotion"]);
    expect(one.standing.map(({ label }) => label)).toEqual(["Senior Nurse", "Charge Nurse"]);
    const lines = async () => {
      const { now, ifThereIsRoom, later } = await agenda.today({});
      return [...now, ...ifThereIsRoom, ...later].filter(({ key }) => key.startsWith("strategy:")).map(({ title }) => title);
    };
    expect(await lines()).toEqual(["Aim for Senior Nurse, the next step of your path"]);
    expect(await paths.aim({ id: one.id })).toMatchObject({ isTarget: true, next: { label: "Senior Nurse" } });
    expect((await profile.show({})).profile?.targetRoleLabel).toBe("Senior Nurse");
    expect(await lines()).toEqual([]);
    const other = await paths.add({ roles: ["Nurse Practitioner"] });
    await paths.update({ id: other.id, chosen: true });
    expect((await paths.list({ chosen: true })).items.map(({ id }) => id)).toEqual([other.id]);
    expect((await paths.list({ text: "charge" })).items.map(({ id }) => id)).toEqual([one.id]);
    await paths.remove({ id: one.id });
    expect((await paths.list({})).total).toBe(1);
  });

  test("what goes out as a spreadsheet is known when it comes back", async () => {
    const { paths } = await nurse();
    await paths.add({ roles: ["Senior Nurse", "Charge Nurse"], note: "After the winter" });
    const { csv } = await paths.export({});
    expect(await paths.import({ text: csv })).toMatchObject({ added: [], known: 1, bad: [] });
    const other = begin();
    expect((await other.paths.import({ text: csv })).added).toEqual(["To Charge Nurse by way of Senior Nurse"]);
    expect((await other.paths.list({})).items[0]?.steps.map(({ label }) => label)).toEqual(["Senior Nurse", "Charge Nurse"]);
  });
});
