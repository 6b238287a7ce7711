import { describe, expect, test } from "vitest";
import { newOwner, onBothDatabases } from "../database/testing.ts";
import { nounOf, verbOf } from "../operations/operation.ts";
import { operationsOf } from "../operations/operations-of.ts";
import { router } from "../router.ts";
import { as, testApp } from "../testing.ts";

const base64 = (text: string) => Buffer.from(text).toString("base64");

type Verbs = Record<string, (input: Record<string, unknown>) => Promise<Record<string, unknown>>>;

const names = operationsOf(router).map(({ meta }) => meta.name);
const importOf = (noun: string) => names.filter((name) => nounOf(name) === noun && /^import/.test(verbOf(name)));
const exports = names.filter((name) => /^export/.test(verbOf(name)) && importOf(nounOf(name)).length > 0);

onBothDatabases("Cairn's own files", (database) => {
  test("each room takes back what it gave, whichever rooms stand before it", async () => {
    expect(exports.length).toBeGreaterThanOrEqual(12);
    const me = as(testApp(database()), newOwner());
    await me.sample.load({});
    const sitting = (await me.sittings.list({})).items.find(({ finishedAt }) => finishedAt !== null);
    for (const name of exports) {
      const verbs = me[nounOf(name) as "wins"] as unknown as Verbs;
      const given = (await verbs[verbOf(name)]?.(name === "sittings.export" ? { id: sitting?.id } : {})) ?? {};
      const content = given.content ? String(given.content) : base64(String(given.csv ?? given.text));
      const file = { name: String(given.name ?? "export.csv"), content };
      const { operation, bad = [] } = (await me.files.import({ file, preview: true })) as { operation: string; bad?: unknown[] };
      expect([name, importOf(nounOf(name))]).toEqual([name, expect.arrayContaining([operation])]);
      expect([name, bad]).toEqual([name, []]);
    }
  }, 120_000);
});

onBothDatabases("a file that is given to import", (database) => {
  const takes = async (name: string, text: string) => {
    const me = as(testApp(database()), newOwner());
    return (await me.files.import({ file: { name, content: base64(text) }, preview: true })).operation;
  };

  describe("goes to the room that knows most of its columns", () => {
    test.each([
      ["day,title,stage,words\n2026-10-01,Rejected by Foo,sent,no\n", "setbacks.import"],
      ["title,day,kind\nRejected by Foo,2026-10-01,rejection\n", "setbacks.import"],
      ["title,day,kind\nShipped the report,2026-10-01,delivered\n", "wins.import"],
      ["Date;Achievement;Impact\n2026-10-01;Shipped;3\n", "wins.import"],
      ["title,hours,date\nA course,12,2026-10-01\n", "activities.import"],
      ["title,level,due\nLead a team,year,2027-01-01\n", "goals.import"],
      ["skill,level,note\nNegotiation,2,\n", "skills.import"],
    ])("%s", async (text, expected) => {
      expect(await takes("a.csv", text)).toBe(expected);
      expect(await takes("a.tsv", text.replaceAll(/[,;]/g, "\t"))).toBe(expected);
    });
  });

  test.each(["a.csv", "a.tsv", "a.ics", "a.md", "a.json", "a.txt"])("is named as empty when nothing is in %s", async (name) => {
    await expect(takes(name, "\n")).rejects.toMatchObject({
      code: "EMPTY_FILE",
      message: `${name} is empty: there is nothing in it.`,
    });
  });

  test("is no resume when it is a table that no room knows", async () => {
    await expect(takes("a.csv", "colour,weight\nred,12\n")).rejects.toMatchObject({ code: "FORMAT_UNKNOWN" });
  });
});
