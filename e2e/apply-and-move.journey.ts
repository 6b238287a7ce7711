// A nurse keeps an opening with its pasted posting, applies, moves it by key on the board, and finds a no in the funnel.
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

test("an opening is added with its posting, applied for in a line, moved by arrow key, and its no stands in the funnel", async () => {
  const page = await cairn.open("/openings");
  await page.getByRole("button", { name: "Add an opening" }).click();
  const dialog = page.getByRole("dialog", { name: "Add an opening" });
  await dialog.getByRole("textbox", { name: "What it is" }).fill("Charge nurse");
  await dialog.getByRole("textbox", { name: "Organisation" }).fill("St Mary's");
  await dialog.getByRole("textbox", { name: "The posting" }).fill("Charge nurse, nights.\nYou lead a shift of six.");
  await dialog.getByRole("button", { name: "Add an opening" }).click();
  await page.getByRole("link", { name: "Charge nurse at St Mary's" }).waitFor();

  const line = page.getByRole("textbox", { name: "What did you apply for?" });
  await line.fill("applied for charge nurse at St Mary's by phone");
  await line.press("Enter");
  await page.getByText("It stood here already and moved on: Charge nurse at St Mary's, applied.").waitFor();

  await page.goto("/openings/board");
  const column = (name: string) => page.getByRole("list", { name, exact: true });
  const card = page.getByRole("listitem", { name: /Charge nurse at St Mary's/ });
  await column("Applied").getByRole("link", { name: "Charge nurse" }).waitFor();
  await card.focus();
  await card.press("ArrowRight");
  await column("Answered").getByRole("link", { name: "Charge nurse" }).waitFor();
  await expect.poll(() => card.evaluate((one) => one === document.activeElement)).toBe(true);
  await card.press("ArrowRight");
  await column("Interview").getByRole("link", { name: "Charge nurse" }).waitFor();

  await page.getByRole("button", { name: "Move Charge nurse at St Mary's" }).click();
  await page.getByRole("menuitem", { name: "They said no" }).click();
  await page.getByRole("textbox", { name: "The reason, if one was given" }).fill("Somebody from inside");
  await page.getByRole("button", { name: "Close it" }).click();
  await expect.poll(() => page.getByRole("link", { name: "Charge nurse" }).count()).toBe(0);

  await page.goto("/openings/funnel");
  await page.getByText("1 of 1 application led to an interview or an offer: too few to say more (1 of 5).").waitFor();
  await expect
    .poll(() => page.locator(".fact-pair", { hasText: "After the first interview" }).locator("dd").innerText())
    .toBe("1");

  await page.goto("/openings?show=over");
  await page.getByRole("link", { name: "Charge nurse at St Mary's" }).click();
  await page.getByText("Somebody from inside").waitFor();
  await page.getByText("You lead a shift of six.").waitFor();
});
