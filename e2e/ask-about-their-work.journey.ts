// A nurse asks a ward manager about her work: from the target by the ask, the questions and the thanks to what she did with the advice.
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

test("a step of the plan becomes a talk, somebody is found, asked, thanked, and told what came of it", async () => {
  await cairn.call("/api/profile/save", { displayName: "Mia Berg", targetRoleLabel: "Ward manager" });
  await cairn.call("/api/contacts", { name: "Ana Lopez", work: "Ward manager at St Anna" });
  await cairn.call("/api/activities", { title: "Talk to somebody who does the job", kind: "people", hours: 1 });
  const page = await cairn.open("/inquiries");
  await page.getByText("Choose one thing that no website tells you", { exact: false }).waitFor();
  await page.getByRole("button", { name: "Make it a talk: Talk to somebody who does the job" }).click();
  await page.getByRole("heading", { name: "Ward manager", level: 1 }).waitFor();
  await page.getByRole("button", { name: "Ask them: Ana Lopez" }).click();
  await page.getByRole("heading", { name: "Ana Lopez: Ward manager", level: 1 }).waitFor();
  await expect
    .poll(() => page.getByRole("textbox", { name: "The words to ask with" }).inputValue())
    .toContain("I would like to understand the work of a ward manager");
  await page.getByText("What did you do yesterday at work, from start to end?").waitFor();
  await page.getByRole("button", { name: "I asked" }).click();
  await page.getByText("Asked today, no answer yet.").waitFor();
  await page.getByRole("button", { name: "They said yes" }).click();
  await page.getByText("They said yes. Set a day.").waitFor();

  const today = await cairn.open("/today");
  await today.getByText("Set a day for the talk with Ana Lopez").first().waitFor();
  await today.close();

  await page.getByRole("button", { name: "It took place" }).click();
  await page.getByRole("dialog").getByLabel("What you heard").fill("Plan the weekends first.");
  await page.getByRole("dialog").getByLabel("What you promised").fill("My rota");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect
    .poll(() => page.getByRole("textbox", { name: "The words to thank with" }).inputValue())
    .toContain("What stays with me: Plan the weekends first.");
  await page.getByRole("button", { name: "I thanked them" }).click();
  await page.getByRole("button", { name: "I kept it" }).click();
  await page.getByText("Write down what you did with the advice", { exact: false }).waitFor();
  await page.getByRole("button", { name: "Change" }).click();
  await page.getByRole("dialog").getByLabel("What you did with the advice").fill("I drew the next rota from the weekends on.");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect
    .poll(() => page.getByRole("textbox", { name: "What you did with it, to send" }).inputValue())
    .toContain("I drew the next rota from the weekends on.");
  await page.getByRole("button", { name: "I told them" }).click();
  await page.getByText("what you did with the advice", { exact: false }).first().waitFor();
  await page.getByText("told", { exact: true }).waitFor();

  await page.goto("/conversations");
  await page.getByText("Ana Lopez", { exact: false }).first().waitFor();
});
