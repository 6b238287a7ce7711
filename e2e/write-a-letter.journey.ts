// A letter: drafted from what was done, put in one's own words, kept as it was sent, and saved as a file.
import { AxeBuilder } from "@axe-core/playwright";
import { afterEach, beforeEach, expect, test } from "vitest";
import { faultsInSight } from "./faults-in-sight.ts";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeEach(async () => {
  cairn = await startCairn();
});
afterEach(() => cairn.stop());

test("a plumber drafts a letter beside an opening, says what only he can say, and keeps it as sent", async () => {
  await cairn.call("/api/profile/save", { displayName: "Jo Brandt", phone: "0151 234567" });
  await cairn.call("/api/wins", { title: "Renewed the heating of twelve flats in one summer", day: "2026-05-10" });
  const opening = (await cairn.call("/api/openings", { title: "Heating fitter", organisation: "Berg heating" })) as {
    id: string;
  };
  const page = await cairn.open(`/openings/${opening.id}`);
  await page.getByRole("button", { name: "Draft a letter" }).click();
  await page.getByRole("heading", { level: 1, name: "Application, Heating fitter, Berg heating" }).waitFor();
  await page.getByText("Renewed the heating of twelve flats in one summer.").waitFor();
  await page.getByRole("heading", { name: "3 places only you can say" }).waitFor();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(await faultsInSight(page)).toEqual({ overflow: [], cut: [], broken: [], overlap: [] });

  await page.getByRole("button", { name: "Keep it as sent" }).click();
  await page.getByText("It still has words in square brackets that only you can say").waitFor();

  await page.getByRole("button", { name: /^Put in my words/ }).click();
  const words = page.getByRole("dialog").getByLabel("The words");
  await words.fill((await words.inputValue()).replaceAll(/\[[^\]]+\]/g, "I can begin in March."));
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await page.getByRole("heading", { name: "3 places only you can say" }).waitFor({ state: "detached" });
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as" }).click();
  await page.getByRole("menuitem", { name: "Word document" }).click();
  expect((await download).suggestedFilename()).toBe("Jo-Brandt-Application-Heating-fitter-Berg-heating.docx");

  await page.getByRole("button", { name: "Keep it as sent" }).click();
  await page
    .getByText(/^sent on /)
    .first()
    .waitFor();
  await page.getByRole("link", { name: "Heating fitter at Berg heating" }).first().click();
  await page.getByText("What you sent:").waitFor();
  await page.getByRole("link", { name: /^Application, Heating fitter, Berg heating, / }).click();
  await page.getByText("I can begin in March.").first().waitFor();
});
