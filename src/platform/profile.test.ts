import { expect, test } from "vitest";
import { newOwner, onBothDatabases } from "../database/testing.ts";
import { as, testApp } from "../testing.ts";

onBothDatabases("the person's own time zone", (database) => {
  test("says which day it is for them, and for nobody else", async () => {
    const app = testApp(database(), () => "2026-11-24T12:00:00.000Z");
    const [me, neighbour] = [as(app, newOwner()), as(app, newOwner())];
    expect((await me.agenda.today({})).day).toBe("2026-11-24");
    expect(await me.profile.show({})).toMatchObject({ timezone: "UTC" });
    await me.profile.save({ timezone: "Pacific/Auckland" });
    expect(await me.profile.show({})).toMatchObject({ timezone: "Pacific/Auckland" });
    expect((await me.agenda.today({})).day).toBe("2026-11-25");
    expect((await neighbour.agenda.today({})).day).toBe("2026-11-24");
    await me.profile.save({ timezone: null });
    expect((await me.agenda.today({})).day).toBe("2026-11-24");
  });

  test("must be one that is known", async () => {
    const me = as(testApp(database()), newOwner());
    await expect(me.profile.save({ timezone: "Europe/Nowhere" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });
});
