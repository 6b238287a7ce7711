// The sample career shows every room with something in it, says nothing empty, and every link in it leads to a record that a screen opens.
import { globSync, readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { keepLatest } from "./core/keep-latest.ts";
import { newOwner, onBothDatabases } from "./database/testing.ts";
import { openContext } from "./operations/context.ts";
import { shipped } from "./systems/questionnaires/instruments/shipped.ts";
import { as, type Callable, testApp } from "./testing.ts";
import { routesOf } from "./web/navigation.ts";
import { screens } from "./web/screens.ts";

const root = new URL("./", import.meta.url).pathname;
const files = globSync("{platform,systems/*}/sample.json", { cwd: root });

interface Found {
  where: string;
  /** Unknown where a field holds nothing but the id. */
  kind?: string;
  id: string;
}

const ids = /(?<!instrument|source)(Id|^prerequisites)$/;

/** Every reference in a record: what names a kind and an id, and fields that hold an id of another record. */
const linksIn = (value: unknown, where: string): Found[] => {
  if (Array.isArray(value)) return value.flatMap((one) => linksIn(one, where));
  if (typeof value !== "object" || value === null) return [];
  const { kind, id } = value as Record<string, unknown>;
  const isRef = typeof kind === "string" && typeof id === "string" && !("revision" in value && "createdAt" in value);
  const inside = Object.entries(value).flatMap(([name, one]): Found[] => {
    if (!ids.test(name)) return linksIn(one, `${where} ${name}`);
    return [one].flat().flatMap((id) => (typeof id === "string" ? [{ where: `${where} ${name}`, id }] : []));
  });
  return isRef ? [{ where, kind, id }, ...inside] : inside;
};

const { ofRecord: routeOf } = routesOf(screens);

/** Whether the router knows the address. */
const isRoute = (address: string) =>
  screens.some(({ routes }) =>
    routes.some(({ path }) => {
      const pattern = path.replace(/\/\$$/, "/.+").replaceAll(/\$\w+/g, "[^/]+");
      return new RegExp(`^${pattern}$`).test(address.split("?")[0] ?? "");
    }),
  );

/** Written by the house in its own time, settings, or shown filled by what ships with it. */
const notInSample = ["instrument", "reminder", "reminder-settings", "relief"];

onBothDatabases("the sample career", (database) => {
  const owner = newOwner();
  const app = () => testApp(database());
  let me: Callable;
  beforeAll(async () => {
    me = as(app(), owner);
    await me.sample.load({});
  }, 30_000);

  const inCatalogue = keepLatest(
    100,
    (id: string): Promise<boolean> =>
      Promise.any([me.catalogue.role({ id }), me.catalogue.skill({ id })]).then(
        () => true,
        () => false,
      ),
  );

  test("has a record of every kind with a screen of its own, each with a title", async () => {
    const { records } = await openContext(app(), owner, "sample.load", database());
    for (const kind of app().kinds.values()) {
      const all = await records.list(kind);
      if (routeOf(kind.kind, "x") && !notInSample.includes(kind.kind))
        expect([kind.kind, all.length]).not.toEqual([kind.kind, 0]);
      for (const record of all) expect(`${kind.kind}: ${kind.title(record)}`).toMatch(/: .*[\p{L}\p{N}]/u);
    }
  });

  test("every link of a record leads to a record that exists, and those with a kind to a screen", async () => {
    const { records } = await openContext(app(), owner, "sample.load", database());
    const links: Found[] = [];
    const there = new Set(shipped.map(({ id }) => `instrument ${id}`));
    for (const kind of app().kinds.values())
      for (const record of await records.list(kind)) {
        for (const known of [record.id, `${kind.kind} ${record.id}`]) there.add(known);
        links.push(...linksIn(record, `${kind.kind} “${kind.title(record)}”`));
      }
    expect(links.length).toBeGreaterThan(300);
    for (const { where, kind, id } of links) {
      const exists = there.has(kind ? `${kind} ${id}` : id) || (id.includes(":") && (await inCatalogue(id)));
      const opens = !kind || isRoute(routeOf(kind, id) ?? "");
      expect({ where, kind, id, exists, opens }).toEqual({ where, kind, id, exists: true, opens: true });
    }
  }, 60_000);

  test("so does every line of Today, and every signal", async () => {
    const context = await openContext(app(), owner, "sample.load", database());
    for (const { name, agenda, signals } of app().systems)
      for (const one of [...((await agenda?.(context)) ?? []), ...((await signals?.(context)) ?? [])]) {
        const way = "opens" in one && "record" in one.opens ? [one.opens.record] : [];
        for (const { kind, id } of [...one.records, ...way])
          expect({ name, key: one.key, kind, opens: isRoute(routeOf(kind, id) ?? "") }).toMatchObject({ kind, opens: true });
      }
  });
});

test.each(files)("no text of %s is empty", (file) => {
  const empty = (value: unknown, name: string): string[] => {
    if (typeof value === "string") return value.trim() === "" ? [name] : [];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([field, one]) => empty(one, field));
  };
  // A plain count has no unit, and nothing need speak for an option or against it.
  const may = ["unit", "for", "against"];
  expect(empty(JSON.parse(readFileSync(`${root}${file}`, "utf8")), "").filter((name) => !may.includes(name))).toEqual([]);
});
