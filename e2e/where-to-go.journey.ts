// Where one could go: from today's role over the map, by keys, to a path that is kept; three scenarios of it beside staying; the decision, seen on Today.
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

test("from a position to the map, along it by the arrow keys, to a kept path and a new aim", async () => {
  const page = await cairn.open("/paths");
  await page.getByText("Say what you do, and this map shows where it can lead").waitFor();
  await cairn.call("/api/experiences", {
    kind: "work",
    title: "Registered Nurse",
    start: "2019-03",
    highlights: [],
    confirmation: "confirmed",
  });
  await page.reload();
  const tree = page.getByRole("tree", { name: "Ways from today" });
  const first = tree.getByRole("treeitem", { name: /^Senior Nurse/ });
  await first.click();
  await page.getByText("It is a usual next step from Registered Nurse").waitFor();
  await first.press("ArrowRight");
  const second = tree.getByRole("treeitem", { name: /^Charge Nurse/, selected: true });
  await second.waitFor();
  expect(await second.evaluate((node) => node === document.activeElement)).toBe(true);
  await page.getByRole("button", { name: /Show as a table/ }).click();
  await page.getByRole("cell", { name: "Charge Nurse", exact: true }).waitFor();
  await page.getByRole("button", { name: "Keep this path" }).click();
  await page.getByRole("heading", { level: 1, name: "To Charge Nurse by way of Senior Nurse" }).waitFor();
  await page.getByRole("button", { name: "Follow this path" }).click();
  await page.getByText("You follow this path").waitFor();
  await page.getByRole("button", { name: "Aim for Senior Nurse" }).click();
  await page.getByText("You aim for the next step, Senior Nurse.").waitFor();
});

test("three scenarios beside staying, a test of what is not known, and a decision that Today asks about", async () => {
  const page = await cairn.open("/scenarios");
  await page.getByText("No scenario yet.").waitFor();
  await page.getByRole("button", { name: "Add a scenario" }).first().click();
  const form = page.getByRole("dialog", { name: "Add a scenario" });
  const fill = (label: string, text: string) => form.getByLabel(label, { exact: true }).fill(text);
  await form.getByLabel(/^What it is called/).fill("Senior nurse here");
  await fill("Months, at best", "6");
  await fill("Months, likeliest", "9");
  await fill("Months, at worst", "18");
  await fill("Pay a month today", "3500");
  await fill("Currency", "EUR");
  await fill("Pay a month there, likeliest", "4000");
  await form.getByRole("button", { name: "Add a scenario" }).click();
  await page.getByText(/that it has paid off after five years/).waitFor();
  const money = { currency: "EUR", payNow: 350_000 };
  await cairn.call("/api/scenarios", {
    ...money,
    title: "Nurse practitioner",
    plan: "B",
    months: 30,
    payThen: 480_000,
    cost: 900_000,
  });
  await cairn.call("/api/scenarios", { ...money, title: "Agency work", plan: "Z", months: 1, payThen: 340_000 });
  await page.reload();
  await page.getByRole("heading", { name: "Stay where you are" }).waitFor();
  await page.getByRole("table", { name: "What you would regret" }).getByText("Agency work").waitFor();
  await page.getByRole("link", { name: "Senior nurse here" }).click();
  await page.getByRole("heading", { level: 1, name: "Senior nurse here" }).waitFor();
  await page.getByRole("button", { name: "Add a test" }).click();
  await page.getByLabel("What you do not know", { exact: true }).fill("Would I like to guide others?");
  await page.getByLabel("The cheapest test", { exact: true }).fill("Take a student for six weeks");
  await page.getByRole("button", { name: "Add a test" }).click();
  await page
    .getByRole("list", { name: /What you do not know/ })
    .getByText("Take a student for six weeks")
    .waitFor();

  await page.goto(`${cairn.address}/scenarios`);
  await page.getByRole("button", { name: "Decide" }).click();
  const decide = page.getByRole("dialog", { name: "Decide" });
  await decide.getByText("Senior nurse here", { exact: true }).click();
  await decide.getByLabel(/^Why/).fill("It keeps the nights that I like");
  const again = decide.getByLabel("Look at it again on");
  await again.fill("today");
  await again.press("Tab");
  await expect.poll(() => again.inputValue()).not.toBe("today");
  await decide.getByRole("button", { name: "Decide" }).click();
  await page.getByRole("heading", { level: 1, name: "Which way: Senior nurse here" }).waitFor();
  await page.goto(`${cairn.address}/today`);
  await page.getByText("What came of it: Which way: Senior nurse here").waitFor();
});
