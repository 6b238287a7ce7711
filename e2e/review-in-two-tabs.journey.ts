// Somebody writes a review, loses the page and opens it twice: nothing that was typed is lost, and no answer replaces another in silence.
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

const goToStep = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const mattered = (page: Page) => page.getByRole("textbox", { name: /What mattered most/ });

const answersOf = async (): Promise<Record<string, string>> => {
  const { output } = (await cairn.call("/forms/reviews.list", {})) as {
    output: { items: { review: { answers: Record<string, string> } }[] };
  };
  return output.items[0]?.review.answers ?? {};
};

test("a half-written win and a half-written answer are there again after a reload and after Back and Forward", async () => {
  const page = await cairn.open("/reviews");
  await page.getByRole("button", { name: /Begin the weekly review/ }).click();
  await page.waitForURL(/\/reviews\/[0-9a-f-]{20,}/);
  await goToStep(page, "Wins");
  const win = page
    .getByRole("region", { name: /What went well/ })
    .getByRole("textbox")
    .first();
  await win.fill("Half a win");
  await page.reload();
  await expect.poll(() => win.inputValue(), { timeout: 30_000 }).toBe("Half a win");
  await page.getByText("it is not added yet").waitFor();
  await page.goBack();
  await page.goForward();
  await expect.poll(() => win.inputValue(), { timeout: 30_000 }).toBe("Half a win");
  await goToStep(page, "Questions");
  await page.getByRole("heading", { name: "Three questions" }).waitFor();
  await mattered(page).fill("The plan, because it was mine");
  await page.reload();
  await expect.poll(() => mattered(page).inputValue(), { timeout: 30_000 }).toBe("The plan, because it was mine");
  await goToStep(page, "Wins");
  await page
    .getByRole("list", { name: /What went well/ })
    .getByText("Half a win")
    .waitFor();
  expect(await answersOf()).toMatchObject({ mattered: "The plan, because it was mine" });
});

test("two tabs on one review: the person chooses between two answers, and a finished review is said and opened", async () => {
  const one = await cairn.open("/reviews");
  await one.getByRole("button", { name: /Go on with the weekly review/ }).click();
  await one.waitForURL(/\/reviews\/[0-9a-f-]{20,}/);
  await goToStep(one, "Questions");
  await mattered(one).waitFor();
  const two = await cairn.open(new URL(one.url()).pathname);
  await goToStep(two, "Questions");
  // What the second tab writes by itself waits until the first has written, however slow the machine is.
  const written = Promise.withResolvers<void>();
  await two.route("**/rpc/**", async (route) => {
    await written.promise;
    await route.continue();
  });
  await mattered(two).fill("from tab two");
  await mattered(one).fill("from tab one");
  await goToStep(one, "End");
  await one.getByRole("heading", { name: "What this review wrote" }).waitFor();
  expect(await answersOf()).toMatchObject({ mattered: "from tab one" });
  await goToStep(two, "End");
  written.resolve();
  const dialog = two.getByRole("dialog");
  await dialog.getByText("from tab one").waitFor();
  await dialog.getByText("What mattered most this week?").waitFor();
  await dialog.getByRole("radio", { name: /from tab two/ }).check();
  await dialog.getByRole("button", { name: /Save/ }).click();
  await goToStep(two, "End");
  await two.getByRole("heading", { name: "What this review wrote" }).waitFor();
  expect(await answersOf()).toMatchObject({ mattered: "from tab two" });

  await goToStep(one, "Questions");
  await mattered(one).fill("too late");
  await two.getByRole("button", { name: "Finish the review" }).click();
  await two.getByText(/Finished on/).waitFor();
  await goToStep(one, "Look back");
  await one.getByText("finished in another tab").waitFor();
  await one.getByRole("button", { name: "Open the finished review" }).click();
  await one.getByText(/Finished on/).waitFor();
  await one.getByRole("heading", { name: "Written on this device and not in it yet" }).waitFor();
  await one.getByText("too late").waitFor();
});
