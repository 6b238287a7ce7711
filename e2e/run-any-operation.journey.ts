// A person runs operations from forms: every one has a form that shows what it asks for, and three are run for real.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { faultsInSight } from "./faults-in-sight.ts";
import { type Cairn, startCairn } from "./harness.ts";

interface Form {
  name: string;
  tool: string;
  summary: string;
  fields: { name: string; required: boolean; kind: string }[];
}

let cairn: Cairn;
let forms: Form[];
beforeAll(async () => {
  cairn = await startCairn();
  forms = (await (await fetch(`${cairn.address}/forms`)).json()) as Form[];
  return cairn.stop;
});

const run = (page: Page) => page.getByRole("button", { name: "Run", exact: true }).click();
const answer = (page: Page) => page.getByRole("region", { name: "Answer" });

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

test("every operation has a form with a control for each field, and marks what it needs", async () => {
  expect(forms.length).toBeGreaterThan(100);
  const page = await cairn.open("/operations", { reducedMotion: "reduce" });
  for (const form of forms) {
    // As a link does it: the app stays, only its address changes.
    await page.evaluate((to) => {
      history.pushState({}, "", to);
      dispatchEvent(new PopStateEvent("popstate"));
    }, `/operations/${form.tool}`);
    await page.getByRole("heading", { level: 1, name: form.summary.replace(/\.$/, ""), exact: true }).waitFor();
    const shown = await page.locator("form.record-form").evaluate((box) => ({
      controls: box.querySelectorAll("input:not([type=hidden]):not([aria-label]), textarea:not([aria-hidden])").length,
      needed: box.querySelectorAll(".mantine-InputWrapper-required").length,
      files: [...box.querySelectorAll(".file-drop strong")].map((label) => label.textContent),
    }));
    const files = form.fields.filter(({ kind }) => kind === "file");
    const needed = form.fields.filter(({ required, kind }) => required && kind !== "file");
    expect([form.name, shown.controls >= form.fields.length]).toEqual([form.name, true]);
    expect([form.name, shown.needed]).toEqual([form.name, needed.length]);
    expect([form.name, shown.files.length]).toEqual([form.name, files.length]);
    expect(shown.files.filter((label) => label?.endsWith("*")).length).toBe(files.filter(({ required }) => required).length);
  }
}, 300_000);

test("forms hold nothing that assistive technology stumbles over, on a phone and in the dark", async () => {
  const page = await cairn.open("/operations", { viewport: { width: 390, height: 844 }, colorScheme: "dark" });
  for (const tool of ["goals_add", "skills_import", "bin_erase", "key_create", "profile_show"]) {
    await page.goto(`/operations/${tool}`);
    await page.getByRole("button", { name: "Run", exact: true }).waitFor();
    expect([tool, await violations(page)]).toEqual([tool, []]);
    expect([tool, (await faultsInSight(page)).overflow]).toEqual([tool, []]);
  }
});

test("a write says what is wrong beside its field, teaches its command, and is undone", async () => {
  const page = await cairn.open("/operations");
  await page.getByLabel("Filter operations").fill("tasks.add");
  await page.getByRole("link", { name: "tasks.add" }).click();
  await run(page);
  await page.getByText("“title” is missing.").waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-invalid"))).toBe("true");
  await page.getByLabel(/^What\b/).fill("Call Ana");
  await page.getByText("npx cairn tasks add 'Call Ana'").waitFor();
  await page.keyboard.press("Enter");
  await answer(page).getByText("Written down: Call Ana").waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("a");
  await answer(page).getByText('"title": "Call Ana"').waitFor();
  await page.keyboard.press("z");
  await page.getByText("Undone", { exact: true }).waitFor();
  expect(await cairn.call("/forms/tasks.list")).toMatchObject({ output: { total: 0 } });
});

test("a record is found by its name, and only what was changed is sent", async () => {
  await cairn.call("/api/tasks", { title: "Book the room", due: "2026-12-01" });
  const page = await cairn.open("/operations/tasks_update");
  await page.getByRole("combobox", { name: "Choose among what is there" }).click();
  await page.getByRole("option", { name: "Book the room" }).click();
  await expect.poll(() => page.getByLabel(/^What\b/).inputValue()).toBe("Book the room");
  await page.getByLabel("By", { exact: true }).fill("");
  await page.getByLabel(/^What\b/).fill("Book the large room");
  await page.getByText(/npx cairn tasks update \S+ --revision 1 --title 'Book the large room' --due null/).waitFor();
  await run(page);
  await answer(page).waitFor();
  expect(await cairn.call("/forms/tasks.list")).toMatchObject({
    output: { items: [{ title: "Book the large room", due: null }] },
  });
});

test("a read is answered by the palette's way, and a file is taken", async () => {
  const page = await cairn.open("/settings");
  await page.getByLabel("Name", { exact: true }).waitFor();
  await page.getByRole("heading", { level: 1 }).focus();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Find or do anything" }).fill("health.show");
  await page.getByRole("option", { name: "health.show" }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/operations/health_show");
  await run(page);
  await answer(page).getByText(/Cairn/).waitFor();

  await page.goto("/operations/skills_import");
  const chooser = page.waitForEvent("filechooser");
  await page.locator(".file-drop").click();
  const content = Buffer.from("label,level\nLetter writing,4\n");
  await (await chooser).setFiles({ name: "skills.csv", mimeType: "text/csv", buffer: content });
  await page.getByText("npx cairn skills import skills.csv").waitFor();
  await run(page);
  await answer(page).waitFor();
  expect(JSON.stringify(await cairn.call("/forms/skills.list"))).toContain("Letter writing");
});
