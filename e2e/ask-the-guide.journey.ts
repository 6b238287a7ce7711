// A nurse asks the guide from the palette, reads the answer, files what it ends in and finds it on her list; another answer asks for a line of hers.
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

test("ask in the palette, read, press the button, find the task; far from all answers the closest three are offered", async () => {
  const page = await cairn.open("/wins");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Find or do anything" }).fill("how do I ask my boss for more money");
  await page.getByRole("option", { name: /Ask the guide/ }).click();
  await page.getByRole("heading", { name: "How do I ask for a raise?" }).waitFor();
  await page.getByText("With what you brought, not with what you need.").waitFor();
  await page.getByText("No win is written down in the last 90 days.").waitFor();
  await page.getByRole("button", { name: /write three results and one figure/ }).click();
  await page.getByRole("status").getByRole("link").click();
  await page.getByRole("heading", { name: /Write three results and one figure/ }).waitFor();

  await page.goto("/guide?ask=my+dog+is+barking");
  await page.getByText("The guide has no answer near that question.").waitFor();
  expect(await page.locator(".guide-reply li").count()).toBe(3);
});

test("an answer on a phone asks for the line that only the person can write", async () => {
  const page = await cairn.open("/guide", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await page.getByText("Wins, setbacks and lost jobs").click();
  await page.getByRole("link", { name: "Why and how should I keep track of what goes well?" }).click();
  await page.getByRole("heading", { name: "Why and how should I keep track of what goes well?", level: 1 }).waitFor();
  await page.getByRole("textbox").fill("Calmed an angry family, they thanked the team");
  await page.getByRole("button", { name: "Write down a win of this week" }).click();
  await page
    .getByRole("status")
    .getByRole("link", { name: /Calmed an angry family/ })
    .click();
  await page.getByRole("heading", { name: /Calmed an angry family/ }).waitFor();
});
