// A nurse asks a ward manager to mentor her, prepares the first session from what proposes itself, and keeps what came of it.
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

const daysFrom = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const setDay = async (page: Page, day: string) => {
  await page.getByRole("dialog").getByRole("textbox", { name: "Day" }).fill(day);
  await page.keyboard.press("Tab");
};

test("the ask is drafted, the agenda proposes itself, Today says to prepare, and what was agreed stands there after it", async () => {
  const { goal } = (await cairn.call("/api/goals", { title: "Ward manager by June" })) as { goal: { id: string; title: string } };
  const page = await cairn.open("/mentors");
  await page.getByText("Begin with one person for one question", { exact: false }).waitFor();
  await page.getByRole("button", { name: "Add somebody" }).first().click();
  await page.getByRole("textbox", { name: "Who" }).fill("Ana Lopez");
  await page.getByLabel("What for").fill("How you plan a rota that holds");
  await page.getByRole("dialog").getByRole("button", { name: "Add somebody" }).click();
  await page.getByRole("heading", { name: "Ana Lopez", level: 1 }).waitFor();
  await expect
    .poll(() => page.getByRole("textbox", { name: "The words to ask with" }).inputValue())
    .toContain("What I would like to understand: How you plan a rota that holds.");
  await page.getByRole("button", { name: "I asked" }).click();
  await page.getByText("Wait for Ana's answer, and note it here.").waitFor();
  await page.getByRole("button", { name: "They said yes" }).click();
  await page.getByRole("button", { name: "Plan a session" }).waitFor();

  await page.getByRole("textbox", { name: "A goal" }).fill("ward");
  await page.getByRole("option", { name: goal.title }).click();
  await page.getByRole("link", { name: goal.title }).waitFor();
  await page.getByRole("button", { name: "Plan a session" }).click();
  await setDay(page, daysFrom(2));
  await page.getByRole("dialog").getByLabel("Place").fill("Café by the station");
  await page.getByRole("dialog").getByRole("button", { name: "Plan a session" }).click();
  await page.getByText("How to go on with “Ward manager by June”").first().waitFor();
  await page.getByRole("button", { name: "Put on the agenda: How you plan a rota that holds" }).click();
  await page.getByRole("list", { name: "On the agenda" }).getByText("How you plan a rota that holds").waitFor();
  await expect
    .poll(() => page.getByRole("button", { name: "Put on the agenda: How you plan a rota that holds" }).count())
    .toBe(0);

  const today = await cairn.open("/today");
  await today.getByText("Prepare the session with Ana Lopez").first().waitFor();
  await today.close();

  await page.getByRole("button", { name: "Edit" }).click();
  await setDay(page, daysFrom(0));
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "It took place" }).click();
  await page.getByRole("button", { name: "I thanked them" }).waitFor();
  await page.getByRole("button", { name: "Mark as done: How you plan a rota that holds" }).click();
  await page.getByRole("button", { name: "Add a step" }).click();
  await page.getByLabel("What is to be done").fill("Draw next month's rota with her");
  await page.getByRole("button", { name: "Add a step" }).click();
  await page.getByText("You: Draw next month's rota with her").first().waitFor();

  await page.getByRole("link", { name: "Ana Lopez" }).first().click();
  await page.getByText("After the first session: does it fit?", { exact: false }).first().waitFor();
  await page.getByRole("group", { name: "Does it fit" }).getByText("Good", { exact: true }).click();
  await page.getByText("Does it fit: Good").waitFor();
  await page.getByText("Nothing to tell Ana", { exact: false }).waitFor();
});
