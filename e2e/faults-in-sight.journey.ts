// The eye that looks over every screen sees each kind of fault, and none on a sound page.
import type { Browser } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { faultsInSight } from "./faults-in-sight.ts";
import { launchChromium } from "./harness.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
  return () => browser.close();
});

const faultsOf = async (body: string) => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.setContent(`<!doctype html><meta name="viewport" content="width=device-width"><body>${body}</body>`);
  const faults = await faultsInSight(page);
  await page.close();
  return faults;
};

test("a sound page has no faults", async () => {
  const sound = `<main><h1>Today</h1><label>Hours <input></label> <button>Save</button> <a href="/goals">Goals</a></main>
    <div style="overflow-x:auto;width:200px"><table style="width:900px"><tr><td>wide, and it scrolls in its box</td></tr></table></div>`;
  expect(await faultsOf(sound)).toEqual({ overflow: [], cut: [], broken: [], overlap: [] });
});

test("a block wider than the window is overflow", async () => {
  const { overflow } = await faultsOf(`<p style="width:600px">too wide</p>`);
  expect(overflow).toEqual(['p "too wide"']);
});

test("text that its box hides is cut", async () => {
  const { cut } = await faultsOf(
    `<p style="width:60px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">Marketing Manager</p>`,
  );
  expect(cut).toEqual(['p "Marketing Manager"']);
});

test("a word that goes on in the next line is broken", async () => {
  const { broken } = await faultsOf(`<p style="width:60px;overflow-wrap:anywhere">Marketing Manager of the North</p>`);
  expect(broken).toEqual(['p "Marketing Manager of the North"']);
});

test("controls that cover each other in part overlap", async () => {
  const { overlap } = await faultsOf(`<button>One and some more</button><button style="margin-left:-30px">Two</button>`);
  expect(overlap).toEqual(['button "One and some more" and button "Two"']);
});
