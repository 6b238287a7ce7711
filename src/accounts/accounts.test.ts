import { getMigrations } from "better-auth/db/migration";
import { expect, test, vi } from "vitest";
import { newOwner, onBothDatabases } from "../database/testing.ts";
import { as, testApp } from "../testing.ts";
import { ofLibrary } from "./accounts.ts";
import { authOptions } from "./auth.ts";
import { accountsOf, enterLink, ownerOf } from "./index.ts";

onBothDatabases("accounts", (database) => {
  const cookieHeader = (cookies: string[] | null) =>
    new Headers({ cookie: (cookies ?? []).map((cookie) => cookie.split(";")[0]).join("; ") });

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
    const [cookies, ...others] = entries.filter((entry) => entry !== null);
    expect(others).toEqual([]);
    expect(cookies?.join()).toMatch(/HttpOnly/i);
    expect(cookies?.join()).toMatch(/SameSite=(Lax|Strict)/i);

    expect(await accounts.bySession(cookieHeader(cookies ?? []))).toMatchObject({ personId: await ownerOf(database()) });
    expect(await accounts.enter(token)).toBeNull();
    expect(await accounts.enter("guessed")).toBeNull();
    expect(await accounts.bySession(new Headers())).toBeNull();
    expect(await accounts.bySession(new Headers({ cookie: "cairn.session_token=forged.signature" }))).toBeNull();
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
    const token = new URL(await enterLink(database(), "http://127.0.0.1:4747")).searchParams.get("token") ?? "";
    const headers = cookieHeader(await accounts.enter(token));
    expect(await accounts.bySession(headers)).not.toBeNull();
    expect(await accounts.bySession(headers)).not.toBeNull();
    await ofLibrary(database()).deleteFrom("session").execute();
    expect(await accounts.bySession(headers)).toBeNull();
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
