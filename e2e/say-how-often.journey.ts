// A nurse says once how often to be in touch with all her mentors, sees on a person's page which rule counts, and lets reminders rest.
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

const daysFrom = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

test("a tag brings a mentor back after two weeks, and in a rest nobody slips", async () => {
  await cairn.call("/api/contacts", { name: "Ana Lopez", tags: ["mentor"], inTouchOn: daysFrom(-20) });
  const page = await cairn.open("/contacts");
  await page.getByRole("link", { name: "Ana Lopez" }).waitFor();
  expect(await page.getByText("6 days over", { exact: true }).count()).toBe(0);

  const open = async () => {
    await page.getByRole("button", { name: "More" }).first().click();
    await page.getByRole("menuitem", { name: "How often to be in touch" }).click();
  };
  await open();
  const form = page.getByRole("dialog");
  await form.getByRole("button", { name: "Add a tag" }).click();
  await form.getByLabel("Tag", { exact: true }).fill("mentor");
  await form.getByLabel("Every so many days").fill("14");
  await form.getByRole("button", { name: "Save" }).click();
  await page.getByText("6 days over", { exact: true }).waitFor();
  await page.getByRole("link", { name: "Ana Lopez" }).first().click();
  await page.getByText("In touch every 14 days, as for all tagged “mentor”.").waitFor();
  await page.goBack();

  await page.getByRole("button", { name: "More" }).first().click();
  await page.getByRole("menuitem", { name: "Rests from reminders" }).click();
  for (const line of [`${daysFrom(-1)} to ${daysFrom(9)}`, "August"]) {
    await page.getByLabel("When shall reminders rest?").fill(line);
    await page.getByRole("button", { name: "Let them rest" }).click();
    await page.getByRole("link", { name: line }).first().waitFor();
  }
  await page.getByText("Nobody is asked for until", { exact: false }).first().waitFor();
  await page.goto(`${cairn.address}/contacts`);
  await page.getByText("you said that reminders rest", { exact: false }).waitFor();
  expect((await cairn.read("/api/contacts")).counts).toEqual({ all: 1, slipping: 0 });
});
