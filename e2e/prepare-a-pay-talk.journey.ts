// Two offers held against each other, and the sheet for the talk about pay: drafted, filled in, printed.
import { AxeBuilder } from "@axe-core/playwright";
import { afterEach, beforeEach, expect, test } from "vitest";
import { faultsInSight } from "./faults-in-sight.ts";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeEach(async () => {
  cairn = await startCairn();
});
afterEach(() => cairn.stop());

test("a nurse compares two offers, drafts the sheet for one, says her figures and prints it", async () => {
  await cairn.call("/api/profile/save", { displayName: "Mara Vogt" });
  await cairn.call("/api/wins", { title: "Planned the rota so that no shift was short for a year", day: "2026-05-10" });
  await cairn.call("/api/offers", { title: "Ward manager at Krone", base: 5_000_000, growth: 5 });
  await cairn.call("/api/offers", { title: "Nurse at St Anna", base: 5_200_000, growth: 3 });
  await cairn.call("/api/offers/weigh", { payFrom: 4_000_000, payTo: 8_000_000, pay: 50, growth: 100 });
  const page = await cairn.open("/offers");
  await page.getByText("Ward manager at Krone leads", { exact: false }).waitFor();
  await page
    .getByText("Taking it, you give up most in what you learn: Ward manager at Krone is better there by 33 of 100.", {
      exact: false,
    })
    .waitFor();
  await page
    .getByRole("link", { name: /^Ward manager at Krone/ })
    .first()
    .click();

  await page.getByRole("button", { name: "Draft a sheet" }).click();
  await page.getByRole("heading", { level: 1, name: "Pay: Ward manager at Krone" }).waitFor();
  await page.getByRole("heading", { name: "What I ask for" }).waitFor();
  await page.getByText("Nurse at St Anna: €52,000.00 a year, all of it counted.").waitFor();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(await faultsInSight(page)).toEqual({ overflow: [], cut: [], broken: [], overlap: [] });

  await page.getByRole("button", { name: /^Change the sheet/ }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("You ask for").fill("55000");
  await form.getByLabel("You name first").fill("58000");
  await form.getByLabel("You walk away below").fill("52000");
  await form.getByRole("button", { name: "Save" }).click();
  await page.getByText("€55,000.00 a year: €5,000.00 more than they offer, 10 %.").waitFor();
  await page.getByText("They offer €50,000.00 a year: that is below where you walk away.").waitFor();

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Print or save" }).click();
  await page.getByRole("menuitem", { name: /PDF/ }).click();
  expect((await download).suggestedFilename()).toBe("Mara-Vogt-Pay-Ward-manager-at-Krone.pdf");
});
