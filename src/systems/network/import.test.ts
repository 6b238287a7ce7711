// Files of other programs: every card and row is accounted for, what goes out comes in the same, and nobody comes twice.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { newOwner, onBothDatabases } from "../../database/testing.ts";
import { as, testApp } from "../../testing.ts";

const fileOf = (name: string, content: string | Buffer) => ({ name, content: Buffer.from(content).toString("base64") });

const shared = "../shared/data";
const isThere = existsSync(shared);
if (!isThere) console.warn("The shared files of people are not here: their tests are skipped.");

const cardFiles = (): Buffer[] =>
  readdirSync(join(shared, "vcard"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".vcf"))
    .sort()
    .map((name) => readFileSync(join(shared, "vcard", name)));

onBothDatabases("people from other programs", (database) => {
  const begin = () => as(testApp(database()), newOwner());

  test("a file is known by itself, shown first, taken in once, and undone as a whole", async () => {
    const me = begin();
    const file = fileOf(
      "contacts.vcf",
      ["Ana Lopez", "Bo Ek"]
        .map((name) => `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nEMAIL:${name[0]}@example.com\nEND:VCARD\n`)
        .join(""),
    );
    expect(await me.files.import({ file, preview: true })).toMatchObject({
      operation: "contacts.importFile",
      said: "Preview, nothing written: 2 added, 0 changed, 0 known already, 0 kept out.",
    });
    expect((await me.contacts.list({})).total).toBe(0);
    await me.files.import({ file });
    expect((await me.contacts.list({ tier: "bench" })).total).toBe(2);
    expect(await me.contacts.importFile({ file })).toMatchObject({ added: [], changed: [], known: 2 });
    const [change] = (await me.changes.list({})).items;
    await me.changes.undo({ id: change?.id ?? "" });
    expect((await me.contacts.list({})).total).toBe(0);
  });

  test("whoever is known takes over what is new; one name with other facts is another person", async () => {
    const me = begin();
    await me.contacts.add({ name: "Ana Lopez", email: "ana@example.com", tier: "inner" });
    const card = (name: string, mail: string, org: string) =>
      `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nEMAIL:${mail}\nORG:${org}\nEND:VCARD\n`;
    const file = fileOf(
      "a.vcf",
      card("Ana M. Lopez", "ANA@example.com", "St Mary") + card("Ana Lopez", "other@elsewhere.example", "Elsewhere"),
    );
    expect(await me.contacts.importFile({ file })).toMatchObject({ changed: ["Ana M. Lopez"], added: ["Ana Lopez"] });
    const { items } = await me.contacts.list({});
    expect(items).toMatchObject([
      { name: "Ana Lopez", tier: "inner", work: "St Mary" },
      { name: "Ana Lopez", tier: "bench", work: "Elsewhere" },
    ]);
  });

  test("two records of one person are found and made one, with all talks; undo makes two again", async () => {
    const me = begin();
    const one = await me.contacts.add({ name: "Ana Lopez", email: "ana@example.com" });
    const other = await me.contacts.add({ name: "Ana Lopez", work: "nurse at St Mary", tags: ["ward"] });
    const cy = await me.contacts.add({ name: "Cy", introducedBy: { kind: "contact", id: other.id } });
    await me.conversations.add({ people: [other.id, cy.id], day: "2026-11-20" });
    expect(await me.contacts.duplicates({})).toMatchObject({ total: 1, pairs: [{ why: "the same name" }] });
    await me.contacts.merge({ id: one.id, other: other.id });
    expect(await me.contacts.get({ id: one.id })).toMatchObject({
      roles: [{ organisation: "St Mary" }],
      tags: ["ward"],
      standing: { lastTalk: "2026-11-20", talks: 1 },
      introduced: [{ label: "Cy" }],
    });
    expect((await me.contacts.list({})).total).toBe(2);
    const [change] = (await me.changes.list({})).items;
    await me.changes.undo({ id: change?.id ?? "" });
    expect((await me.contacts.get({ id: other.id })).standing).toMatchObject({ lastTalk: "2026-11-20" });
    expect((await me.contacts.get({ id: one.id })).standing).toMatchObject({ lastTalk: null, talks: 0 });
  });

  test("any table is read by the columns that are named for it", async () => {
    const me = begin();
    const file = fileOf("export.csv", "Wer;Mail;Firma\nJörg Müller;joerg@example.com;Werft\n;nobody@example.com;\n");
    await expect(me.contacts.importFile({ file })).rejects.toMatchObject({ code: "NO_PEOPLE" });
    await expect(me.contacts.importFile({ file, columns: "nome=Wer" })).rejects.toMatchObject({ code: "UNKNOWN_FIELD" });
    expect(await me.contacts.importFile({ file, columns: "name=Wer, email=Mail, organisation=Firma" })).toMatchObject({
      added: ["Jörg Müller"],
      bad: [{ line: 3 }],
    });
  });

  test("contact cards that go out bring the same people elsewhere, and nobody here", async () => {
    const [me, other] = [begin(), begin()];
    await me.sample.load({});
    const { text, count } = await me.contacts.exportCards({});
    const file = fileOf("people.vcf", text);
    expect(await me.contacts.importFile({ file })).toMatchObject({ added: [], changed: [], known: count });
    expect(await other.contacts.importFile({ file })).toMatchObject({ added: { length: count }, bad: [] });
    const told = (csv: string) => csv.split("\r\n").map((line) => line.replace(/,(?:you|vcard),private/, ",private"));
    expect(told((await other.contacts.export({})).csv).length).toBe(told((await me.contacts.export({})).csv).length);
    expect((await other.contacts.exportCards({})).text).toBe(text);
  });

  describe.skipIf(!isThere)("of the shared files", () => {
    /** Takes a file in as its preview said it would; answers for how many cards or rows that accounts. */
    const accounted = async (me: ReturnType<typeof begin>, file: ReturnType<typeof fileOf>) => {
      const shown = await me.contacts.importFile({ file, preview: true });
      const report = await me.contacts.importFile({ file });
      expect(report).toEqual({ ...shown, written: true });
      return report.added.length + report.changed.length + report.known + report.bad.length;
    };

    const comeOnce = async (me: ReturnType<typeof begin>, file: ReturnType<typeof fileOf>) => {
      const { total } = await me.contacts.list({ limit: 1 });
      expect(await me.contacts.importFile({ file })).toMatchObject({ added: [], changed: [] });
      const { text, count } = await me.contacts.exportCards({});
      expect(count).toBe(total);
      const byCards = begin();
      await byCards.contacts.importFile({ file: fileOf("people.vcf", text) });
      expect((await byCards.contacts.exportCards({})).text).toBe(text);
      const { csv } = await me.contacts.export({});
      const byTable = begin();
      await byTable.contacts.import({ text: csv });
      expect((await byTable.contacts.export({})).csv).toBe(csv);
    };

    test("contact cards of every kind", async () => {
      const me = begin();
      const bytes = Buffer.concat(cardFiles().flatMap((one) => [one, Buffer.from("\r\n")]));
      const file = fileOf("all.vcf", bytes);
      expect(await accounted(me, file)).toBe(bytes.toString("latin1").match(/^\s*BEGIN:VCARD\s*$/gim)?.length);
      expect((await me.contacts.list({ limit: 1 })).total).toBeGreaterThan(25);
      await comeOnce(me, file);
    });

    test("Google Contacts", async () => {
      const me = begin();
      const name = "contacts-current-format.csv";
      const file = fileOf(name, readFileSync(join(shared, "google-contacts", name)));
      expect(await accounted(me, file)).toBe(1);
      expect((await me.contacts.list({})).items.map((one) => one.name)).toEqual(["Dr. Ada Augusta Lovelace III"]);
      expect(await begin().files.import({ file })).toMatchObject({ added: ["Dr. Ada Augusta Lovelace III"] });
      await comeOnce(me, file);
    });

    test("a LinkedIn archive: people and one's own facts by the one way in, and the connections alone", async () => {
      const me = begin();
      const archive = fileOf("sample_export.zip", readFileSync(join(shared, "linkedin", "sample_export.zip")));
      const { said } = await me.files.import({ file: archive });
      expect(said).toMatch(/linkedin|resume/i);
      expect(said).toMatch(
        /\d+ added, \d+ changed, \d+ known already, 0 kept out\.\nOf 20000 messages only the days were read\./,
      );
      const { total } = await me.contacts.list({ limit: 1 });
      expect(total).toBeGreaterThan(1900);
      expect((await me.contacts.list({ sort: "talk", limit: 1 })).items[0]?.lastTalk).not.toBeNull();
      const alone = fileOf("Connections.csv", readFileSync(join(shared, "linkedin", "sample_export", "Connections.csv")));
      expect(await me.contacts.importFile({ file: alone })).toMatchObject({ added: [], changed: [] });
      const rows = readFileSync(join(shared, "linkedin", "sample_export", "Connections.csv"), "utf8")
        .trimEnd()
        .split("\n");
      const heading = rows.findIndex((row) => row.startsWith("First Name"));
      expect(await accounted(begin(), alone)).toBe(rows.length - heading - 1);
      await comeOnce(me, archive);
    }, 120_000);
  });
});
