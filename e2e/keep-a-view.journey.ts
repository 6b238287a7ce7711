// A view of a list kept under a name: narrowed and ordered, kept, opened again from elsewhere, taken away and back.
import { AxeBuilder } from "@axe-core/playwright";
import { afterEach, beforeEach, expect, test } from "vitest";
import { faultsInSight } from "./faults-in-sight.ts";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeEach(async () => {
  cairn = await startCairn();
});
afterEach(() => cairn.stop());

test("a cook keeps the applications by phone as a view, comes back to it, and takes it away", async () => {
  const today = new Date().toISOString().slice(0, 10);
  await cairn.call("/api/openings", { title: "Cook", appliedOn: today, how: "phone" });
  await cairn.call("/api/openings", { title: "Baker", appliedOn: today, how: "mail" });
  const page = await cairn.open("/openings?how=phone&sort=title");
  const rows = () => page.locator("main [data-row] .row-title").allTextContents();
  await expect.poll(rows).toEqual(["Cook"]);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => faultsInSight(page)).toEqual({ overflow: [], cut: [], broken: [], overlap: [] });
  }

  await page.getByRole("button", { name: "Views", exact: true }).press("Enter");
  await page.getByRole("menuitem", { name: "Keep or remove a view" }).press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill("By phone");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await dialog.getByRole("textbox").press("Enter");
  await page.getByText("Kept: By phone").waitFor();
  await expect.poll(() => new URL(page.url()).search).toBe("?view=By+phone");

  await page.getByRole("button", { name: "By phone", exact: true }).click();
  await page.getByRole("menuitem", { name: "The list as it usually is" }).click();
  await expect.poll(async () => (await rows()).sort()).toEqual(["Baker", "Cook"]);
  await page.getByRole("button", { name: "Views", exact: true }).click();
  await page.getByRole("menuitem", { name: "By phone" }).click();
  await expect.poll(rows).toEqual(["Cook"]);
  const address = page.url();
  expect(new URL(address).search).toBe("?view=By+phone");
  await page.goBack();
  await expect.poll(async () => (await rows()).sort()).toEqual(["Baker", "Cook"]);
  await page.goto(address);
  await expect.poll(rows).toEqual(["Cook"]);

  await page.getByRole("textbox", { name: "Find an opening" }).fill("Co");
  await expect.poll(() => new URL(page.url()).search).toBe("?how=phone&sort=title&text=Co");
  await page.goto(new URL("/openings?view=By+fax", address).href);
  await page.getByText("This list has no view called “By fax”.").waitFor();
  await expect.poll(async () => (await rows()).sort()).toEqual(["Baker", "Cook"]);
  await page.goto(address);
  await expect.poll(rows).toEqual(["Cook"]);

  await page.getByRole("button", { name: "By phone", exact: true }).click();
  await page.getByRole("menuitem", { name: "Keep or remove a view" }).click();
  await dialog.getByRole("button", { name: "Delete the view By phone" }).click();
  await dialog.getByRole("button", { name: "Delete the view By phone" }).waitFor({ state: "detached" });
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Views", exact: true }).waitFor();
  expect((await cairn.read("/api/saved-views")).total).toBe(0);
});
