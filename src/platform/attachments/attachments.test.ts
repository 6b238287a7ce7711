import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";
import { largestFile } from "./schema.ts";
import { withBytes } from "./store.ts";

const base64 = (content: string | Uint8Array): string => Buffer.from(content).toString("base64");
const report = "day,minutes\n2026-03-02,180\n2026-11-02,40\n";
const csv = { name: "report-times.csv", content: base64(report) };

onBothDatabases("kept files", (database) => {
  const somebody = () => {
    const owner = newOwner();
    return { owner, me: as(testApp(database()), owner) };
  };

  const storedFor = async (personId: string): Promise<number> =>
    (await withBytes(database()).selectFrom("attachmentBytes").select("sha256").where("personId", "=", personId).execute())
      .length;

  test("a file is kept with what it is, comes back byte by byte, and is found by name and note", async () => {
    const { me } = somebody();
    const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const kept = await me.attachments.add({
      file: { name: "all.bin", content: base64(every) },
      note: "Every byte",
      day: "2026-11-02",
    });
    expect(kept).toMatchObject({
      name: "all.bin",
      mediaType: "application/octet-stream",
      size: 256,
      sha256: createHash("sha256").update(every).digest("hex"),
      note: "Every byte",
      day: "2026-11-02",
      visibility: "private",
      usedBy: [],
    });
    expect(await me.attachments.read({ id: kept.id })).toEqual({
      name: "all.bin",
      mediaType: "application/octet-stream",
      content: base64(every),
    });
    expect((await me.search.find({ text: "every byte" })).items).toMatchObject([{ kind: "attachment", title: "all.bin" }]);
  });

  test("it proves a win in the same step, is undone with it in one, and comes back whole", async () => {
    const { me } = somebody();
    const win = await me.wins.capture({ title: "Cut report time from 3 h to 40 min" });
    const kept = await me.attachments.add({ file: csv, record: "win", of: win.id });
    expect(kept.usedBy).toEqual([{ kind: "win", id: win.id, label: win.title }]);
    expect((await me.wins.get({ id: win.id })).evidence).toEqual([
      { record: { kind: "attachment", id: kept.id, label: "report-times.csv" }, revision: 1 },
    ]);
    expect((await me.chain.trace({ record: "attachment", of: kept.id })).usedBy).toMatchObject([{ built: { id: win.id } }]);
    expect((await me.attachments.list({ notProving: `win:${win.id}` })).total).toBe(0);
    expect((await me.attachments.list({ notProving: "win:another" })).items).toMatchObject([{ id: kept.id }]);

    await me.changes.undo({});
    expect((await me.wins.get({ id: win.id })).evidence).toEqual([]);
    await expect(me.attachments.read({ id: kept.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const [undoing] = (await me.changes.list({})).items;
    await me.changes.undo({ id: undoing?.id });
    expect((await me.wins.get({ id: win.id })).evidence).toHaveLength(1);
    expect((await me.attachments.read({ id: kept.id })).content).toBe(csv.content);
  });

  test("it is called a file wherever its kind is said, and is asked for by that word as well", async () => {
    const { me } = somebody();
    const win = await me.wins.capture({ title: "Cut report time" });
    const kept = await me.attachments.add({ file: csv, note: "From the tool", record: "win", of: win.id });
    const { record, usedBy } = await me.chain.trace({ record: "file", of: kept.id });
    expect([record.what, usedBy[0]?.source.what, usedBy[0]?.built.what]).toEqual(["file", "file", "win"]);
    expect((await me.search.find({ text: "tool", kinds: ["file"] })).items).toMatchObject([{ what: "file", id: kept.id }]);
    expect((await me.changes.list({})).items[0]?.records.map(({ what }) => what).sort()).toEqual(["file", "win"]);
    expect((await me.changes.history({ record: "file", of: kept.id })).versions).toHaveLength(1);
    const gone = await me.attachments.remove({ id: kept.id });
    expect(gone).toEqual({ id: kept.id, title: "report-times.csv" });
    expect((await me.bin.list({})).items).toMatchObject([{ what: "file", title: "report-times.csv" }]);
    expect(await me.bin.restore({ record: "file", of: kept.id })).toMatchObject({ kind: "attachment" });
    await expect(me.bin.restore({ record: "attachments", of: kept.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("a rename leaves what it proves as it is; a file in the bin shows as missing", async () => {
    const { me } = somebody();
    const win = await me.wins.capture({ title: "Cut report time" });
    const kept = await me.attachments.add({ file: csv, record: "win", of: win.id });
    await me.attachments.update({ id: kept.id, revision: 1, name: "times 2026.csv", note: "From the tool" });
    expect((await me.chain.stale({})).total).toBe(0);
    await me.attachments.remove({ id: kept.id });
    expect((await me.chain.stale({})).items).toMatchObject([{ record: { id: win.id } }]);
    await me.bin.restore({ record: "attachment", of: kept.id });
    expect((await me.chain.stale({})).total).toBe(0);
    expect(await me.attachments.read({ id: kept.id })).toMatchObject({ name: "times 2026.csv", content: csv.content });
  });

  test("the same bytes are stored once, and go when the last file with them is erased for good", async () => {
    const { owner, me } = somebody();
    const first = await me.attachments.add({ file: csv });
    const second = await me.attachments.add({ file: { ...csv, name: "copy.csv" } });
    expect(await storedFor(owner.personId)).toBe(1);
    expect((await me.attachments.list({})).used).toBe(report.length);
    await me.attachments.remove({ id: first.id });
    await me.bin.erase({ record: "attachment", of: first.id });
    expect((await me.attachments.read({ id: second.id })).content).toBe(csv.content);
    await me.attachments.remove({ id: second.id });
    expect(await storedFor(owner.personId)).toBe(1);
    await me.bin.empty({});
    expect(await storedFor(owner.personId)).toBe(0);
    expect((await me.attachments.list({})).used).toBe(0);
  });

  test("what somebody else keeps is neither seen nor freed", async () => {
    const { owner, me } = somebody();
    const other = somebody();
    const mine = await me.attachments.add({ file: csv });
    for (const ask of [
      () => other.me.attachments.get({ id: mine.id }),
      () => other.me.attachments.read({ id: mine.id }),
      () => other.me.attachments.update({ id: mine.id, name: "x" }),
      () => other.me.attachments.remove({ id: mine.id }),
    ])
      await expect(ask()).rejects.toMatchObject({ code: "NOT_FOUND" });
    const theirs = await other.me.attachments.add({ file: csv });
    await other.me.attachments.remove({ id: theirs.id });
    await other.me.bin.empty({});
    expect(await storedFor(other.owner.personId)).toBe(0);
    expect(await storedFor(owner.personId)).toBe(1);
    expect((await me.attachments.read({ id: mine.id })).content).toBe(csv.content);
  });

  test("a kept file proves several records, each once", async () => {
    const { me } = somebody();
    const skill = await me.skills.add({ label: "Data analysis", level: 2 });
    const win = await me.wins.capture({ title: "Cut report time" });
    const { id } = await me.attachments.add({ file: csv, record: "win", of: win.id });
    await me.attachments.use({ id, record: "skill", of: skill.id });
    const again = await me.attachments.use({ id, record: "skill", of: skill.id });
    expect(again.usedBy.map(({ kind }) => kind).sort()).toEqual(["skill", "win"]);
    expect((await me.skills.get({ id: skill.id })).evidence).toMatchObject([{ record: { id }, stands: "same" }]);
    await me.wins.remove({ id: win.id });
    expect((await me.attachments.get({ id })).usedBy.map(({ kind }) => kind)).toEqual(["skill"]);
  });

  test("lists are sorted, searched and paged", async () => {
    const { me } = somebody();
    const names = async (asked: Parameters<typeof me.attachments.list>[0]) =>
      (await me.attachments.list(asked)).items.map(({ name }) => name);
    await me.attachments.add({ file: { name: "b.txt", content: base64("bb") }, day: "2026-01-02", note: "Crème brûlée" });
    await me.attachments.add({ file: { name: "a10.txt", content: base64("aaaa") } });
    await me.attachments.add({ file: { name: "a9.txt", content: base64("c") }, day: "2026-05-02" });
    expect(await names({})).toEqual(["a9.txt", "a10.txt", "b.txt"]);
    expect(await names({ sort: "name" })).toEqual(["a9.txt", "a10.txt", "b.txt"]);
    expect(await names({ sort: "size" })).toEqual(["a10.txt", "b.txt", "a9.txt"]);
    expect(await names({ sort: "day" })).toEqual(["a9.txt", "b.txt", "a10.txt"]);
    expect(await names({ text: "creme" })).toEqual(["b.txt"]);
    expect(await me.attachments.list({ sort: "size", limit: 1, offset: 1 })).toMatchObject({ total: 3, next: 2 });
  });

  test("the sample career keeps files that prove its wins, and takes their bytes with it", async () => {
    const { owner, me } = somebody();
    await me.sample.load({});
    const { items } = await me.attachments.list({ sort: "name" });
    expect(items.map(({ name, mediaType, usedBy }) => [name, mediaType, usedBy.map(({ kind }) => kind)])).toEqual([
      ["autumn-campaign-leads.csv", "text/csv", ["win"]],
      ["report-times.csv", "text/csv", ["win"]],
    ]);
    const { content } = await me.attachments.read({ id: items[0]?.id ?? "" });
    expect(Buffer.from(content, "base64").toString()).toContain("2026-10-23,372,2400,2000");
    expect(
      (await me.chain.stale({ limit: 500 })).items.flatMap(({ because }) => because.map(({ source }) => source.kind)),
    ).not.toContain("attachment");
    await me.sample.remove({});
    expect(await storedFor(owner.personId)).toBe(0);
  });

  describe("what is refused, with a way out", () => {
    test("an empty file, and one that is too large", async () => {
      const { owner, me } = somebody();
      await expect(me.attachments.add({ file: { name: "nothing.txt", content: "" } })).rejects.toMatchObject({
        code: "EMPTY_FILE",
      });
      const large = { name: "film.mp4", content: base64(new Uint8Array(largestFile + 1)) };
      await expect(me.attachments.add({ file: large })).rejects.toMatchObject({
        code: "FILE_TOO_LARGE",
        message: expect.stringContaining("write down where the file lies instead"),
      });
      expect(await storedFor(owner.personId)).toBe(0);
    });

    test("more than a person's room", async () => {
      const { owner, me } = somebody();
      const row = {
        personId: owner.personId,
        sha256: "0".repeat(64),
        size: 1024 ** 3,
        bytes: Buffer.from("as if it were large"),
      };
      await withBytes(database()).insertInto("attachmentBytes").values(row).execute();
      await expect(me.attachments.add({ file: csv })).rejects.toMatchObject({ code: "NO_ROOM" });
    });

    test("a file that nobody reads is not taken in, but can be kept as it is", async () => {
      const { me } = somebody();
      const file = { name: "dump.bin", content: base64(Uint8Array.of(0, 1, 2, 3)) };
      await expect(me.files.import({ file })).rejects.toMatchObject({
        code: "NOT_A_RESUME",
        message: expect.stringMatching(/^dump\.bin: .*npx cairn attach FILE/),
      });
      expect((await me.attachments.add({ file })).name).toBe("dump.bin");
    });

    test("a record that takes no evidence, is not there, or is named by half; nothing is kept then", async () => {
      const { owner, me } = somebody();
      const task = await me.tasks.add({ title: "Write" });
      await expect(me.attachments.add({ file: csv, record: "task", of: task.id })).rejects.toMatchObject({
        code: "TAKES_NO_EVIDENCE",
        message: expect.stringContaining("win"),
      });
      await expect(me.attachments.add({ file: csv, record: "win", of: "gone" })).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(me.attachments.add({ file: csv, record: "win" })).rejects.toMatchObject({ code: "RECORD_HALF_NAMED" });
      expect(await storedFor(owner.personId)).toBe(0);
    });
  });

  test("a card and a brag document say nothing of the file", async () => {
    const { me } = somebody();
    const win = await me.wins.capture({ title: "Cut report time from 3 h to 40 min" });
    await me.attachments.add({ file: { ...csv, name: "secret-client.csv" }, record: "win", of: win.id });
    expect((await me.wins.card({ id: win.id })).svg).not.toContain("secret-client");
    expect((await me.wins.bragDocument({})).markdown).not.toContain("secret-client");
  });
});
