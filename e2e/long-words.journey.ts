// One long unbroken word, such as an address, in every title: nothing on a phone is pushed out of sight.
import { beforeAll, expect, test } from "vitest";
import { faultsInSight } from "./faults-in-sight.ts";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

const word = `https://example.org/${"averylongunbrokenword".repeat(8)}`;

const made: readonly { at: string; input: Record<string, unknown>; list: string; page: (id: string) => string }[] = [
  { at: "setbacks/log", input: { title: word }, list: "/setbacks", page: (id) => `/setbacks/${id}` },
  { at: "lessons", input: { text: word }, list: "/setbacks/lessons", page: (id) => `/setbacks/lessons/${id}` },
  { at: "wins", input: { title: word }, list: "/wins", page: (id) => `/wins/${id}` },
  { at: "goals", input: { title: word }, list: "/goals", page: (id) => `/goals/${id}` },
  { at: "tasks", input: { title: word }, list: "/tasks", page: (id) => `/tasks/${id}` },
  { at: "skills", input: { label: word.slice(0, 120) }, list: "/skills", page: (id) => `/skills/${id}` },
  { at: "journal", input: { title: word, text: word }, list: "/journal", page: (id) => `/journal/${id}` },
  { at: "decisions", input: { title: word }, list: "/decisions", page: (id) => `/decisions/${id}` },
];

test.each(made)("in $at", async ({ at, input, list, page: pageOf }) => {
  const answer = await cairn.call(`/api/${at}`, input);
  // Some answer with the record, some with a line that holds it first.
  const id = /"id":"([^"]+)"/.exec(JSON.stringify(answer))?.[1] ?? "";
  const page = await cairn.open(list);
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of [list, pageOf(id)]) {
    await page.goto(address);
    await page.getByText(word.slice(0, 40)).first().waitFor();
    const { overflow } = await faultsInSight(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect({ address: address.replace(id, "$id"), overflow, width }).toEqual({
      address: address.replace(id, "$id"),
      overflow: [],
      width: 390,
    });
  }
});
