import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import { ownerOf } from "../../accounts/index.ts";
import { buildApp } from "../../app.ts";
import { blankOf } from "../../core/blank.ts";
import { newId } from "../../core/new-id.ts";
import type { RecordFields } from "../../core/record.ts";
import type { AnyKind } from "../../database/kind.ts";
import { migrate } from "../../database/migrate.ts";
import { openDatabase } from "../../database/open.ts";
import { newOwner, onBothDatabases } from "../../database/testing.ts";
import { type Actor, openContext } from "../../operations/context.ts";
import { router, systems } from "../../router.ts";
import { randomInput } from "../../surfaces/random-input.testing.ts";
import { as, testApp } from "../../testing.ts";

const folder = mkdtempSync(join(tmpdir(), "cairn-everything-"));
afterAll(() => rmSync(folder, { recursive: true }));

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString("utf8");

const opened = ({ content }: { content: string }): Record<string, Uint8Array> => unzipSync(Buffer.from(content, "base64"));

const fileOf = ({ name, content }: { name: string; content: string }) => ({ name, content });

/** All records of an archive, as they stand in it. */
const recordsIn = (archive: { content: string }): Record<string, string> =>
  Object.fromEntries(
    Object.entries(opened(archive))
      .filter(([path]) => /^(json\/[\w-]+\.json|csv|markdown|files)/.test(path))
      .map(([path, bytes]) => [path, text(bytes)]),
  );

const words = ["Ærlig tale, 30 %", "=1+1\n“two”", "2026-11-02", "plain", "09:30", "EUR", "Europe/Berlin", "p1"];

