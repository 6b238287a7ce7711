// Somebody makes a plan, finds its first step on Today, opens it, does it in a word, and takes that back; at a desk and on a phone.
import { beforeEach, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeEach(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

const windows = [
  { name: "at a desk", viewport: { width: 1280, height: 860 } },
  { name: "on a phone", viewport: { width: 390, height: 844 } },
];

test.each(windows)("the first step of a plan, $name", async ({ viewport }) => {
  const page = await cairn.open("/welcome", { viewport });
  const onwards = () => page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel("Your work, by any name").fill("Shop assistant");
  await page.getByLabel("Since").fill("2019");
  await onwards();
  await page.getByLabel("The role you aim for").first().click();
  await page.keyboard.type("Store Manager");
  await page.getByRole("option", { name: "Store Manager", exact: true }).click();
  await onwards();
  await page.getByRole("heading", { level: 1, name: "What does your week allow?" }).waitFor();
  await onwards();
  await page.getByRole("button", { name: "See the plan" }).click();
  await page.getByRole("button", { name: "Agree and save" }).click();

  await page.waitForURL("**/today");
  await page.getByText(/^Store Manager by \w+ \d{4}: /).waitFor();
  const next = page.getByRole("list", { name: "Next" }).getByRole("listitem");
  const title = (await next.getByRole("link").first().textContent()) ?? "";
  await next.getByText("Start here:").waitFor();
  expect(await page.getByText(/Accept|Confirm|Say how far/).count()).toBe(0);
  await page.getByRole("button", { name: /for Cairn: \d small thing/ }).waitFor();

  await next.getByRole("button", { name: "Start" }).click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.getByText("Start here:").waitFor();
  await page.getByText("Done when:").waitFor();
  await page.getByRole("button", { name: "Done", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("What came of it, in a word").fill("She said yes");
  await dialog.getByRole("button", { name: "Done", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
  await page.getByRole("list", { name: "What was logged" }).getByText("She said yes").waitFor();
  await page.getByRole("button", { name: "Take it up again" }).waitFor();

  await page.getByRole("button", { name: /^Undo/ }).click();
  await page.getByRole("button", { name: "Done", exact: true }).waitFor();
  expect(await page.getByText("She said yes").count()).toBe(0);
  await page.goto("/today");
  await page.getByRole("list", { name: "Next" }).getByText(title).waitFor();
});
