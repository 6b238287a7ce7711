// Several openings at once: chosen by key and by hand, moved on, closed with a reason, and all of it taken back with one undo.
import { AxeBuilder } from "@axe-core/playwright";
import { afterEach, beforeEach, expect, test } from "vitest";
import { faultsInSight } from "./faults-in-sight.ts";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeEach(async () => {
  cairn = await startCairn();
});
afterEach(() => cairn.stop());

test("a cook chooses two applications, moves them on by keyboard, tags them, undoes it, and closes both as unanswered", async () => {
  const today = new Date().toISOString().slice(0, 10);
  for (const title of ["Cook", "Baker", "Waiter"]) await cairn.call("/api/openings", { title, appliedOn: today });
  const page = await cairn.open("/openings?sort=title");
  const stages = () =>
    page
      .locator("main [data-row]")
      .evaluateAll((rows) =>
        rows.map((row) => [".row-title", ".row-end"].map((part) => row.querySelector(part)?.textContent).join(": ")),
      );
  await page.getByRole("link", { name: "Baker", exact: true }).waitFor();
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await page.getByText("1 chosen").waitFor();
  await page.getByRole("button", { name: "Choose: Cook" }).click();
  await page.getByText("2 chosen").waitFor();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await faultsInSight(page)).toEqual({ overflow: [], cut: [], broken: [], overlap: [] });
  }

  await page.getByRole("button", { name: "Move to…" }).press("Enter");
  await page.getByRole("menuitem", { name: "Interview" }).press("Enter");
  await page.getByText("2 openings: Interview").waitFor();
  await expect.poll(stages).toEqual(["Baker: Interview", "Cook: Interview", "Waiter: Applied"]);
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect.poll(stages).toEqual(["Baker: Applied", "Cook: Applied", "Waiter: Applied"]);

  await page.getByRole("button", { name: "Choose: Baker" }).click();
  await page.getByRole("button", { name: "Choose: Cook" }).click();
  await page.getByRole("button", { name: "Tag…" }).press("Enter");
  await page.getByRole("menuitem", { name: "Another tag" }).press("Enter");
  await page.getByRole("dialog").getByRole("textbox").fill("Near home");
  await page.getByRole("dialog").getByRole("textbox").press("Enter");
  await expect.poll(stages).toEqual(["Baker: Near homeApplied", "Cook: Near homeApplied", "Waiter: Applied"]);
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect.poll(stages).toEqual(["Baker: Applied", "Cook: Applied", "Waiter: Applied"]);

  await page.getByRole("button", { name: "Choose: Baker" }).click();
  await page.getByRole("button", { name: "Choose: Cook" }).click();
  await page.getByRole("button", { name: "Close as…" }).click();
  await page.getByRole("menuitem", { name: "No answer came" }).click();
  await page.getByRole("dialog").getByRole("textbox").fill("No word for weeks");
  await page.getByRole("dialog").locator("button[type=submit]").click();
  await expect.poll(stages).toEqual(["Waiter: Applied"]);
});
