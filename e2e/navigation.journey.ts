// Every place is reached in two steps, by pointer, thumb, keys or words, and whoever is in a place sees where that is.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

const desk = { width: 1280, height: 720 };
const phone = { width: 390, height: 844 };

const mainOf = (page: Page) => page.getByRole("navigation", { name: "Main", exact: true });
const tabsOf = (page: Page) => page.locator(".place-tabs");

/** The groups at the side with their tabs, as they are found by walking through them. */
const walk = async (page: Page) => {
  const entries = mainOf(page).locator("a.entry");
  await entries.first().waitFor();
  const groups: { name: string; tabs: string[] }[] = [];
  for (const name of await entries.allTextContents()) {
    await mainOf(page).getByRole("link", { name, exact: true }).click();
    await mainOf(page).locator("[aria-current=page]", { hasText: name }).waitFor();
    await page.getByRole("heading", { level: 1 }).waitFor();
    groups.push({ name, tabs: await tabsOf(page).locator("a").allTextContents() });
  }
  return groups;
};

/** The screen is there and has taken the focus to its title. */
const arrivedAt = (page: Page, name: string) =>
  page.getByRole("heading", { name, level: 1 }).and(page.locator(":focus")).waitFor();

const seriousOn = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);

test("the place that one is in stands in sight where the window is lower than the navigation", async () => {
  await cairn.call("/api/profile/save", { weeklyHours: 5 });
  const page = await cairn.open("/decisions", { viewport: { width: 1280, height: 240 } });
  await page.getByRole("heading", { name: "Decisions", level: 1 }).waitFor();
  const navigation = mainOf(page);
  const here = navigation.locator("[aria-current]");
  expect(await here.textContent()).toBe("Direction");
  await expect.poll(async () => (await here.boundingBox())?.y ?? 0).toBeLessThan(200);
  await expect.poll(() => navigation.getAttribute("data-above")).not.toBeNull();
  await navigation.getByRole("link", { name: "Today" }).click();
  await tabsOf(page).getByRole("link", { name: "Week" }).click();
  await page.waitForURL(/\/week$/);
  expect(await here.textContent()).toBe("Today");
  await expect.poll(async () => (await here.boundingBox())?.y ?? -1).toBeGreaterThan(0);
  await expect.poll(() => navigation.getAttribute("data-below")).not.toBeNull();
});

test("at 1280 by 720 every entry is seen without scrolling, five pins among them", async () => {
  await cairn.call("/api/sample/load");
  const page = await cairn.open("/skills", { viewport: desk });
  for (const path of ["/skills", "/gap", "/learning", "/journal", "/balance"]) {
    await page.goto(path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.getByRole("button", { name: "Pin this page" }).click();
    await mainOf(page).locator(".pins a[aria-current=page]").waitFor();
  }
  await page.goto("/wins");
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await page.getByRole("button", { name: "Pin this page" }).count()).toBe(0);
  const seen = await mainOf(page)
    .locator("a, button.find")
    .evaluateAll((all) => all.map((one) => ({ text: one.textContent, bottom: one.getBoundingClientRect().bottom })));
  expect(seen.length).toBeGreaterThan(9);
  expect(seen.filter(({ bottom }) => bottom > 720)).toEqual([]);
  expect(await mainOf(page).getAttribute("data-below")).toBeNull();
  await page.getByRole("button", { name: /^Take “Skills” off/ }).click();
  expect(await mainOf(page).locator(".pins li").count()).toBe(4);
  await page.reload();
  await mainOf(page).locator(".pins li").nth(3).waitFor();
  await mainOf(page).locator(".pins").getByRole("link", { name: "Journal" }).click();
  await page.waitForURL(/\/journal$/);
});

test("every place is one of its group's tabs, in sight at 1280, and names itself there", async () => {
  const page = await cairn.open("/today", { viewport: desk });
  const groups = await walk(page);
  expect(groups.map(({ name }) => name)).toEqual(expect.arrayContaining(["Today", "You", "Direction", "Rhythm", "Settings"]));
  for (const { name, tabs } of groups.filter((group) => group.tabs.length > 0)) {
    await mainOf(page).getByRole("link", { name, exact: true }).click();
    for (const tab of tabs) {
      const link = tabsOf(page).getByRole("link", { name: tab, exact: true });
      const [box, strip] = [await link.boundingBox(), await tabsOf(page).boundingBox()];
      expect({ tab, left: (box?.x ?? 0) >= (strip?.x ?? 0) }).toEqual({ tab, left: true });
      expect({ tab, right: (box?.x ?? 0) + (box?.width ?? 0) <= desk.width }).toEqual({ tab, right: true });
      await link.click();
      await tabsOf(page).locator("[aria-current=page]", { hasText: tab }).waitFor();
      expect(await tabsOf(page).locator("[aria-current]").allTextContents()).toEqual([tab]);
      expect(await mainOf(page).locator("a.entry[aria-current]").textContent()).toBe(name);
    }
  }
});

