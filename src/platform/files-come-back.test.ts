// Every file that the house writes is read by it again, or is said here, with the reason, to be for other eyes alone.
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { newOwner, onBothDatabases } from "../database/testing.ts";
import { operationsOf } from "../operations/operations-of.ts";
import { router } from "../router.ts";
import { as, type Callable, testApp } from "../testing.ts";

interface Made {
  name: string;
  text: string;
}
interface WayBack {
  out: (me: Callable) => Promise<Made>;
  in: (me: Callable, file: { name: string; content: string }) => Promise<unknown>;
}

const base64 = (text: string): string => Buffer.from(text).toString("base64");

/** A sitting goes out by its id, which is new where it came in. */
const lastSitting = async ({ sittings }: Callable): Promise<Made> => {
  const [one] = (await sittings.list({})).items;
  const { name, text } = await sittings.export({ id: one?.id ?? "" });
  // PostgreSQL and SQLite keep the parts of a score in an order of their own.
  const inOrder = (_: string, value: unknown): unknown =>
    value && typeof value === "object" && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value;
  return { name, text: JSON.stringify(JSON.parse(text), inOrder, 2) };
};

const waysBack: Record<string, WayBack> = {
  "contacts.exportCards": {
    out: ({ contacts }) => contacts.exportCards({ sensitive: true }),
    in: ({ contacts }, file) => contacts.importFile({ file }),
  },
  "sittings.export": { out: lastSitting, in: ({ sittings }, file) => sittings.import({ file }) },
  "decisions.export": {
    out: ({ decisions }) => decisions.export({ sensitive: true }),
    in: ({ decisions }, file) => decisions.import({ file }),
  },
  "journal.export": {
    out: ({ journal }) => journal.export({ sensitive: true }),
    in: ({ journal }, file) => journal.import({ file }),
  },
  "feeds.opml": {
    out: async ({ feeds }) => {
      const { name, content } = await feeds.opml({});
      return { name, text: Buffer.from(content, "base64").toString() };
    },
    in: ({ feeds }, file) => feeds.take({ file }),
  },
};

/** What has a test of its own for it, by the room it stands in. */
const provedElsewhere = {
  "everything.export": "everything.test.ts: the whole record comes in the same",
  "resume.export": "resume-out.test.ts: as JSON Resume; PDF and Word are for whoever reads them",
  "attachments.read": "a kept file as it was put in, byte for byte",
};

const oneWay = {
  "agenda.calendar": "a calendar is subscribed to; what is in it is written in its own rooms",
  "reviews.export": "a page to read or hand on; its figures come from other records and would be a copy",
  "performance.export": "a packet for whoever decides, from confirmed facts that stand in the record",
  "sent.export": "what was sent stays as it was sent",
  "letters.file": "a letter to print or attach; letters come back by their table",
  "negotiations.file": "a sheet to take along; sheets come back by their table",
};

/** What differs between two homes though it says the same: ids, when a record was written, and the order of what was written at once. */
const saidBy = (text: string): string =>
  text
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "")
    .replace(/^REV.*$/gm, "")
    .split(/^(?=## )/m)
    .map((part) => part.trim())
    .sort()
    .join("\n\n");

test("every file that goes out is told here once", () => {
  const files = operationsOf(router).flatMap(({ meta, procedure }) => {
    const schema = procedure["~orpc"].outputSchema;
    const fields = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
    return fields.includes("name") && (fields.includes("content") || fields.includes("text")) ? [meta.name] : [];
  });
  const told = [waysBack, provedElsewhere, oneWay].flatMap(Object.keys);
  expect(told.toSorted()).toEqual(files.toSorted());
});

onBothDatabases("a file of the sample career", (database) => {
  const home = () => as(testApp(database()), newOwner());
  let mine: Callable;
  beforeAll(async () => {
    mine = home();
    await mine.sample.load({});
  }, 60_000);

  test.each(Object.entries(waysBack))("of %s comes into an empty record and goes out the same", async (_, way) => {
    const { name, text } = await way.out(mine);
    expect(text.length).toBeGreaterThan(40);
    const other = home();
    await way.in(other, { name, content: base64(text) });
    expect(saidBy((await way.out(other)).text)).toBe(saidBy(text));
  });
});
