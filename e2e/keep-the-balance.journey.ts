// Somebody logs a pulse with five keys, says how many hours there are, lets the guard lighten a week that is too full, and takes it back.
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

test("a pulse by keyboard; a full week, the guard's proposal, agreeing, learning obeys, undo", async () => {
  await cairn.call("/api/profile/save", { weeklyHours: 6 });
  await cairn.call("/api/activities", { title: "Statistics course", hours: 30 });
  const page = await cairn.open("/balance");
  await page.getByRole("heading", { level: 1, name: "Balance" }).waitFor();
  await page.getByRole("button", { name: "Log it" }).click();
  await page.getByText("Energy is missing.").waitFor();
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Balance" }).waitFor();
  for (const key of ["4", "3", "2", "5", "Enter"]) await page.keyboard.press(key);
  await page.getByText("Pulse logged").waitFor();
  await page.getByRole("heading", { name: "Today’s pulse is logged" }).waitFor();
  const read = async (path: string) => cairn.read(`${path}`);
  expect(await read("/api/pulse")).toMatchObject({ items: [{ energy: 4, load: 3, sleep: 2, meaning: 5 }] });

  await page.getByRole("link", { name: "Say what you keep free" }).first().click();
  await page.getByLabel("The most hours a week, work and career together").fill("44");
  await page.getByLabel("Hours of work in a usual week").fill("40");
  await page.getByRole("button", { name: "Add quiet hours" }).click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("Saved; plans and reminders obey it").waitFor();

  await page.goto(`${cairn.address}/balance/guard`);
  await page.getByRole("heading", { name: "4 weeks are over the hours there are" }).waitFor();
  await page.getByText("The week is 2 h over the hours there are.").first().waitFor();
  await page.getByRole("button", { name: "Move this" }).first().click();
  await page.getByText("Moved on; the plan follows").waitFor();
  await page.getByRole("heading", { name: "3 weeks are over the hours there are" }).waitFor();

  const firstWeek = async () => {
    const { weeks } = await read("/api/learning/schedule");
    return weeks[0];
  };
  expect(await firstWeek()).toMatchObject({ minutes: 240, reason: "rest" });
  await page.keyboard.press("z");
  await page.getByRole("heading", { name: "4 weeks are over the hours there are" }).waitFor();
  expect(await firstWeek()).toMatchObject({ minutes: 360, reason: null });

  await page
    .getByText(/“Statistics course” is then finished about/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Move this" }).first().click();
  await page.getByRole("button", { name: "Give the hours back" }).click();
  await page.getByText("The week has its hours back, and its learning").waitFor();
  expect(await firstWeek()).toMatchObject({ minutes: 360, reason: null });

  await page.goto(`${cairn.address}/reminders`);
  await page.getByRole("heading", { level: 1, name: "Reminders" }).waitFor();
  await page.getByText("in one place:").waitFor();
});
