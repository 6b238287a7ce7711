// Somebody looks around with the sample career: ticks a line of Today, takes it back, puts one off, brings it back, and removes the sample.
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

test("Today with the sample career: done, undo, put off, bring back, remove the sample", async () => {
  const page = await cairn.open("/");
  await page.getByRole("button", { name: "Look around with a sample career" }).click();
  await page.waitForURL("**/today");
  await page.getByText("You are looking at a sample career").waitFor();

  await page.keyboard.press("c");
  await page.getByRole("dialog").getByRole("textbox").fill("Send the slides to Ana");
  await page.keyboard.press("Control+Enter");
  // Without a day it is nothing of the first four: it waits among the later ones.
  await page.getByRole("button", { name: /items · Show/ }).click();
  const line = page.getByRole("listitem").filter({ hasText: "Send the slides to Ana" });
  await line.waitFor();
  // A dialog that closes gives the focus back to where it was.
  await page.getByRole("dialog").waitFor({ state: "detached" });

  const rows = page.locator("main [data-row]");
  const onRow = async (key: string) => {
    await line.focus();
    await page.keyboard.press(key);
  };
  const before = await rows.count();
  expect(before).toBeGreaterThan(2);

  await onRow("x");
  await line.waitFor({ state: "detached" });
  await page.keyboard.press("z");
  await line.waitFor();
  await expect.poll(() => rows.count()).toBe(before);

  await onRow("s");
  await page.getByRole("dialog").getByRole("button", { name: "Until tomorrow" }).press("Enter");
  await line.waitFor({ state: "detached" });
  await page.getByRole("button", { name: /1 item · Show/ }).click();
  await line.getByRole("button", { name: "Bring back" }).click();
  await line.getByRole("button", { name: /Mark as done/ }).waitFor();

  await page.getByRole("button", { name: "why this order?" }).click();
  await page.getByText("What is due soonest weighs 45 %").waitFor();

  await page.getByRole("button", { name: "Remove the sample" }).click();
  await page.getByText("You are looking at a sample career").waitFor({ state: "detached" });
});
