// A person lays a stone in ten seconds, makes it stronger, tells it as a story, and sees the story go stale and be right again.
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

/** The Friday before today, as a sentence says it: `20 November`. */
const lastFriday = (): string => {
  const day = new Date();
  day.setDate(day.getDate() - ((day.getDay() + 2) % 7 || 7));
  return day.toLocaleDateString("en-GB", { day: "numeric", month: "long" });
};

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

test("a win is captured by keyboard alone, strengthened, proves a skill and becomes a story; its number carries through", async () => {
  await cairn.call("/api/skills", { label: "Data analysis", level: 2 });
  const page = await cairn.open("/wins");
  const line = page.getByRole("textbox", { name: "What went well?" });
  await line.waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === "INPUT");
  await page.keyboard.type("cut report time from 3 h to 40 min last Friday");
  await page.keyboard.press("Enter");
  await page.getByText(/with a number: report time: 40 min, before 180 min/).waitFor();
  await expect.poll(() => line.inputValue()).toBe("");
  await page.getByRole("img", { name: "1 win as a stone" }).waitFor();

  await page.getByRole("link", { name: "Make it stronger" }).press("Enter");
  await page.getByRole("heading", { name: "Cut report time from 3 h to 40 min", level: 1 }).waitFor();
  await page.getByText("It does not say what you did yourself.").waitFor();
  await page.getByRole("textbox", { name: "Action" }).fill("I wrote the query and asked Ada to check it.");
  await page.getByRole("textbox", { name: "Result" }).fill("The numbers are there on Monday at nine.");
  await page.getByRole("button", { name: "Save win" }).press("Enter");
  await page.getByText("It says what you did yourself.").waitFor();

  await page.getByRole("button", { name: "Add a person" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Ada");
  await page.getByRole("textbox", { name: "Name" }).press("Enter");
  await page.getByRole("button", { name: "Say thank you" }).click();
  const words = page.getByRole("textbox", { name: "Your words" });
  await expect
    .poll(() => words.inputValue())
    .toMatch(
      new RegExp(
        `thank you for your help on ${lastFriday()}.*\\. I wrote it down among the things that went well: Cut report time from 3 h to 40 min`,
      ),
    );
  await page.getByRole("button", { name: "Note as thanked" }).click();
  await page.getByText(/helped you, thanked on/).waitFor();

  await page.getByRole("button", { name: "Link a skill" }).click();
  await page.getByRole("textbox", { name: "Skill of yours" }).click();
  await page.getByRole("option", { name: "Data analysis" }).click();
  await page.getByRole("button", { name: "Link a skill" }).click();
  await page.getByText("It shows a skill.").waitFor();
  const win = page.url();

  await page.getByRole("button", { name: /^Tell it as a story/ }).click();
  await page.waitForURL(/\/stories\//);
  const action = page.getByRole("textbox", { name: "Action" });
  await expect.poll(() => action.inputValue()).toBe("I wrote the query and asked Ada to check it.");
  await page.getByRole("button", { name: "Save story" }).click();
  await page.getByText("draft", { exact: true }).waitFor({ state: "detached" });
  const story = page.url();

  await page.goto(win);
  await page.getByRole("button", { name: "Change it" }).click();
  await page.getByRole("textbox", { name: "Now" }).fill("35");
  await page.getByRole("button", { name: "Save the number" }).click();
  await page.getByText("report time: 35 min, before 180 min", { exact: true }).waitFor();
  const used = page.locator(".chain", { hasText: "Data analysis" });
  await expect.poll(() => used.getByText("Cut report time from 3 h to 40 min").count()).toBe(1);
  const staleKinds = async (): Promise<string[]> => {
    const answer: { items: { record: { kind: string } }[] } = await cairn.read(`/api/chain/stale`);
    return answer.items.map(({ record }) => record.kind).sort();
  };
  expect(await staleKinds()).toEqual(["skill", "story"]);
  await page.keyboard.press("z");
  await page.getByText("report time: 40 min, before 180 min", { exact: true }).waitFor();
  expect(await staleKinds()).toEqual([]);

  await page.goto(story);
  await page.getByRole("button", { name: "Start telling" }).click();
  await page.getByRole("button", { name: /^Stop/ }).click();
  await page.getByText(/^Last told on/).waitFor();
});

test("commits are looked through and only the chosen ones kept", async () => {
  const log = [
    "commit 1111111111111111111111111111111111111111",
    "Author: Mara <mara@example.org>",
    "Date:   2026-11-20",
    "",
    "    Add the search (#12)",
    "",
    "commit 2222222222222222222222222222222222222222",
    "Author: Mara <mara@example.org>",
    "Date:   2026-11-03",
    "",
    "    The pager counts from one",
  ].join("\n");
  const page = await cairn.open("/wins");
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Find wins in a git history" }).click();
  await page.locator("input[type=file]").setInputFiles({ name: "my-work.txt", mimeType: "text/plain", buffer: Buffer.from(log) });
  await page.getByText("2 candidates that are not among your wins.", { exact: false }).waitFor();
  await page.getByRole("checkbox", { name: "Add the search" }).check();
  await page.getByRole("button", { name: "Keep 1 win" }).click();
  await page.getByRole("link", { name: "Add the search" }).waitFor();
  expect(await page.getByRole("link", { name: "The pager counts from one" }).count()).toBe(0);
});

test("a card names nobody, and an employer-sensitive win has none", async () => {
  const made = (await cairn.call("/api/wins/capture", { title: "Won 3 new clients thanks to Priya" })) as { id: string };
  const page = await cairn.open(`/wins/${made.id}`);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Make a card" }).click();
  await page.getByText("its words name Priya", { exact: false }).first().waitFor();
  await page.getByRole("textbox", { name: "Words on the card" }).fill("Won 3 new clients");
  await page.getByRole("img", { name: "Card: Won 3 new clients" }).waitFor();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as PNG" }).click();
  expect((await saving).suggestedFilename()).toMatch(/^win-.*\.png$/);
});

test("two Enters lay one stone, what was not saved comes back, and a list keeps its place", async () => {
  const page = await cairn.open("/wins");
  const line = page.getByRole("textbox", { name: "What went well?" });
  await line.fill("Trained 24 colleagues in the new tool");
  await line.evaluate((field: HTMLInputElement) => {
    field.form?.requestSubmit();
    field.form?.requestSubmit();
  });
  await page.getByText(/with a number: 24 colleagues/).waitFor();
  const found: { items: { id: string }[]; total: number } = await cairn.read(`/api/wins?text=colleagues`);
  expect(found.total).toBe(1);

  await page.goto(`${cairn.address}/wins/${found.items[0]?.id}`);
  const task = page.getByRole("textbox", { name: "Task" });
  await task.fill("Nobody else knew it yet.");
  await page.goto(`${cairn.address}/stories`);
  await page.goBack();
  await page.getByText("What you had not saved is back.").waitFor();
  await expect.poll(() => task.inputValue()).toBe("Nobody else knew it yet.");
  await page.getByRole("button", { name: "Discard it" }).click();
  await expect.poll(() => task.inputValue()).toBe("");

  await page.goto(`${cairn.address}/wins`);
  await page.getByRole("textbox", { name: "Search wins" }).fill("colleagues");
  await page.waitForURL(/text=colleagues/);
  await page
    .getByRole("link", { name: /Trained 24 colleagues/ })
    .first()
    .click();
  await task.waitFor();
  await page.goBack();
  await expect.poll(() => page.getByRole("textbox", { name: "Search wins" }).inputValue()).toBe("colleagues");
});