/** A whole number that no column holds. */
const tooLarge = (value: unknown): boolean => /(^|[:,[])-?\d{10,}/.test(JSON.stringify(value) ?? "");

const times = { revision: 3, createdAt: "2026-01-02T03:04:05.678Z", updatedAt: "2026-02-03T04:05:06.789Z" };

/** Records of a kind as its shape allows them, however they came about: each field with something that it takes. */
const sampled = (kind: AnyKind): RecordFields[] => {
  const drawn = fc.sample(randomInput({ input: kind.shape }, words), { numRuns: 300, seed: 7 });
  const fields = Object.entries(kind.shape.shape as Record<string, z.ZodType>);
  const pools = fields.map(([name, field]) => {
    const inner = field instanceof z.ZodNullable ? (field.unwrap() as z.ZodType) : field;
    if (inner.meta()?.format === "date-time") return [name, [times.createdAt]] as const;
    const taken = drawn.map((one) => one[name]).filter((value) => field.safeParse(value).success && !tooLarge(value));
    return [name, taken.length > 0 ? taken : [Reflect.get(blankOf(kind.shape), name)]] as const;
  });
  const made = drawn.map((_, index) =>
    Object.fromEntries(pools.map(([name, pool]) => [name, pool[(index * 7) % pool.length]] as const)),
  );
  return made
    .flatMap((one) => {
      const read = kind.shape.safeParse({ ...one, ...times, id: newId() });
      return read.success ? [read.data as unknown as RecordFields] : [];
    })
    .slice(0, 4);
};

onBothDatabases("everything", (database) => {
  const app = () => testApp(database());

  const write = async (actor: Actor) => {
    const { records } = await openContext(app(), actor, "test", database());
    for (const kind of app().kinds.values()) {
      if (kind.bytes) continue;
      const all = sampled(kind);
      for (const [index, record] of all.entries())
        await records.keep(kind, record, index % 3 === 2 ? "2026-03-04T05:06:07.890Z" : null);
    }
  };

  test("what goes out comes in the same, whatever kind of record it is", async () => {
    const [one, other] = [newOwner(), newOwner()];
    await as(app(), one).sample.load({});
    await write(one);
    const empty = new Set(app().kinds.keys());
    const { records } = await openContext(app(), one, "test", database());
    for (const kind of app().kinds.values()) if ((await records.whole(kind)).length > 0) empty.delete(kind.kind);
    // Made from the kinds: one that no record can be made for would be left untested. An instrument is a whole questionnaire.
    expect([...empty]).toEqual(["instrument"]);
    await as(app(), one).attachments.add({ file: { name: "all: bytes.bin", content: "AAECAwT/" } });
    const archive = await as(app(), one).everything.export({});
    const preview = await as(app(), other).everything.import({ file: fileOf(archive), preview: true });
    expect(preview.problems).toEqual([]);
    expect(await as(app(), other).everything.import({ file: fileOf(archive) })).toEqual({ ...preview, written: true });
    expect(recordsIn(await as(app(), other).everything.export({}))).toEqual(recordsIn(archive));
    const again = await as(app(), other).files.import({ file: fileOf(archive) });
    expect(again.said).toMatch(/^0 added, 0 replaced, \d+ known already, 0 different and left as they stand, 0 left out\.$/);
    await as(app(), other).changes.undo({});
    expect((await as(app(), other).wins.list({})).total).toBe(0);
  }, 240_000);

  test("a used record keeps what is different, unless it is to be replaced; locked, it opens by its words alone", async () => {
    const [one, other] = [as(app(), newOwner()), as(app(), newOwner())];
    const win = await one.wins.capture({ title: "Cut report time" });
    await one.pulse.log({ energy: 3, load: 3, sleep: 3, meaning: 3 });
    const archive = await one.everything.export({ passphrase: "correct horse" });
    expect(archive.name).toBe("cairn-2026-11-24.zip.age");
    expect(Buffer.from(archive.content, "base64").includes("Cut report time")).toBe(false);
    await expect(other.everything.import({ file: fileOf(archive) })).rejects.toMatchObject({ code: "ARCHIVE_LOCKED" });
    await expect(other.everything.import({ file: fileOf(archive), passphrase: "wrong" })).rejects.toMatchObject({
      code: "WRONG_PASSPHRASE",
    });
    await other.everything.import({ file: fileOf(archive), passphrase: "correct horse" });
    await other.wins.update({ id: win.id, title: "My own words" });
    await other.everything.import({ file: fileOf(archive), passphrase: "correct horse" });
    expect((await other.wins.get({ id: win.id })).title).toBe("My own words");
    await other.everything.import({ file: fileOf(archive), passphrase: "correct horse", replace: true });
    expect((await other.wins.get({ id: win.id })).title).toBe("Cut report time");

    const guarded = opened(await one.everything.export({ withoutSensitive: true }));
    expect(JSON.parse(text(guarded["json/balance.json"])).kinds.pulse).toEqual([]);
    expect(text(opened(await one.everything.export({}))["README.txt"])).toContain("It says how you are doing: pulse");
    expect(Object.keys(opened(await one.everything.export({ systems: ["wins"] })))).not.toContain("json/balance.json");
  }, 240_000);

  test("holds the resume for other programs, and none where there is nothing to say", async () => {
    const one = as(app(), newOwner());
    expect(Object.keys(opened(await one.everything.export({})))).not.toContain("resume.json");
    await one.experiences.add({ kind: "work", title: "Content editor", organisation: "Northwind", start: "2021" });
    const { work } = JSON.parse(text(opened(await one.everything.export({}))["resume.json"]));
    expect(work).toMatchObject([{ name: "Northwind", position: "Content editor", startDate: "2021" }]);
  }, 240_000);

  test("a moment that is none leaves its record out by name, and the rest comes in", async () => {
    const [one, other] = [newOwner(), as(app(), newOwner())];
    const me = as(app(), one);
    await me.wins.capture({ title: "Cut report time" });
    const { id } = await me.reviews.start({ cadence: "week" });
    const { records } = await openContext(app(), one, "test", database());
    const kind = app().kinds.get("review") as AnyKind;
    await records.update(kind, await records.get(kind, id), { status: "done", finishedAt: "sometime" });
    const archive = await me.everything.export({});
    expect(Object.keys(opened(archive))).toContain("calendar.ics");
    const { problems } = await other.everything.import({ file: fileOf(archive) });
    expect(problems).toEqual([{ where: `review 1 (${id})`, why: "Its finishedAt is “sometime”, which is no moment." }]);
    expect((await other.wins.list({})).total).toBe(1);
  }, 240_000);

  test("an archive in which something was changed is refused whole", async () => {
    const [one, other] = [as(app(), newOwner()), newOwner()];
    await one.wins.capture({ title: "Cut report time" });
    const files = opened(await one.everything.export({}));
    const packed = (changed: Record<string, Uint8Array | undefined>) => {
      const all = Object.entries({ ...files, ...changed }).filter(([, bytes]) => bytes);
      return { name: "life.zip", content: Buffer.from(zipSync(Object.fromEntries(all) as never)).toString("base64") };
    };
    const falsified = Buffer.from(text(files["json/wins.json"]).replace("Cut report", "Got report"));
    for (const changed of [{ "json/wins.json": falsified }, { "json/wins.json": undefined }])
      await expect(as(app(), other).everything.import({ file: packed(changed) })).rejects.toMatchObject({
        code: "ARCHIVE_DAMAGED",
      });
    const unsummed = packed({ "checksums.sha256": undefined });
    await expect(as(app(), other).everything.import({ file: unsummed })).rejects.toMatchObject({ code: "NOT_AN_ARCHIVE" });
    expect((await as(app(), other).search.find({ text: "report" })).total).toBe(0);
  }, 240_000);
});

test("deleting everything leaves no word of it in any file", async () => {
  const home = join(folder, "home");
  const file = await openDatabase(join(home, "cairn.db"));
  await migrate(file);
  const app = buildApp({ database: file, systems, router, timezone: "UTC", backups: join(home, "backups") });
  const owner = { personId: await ownerOf(file), door: "command", scopes: "all" } as const;
  const me = as(app, owner);
  const word = "quicksilverish";
  await me.wins.capture({ title: `A ${word} win` });
  await me.journal.add({ text: `${word} `.repeat(3000) });
  const gone = await me.tasks.add({ title: `${word} task` });
  await me.tasks.remove({ id: gone.id });
  await me.attachments.add({ file: { name: "a.txt", content: Buffer.from(word).toString("base64") } });
  await me.key.create({ scopes: ["profile:read"], name: word });
  await me.copies.make({});
  const holding = () =>
    readdirSync(home, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(word))
      .map(({ name }) => name);
  expect(holding().length).toBeGreaterThan(1);
  await expect(me.everything.erase({ sure: "yes" })).rejects.toMatchObject({ code: "NOT_SURE" });
  expect(await me.everything.erase({ sure: "everything" })).toMatchObject({ copies: 1 });
  expect(holding()).toEqual([]);
  await file.destroy();
  expect(holding()).toEqual([]);
});
