// A plumber begins his yearly review from the firm's criteria, sees what proves them and what does not, and takes the packet along.
import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

test("criteria are held against what was written down, an empty one shows, and the packet is saved with references", async () => {
  await cairn.call("/api/wins/capture", { title: "Twelve bathrooms without one call back" });
  await cairn.call("/api/wins/capture", { title: "Found the leak that two firms missed" });
  const page = await cairn.open("/performance");
  await page.getByRole("button", { name: "Begin a review" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "What it is called" }).fill("Yearly review");
  await dialog
    .getByRole("textbox", { name: "What is expected, one a line" })
    .fill("Bathrooms are done with few call backs\nKeeps the van tidy\nNext level:\nTrains apprentices");
  await dialog.getByRole("button", { name: "Begin a review" }).click();
  await page.getByRole("heading", { name: "Yearly review", level: 1 }).waitFor();
  await page
    .getByRole("list", { name: "Bathrooms are done with few call backs" })
    .getByText("Twelve bathrooms without one call back")
    .waitFor();
  await page.getByText("2 expectations of 3 without any proof.").waitFor();

  await page.getByRole("button", { name: "More for Found the leak that two firms missed" }).click();
  await page.getByRole("menuitem", { name: "Choose as proof of: Keeps the van tidy" }).click();
  await page.getByText("1 expectation of 3 without any proof.").waitFor();
  await page.getByRole("button", { name: "Save the packet" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Markdown" }).click();
  const packet = readFileSync((await (await download).path()) ?? "", "utf8");
  expect(packet).toContain("### Bathrooms are done with few call backs");
  expect(packet).toContain("## References");
  expect(packet).not.toContain("Trains apprentices");
});
