// Somebody answers the environment questionnaire by keys, pauses, goes on exactly where they stopped, sees their result with its interval, and undoes a deletion.
import { beforeAll, expect, test } from "vitest";
import { faultsInSight } from "./faults-in-sight.ts";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

test("a questionnaire is answered in two goes on a phone, and its result says how sure it is", async () => {
  const page = await cairn.open("/assessment", { viewport: { width: 390, height: 844 } });
  await page.getByRole("link", { name: "Preferred environment" }).click();
  await page.getByRole("button", { name: /^Begin/ }).click();
  await page.getByText("1 of 36").waitFor();

  const statement = page.locator(".item-statement");
  for (let item = 1; item <= 9; item++) {
    await page.keyboard.press("4");
    await page.getByText(`${item + 1} of 36`).waitFor();
  }
  await page.getByRole("button", { name: "rather disagree" }).click();
  await page.getByText("11 of 36").waitFor();
  const stoppedAt = await statement.textContent();
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByText("10 of 36 answered").waitFor();
  await page.getByRole("main").getByText("paused", { exact: true }).waitFor();

  await page.getByRole("link", { name: "Preferred environment" }).click();
  await page.getByText("11 of 36").waitFor();
  expect(await statement.textContent()).toBe(stoppedAt);
  await page.keyboard.press("ArrowLeft");
  await page.getByText("10 of 36").waitFor();
  expect(await page.getByRole("button", { name: "rather disagree" }).getAttribute("aria-pressed")).toBe("true");
  await page.keyboard.press("ArrowRight");
  for (let item = 11; item <= 36; item++) {
    await page.getByText(`${item} of 36`).waitFor();
    await page.keyboard.press(item % 2 ? "4" : "2");
  }
  await page.getByText("Everything is answered.").waitFor();
  await page.getByRole("button", { name: "See the result" }).click();

  await page.getByRole("heading", { name: "Where do you stand on each scale?" }).waitFor();
  const bar = page.getByRole("img", { name: /^Pace: \d\.\d, \d\.\d – \d\.\d/ });
  await bar.waitFor();
  await page.getByText(/no study has tested these statements/).waitFor();
  expect((await faultsInSight(page)).overflow).toEqual([]);

  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await page.getByText(/A sitting is one time of answering/).waitFor();
  await page.keyboard.press("z");
  await page.getByRole("link", { name: "Preferred environment" }).waitFor();
});
