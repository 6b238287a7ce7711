// Somebody new goes from a few lines to a plan with nothing but a keyboard, agrees to it, and can take it all back.
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

const lines = "Skills: Copywriting (advanced), Content marketing 4/5, Budgeting (basic), Leadership\nLanguages: German (B2)";

/** What the focus is on, by its label or its words. */
const inFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
    const words = [element?.getAttribute("aria-label"), labels?.[0]?.textContent, element?.textContent];
    return words.find((said) => said?.trim())?.trim() ?? "";
  });

const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press("Tab");
    if ((await inFocus(page)).startsWith(name)) return;
  }
  throw new Error(`The Tab key does not reach “${name}”; the focus is on “${await inFocus(page)}”.`);
};

const pressOn = async (page: Page, name: string, key = "Enter"): Promise<void> => {
  await tabTo(page, name);
  await page.keyboard.press(key);
};

const atTitle = (page: Page, title: string) => page.getByRole("heading", { level: 1, name: title }).waitFor();

const changesSoFar = async (): Promise<number> => {
  const answer: unknown = await (await cairn.open("/today")).evaluate(async () => {
    const response = await fetch("/api/changes?limit=1", { headers: { "cairn-page": localStorage.getItem("cairn-page") ?? "" } });
    return response.json();
  });
  return typeof answer === "object" && answer && "total" in answer ? Number(answer.total) : Number.NaN;
};

test("a plan by keyboard alone, saved only when it is agreed to, and taken back by one undo", async () => {
  const page = await cairn.open("/");
  await atTitle(page, "What do you do now?");

  await tabTo(page, "Or paste it, or a few lines");
  await page.keyboard.type(lines);
  await page.getByRole("button", { name: "Copywriting Advanced" }).waitFor();
  await pressOn(page, "Budgeting Basic");
  await pressOn(page, "Working");
  await page.getByRole("button", { name: "Budgeting Working" }).waitFor();
  await pressOn(page, "German");
  await pressOn(page, "Not me");
  await page.getByRole("button", { name: "German Not me" }).waitFor();
  await pressOn(page, "Continue");

  await atTitle(page, "Where do you want to go?");
  await tabTo(page, "The role you aim for");
  await page.keyboard.type("Marketing Manager");
  await page.locator("[role=option][data-combobox-selected]").getByText("Marketing Manager", { exact: true }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByText("You aim for Marketing Manager.").waitFor();
  await pressOn(page, "Continue");

  await atTitle(page, "What does your week allow?");
  await tabTo(page, "5 h");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");

  await page.getByRole("heading", { name: /quick questions about Marketing Manager/ }).waitFor();
  const asked = page.locator(".level-question legend > span");
  await tabTo(page, "0 None");
  const first = await asked.textContent();
  await page.keyboard.press("3");
  await page.getByRole("button", { name: `${first} 3 Working` }).waitFor();
  const second = await asked.textContent();
  await page.keyboard.press("0");
  await page.getByRole("button", { name: `${second} 0 None` }).waitFor();
  await pressOn(page, "See the plan");

  await atTitle(page, "You could apply for Marketing Manager");
  await pressOn(page, "Drop “Apply for");
  expect(await changesSoFar()).toBe(0);
  await pressOn(page, "Agree and save");

  await page.waitForURL("**/today");
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await changesSoFar()).toBe(1);
  const skills = await page.evaluate(async () =>
    (await fetch("/api/skills?limit=100", { headers: { "cairn-page": localStorage.getItem("cairn-page") ?? "" } })).json(),
  );
  expect(skills.items).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ label: "Copywriting", level: 4, confirmation: "confirmed" }),
      expect.objectContaining({ label: "Budgeting", level: 3, confirmation: "confirmed" }),
      expect.objectContaining({ label: "German", confirmation: "withdrawn" }),
      expect.objectContaining({ label: first, level: 3, confirmation: "confirmed" }),
      expect.objectContaining({ label: second, level: 0, confirmation: "confirmed" }),
    ]),
  );
  const { profile } = await page.evaluate(async () =>
    (await fetch("/api/profile/show", { headers: { "cairn-page": localStorage.getItem("cairn-page") ?? "" } })).json(),
  );
  expect(profile).toMatchObject({ targetRoleLabel: "Marketing Manager", weeklyHours: 3 });
  const goals = await page.evaluate(async () =>
    (await fetch("/api/goals", { headers: { "cairn-page": localStorage.getItem("cairn-page") ?? "" } })).json(),
  );
  expect(goals.items.filter(({ status }: { status: string }) => status === "active")).toHaveLength(2);

  await page.keyboard.press("z");
  await page.getByText("Undone").waitFor();
  const after = await page.evaluate(async () =>
    (await fetch("/api/profile/show", { headers: { "cairn-page": localStorage.getItem("cairn-page") ?? "" } })).json(),
  );
  expect(after.profile).toBeNull();
});

test("whoever types a role and presses Enter before anything is offered gets it", async () => {
  const page = await cairn.open("/welcome");
  await atTitle(page, "What do you do now?");
  await page.getByRole("button", { name: "Go on without it" }).click();
  await atTitle(page, "Where do you want to go?");
  await page.getByLabel("The role you aim for").focus();
  for (const role of ["Store Manager", "Marketing Manager"]) {
    await page.keyboard.press("Control+a");
    await page.keyboard.type(role);
    await page.keyboard.press("Enter");
    await page.getByText(`You aim for ${role}.`).waitFor();
  }
});

test("a broken file is named with its line, and nothing goes on from it", async () => {
  const page = await cairn.open("/welcome");
  // Listened for well before the key: the browser takes a moment to hand its chooser over.
  const choosing = page.waitForEvent("filechooser");
  await atTitle(page, "What do you do now?");
  await pressOn(page, "A file: PDF, Word (DOCX), text or web page");
  const chooser = await choosing;
  await chooser.setFiles({ name: "broken.json", mimeType: "application/json", buffer: Buffer.from('{\n  "basics": {,\n') });
  expect(await page.getByRole("alert").textContent()).toMatch(/broken\.json, line 2/);
  expect(await page.getByRole("button", { name: "Continue" }).isDisabled()).toBe(true);
});
