// Somebody answers the environment questionnaire by keys, pauses, goes on exactly where they stopped, sees their result with its interval, and undoes a deletion.
import { beforeAll, expect, test } from "vitest";
import { faultsInSight } from "./faults-in-sight.ts";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

test("a questionnaire is answered in two goes on a phone, and its result says how sure it is", async () => {
  const page = await cairn.open("/assessment", { viewport: { width: 390, height: 844 } });
  await page.getByRole("link", { name: "Preferred environment" }).click();
  await page.getByRole("heading", { name: "Preferred environment", level: 1 }).waitFor();
  await page.getByRole("button", { name: /^Begin/ }).click();
  await page.getByText("1 of 36").waitFor();

  const statement = page.locator(".item-statement");
  for (let item = 1; item <= 9; item++) {
    await page.keyboard.press("4");
    await page.getByText(`${item + 1} of 36`).waitFor();
  }
  await page.getByRole("button", { name: "rather disagree" }).click();
  await page.getByText("11 of 36").waitFor();
  const stoppedAt = await statement.textContent();
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByText("paused · 10 of 36 answered").waitFor();

  await page.getByRole("button", { name: "Go on with Preferred environment" }).click();
  await page.getByText("11 of 36").waitFor();
  await expect.poll(() => statement.textContent()).toBe(stoppedAt);
  await page.keyboard.press("ArrowLeft");
  await page.getByText("10 of 36").waitFor();
  await expect.poll(() => page.getByRole("button", { name: "rather disagree" }).getAttribute("aria-pressed")).toBe("true");
  await page.keyboard.press("ArrowRight");
  for (let item = 11; item <= 36; item++) {
    await page.getByText(`${item} of 36`).waitFor();
    await page.keyboard.press(item % 2 ? "4" : "2");
  }
  await page.getByText("Everything is answered.").waitFor();
  await page.getByRole("button", { name: "See the result" }).click();

  await page.getByRole("heading", { name: "Where do you stand on each scale?" }).waitFor();
  const bar = page.getByRole("img", { name: /^Pace: \d\.\d, \d\.\d – \d\.\d/ });
  await bar.waitFor();
  await page.getByText(/no study has tested these statements/).waitFor();
  expect((await faultsInSight(page)).overflow).toEqual([]);

  await page.locator("#content").getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.getByText(/A sitting is one time of answering/).waitFor();
  await page.keyboard.press("z");
  await page.getByRole("link", { name: "Preferred environment" }).waitFor();
});

test("answering fills a small phone without scrolling, a held key answers once, and finishing early is asked about", async () => {
  const { id } = (await cairn.call("/api/sittings/start", { instrument: "strengths" })) as { id: string };
  const page = await cairn.open(`/assessment/sittings/${id}`, { viewport: { width: 390, height: 700 } });
  await page.getByText("1 of 48").waitFor();
  const answers = page.locator(".item-answers button");
  await expect.poll(() => answers.count()).toBe(5);
  for (const one of [page.locator(".item-statement"), answers.last()]) {
    const box = await one.boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(700);
  }
  await expect.poll(() => page.getByRole("navigation").filter({ visible: true }).count()).toBe(0);

  await page.keyboard.down("4");
  for (let held = 0; held < 5; held++) await page.keyboard.down("4");
  await page.keyboard.up("4");
  await page.getByText("2 of 48").waitFor();
  await page.getByRole("button", { name: "Finish with what is answered" }).click();
  await page.getByText("0 of 8 scales would have a score.").waitFor();

  const other = await cairn.open(`/assessment/sittings/${id}`);
  await other.getByText("2 of 48").waitFor();
  await page.getByRole("button", { name: "Finish now" }).click();
  await page.getByRole("heading", { name: "Where do you stand on each scale?" }).waitFor();
  await other.keyboard.press("3");
  await other.getByText("This was finished in another window").waitFor();
  await other.getByRole("button", { name: "See the result" }).click();
  await other.getByRole("heading", { name: "Where do you stand on each scale?" }).waitFor();
});

test("somebody answers about the owner, sees nothing else, and a reload takes nothing away", async () => {
  const page = await cairn.open("/assessment/views/new", { viewport: { width: 390, height: 844 } });
  await page.getByText("This is a courtesy, not a lock").waitFor();
  await page.getByRole("button", { name: "Hand it over" }).click();
  await page.getByRole("heading", { name: "How do you see the owner of this device?" }).waitFor();
  await expect.poll(() => page.getByRole("navigation").filter({ visible: true }).count()).toBe(0);
  await page.getByRole("combobox", { name: "How do you know each other?" }).click();
  await page.getByRole("option", { name: "Peer" }).click();
  await page.getByRole("button", { name: "To the statements" }).click();
  for (let item = 1; item <= 2; item++) {
    await page.getByText(`${item} of 48`).waitFor();
    await page.keyboard.press("4");
  }
  await page.getByText("3 of 48").waitFor();
  await page.reload();
  await page.getByText("3 of 48").waitFor();
  await page.keyboard.press("Control+k");
  expect(await page.getByRole("dialog").count()).toBe(0);
  for (let item = 3; item <= 48; item++) {
    await page.getByText(`${item} of 48`).waitFor();
    await page.keyboard.press("5");
  }
  await page.getByRole("button", { name: "Save my answers" }).click();
  await page.getByText("Give the device back to its owner").waitFor();
  await page.reload();
  await page.getByRole("button", { name: "I have it back" }).click();
  await page.getByRole("button", { name: "I am the owner: open my record" }).click();
  await page.getByText("1 person, shown only together with others").waitFor();

  await page.goto(`${cairn.address}/assessment/views/nope`);
  await page.getByRole("button", { name: "Back to the list" }).click();
  await page.getByRole("heading", { name: "Others’ view of you" }).waitFor();
});
