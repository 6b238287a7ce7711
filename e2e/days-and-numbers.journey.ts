// A person far from where the browser's clock stands, who writes numbers as their country does: days are theirs, and no number changes on its way.
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

/** 25 hours apart: the day is never the same in both. */
const [counted, browser] = ["Pacific/Kiritimati", "Pacific/Niue"];

const dayIn = (timeZone: string): string =>
  new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone });

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

test("a new form begins on the person's own day, and times are told by their clock", async () => {
  await cairn.call("/api/profile/save", { timezone: counted });
  const page = await cairn.open("/goals/new", { timezoneId: browser });
  const from = page.getByRole("textbox", { name: "From" });
  await from.waitFor();
  await expect.poll(() => from.inputValue()).toBe(dayIn(counted));
  await from.fill("today");
  await from.press("Tab");
  await expect.poll(() => from.inputValue()).toBe(dayIn(counted));
});

test("a number typed as in German stays what was written, and one that can mean two things is asked about", async () => {
  await cairn.call("/api/wins", { title: "Cut the report" });
  const page = await cairn.open("/wins", { locale: "de-DE" });
  await page.getByRole("link", { name: "Cut the report" }).first().click();
  await page.getByRole("heading", { name: "Cut the report", level: 1 }).waitFor();
  await page.getByRole("button", { name: "Add a number" }).click();
  const now = page.getByRole("textbox", { name: "Now" });
  const save = page.getByRole("button", { name: "Save the number" });
  await now.waitFor();
  await now.click();
  await page.keyboard.type("1.250");
  await page.keyboard.press("Tab");
  await page.getByText("“1.250” can mean 1.25 or 1250.").waitFor();
  await expect.poll(() => save.isDisabled()).toBe(true);
  await now.fill("");
  await now.click();
  await page.keyboard.type("1e5");
  await page.keyboard.press("Tab");
  await page.getByText("I cannot read a number in this.").waitFor();
  await now.fill("");
  await now.click();
  await page.keyboard.type("1.250,5");
  await page.keyboard.press("Tab");
  await expect.poll(() => now.inputValue()).toBe("1.250,5");
  await expect.poll(() => save.isDisabled()).toBe(false);
  await save.click();
  await page.locator(".win-number").getByText("1,250.5").waitFor();
});

test("a day that is sent at once is read first, and words that are no day hold the form instead of being lost", async () => {
  const { id } = (await cairn.call("/api/tasks", { title: "Call Ana" })) as { id: string };
  const due = async () => ((await cairn.read(`/api/tasks/${id}`)) as { due: string }).due;
  const page = await cairn.open(`/tasks/${id}`);
  const field = page.getByRole("textbox", { name: "By", exact: true });
  await field.click();
  await page.keyboard.type("24 Dec");
  await page.keyboard.press("Enter");
  await page.getByText("Task saved").waitFor();
  await expect.poll(due).toMatch(/-12-24$/);
  await page.reload();
  await field.fill("when it suits");
  const isHeld = () => field.evaluate((element) => element === document.activeElement);
  // The sentence below the field may move the button away under the pointer: then one presses again.
  await expect
    .poll(async () => {
      await page.getByRole("button", { name: /^Save/ }).click();
      await page.getByText("I cannot read a day in this.", { exact: false }).waitFor();
      return isHeld();
    })
    .toBe(true);
  await expect.poll(due).toMatch(/-12-24$/);
});

test("a form that is sent while a day in it is still being read waits for the day", async () => {
  const page = await cairn.open("/events/memberships");
  const form = page.getByRole("dialog");
  // A list that comes in while one presses moves the button away.
  await expect
    .poll(
      async () => {
        if (!(await form.isVisible())) await page.getByRole("button", { name: "Write down a membership" }).first().click();
        await form.waitFor({ timeout: 5_000 }).catch(() => undefined);
        return form.isVisible();
      },
      { timeout: 30_000 },
    )
    .toBe(true);
  await form.getByLabel("Association or group").fill("Plumbers' guild");
  const ways: (() => void)[] = [];
  const isOpen = { yes: false };
  await page.route("**/*.js", async (route) => {
    if (!isOpen.yes) await new Promise<void>((go) => ways.push(go));
    await route.continue();
  });
  await form.getByRole("textbox", { name: "Renews on" }).fill("2027-03-01");
  await form.getByRole("button", { name: "Write down a membership" }).click();
  await expect.poll(() => ways.length).toBeGreaterThan(0);
  isOpen.yes = true;
  for (const go of ways) go();
  await expect.poll(async () => (await cairn.read("/api/memberships")).items[0]?.renewsOn).toBe("2027-03-01");
});
