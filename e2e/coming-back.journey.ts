// Somebody opens Cairn again after more than ten days: takes a lighter week, takes it back, and leaves all as it was.
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { afterAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

const running: Cairn[] = [];
afterAll(async () => {
  for (const cairn of running.reverse()) await cairn.stop();
});

const start = async (home?: string): Promise<Cairn> => {
  const cairn = await startCairn(home ? { home } : {});
  running.push(cairn);
  return cairn;
};

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();

/** As if all that was written stood there for so many days. */
const letTimePass = (home: string, days: number): void => {
  const file = new SQLite(join(home, "cairn.db"));
  file.prepare("update change_set set at = ?").run(daysAgo(days));
  file.close();
};

test("coming back is a question with two answers, and no list of misses", async () => {
  const before = await start();
  await before.call("/api/profile/save", { weeklyHours: 6 });
  for (const days of [11, 12, 13, 14, 15])
    await before.call("/api/tasks", { title: `Waits for ${days} days`, due: daysAgo(days).slice(0, 10) });
  await before.crash();
  letTimePass(before.home, 14);

  const cairn = await start(before.home);
  const page = await cairn.open("/today");
  const welcome = page.locator(".card").filter({ hasText: "Welcome back. Shall this week be lighter?" });
  await welcome.getByText("About 3 h in place of 6 h.").waitFor();
  await page.locator(".chip").filter({ hasText: "waits since" }).first().waitFor();
  expect(await page.locator("main").innerText()).not.toMatch(/overdue|missed/i);
  // What would move is held back: folded away until it is asked for.
  expect(await page.locator("main [data-row]").filter({ hasText: "Waits for 15 days" }).count()).toBe(0);

  // No other page says it either.
  const elsewhere = await cairn.open("/week");
  for (const path of ["/week", "/tasks", "/contacts", "/people", "/goals", "/rhythm"]) {
    await elsewhere.goto(path);
    await elsewhere.getByRole("heading", { level: 1 }).waitFor();
    await elsewhere.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
    expect(await elsewhere.locator("main").innerText()).not.toMatch(/overdue|missed/i);
  }
  await elsewhere.goto("/week");
  await elsewhere.locator(".chip").filter({ hasText: "waits since" }).first().waitFor();
  expect(await elsewhere.locator("main").innerText()).not.toContain("Waits for 15 days");
  await elsewhere.setViewportSize({ width: 320, height: 800 });
  await expect.poll(() => elsewhere.evaluate(() => document.documentElement.scrollWidth)).toBe(320);

  await welcome.getByRole("button", { name: "Each of them" }).click();
  await expect.poll(() => welcome.getByRole("listitem").count()).toBe(2);
  await welcome.getByRole("button", { name: "A lighter week" }).click();
  await welcome.waitFor({ state: "detached" });
  await page.getByText("3 h of 3 h left this week.").waitFor();

  await page.keyboard.press("z");
  await welcome.waitFor();
  await page.getByText("6 h of 6 h left this week.").waitFor();

  await welcome.getByRole("button", { name: "As it was" }).click();
  await welcome.waitFor({ state: "detached" });
  await page.getByText("6 h of 6 h left this week.").waitFor();
  await page.reload();
  await page.getByText("6 h of 6 h left this week.").waitFor();
  expect(await welcome.count()).toBe(0);
});