test("on a phone five entries and More are at the thumb, and More has the rest", async () => {
  const page = await cairn.open("/you", { viewport: phone, hasTouch: true });
  await page.getByRole("heading", { name: "You: what you bring", level: 1 }).waitFor();
  const atThumb = mainOf(page).locator("a, button").filter({ visible: true });
  const boxes = await atThumb.evaluateAll((all) =>
    all.map((one) => {
      const { left, right, top, bottom, height } = one.getBoundingClientRect();
      return { inside: left >= 0 && right <= 390 && top > 700 && bottom <= 844, touch: height >= 44 };
    }),
  );
  expect(boxes).toEqual(Array.from({ length: 6 }, () => ({ inside: true, touch: true })));
  await page.goto("/goals");
  await page.getByRole("heading", { name: "Goals", level: 1 }).waitFor();
  await mainOf(page).getByRole("button", { name: "More" }).click();
  const more = page.getByRole("dialog", { name: "More" });
  await more.getByRole("button", { name: "Pin this page" }).click();
  await more.locator(".pins").getByRole("link", { name: "Goals" }).waitFor();
  expect(await seriousOn(page)).toEqual([]);
  await more.getByRole("link", { name: "Settings" }).click();
  await page.waitForURL(/\/settings$/);
  await tabsOf(page).getByRole("link", { name: "Bin" }).click();
  await page.waitForURL(/\/bin$/);
  await mainOf(page).getByRole("button", { name: "More" }).click();
  await more.getByRole("button", { name: "Find or do anything" }).click();
  await page.getByRole("combobox", { name: "Find or do anything" }).fill("cv");
  await page.getByRole("option", { name: /^Resume/ }).click();
  await page.waitForURL(/\/resume$/);
});

test("keys reach every place in two steps: the group, then the place, or its name in the palette", async () => {
  const page = await cairn.open("/today", { viewport: desk });
  const groups = await walk(page);
  await page.goto("/today");
  await page.getByRole("heading", { name: /day,/, level: 1 }).focus();
  await page.keyboard.press("m");
  await mainOf(page).getByRole("link", { name: "Today", exact: true }).and(page.locator(":focus")).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/you$/);
  await arrivedAt(page, "You: what you bring");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/assessment\/values$/);
  await arrivedAt(page, "Values");
  await page.keyboard.press("m");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/assessment\/energy$/);
  const all = groups.flatMap(({ name, tabs }) => (tabs.length > 0 ? tabs : [name])).filter((tab) => tab !== "Overview");
  expect(all.length).toBeGreaterThan(20);
  for (const place of all) {
    await page.keyboard.press("Control+k");
    const box = page.getByRole("combobox", { name: "Find or do anything" });
    await box.fill(place);
    await page.getByRole("option", { name: place }).first().waitFor();
    await box.press("Enter");
    await box.waitFor({ state: "detached" });
    await page.locator(".entry[aria-current=page], .place-tabs [aria-current=page]", { hasText: place }).first().waitFor();
  }
});

test("the page of a group says what stands at each place and what is next, and teaches where nothing is", async () => {
  const page = await cairn.open("/rhythm", { viewport: desk });
  const places = page.getByRole("list", { name: "Rhythm: what keeps you going" });
  await places.getByText(/^32 wins\. The latest: /).waitFor();
  await places
    .locator(".place", { hasText: "Wins" })
    .getByText(/^Next /)
    .waitFor();
  await cairn.call("/api/sample/remove");
  await page.reload();
  await places.getByText("Write down what went well, however small.", { exact: false }).waitFor();
  await places.getByRole("link", { name: "Wins" }).click();
  await page.waitForURL(/\/wins$/);
});

test.each(["empty", "sample"])("axe finds nothing on the pages of the groups, %s", async (career) => {
  if (career === "sample") await cairn.call("/api/sample/load");
  for (const viewport of [desk, phone]) {
    const page = await cairn.open("/you", { viewport });
    for (const path of ["/you", "/direction", "/rhythm", "/settings"]) {
      await page.goto(path);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await expect.poll(() => page.locator(".mantine-Skeleton-root").count()).toBe(0);
      expect({ path, found: await seriousOn(page) }).toEqual({ path, found: [] });
    }
    await page.context().close();
  }
});
