// The picture of how far applications come: ribbons that stay readable on a phone, with the same numbers as a table one key away.
import { AxeBuilder } from "@axe-core/playwright";
import { afterEach, beforeEach, expect, test } from "vitest";
import { faultsInSight } from "./faults-in-sight.ts";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeEach(async () => {
  cairn = await startCairn();
});
afterEach(() => cairn.stop());

const day = "2026-03-02";
const step = (name: string) => ({ step: name, day });

test("a cook sees where applications went, on a phone and on a desk, and as a table", async () => {
  const ways: [number, string[]][] = [
    [9, ["found", "applied", "silent"]],
    [5, ["found", "applied", "rejected"]],
    [3, ["found", "applied", "interview", "rejected"]],
    [1, ["found", "applied", "interview", "interview", "offer", "accepted"]],
    [1, ["found", "applied", "offer", "declined"]],
    [1, ["found", "applied", "withdrawn"]],
  ];
  for (const [times, steps] of ways)
    for (let at = 0; at < times; at++)
      await cairn.call("/api/openings", { title: `Cook ${steps.join(" ")} ${at}`, events: steps.map(step) });
  const page = await cairn.open("/openings/funnel");
  const picture = page.getByRole("img", { name: /Applied, No answer: 9/ });
  await picture.waitFor();
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => faultsInSight(page)).toEqual({ overflow: [], cut: [], broken: [], overlap: [] });
    const outside = await picture.evaluate((svg) => {
      const edge = svg.getBoundingClientRect().right;
      return [...svg.querySelectorAll("text")].filter((text) => text.getBoundingClientRect().right > edge).length;
    });
    expect(outside).toBe(0);
  }
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press("t");
  await page.getByRole("row", { name: "Applied No answer 9" }).waitFor();
  await page.getByRole("row", { name: "Offer Accepted 1" }).waitFor();
});
