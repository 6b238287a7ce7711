// Whoever reads the places one after the other is told in plain words: titles that begin as the navigation does, short first lines, no
// statistics before “How sure?”, and no text too small to read.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;

beforeAll(async () => {
  cairn = await startCairn();
});

afterAll(async () => {
  await cairn.stop();
});

const groups = ["today", "you", "direction", "people", "moves", "rhythm", "guide"];

/** Pages that begin with what they are about, since that is the answer one comes for. */
const ownTitles = new Set(["/learning", "/resume"]);

/** What belongs behind “How sure?”. */
const statistics =
  /\bn = \d|\bintervals?\b|\blogits?\b|\bBrier\b|\br = |\bheld against\b|\(\d[\d.]*\s?[–-]\s?\d[\d.]*(?: ?%)?\)|\bfutures\b/;

const mostInTitle = 8;
const mostInFirstLine = 14;
const smallest = 13.5;

// Every place is loaded anew, which takes its time on a busy machine.
test("every place speaks plainly", async () => {
  await cairn.call("/api/sample/load");
  const page = await cairn.open("/today", { viewport: { width: 1280, height: 860 } });
  const places: { to: string; label: string }[] = [];
  for (const group of groups) {
    await page.goto(`/${group}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    const tabs = await page
      .locator(".place-tabs a")
      .evaluateAll((all) => all.map((one) => ({ to: one.getAttribute("href") ?? "", label: one.textContent ?? "" })));
    places.push(...tabs.filter(({ label }) => label !== "Overview"));
  }
  expect(places.length).toBeGreaterThan(35);
  const faults: string[] = [];
  for (const { to, label } of places) {
    await page.goto(to);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
    const { title, first, texts } = await page.locator("#content").evaluate((content) => {
      const shown: { text: string; size: number }[] = [];
      const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode.textContent?.trim() ?? "";
        const of = walker.currentNode.parentElement;
        if (!text || !of?.checkVisibility() || of.closest("kbd, svg, .unseen, details:not([open])")) continue;
        shown.push({ text, size: Number.parseFloat(getComputedStyle(of).fontSize) });
      }
      return {
        title: content.querySelector("h1")?.textContent ?? "",
        first: content.querySelector(".page-sub")?.textContent ?? "",
        texts: shown,
      };
    });
    const said = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
    if (!ownTitles.has(to)) {
      if (!title.startsWith(label.split(" ")[0] ?? label)) faults.push(`${to}: “${title}” does not begin with “${label}”`);
      if (said(title).length > mostInTitle) faults.push(`${to}: the title is long: ${title}`);
    }
    const [sentence = ""] = first.split(/(?<=[.?!])\s/);
    if (said(sentence).length > mostInFirstLine) faults.push(`${to}: the first line is long: ${sentence}`);
    for (const { text, size } of texts) {
      if (statistics.test(text)) faults.push(`${to}: ${text.slice(0, 120)}`);
      if (size < smallest) faults.push(`${to}: ${size} px: ${text.slice(0, 60)}`);
    }
  }
  expect([...new Set(faults)]).toEqual([]);
}, 300_000);
