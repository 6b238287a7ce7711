// Somebody writes down what was hard, lets it rest, looks at it early by choice, and meets the lesson again where a goal is planned;
// later a job ends, Today turns around, and a new role turns it back.
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

test("a rejection rests, is looked at early by choice, and its lesson comes back in a new goal", async () => {
  const page = await cairn.open("/setbacks");
  await page.locator(".primary-action").first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("What happened").fill("Declined after the first interview at the agency");
  await expect.poll(() => dialog.getByRole("combobox", { name: "What it is" }).inputValue()).toBe("Rejection");
  await dialog.getByText("it stings").click();
  await dialog.getByRole("button", { name: "Write it down" }).click();

  await page.getByRole("heading", { name: /^Let it rest until/ }).waitFor();
  await page.getByText("Rejection · first interview").waitFor();
  const refused = await cairn
    .call(`/api${new URL(page.url()).pathname}/reflect`, { happened: "A letter came." })
    .catch((error: Error) => error.message);
  expect(refused).toContain("COOLING_OFF");

  await page.getByRole("button", { name: "Open it now all the same" }).click();
  await page.getByRole("textbox", { name: "What happened?" }).fill("A friendly call, and a no.");
  await page.getByRole("button", { name: "Keep and go on" }).click();
  await page.getByRole("textbox", { name: "What was yours?" }).fill("I had no numbers with me.");
  await page.getByRole("button", { name: "Keep and go on" }).click();
  await page.getByRole("textbox", { name: "What was theirs?" }).waitFor();
  await page.getByRole("button", { name: "Pass over" }).click();
  await page.getByRole("textbox", { name: "What was luck?" }).waitFor();
  await page.getByLabel("Yours", { exact: true }).fill("40");
  await page.getByLabel("Theirs", { exact: true }).fill("40");
  await page.getByText("20 left to give").waitFor();
  await page.getByLabel("Luck", { exact: true }).fill("20");
  await page.getByRole("button", { name: "Keep and go on" }).click();
  await page.getByRole("textbox", { name: "What would you do the same again?" }).waitFor();
  await page.getByRole("button", { name: "Pass over" }).click();
  await page
    .getByRole("textbox", { name: "One lesson, in one sentence" })
    .fill("Bring one budget that I defended to an interview");
  await page.getByRole("button", { name: "Keep and go on" }).click();
  await page.getByRole("textbox", { name: "One thing that you will do differently" }).waitFor();
  await page.getByRole("button", { name: "Pass over" }).click();
  await page.getByRole("textbox", { name: "The next small action" }).fill("Write the spring budget on one page");
  await page.getByRole("button", { name: "Keep and go on" }).click();
  await page.getByRole("link", { name: "Write the spring budget on one page" }).waitFor();
  await page.getByRole("button", { name: "Close it" }).click();
  await page.getByRole("heading", { name: "What you made of it" }).waitFor();

  await page.goto("/goals/new");
  await page
    .getByLabel("What do you want to reach")
    .or(page.locator("textarea").first())
    .first()
    .fill(`Prepare two interviews with a budget by 31 March ${new Date().getFullYear() + 1}`);
  const back = page.locator(".lessons-back");
  await back.getByRole("link", { name: "Bring one budget that I defended to an interview" }).waitFor();
  await back.getByText("This is an interview too", { exact: false }).waitFor();
});

test("job-loss mode turns Today around and a new role turns it back, until that is undone", async () => {
  const page = await cairn.open("/setbacks/job-loss");
  await page.getByLabel("Where").fill("Nordlys");
  await page.getByRole("button", { name: "Begin job-loss mode" }).click();
  await page.getByRole("heading", { name: "The first seven days" }).waitFor();
  await page
    .getByRole("button", { name: /Figures and dates/ })
    .first()
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("What you can live on").fill("9000");
  await dialog.getByLabel("A month costs at least").fill("1500");
  await dialog.getByLabel("and at most").fill("3000");
  await dialog.getByRole("button", { name: "Save" }).click();
  await page.getByText("3 to 6 months", { exact: true }).waitFor();

  await page.goto("/today");
  await page.getByRole("heading", { name: "Job-loss mode" }).waitFor();
  const first = page.locator("[data-row]").first();
  await first.getByText("Decide nothing today").waitFor();
  await page.getByRole("button", { name: "Mark as done: Decide nothing today" }).click();
  await page.getByRole("link", { name: "Money, dates, first days, references and messages" }).click();
  await page.getByText("1 of 12").waitFor();

  await cairn.call("/api/experiences", {
    kind: "work",
    title: "Marketing Manager",
    organisation: "Fjord",
    start: new Date().toISOString().slice(0, 7),
  });
  await page.goto("/today");
  await page.locator("[data-row]").first().waitFor();
  expect(await page.getByRole("heading", { name: "Job-loss mode" }).count()).toBe(0);
  const { items } = (await cairn.read(`/api/changes`)) as {
    items: { id: string; operation: string }[];
  };
  const began = items.find(({ operation }) => operation === "experiences.add");
  await cairn.call("/api/changes/undo", { id: began?.id });
  await page.goto("/today");
  await page.getByRole("heading", { name: "Job-loss mode" }).waitFor();
  await page.getByRole("button", { name: "Leave the mode" }).click();
  await page.getByRole("heading", { name: "Job-loss mode" }).waitFor({ state: "detached" });
});
