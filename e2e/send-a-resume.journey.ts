// The resume out: made for a role, put in another order, brought up to date, and saved as a file that says what the page says.
import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { afterEach, beforeEach, expect, test } from "vitest";
import { faultsInSight } from "./faults-in-sight.ts";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeEach(async () => {
  cairn = await startCairn();
});
afterEach(() => cairn.stop());

test("a nurse makes a resume for the next role, changes its order, takes in a new win, and saves it", async () => {
  await cairn.call("/api/profile/save", { displayName: "Ana Moreno", email: "ana@example.org" });
  await cairn.call("/api/experiences", {
    kind: "work",
    title: "Ward nurse",
    organisation: "St Mary's",
    start: "2021-03",
    highlights: ["Trained nine colleagues", "Wrote the plan for the night shift"],
  });
  const page = await cairn.open("/resume");
  await page.getByRole("button", { name: "For a role" }).click();
  await page.getByRole("button", { name: /^Make a resume/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill("Charge nurse, St Mary's");
  await dialog.getByLabel("The role it is for").fill("Charge Nurse");
  await page
    .getByRole("option", { name: /^Charge Nurse/ })
    .first()
    .click();
  await dialog.getByRole("button", { name: /Make a resume/ }).click();
  await page.getByRole("heading", { level: 1, name: "Charge nurse, St Mary's" }).waitFor();
  await page.getByRole("heading", { name: "What the role asks for" }).waitFor();
  const lines = page.locator(".sheet-lines li > span:first-child");
  await expect.poll(() => lines.allTextContents()).toEqual(["Trained nine colleagues", "Wrote the plan for the night shift"]);

  await page.getByRole("button", { name: "Move up: Wrote the plan for the night shift" }).click();
  await expect.poll(() => lines.allTextContents()).toEqual(["Wrote the plan for the night shift", "Trained nine colleagues"]);
  await page.getByRole("button", { name: "Take off: Trained nine colleagues" }).click();
  await page.getByRole("button", { name: "Put on: Trained nine colleagues" }).waitFor();
  await expect.poll(() => lines.allTextContents()).toEqual(["Wrote the plan for the night shift"]);

  await cairn.call("/api/wins", { title: "Falls went down by half", day: "2026-01-10" });
  await page.reload();
  await page.getByText("1 new thing since you last changed it:").waitFor();
  await page.getByRole("button", { name: "Bring it up to date" }).click();
  await expect.poll(() => lines.allTextContents()).toEqual(["Wrote the plan for the night shift", "Falls went down by half"]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  expect((await faultsInSight(page)).overflow).toEqual([]);

  const saved = async (name: string) => {
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as" }).click();
    await page.getByRole("menuitem", { name, exact: true }).click();
    const file = await saving;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const text = await saved("Plain text");
  expect(text.name).toBe("Ana-Moreno-Charge-nurse-St-Mary-s.txt");
  expect(text.bytes.toString()).toContain("- Wrote the plan for the night shift\n- Falls went down by half");
  expect(text.bytes.toString()).not.toContain("Trained nine");
  const pdf = await saved("PDF");
  expect(pdf.bytes.subarray(0, 5).toString()).toBe("%PDF-");
});
