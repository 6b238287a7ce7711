// A person saves, undoes by one key, and settles an edit that met another one; a stranger is led to the entrance.
import { beforeAll, expect, it } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;

beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

it("undoes a save with Z, and the form follows", async () => {
  const page = await cairn.open("/settings");
  await page.getByLabel("Name", { exact: true }).fill("Robin");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const saved = page.getByRole("status").getByText("Saved", { exact: true });
  await saved.waitFor();
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await saved.waitFor({ state: "detached" });
  await page.getByLabel("Place").fill("Lisbon");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await saved.waitFor();
  await page.getByRole("heading", { level: 1 }).focus();
  await page.keyboard.press("z");
  await page.getByText("Undone", { exact: true }).waitFor();
  await expect.poll(() => page.getByLabel("Place").inputValue()).toBe("");
  await expect.poll(() => page.getByLabel("Name", { exact: true }).inputValue()).toBe("Robin");
});

it("shows both versions when two edits meet, and saves what was chosen", async () => {
  const one = await cairn.open("/settings");
  const other = await cairn.open("/settings");
  await other.getByLabel("Headline").fill("Product marketer");
  await one.getByLabel("Headline").fill("Marketing lead");
  await one.getByRole("button", { name: "Save", exact: true }).click();
  await one.getByText("Saved", { exact: true }).waitFor();
  await other.getByRole("button", { name: "Save", exact: true }).click();
  await other.getByText("This was changed since you opened it").waitFor();
  const headline = other.getByRole("group", { name: "Headline" });
  await headline.getByText("Product marketer").waitFor();
  await headline.getByText("Marketing lead").click();
  await other.getByRole("button", { name: "Save these choices" }).click();
  await expect.poll(() => other.getByLabel("Headline").inputValue()).toBe("Marketing lead");
});

it("reaches a screen by the palette and makes a new key without a pointer", async () => {
  const page = await cairn.open("/settings");
  await page.getByLabel("Name", { exact: true }).waitFor();
  await page.getByRole("heading", { level: 1 }).focus();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Find or do anything" }).fill("keys for");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/settings/keys");
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  await page.keyboard.press("n");
  await page.locator("input:focus").and(page.getByLabel("Name")).waitFor();
  // Its list comes a moment later; until then Tab passes it by.
  await page.locator(".mantine-TagsInput-inputField").waitFor();
  await page.keyboard.type("Calendar");
  await page.keyboard.press("Tab");
  await page.keyboard.type("*:read");
  await page.keyboard.press("Enter");
  await page.locator(".mantine-Pill-label").getByText("*:read").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("This is the only time the key is shown").waitFor();
});

it("leads a stranger to the entrance", async () => {
  const page = await cairn.openAsStranger("/settings");
  await page.waitForURL("**/welcome");
  await page.getByText("npx cairn enter").waitFor();
});

it("does nothing by single keys once they are switched off, and forgives a slip in the palette", async () => {
  await cairn.call("/api/tasks", { title: "Call the bank" });
  const page = await cairn.open("/settings");
  const keys = page.getByRole("switch", { name: "Single keys" });
  await keys.uncheck({ force: true });
  await page.goto("/tasks");
  await page.getByText("Call the bank").waitFor();
  await page.keyboard.press("c");
  await page.keyboard.press("z");
  await page.keyboard.press("Control+k");
  const box = page.getByRole("combobox", { name: "Find or do anything" });
  await box.waitFor();
  expect(await page.getByRole("dialog").count()).toBe(1);
  await box.fill("setbaks");
  await page
    .getByRole("option", { name: /^Setbacks/ })
    .first()
    .waitFor();
  await box.fill("undo");
  await page.getByRole("option").first().filter({ hasText: "Undo the last change" }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByText("Call the bank").waitFor({ state: "detached" });

  await page.goto("/settings");
  await page.getByRole("switch", { name: "Single keys" }).check({ force: true });
  await page.getByRole("heading", { level: 1 }).focus();
  await page.keyboard.press("c");
  await page.getByRole("dialog").waitFor();
});
