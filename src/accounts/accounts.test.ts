import { getMigrations } from "better-auth/db/migration";
import { expect, test, vi } from "vitest";
import { newOwner, onBothDatabases } from "../database/testing.ts";
import { as, testApp } from "../testing.ts";
import { ofLibrary } from "./accounts.ts";
import { authOptions } from "./auth.ts";
import { accountsOf, enterLink, ownerOf } from "./index.ts";

onBothDatabases("accounts", (database) => {
  const enter = async () => {
    const token = new URL(await enterLink(database(), "http://127.0.0.1:4747")).searchParams.get("token") ?? "";
    const secrets = await accountsOf(database()).enter(token, "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0");
    if (!secrets) throw new Error("The link did not work.");
    return secrets;
  };

  test("the tables are those that the accounts library asks for", async () => {
    const { toBeCreated, toBeAdded } = await getMigrations(authOptions(database(), "s".repeat(40)));
    expect(toBeCreated).toEqual([]);
    expect(toBeAdded).toEqual([]);
  });

  test("there is one owner, however often and by however many at once it is asked", async () => {
    const owners = await Promise.all([ownerOf(database()), ownerOf(database()), ownerOf(database())]);
    expect(new Set(owners).size).toBe(1);
    expect(await accountsOf(database()).people()).toEqual([owners[0]]);
  });

  test("a link to enter by gives a session once, and the token is not readable in the database", async () => {
    const accounts = accountsOf(database());
    const link = new URL(await enterLink(database(), "http://127.0.0.1:4747"));
    expect(link.pathname).toBe("/enter");
    const token = link.searchParams.get("token") ?? "";

    const entries = await Promise.all([accounts.enter(token), accounts.enter(token), accounts.enter(token)]);
    const [secrets, ...others] = entries.filter((entry) => entry !== null);
    expect(others).toEqual([]);
    if (!secrets) throw new Error("The link did not work.");

    expect(await accounts.bySession(secrets)).toMatchObject({ personId: await ownerOf(database()) });
    expect(await accounts.enter(token)).toBeNull();
    expect(await accounts.enter("guessed")).toBeNull();
    for (const part of ["", "forged"]) {
      expect(await accounts.bySession({ ...secrets, page: part })).toBeNull();
      expect(await accounts.bySession({ ...secrets, cookie: part })).toBeNull();
    }
  });

  test("nothing that lets somebody in stands in the data", async () => {
    const secrets = await enter();
    const kept = JSON.stringify(await ofLibrary(database()).selectFrom("session").selectAll().execute());
    for (const secret of Object.values(secrets)) expect(kept).not.toContain(secret);
    expect(await database().withTables<{ accountSetting: object }>().selectFrom("accountSetting").selectAll().execute()).toEqual(
      [],
    );
  });

  test("a session that nobody uses ends after thirty days, and one that is used goes on", async () => {
    const accounts = accountsOf(database());
    const secrets = await enter();
    const day = 24 * 60 * 60_000;
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      vi.setSystemTime(Date.now() + 29 * day);
      expect(await accounts.bySession(secrets)).not.toBeNull();
      vi.setSystemTime(Date.now() + 29 * day);
      expect(await accounts.bySession(secrets)).not.toBeNull();
      vi.setSystemTime(Date.now() + 31 * day);
      expect(await accounts.bySession(secrets)).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  test("sessions are seen with their browser and ended, each by its owner alone", async () => {
    const me = { ...newOwner(), personId: await ownerOf(database()) };
    const mine = as(testApp(database()), me);
    await mine.sessions.endAll({});
    const secrets = await enter();
    const { items } = await mine.sessions.list({});
    expect(items).toMatchObject([{ browser: "Firefox on Linux", current: false }]);
    const [{ id } = { id: "" }] = items;
    const stranger = as(testApp(database()), newOwner());
    expect((await stranger.sessions.list({})).items).toEqual([]);
    await expect(stranger.sessions.end({ id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await stranger.sessions.endAll({})).toEqual({ ended: 0 });
    expect(await accountsOf(database()).bySession(secrets)).not.toBeNull();
    await mine.sessions.end({ id });
    expect(await accountsOf(database()).bySession(secrets)).toBeNull();
    const program = as(testApp(database()), { ...newOwner(), scopes: ["*:write"] });
    await expect(program.sessions.list({})).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("a key says whose it is and what it may do, until it is revoked", async () => {
    const me = { ...newOwner(), personId: await ownerOf(database()) };
    const mine = as(testApp(database()), me);
    const made = await mine.key.create({ scopes: ["profile:read, changes:write"], name: "Script" });
    expect(made.key).toMatch(/^cairn_/);
    const accounts = accountsOf(database());
    expect(await accounts.byKey(made.key)).toMatchObject({
      personId: me.personId,
      scopes: ["profile:read", "changes:write"],
    });
    const { items } = await mine.key.list({});
    expect(items).toMatchObject([{ id: made.id, name: "Script", scopes: ["profile:read", "changes:write"] }]);
    expect(JSON.stringify(items)).not.toContain(made.key);

    const stranger = as(testApp(database()), newOwner());
    await expect(stranger.key.revoke({ id: made.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect((await stranger.key.list({})).items).toEqual([]);

    await mine.key.revoke({ id: made.id });
    expect(await accounts.byKey(made.key)).toBeNull();
    await expect(mine.key.revoke({ id: made.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("a key's use is written down once a minute, whatever it is asked", async () => {
    const mine = as(testApp(database()), { ...newOwner(), personId: await ownerOf(database()) });
    const { id, key } = await mine.key.create({ scopes: ["profile:read"] });
    const lastUse = async () => (await mine.key.list({})).items.find((one) => one.id === id)?.lastUsedAt;
    const { byKey } = accountsOf(database());
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      await byKey(key);
      const first = await lastUse();
      expect(first).toMatch(/^2/);
      vi.setSystemTime(Date.now() + 30_000);
      await byKey(key);
      expect(await lastUse()).toBe(first);
      vi.setSystemTime(Date.now() + 31_000);
      await byKey(key);
      expect(Date.parse((await lastUse()) ?? "") - Date.parse(first ?? "")).toBeGreaterThan(60_000);
    } finally {
      vi.useRealTimers();
    }
  });

  test("a key that is used is revoked at once, also by another process", async () => {
    const mine = as(testApp(database()), { ...newOwner(), personId: await ownerOf(database()) });
    const { id, key } = await mine.key.create({ scopes: ["profile:read"] });
    const { byKey } = accountsOf(database());
    expect(await byKey(key)).not.toBeNull();
    await ofLibrary(database()).deleteFrom("apikey").where("id", "=", id).execute();
    expect(await byKey(key)).toBeNull();
  });

  test("a key ends on its day, though it was used a moment ago", async () => {
    const mine = as(testApp(database()), { ...newOwner(), personId: await ownerOf(database()) });
    const { key } = await mine.key.create({ scopes: ["profile:read"], days: 1 });
    const { byKey } = accountsOf(database());
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      vi.setSystemTime(Date.now() + 24 * 60 * 60_000 - 10_000);
      expect(await byKey(key)).not.toBeNull();
      vi.setSystemTime(Date.now() + 11_000);
      expect(await byKey(key)).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  test("a session that is used ends at once where it is taken away", async () => {
    const accounts = accountsOf(database());
    const secrets = await enter();
    expect(await accounts.bySession(secrets)).not.toBeNull();
    expect(await accounts.bySession(secrets)).not.toBeNull();
    await ofLibrary(database()).deleteFrom("session").execute();
    expect(await accounts.bySession(secrets)).toBeNull();
  });

  test("a scope that does not exist is refused with those that do", async () => {
    const me = as(testApp(database()), { ...newOwner(), personId: await ownerOf(database()) });
    await expect(me.key.create({ scopes: ["profile:read", "moon:fly"] })).rejects.toMatchObject({
      code: "UNKNOWN_SCOPE",
      message: expect.stringMatching(/moon:fly.*profile:read/),
    });
  });

  test("a key may not make keys, nor see them", async () => {
    const program = as(testApp(database()), { ...newOwner(), scopes: ["*:write"] });
    await expect(program.key.list({})).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(program.key.create({ scopes: ["*:read"] })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("how a person is doing is open only to a key that names it", async () => {
    const owner = newOwner();
    const with_ = (...scopes: string[]) => as(testApp(database()), { ...owner, scopes });
    await expect(with_("*:write").pulse.list({})).rejects.toMatchObject({
      code: "FORBIDDEN",
      message: expect.stringContaining("pulse:read"),
    });
    await expect(with_("*:write").balance.show({})).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await with_("*:read", "pulse:read").pulse.list({})).toMatchObject({ total: 0 });
    await expect(with_("pulse:read").strain.show({})).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});
