import { expect, test } from "vitest";
import { newOwner, onBothDatabases } from "../database/testing.ts";
import { as, testApp } from "../testing.ts";
import { escoFiles, folderOf, onetFiles, zipOf } from "./testing.ts";

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

onBothDatabases("the catalogue's operations", (database) => {
  const owner = () => as(testApp(database()), newOwner()).catalogue;
  const stranger = () => as(testApp(database()), { ...newOwner(), scopes: ["catalogue:write"] }).catalogue;

  test("the starter set answers before anything is imported", async () => {
    const { items } = await owner().search({ text: "marketing manager", type: "role" });
    expect(items[0]).toMatchObject({ type: "role", id: "starter:marketing-manager", source: "starter" });
    const role = await owner().role({ id: "starter:marketing-manager" });
    expect(role.needs.length).toBeGreaterThanOrEqual(8);
    expect(role.needs.every((need) => need.levelSource === "stated" && need.label !== need.skillId)).toBe(true);
    expect(role.similar.length).toBeGreaterThan(0);
    expect(role.profile).toMatchObject({ interests: { enterprising: 7 }, source: expect.stringContaining("CC BY 4.0") });
    expect((await owner().sources({})).items.map((source) => source.id)).toEqual(["starter"]);
    expect((await owner().importStatus({})).state).toBe("idle");
  });

  test("a folder is imported by its path, a ZIP by its bytes, and both show their notice", async () => {
    expect(await owner().import({ path: folderOf(escoFiles()) })).toMatchObject({ source: "esco", skills: 3 });
    const { name, bytes } = zipOf(onetFiles());
    expect(await owner().upload({ file: { name, content: base64(bytes) } })).toMatchObject({ source: "onet", roles: 2 });
    const { items } = await owner().sources({});
    expect(items.map((source) => source.id)).toEqual(["starter", "esco", "onet"]);
    expect(items[1]?.attribution).toContain("European Union");
    expect(items[2]?.attribution).toContain("CC BY 4.0");
    expect(await owner().importStatus({})).toMatchObject({ state: "done", error: null });
  });

  test("roles are ranked and texts read with what was imported", async () => {
    const { items } = await owner().rank({ profile: [{ skillId: "esco:s/1", level: 5 }], source: "esco" });
    expect(items[0]).toMatchObject({ id: "esco:o/1", met: 1, needed: 2 });
    expect(items[0]?.readiness).toBeCloseTo(1 / 1.5, 9);
    const { hits } = await owner().extract({ text: "I like to lay stones." });
    expect(hits).toMatchObject([
      { skillId: "esco:s/1", label: "set stones", matched: "lay stones", start: 10, end: 20, mention: "plain" },
    ]);
  });

  test("a skill names the roles that ask for it, those that cannot do without it first", async () => {
    const { askedBy } = await owner().skill({ id: "starter:marketing-strategy" });
    expect(askedBy.items).toContainEqual(expect.objectContaining({ id: "starter:marketing-manager", importance: "essential" }));
    expect(askedBy.roles).toBeGreaterThanOrEqual(askedBy.items.length);
    const order = askedBy.items.map(({ importance, level }) => (importance === "essential" ? 10 : 0) + level);
    expect(order).toEqual(order.toSorted((one, other) => other - one));
    expect((await owner().skill({ id: "esco:s/3" })).askedBy).toEqual({
      roles: 1,
      items: [
        { id: "esco:o/2", label: "path keeper", source: "esco", level: 3, levelSource: "assumed", importance: "essential" },
      ],
    });
  });

  test("a skill says what each level looks like and how to begin; one that nobody has described says nothing", async () => {
    const found = await owner().skill({ id: "starter:budgeting" });
    expect(found.levels).toContainEqual({ level: 2, says: "Checks invoices against one line of the plan." });
    expect(found.levels.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5]);
    expect(found.firstMove).toMatchObject({ doneWhen: "Three lines with a cause and a name." });
    expect(found.firstMove?.resources.map(({ title }) => title)).toContain("Financial Intelligence");
    expect(await owner().skill({ id: "esco:s/3" })).toMatchObject({ levels: [], firstMove: null });
  });

  test("a skill has things to do that suit who asks, in plain words", async () => {
    const { items } = await owner().actions({ id: "starter:budgeting", level: 0, situation: "promotion" });
    expect(items.length).toBeGreaterThan(6);
    expect(items[0]?.title).toMatch(/^Ask your manager which two budget lines/);
    const alone = await owner().actions({ id: "starter:budgeting", kind: "on-the-job", atWork: false });
    expect(alone.items).toEqual([]);
    await expect(owner().actions({ id: "starter:none" })).rejects.toThrow("No catalogue skill has the id starter:none.");
  });

  test("a role names the usual next roles and its neighbours", async () => {
    const role = await owner().role({ id: "starter:content-marketer" });
    expect(role.nextRoles.map(({ id }) => id)).toEqual(role.next);
    expect(role.nextRoles.length).toBeGreaterThan(0);
    expect([...role.nextRoles, ...role.nearRoles].every(({ id, label }) => label !== "" && label !== id)).toBe(true);
  });

  test("credentials are found by role, country and words, and shown with their role", async () => {
    const all = await owner().credentials({});
    expect(all.items).toHaveLength(50);
    expect(all.total).toBeGreaterThan(500);
    const role = "starter:transport-supervisor";
    const british = await owner().credentials({ role, country: "gb" });
    expect(british.items[0]).toMatchObject({ name: "Transport Manager CPC", standing: "required" });
    expect(british.items.slice(1).map(({ standing }) => standing)).not.toContain("required");
    expect((await owner().role({ id: role, country: "GB" })).credentials).toEqual(british.items);
    expect((await owner().role({ id: role })).whomToAsk).toMatch(/differs by country/);
    const named = await owner().credentials({ text: "elektron", country: "DE" });
    expect(named.items.map(({ id }) => id)).toEqual(["de-ausbildung-elektroniker"]);
    await expect(owner().credentials({ role: "starter:nothing" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(owner().credentials({ country: "Germany" })).rejects.toMatchObject({ code: "BAD_REQUEST" });
  });

  test("a sentence that names no skill gets suggestions to pick from", async () => {
    const { items } = await owner().suggest({ text: "You set the larger stones by hand", limit: 5 });
    expect(items.map((item) => item.skillId)).toContain("esco:s/1");
  });

  test("a source is removed once", async () => {
    expect(await owner().removeSource({ source: "esco" })).toEqual({ source: "esco" });
    await expect(owner().removeSource({ source: "esco" })).rejects.toMatchObject({ code: "NO_SUCH_SOURCE" });
  });

  test("what is not there or not readable is refused with a sentence", async () => {
    await expect(owner().skill({ id: "starter:nothing" })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(owner().import({ path: "/nowhere/at/all" })).rejects.toMatchObject({
      code: "BAD_CATALOGUE_FILE",
      message: expect.stringContaining("is not there"),
    });
    await expect(owner().install({ source: "esco" })).rejects.toMatchObject({ code: "NO_DOWNLOAD" });
  });

  test("a key may look, and never read files or change the shared data", async () => {
    expect((await stranger().search({ text: "python" })).items.length).toBeGreaterThan(0);
    await expect(stranger().import({ path: "/etc" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(stranger().removeSource({ source: "onet" })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});
