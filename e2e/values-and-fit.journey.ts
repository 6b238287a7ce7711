// Somebody weighs what matters to them by keyboard alone, sees the result with its uncertainty, and holds a role against it.
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { environment } from "../src/systems/questionnaires/instruments/shipped.ts";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

/** Opens the figures behind a card's first sentence and waits for one of them. */
const openHowSure = async (page: Page, figure: string): Promise<void> => {
  await page.locator("details", { hasText: figure }).first().getByText("How sure?").click();
  await page.getByText(figure).first().waitFor();
};

test("the values exercise is done to its end by keyboard, and a role is held against it", async () => {
  const page = await cairn.open("/assessment/values");
  await page.getByText("Everything sounds important until").waitFor();
  await page.keyboard.press("n");
  const order = [
    "Autonomy",
    "Mastery",
    "Helping others",
    "Balance",
    "Variety",
    "Belonging",
    "Security",
    "Income",
    "Recognition",
    "Influence",
  ];
  const options = page.locator(".values-options button");
  const placeOf = (texts: string[], value: string) => texts.findIndex((said) => said.startsWith(value));
  for (let number = 1; number <= 25; number += 1) {
    await page.getByText(`Question ${number}, at most 25`).or(page.getByText("matter most to you")).waitFor();
    if (await page.getByText("matter most to you").isVisible()) break;
    const texts = await options.allInnerTexts();
    if (texts.length === 2) {
      await page.keyboard.press("1");
      continue;
    }
    const shown = order.filter((value) => placeOf(texts, value) >= 0);
    await page.keyboard.press(String(placeOf(texts, shown[0] ?? "") + 1));
    await page.getByText("And which matters least?").waitFor();
    await page.keyboard.press(String(placeOf(texts, shown.at(-1) ?? "") + 1));
  }
  await page.getByText("matter most to you").waitFor();
  const said = await page.locator(".values-said").first().innerText();
  expect(said).toContain("Autonomy");
  await openHowSure(page, "sure that it is exactly the first three");

  await page.goto(`${cairn.address}/assessment/fit?role=starter:marketing-manager`);
  await page.getByRole("heading", { name: "Values", exact: true }).waitFor();
  await page
    .getByText(/more than \d+ % of jobs do/)
    .first()
    .waitFor();
  await page.getByText("Your interests are not known yet").waitFor();
  await openHowSure(page, "the middle is 50 %");
  await page.getByRole("rowheader", { name: "Independence" }).waitFor();

  await page.goto(`${cairn.address}/assessment/profile`);
  await page.getByRole("heading", { name: "Work values" }).waitFor();
  await page.getByText("it is not a verdict on a person").waitFor();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => document.documentElement.setAttribute("data-mantine-color-scheme", "dark"));
  const ink = await page.getByRole("heading", { level: 1 }).evaluate((heading) => getComputedStyle(heading).color);
  expect(ink).toBe("rgb(34, 48, 44)");
  expect(await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor)).toBe("rgb(255, 255, 255)");
});

test("looking at an exercise writes nothing; it is left half-way and gone on with; a note of energy is written and taken back", async () => {
  const page = await cairn.open("/assessment/values");
  await page.getByText("matter most to you").waitFor();
  const changes = async (): Promise<unknown> => (await cairn.read(`/api/changes`)).total;
  const before = await changes();
  await page.goto(`${cairn.address}/assessment/values/exercise`);
  await page.getByText("Question 1, at most 25").waitFor();
  await page.keyboard.press("1");
  await page.getByText("And which matters least?").waitFor();
  expect(await changes()).toBe(before);
  await page.keyboard.press("3");
  await page.getByText("Question 2, at most 25").waitFor();
  expect(await changes()).toBe(Number(before) + 1);
  await page.getByRole("button", { name: "Go on later" }).click();
  await page.getByRole("button", { name: "Go on, question 2" }).click();
  await page.getByText("Question 2, at most 25").waitFor();
  await page.keyboard.press("Backspace");
  await page.getByText("Question 1, at most 25").waitFor();

  await page.goto(`${cairn.address}/assessment/energy?add=task`);
  await page.getByLabel("Task or activity").fill("Writing the monthly report");
  await page.getByText("drains", { exact: true }).click();
  await page.getByText("better than most").click();
  await page.getByRole("dialog").getByRole("button", { name: "Note a task" }).click();
  await page.getByText("Nothing can be said yet").first().waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Note what you do over some weeks").waitFor();
});

test("an agency is pictured after an interview, and the fit of the role is held against it", async () => {
  const { id } = (await cairn.call("/api/sittings/start", { instrument: "environment" })) as { id: string };
  const answers = environment.items.map((item, place) => ({ item: item.id, value: 1 + (place % 5) }));
  await cairn.call(`/api/sittings/${id}/answer`, { answers });
  await cairn.call(`/api/sittings/${id}/finish`, {});
  const page = await cairn.open("/assessment/fit?role=starter:marketing-manager");
  await page.getByText("An estimate. It is").first().waitFor();
  await openHowSure(page, "On 4 dimensions");
  await page.getByText("Cairn's own estimate for the group “management”").waitFor();

  await page.getByRole("link", { name: "Say how it is at a place you know" }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Which place").fill("The agency I talk to");
  await form.getByRole("group", { name: "How fast is the work?" }).getByText("very fast", { exact: true }).click();
  await form.getByRole("group", { name: "How large is it?" }).getByText("small", { exact: true }).click();
  await form.getByRole("group", { name: "How much of it is done from home?" }).getByText("half and half").click();
  await form.getByRole("button", { name: "Say how a place is" }).click();
  await page
    .getByText(/^It is .* what you like/)
    .first()
    .waitFor();

  await page.goto(`${cairn.address}/assessment/fit?role=starter:marketing-manager`);
  await openHowSure(page, "“The agency I talk to” as you see it, on");
  await page.getByRole("heading", { name: "Environment of this kind of work in general" }).waitFor();
  await page.getByRole("link", { name: "Change what you see" }).click();
  await page.getByRole("group", { name: "How fast is the work?" }).getByText("do not know").click();
  await page.getByRole("button", { name: "Save" }).click();
  await openHowSure(page, "On 2 dimensions your preferred environment");
});
