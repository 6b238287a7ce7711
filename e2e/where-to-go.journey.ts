// Where one could go: from today's role over the map, by keys, to a path that is kept and whose next step becomes the aim.
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

test("from a position to the map, along it by the arrow keys, to a kept path and a new aim", async () => {
  const page = await cairn.open("/paths");
  await page.getByText("Say what you do, and this map shows where it can lead").waitFor();
  await cairn.call("/api/experiences", {
    kind: "work",
    title: "Registered Nurse",
    start: "2019-03",
    highlights: [],
    confirmation: "confirmed",
  });
  await page.reload();
  const tree = page.getByRole("tree", { name: "Ways from today" });
  const first = tree.getByRole("treeitem", { name: /^Senior Nurse/ });
  await first.click();
  await page.getByText("It is a usual next step from Registered Nurse").waitFor();
  await first.press("ArrowRight");
  const second = tree.getByRole("treeitem", { name: /^Charge Nurse/, selected: true });
  await second.waitFor();
  expect(await second.evaluate((node) => node === document.activeElement)).toBe(true);
  await page.getByRole("button", { name: /Show as a table/ }).click();
  await page.getByRole("cell", { name: "Charge Nurse", exact: true }).waitFor();
  await page.getByRole("button", { name: "Keep this path" }).click();
  await page.getByRole("heading", { level: 1, name: "To Charge Nurse by way of Senior Nurse" }).waitFor();
  await page.getByRole("button", { name: "Follow this path" }).click();
  await page.getByText("You follow this path").waitFor();
  await page.getByRole("button", { name: "Aim for Senior Nurse" }).click();
  await page.getByText("You aim for the next step, Senior Nurse.").waitFor();
});
