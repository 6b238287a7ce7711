// Somebody who does not know yet where to go gets a plan all the same: what they bring, which roles are near, and weeks that help to choose.
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

test("on a phone, from the present work to a plan that helps to choose", async () => {
  const page = await cairn.open("/welcome", { viewport: { width: 390, height: 844 } });
  const onwards = () => page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel("Your work, by any name").fill("Shop assistant");
  await page.getByLabel("Since").fill("2019");
  await onwards();
  await page.getByText("The next step", { exact: true }).waitFor();
  await page.getByText(/^Store Supervisor$/).waitFor();
  await page.getByRole("button", { name: "Go on without a role" }).click();
  await page.getByRole("heading", { level: 1, name: "What does your week allow?" }).waitFor();
  expect(await page.getByText("Where you stand").count()).toBe(0);
  await onwards();
  await page.getByRole("heading", { level: 1, name: "First find out where to" }).waitFor();
  await page.getByText("Choose the role to aim for by").waitFor();
  await page.getByText("Roles that are near").waitFor();
  await page.getByRole("button", { name: "Agree and save" }).click();
  await page.waitForURL("**/today");
  await page.getByRole("list", { name: "Next" }).getByText("Answer the 48 questions about what you like").waitFor();
  await page.getByText("No role chosen yet: see which are near.").waitFor();
});
