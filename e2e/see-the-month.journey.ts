// The month of openings: what is due on its days, the list beside it, and the next month.
import { AxeBuilder } from "@axe-core/playwright";
import { afterEach, beforeEach, expect, test } from "vitest";
import { faultsInSight } from "./faults-in-sight.ts";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeEach(async () => {
  cairn = await startCairn();
});
afterEach(() => cairn.stop());

test("a nurse sees what is due this month, goes from a day to its list by keyboard, and turns to the next", async () => {
  const today = new Date().toISOString().slice(0, 10);
  const opening = (await cairn.call("/api/openings", { title: "Charge nurse", organisation: "St Anna" })) as { id: string };
  await cairn.call("/api/interviews", { openingId: opening.id, day: today, time: "14:00" });
  const page = await cairn.open("/openings");
  await page.getByRole("link", { name: "Calendar" }).first().click();
  await page.getByRole("heading", { level: 1, name: "Calendar" }).waitFor();
  await page.getByText("Interview at 14:00:").waitFor();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => faultsInSight(page)).toEqual({ overflow: [], cut: [], broken: [], overlap: [] });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page
    .getByRole("button", { name: /: 1 thing$/ })
    .first()
    .press("Enter");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Charge nurse at St Anna");

  const day = page.getByRole("button", { name: /: 1 thing$/ });
  await day.first().focus();
  await page.keyboard.press("PageUp");
  await page.getByText("Nothing falls into this month.").waitFor();
  await page.keyboard.press("PageDown");
  await page.getByText("Interview at 14:00:").waitFor();
  await page.keyboard.press("ArrowRight");
  const dayInFocus = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.day);
  await expect.poll(dayInFocus).toBe(await day.first().getAttribute("data-day"));

  await page.getByRole("button", { name: "Month before" }).click();
  await page.getByText("Nothing falls into this month.").waitFor();
  await page.getByRole("button", { name: "This month" }).click();
  await page.getByText("Interview at 14:00:").waitFor();
});
