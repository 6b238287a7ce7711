import { expect, test } from "vitest";
import { newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

onBothDatabases("the sample of knowing yourself", (database) => {
  test("shows a change, a comparison with others, and nothing careless", async () => {
    const me = as(testApp(database()), newOwner());
    await me.sample.load({});
    const { items } = await me.sittings.list({});
    expect(items.map((one) => one.instrumentTitle)).toEqual([
      "Preferred environment",
      "Interests",
      "Strengths",
      "Personality (Big Five)",
      "Interests",
    ]);
    const latest = items[1]?.id ?? "";
    const changed = (await me.sittings.compare({ id: latest })).scales.filter((scale) => scale.verdict === "up");
    expect(changed.map((scale) => scale.id)).toContain("social");
    for (const { id } of items) expect((await me.sittings.get({ id })).signs).toEqual([]);
    const { companies, hidden, scales } = await me.views.compare({});
    expect(companies.map((one) => [one.kind, one.n])).toEqual([
      ["group", 3],
      ["person", 1],
    ]);
    expect(hidden).toEqual([]);
    expect(scales.find((scale) => scale.id === "influence")?.verdict).toBe("others-higher");
  });
});
