// What is about how a person is doing, and what opens their data, is closed to every key and assistant to which it was not named, wherever it can be found.
import { call, ORPCError } from "@orpc/server";
import fc from "fast-check";
import { expect, test } from "vitest";
import { newOwner, onBothDatabases } from "../database/testing.ts";
import type { Actor, App } from "../operations/context.ts";
import { kebab } from "../operations/operation.ts";
import { type DeclaredOperation, operationsOf } from "../operations/operations-of.ts";
import { router } from "../router.ts";
import { as, testApp } from "../testing.ts";
import { inputFields } from "./input-fields.ts";
import { randomInput } from "./random-input.testing.ts";

const declared = operationsOf(router);
const secret = "xyzzy";
const csv = (text: string) => ({ name: "pulses.csv", content: Buffer.from(text).toString("base64") });

const answerOf = (operation: DeclaredOperation, input: unknown, app: App, actor: Actor): Promise<unknown> =>
  call(operation.procedure, input, { context: { app, actor } }).catch((error: unknown) => {
    if (error instanceof ORPCError) return error.toJSON();
    throw error;
  });

onBothDatabases("closed kinds", (database) => {
  /** A secret in every kind that must be named: as it stands, in its history, in a review and in the bin. */
  const begin = async () => {
    const app = testApp(database());
    const owner = newOwner();
    const me = as(app, owner);
    for (const day of ["2026-11-20", "2026-11-24"])
      for (const note of ["first", `${secret} of the day`]) {
        await me.pulse.log({ energy: 1, load: 5, sleep: 1, meaning: 1, day, note });
        await me.strain.log({ answers: [3, 3, 3, 3, 3, 3], day, note });
      }
    await me.pulse.log({ energy: 1, load: 5, sleep: 1, meaning: 1, day: "2026-11-21", note: secret });
    await me.pulse.remove({ id: "2026-11-20" });
    await me.strain.remove({ id: "2026-11-20" });
    const review = await me.reviews.start({ cadence: "week" });
    await me.reviews.file({ id: review.id, part: "pulse", input: { energy: 1, load: 5, sleep: 1, meaning: 1 } });
    const { path } = await me.agenda.openFeed({});
    return { app, owner, me, review, feed: String(path).replace(/^\/calendar\/|\.ics$/g, "") };
  };

  /** Everything but what must be named: whoever has less sees less. */
  const unnamed = (app: App, { personId }: Actor): Actor => ({
    personId,
    door: "rest",
    scopes: app.scopes.filter((scope) => !/^(pulse|strain|balance|erase):/.test(scope)),
  });

  test("no operation shows them, whatever it is asked", async () => {
    const { app, owner, me, review, feed } = await begin();
    const closed = [...app.kinds.values()].filter(({ openTo }) => openTo !== "all").map(({ kind }) => kind);
    expect(closed.sort()).toEqual(["calendar-feed", "pulse", "strain-check"]);
    const changes = (await me.changes.list({ limit: 500 })).items;
    const ids = [
      ...new Set([
        "2026-11-20",
        "2026-11-24",
        review.id,
        ...changes.flatMap((one) => [one.id, ...one.records.map(({ id }) => id)]),
      ]),
    ];
    const records = changes.flatMap((one) => one.records).filter(({ kind }) => closed.includes(kind));
    const words = [...ids, ...closed, "xyzz", "2026-11-24"];
    const shown = { owner: new Set<string>(), other: [] as string[] };
    for (const operation of declared.filter(({ meta }) => meta.kind === "read")) {
      const fields = new Set(inputFields(operation.meta).map(({ name }) => name));
      const asked: unknown[] = [{}, ...fc.sample(randomInput(operation.meta, words), { numRuns: 3, seed: 11 })];
      if (fields.has("record")) asked.push(...records.map(({ kind, id }) => ({ record: kind, of: id })));
      if (fields.has("id")) asked.push(...ids.slice(0, 8).map((id) => ({ id })));
      if (operation.meta.name === "search.find") asked.push({ text: "xyzz" });
      for (const input of asked) {
        const seen = (answer: unknown) =>
          [secret, "load too much", feed].some((one) => JSON.stringify(answer ?? null).includes(one));
        if (seen(await answerOf(operation, input, app, owner))) shown.owner.add(operation.meta.name);
        if (seen(await answerOf(operation, input, app, unnamed(app, owner)))) shown.other.push(operation.meta.name);
      }
    }
    // The owner sees them at many places, or this test would look at nothing.
    expect([...shown.owner]).toEqual(
      expect.arrayContaining(["changes.history", "search.find", "pulse.get", "strain.list", "agenda.feed"]),
    );
    expect(shown.other).toEqual([]);
  }, 180_000);

  test("no operation writes them, and the owner's answers are not those of a key", async () => {
    const { app, owner, me } = await begin();
    const before = JSON.stringify([await me.pulse.list({}), await me.strain.list({}), (await me.bin.list({})).items]);
    const key = as(app, unnamed(app, owner));
    const pulses = "day,energy,load,sleep,meaning,note\n2026-11-23,1,1,1,1,mine\n";
    const forbidden = { code: "FORBIDDEN" };
    for (const preview of [true, false])
      await expect(key.files.import({ file: csv(pulses), preview })).rejects.toMatchObject(forbidden);
    for (const record of ["pulse", "strain-check", "strain check"])
      for (const day of ["2026-11-20", "2026-11-24"]) {
        await expect(key.bin.restore({ record, of: day })).rejects.toMatchObject(forbidden);
        await expect(key.changes.history({ record, of: day })).rejects.toMatchObject(forbidden);
        await expect(key.chain.trace({ record, of: day })).rejects.toMatchObject(forbidden);
        await expect(key.chain.confirm({ record, of: day })).rejects.toMatchObject(forbidden);
        await expect(key.search.find({ text: "x", kinds: [record] })).rejects.toMatchObject(forbidden);
      }
    const made = (await me.changes.list({ limit: 500 })).items.filter(({ operation }) => /^(pulse|strain)/.test(operation));
    for (const { id } of made)
      await expect(key.changes.undo({ id })).rejects.toMatchObject({ code: expect.stringMatching(/FORBIDDEN|NOTHING_TO_UNDO/) });
    expect(JSON.stringify([await me.pulse.list({}), await me.strain.list({}), (await me.bin.list({})).items])).toBe(before);
    await key.signals.list({});
    expect(JSON.stringify(await me.signals.list({}))).not.toBe(JSON.stringify(await key.signals.list({})));
  });

  test("what is named to a key is open to it, and to no more than that", async () => {
    const { app, owner } = await begin();
    const scopes = ["*:write", "pulse:read", "erase:write"];
    const key = as(app, { personId: owner.personId, door: "rest", scopes });
    const of = "2026-11-24";
    expect((await key.changes.history({ record: "pulse", of })).versions.length).toBeGreaterThan(1);
    expect((await key.search.find({ text: "xyzz" })).items.map(({ kind }) => kind)).toEqual(["pulse", "pulse"]);
    await expect(key.changes.history({ record: "strain-check", of })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(key.bin.erase({ record: "pulse", of: "2026-11-20" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(key.bin.restore({ record: "pulse", of: "2026-11-20" })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

onBothDatabases("what a program may do", (database) => {
  const keyOf = (app: App, { personId }: Actor, ...scopes: string[]) => as(app, { personId, door: "rest", scopes });

  test("only what lies in the bin is erased, and only by whom erasing was named to", async () => {
    const app = testApp(database());
    const owner = newOwner();
    const me = as(app, owner);
    const { id } = await me.tasks.add({ title: "Alive" });
    await expect(me.bin.erase({ record: "task", of: id })).rejects.toMatchObject({ code: "NOT_IN_BIN" });
    await me.tasks.remove({ id });
    const forbidden = { code: "FORBIDDEN" };
    for (const scope of ["*:write", "bin:write"]) {
      await expect(keyOf(app, owner, scope).bin.erase({ record: "task", of: id })).rejects.toMatchObject(forbidden);
      await expect(keyOf(app, owner, scope).bin.empty({})).rejects.toMatchObject(forbidden);
    }
    await expect(keyOf(app, owner, "erase:write").bin.erase({ record: "task", of: id })).rejects.toMatchObject(forbidden);
    await keyOf(app, owner, "erase:write", "tasks:write").bin.erase({ record: "task", of: id });
    expect((await me.bin.list({})).items).toEqual([]);
  });

  test("an operation that performs others needs the right of each, and undo that of every kind", async () => {
    const app = testApp(database());
    const owner = newOwner();
    const me = as(app, owner);
    const goals = { name: "goals.csv", content: Buffer.from((await me.goals.export({})).csv).toString("base64") };
    const wins = csv("title,day\nWon it,2026-11-20\n");
    const forbidden = { code: "FORBIDDEN" };
    await expect(
      keyOf(app, owner, "files:write").files.import({ file: { ...wins, name: "wins.csv" }, preview: false }),
    ).rejects.toMatchObject(forbidden);
    await keyOf(app, owner, "files:write", "wins:write").files.import({ file: { ...wins, name: "wins.csv" }, preview: false });
    await expect(keyOf(app, owner, "files:write").files.import({ file: goals, preview: true })).rejects.toMatchObject(forbidden);
    await expect(keyOf(app, owner, "changes:write").changes.undo({})).rejects.toMatchObject(forbidden);
    expect((await me.wins.list({})).items).toHaveLength(1);
    await keyOf(app, owner, "changes:write", "wins:write").changes.undo({});
    expect((await me.wins.list({})).items).toEqual([]);
  });

  test("the feed's address is the owner's own", async () => {
    const app = testApp(database());
    const owner = newOwner();
    await as(app, owner).agenda.openFeed({});
    for (const scope of ["*:write", "agenda:write"]) {
      await expect(keyOf(app, owner, scope).agenda.feed({})).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(keyOf(app, owner, scope).changes.history({ record: "calendar-feed", of: "any" })).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
    }
  });

  test("every kind of record belongs to a noun that a scope can name", () => {
    const app = testApp(database());
    const nouns = new Set(declared.map(({ meta }) => kebab(meta.name.split(".")[0] ?? "")));
    for (const kind of app.kinds.values()) expect([kind.kind, nouns.has(app.nounOfKind(kind))]).toEqual([kind.kind, true]);
    const named = [...app.kinds.values()].filter(({ openTo }) => openTo === "named").map((kind) => app.nounOfKind(kind));
    const intimate = declared.filter(({ meta }) => meta.intimate).map(({ meta }) => meta.name.split(".")[0]);
    expect(intimate).toEqual(expect.arrayContaining(named));
  });
});
