import { expect, test } from "vitest";
import { clockAt, newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

onBothDatabases("saved views", (database) => {
  const begin = () => as(testApp(database(), clockAt("2026-11-24T09:00:00.000Z").now), newOwner());

  test("they are kept under a name for their page, in the order of names, and one undo takes one back", async () => {
    const { savedViews, changes } = begin();
    await savedViews.add({ name: "waiting", page: "/openings", asked: "show=open&sort=since" });
    await savedViews.add({ name: "Above all", page: "/openings", asked: "" });
    await savedViews.add({ name: "Waiting", page: "/contacts", asked: "tier=close" });
    const names = async () => (await savedViews.list({ page: "/openings" })).items.map(({ name }) => name);
    expect(await names()).toEqual(["Above all", "waiting"]);
    const [first] = (await savedViews.list({ page: "/openings" })).items;
    await savedViews.remove({ id: first?.id ?? "" });
    expect(await names()).toEqual(["waiting"]);
    await changes.undo({});
    expect(await names()).toEqual(["Above all", "waiting"]);
  });

  test("a list has no two of one name, whatever its case, and one may be called by its own name again", async () => {
    const { savedViews } = begin();
    const { id } = await savedViews.add({ name: "Waiting", page: "/openings", asked: "sort=since" });
    await expect(savedViews.add({ name: "WAITING", page: "/openings", asked: "" })).rejects.toMatchObject({ code: "NAME_TAKEN" });
    expect(await savedViews.update({ id, name: "waiting", asked: "sort=next" })).toMatchObject({ asked: "sort=next" });
  });

  test("only a page of this house is kept, with what stands in an address", async () => {
    const { savedViews } = begin();
    for (const page of ["https://elsewhere.example", "//elsewhere", "openings", "/a?b"])
      await expect(savedViews.add({ name: "A", page, asked: "" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(savedViews.add({ name: "A", page: "/openings", asked: "a b" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});
