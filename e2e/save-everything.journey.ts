// A person saves everything under words of their own, deletes all of it, and takes it in again; the settings say where the rest is set.
import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

test("everything is saved locked, deleted for good, and taken in again with its words", async () => {
  await cairn.call("/api/wins/capture", { title: "Cut report time from 3 h to 40 min" });
  const page = await cairn.open("/settings");
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Mara");
  await page.getByRole("textbox", { name: "Mail" }).fill("mara@example.org");
  await page.getByRole("button", { name: "Save" }).first().click();
  await page.getByText("Saved").first().waitFor();

  await page.getByRole("button", { name: "Save everything" }).click();
  await page.getByLabel("Lock it with words").fill("correct horse");
  const saving = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: "Save everything" }).click();
  const archive = await (await saving).path();
  await page.getByRole("dialog").waitFor({ state: "detached" });

  await page.getByRole("button", { name: "Delete everything" }).click();
  const dialog = page.getByRole("dialog");
  const sure = dialog.getByRole("button", { name: "Delete everything" });
  expect(await sure.isDisabled()).toBe(true);
  await dialog.getByRole("textbox").fill("everything");
  await sure.click();
  await page.waitForURL((url) => url.pathname !== "/settings");
  expect((await cairn.read("/api/wins")).total).toBe(0);

  await page.goto("/settings");
  await page.getByRole("button", { name: "Take an archive in" }).click();
  await page.getByLabel("Its words, if it is locked").fill("correct horse");
  await page.locator("input[type=file]").setInputFiles({
    name: "cairn.zip.age",
    mimeType: "application/octet-stream",
    buffer: readFileSync(archive),
  });
  await page.getByText("2 to add, 0 here already, 0 different and left as they are.").waitFor();
  await page.getByRole("button", { name: "Take in" }).click();
  await page.getByText("The archive is taken in").waitFor();
  expect((await cairn.read("/api/wins")).items[0].title).toBe("Cut report time from 3 h to 40 min");
  expect((await cairn.read("/api/profile/show")).profile).toMatchObject({ displayName: "Mara", email: "mara@example.org" });
});

test("what takes its time shows how far it is, in words as well", async () => {
  for (const year of [2024, 2025]) {
    const lines = Array.from({ length: 9_000 }, (_, at) => `${year}-0${1 + (at % 9)}-12,Repaired the pump of hall ${at}`);
    await cairn.call("/api/wins/import", { text: ["day,win", ...lines].join("\n") });
  }
  const page = await cairn.open("/settings");
  // Kept as they come: on a fast machine the bar is gone again before a test has asked for its words.
  const said: string[] = [];
  await page.exposeFunction("hear", (words: string) => said.push(words));
  await page.evaluate(() => {
    const hear = Reflect.get(globalThis, "hear") as (words: string) => void;
    new MutationObserver(() => {
      const words = document
        .querySelector("[role=dialog] [role=progressbar][aria-label='Under way']")
        ?.getAttribute("aria-valuetext");
      if (words) hear(words);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await page.getByRole("button", { name: "Save everything" }).click();
  const saving = page.waitForEvent("download", { timeout: 90_000 });
  await page.getByRole("dialog").getByRole("button", { name: "Save everything" }).click();
  await saving;
  await page.getByRole("progressbar", { name: "Under way" }).waitFor({ state: "detached" });
  expect(said.length).toBeGreaterThan(0);
  for (const words of said) expect(words).toMatch(/^(Saving records: [\d,]+ of [\d,]+ \(\d+ %\)|Packing)$/);
});

test("what is set elsewhere is one step away", async () => {
  const page = await cairn.open("/settings");
  await page.getByRole("link", { name: "Hours that you keep free" }).click();
  await page.waitForURL(/\/balance\/boundaries$/);
});
