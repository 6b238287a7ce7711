// A person reads skills from a resume, confirms them at once by keyboard, and sees what is missing for a role and for a posting.
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

const resume = {
  basics: { name: "Mara", summary: "Writes and measures campaigns." },
  skills: [{ name: "Copywriting", level: "Advanced" }, { name: "Budgeting" }, { name: "Bell ringing" }],
};

test("skills read from a file wait, are confirmed with a level by keyboard, and count in the gap", async () => {
  const content = Buffer.from(JSON.stringify(resume)).toString("base64");
  await cairn.call("/api/resume/import", { file: { name: "kim.json", content } });

  const page = await cairn.open("/skills");
  await page.getByRole("button", { name: "Look through them" }).press("Enter");
  await page.getByRole("checkbox", { name: "Keep Bell ringing" }).press("Space");
  const level = page.getByRole("combobox", { name: "Level of Budgeting" });
  await level.press("ArrowDown");
  await page.getByRole("option", { name: /3 Working/ }).click();
  await page.getByRole("button", { name: /^Confirm \d+ skills?$/ }).press("Enter");
  await page.getByText("skills confirmed", { exact: false }).first().waitFor();

  await page.goto(`${cairn.address}/gap?to=starter:marketing-manager`);
  await page.getByRole("heading", { name: "Gap to Marketing Manager" }).waitFor();
  const budgeting = page.getByRole("row", { name: /Budgeting/ });
  await budgeting.getByRole("img", { name: "level 3 of 4" }).waitFor();
  await page.getByRole("img", { name: /percent ready/ }).waitFor();

  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Paste a posting" }).click();
  await page.getByRole("textbox", { name: /posting/ }).fill("Brand lead\nStrong copywriting, basic Python.");
  await page.getByRole("button", { name: "Compare with it" }).click();
  await page.getByRole("heading", { name: "Gap to this posting" }).waitFor();
  await page.getByRole("row", { name: /Python/ }).waitFor();
});

test("what nobody knows yet is said by number keys alone, counts at once, and one undo takes it back", async () => {
  await cairn.call("/api/profile/save", { targetRoleId: "starter:marketing-manager", targetRoleLabel: "Marketing Manager" });
  const page = await cairn.open("/today");
  await page.getByRole("button", { name: /for Cairn/ }).press("Enter");
  const line = page.getByRole("link", { name: /^Say how far you are in \d+ competencies of Marketing Manager/ });
  const asked = Number(/\d+/.exec((await line.textContent()) ?? "")?.[0]);
  await line.press("Enter");
  await page.getByRole("heading", { name: "How far are you?" }).waitFor();
  const list = page.locator(".level-list > li");
  await expect.poll(() => list.count()).toBe(asked);
  await page.getByRole("group").first().waitFor();
  for (let answer = 0; answer < asked - 1; answer++) await page.keyboard.press(String(answer % 6));
  await page.getByRole("button", { name: "I cannot say" }).press("Enter");
  await page.getByRole("button", { name: `Save ${asked - 1} levels` }).press("Enter");
  await page.getByText(`${asked - 1} levels said`).waitFor();
  await page.getByRole("heading", { name: "Gap to Marketing Manager" }).waitFor();
  await page.getByText("1 competency nobody has asked you about").waitFor();

  await page.keyboard.press("z");
  await page.getByText(`${asked} competencies nobody has asked you about`).waitFor();
  await page.getByRole("combobox", { name: "Level of Communication" }).click();
  await page.getByRole("option", { name: /^4 Advanced/ }).click();
  await page.getByText("Communication: 4 Advanced").waitFor();
  await page.getByText(`${asked - 1} competencies nobody has asked you about`).waitFor();
  const communication = page.getByRole("row", { name: /Communication/ });
  await communication.getByRole("img", { name: "level 4 of 4" }).waitFor();
});

test("a skill that a gap asks for is added from there, and its deletion can be undone", async () => {
  const page = await cairn.open("/gap?to=starter:marketing-manager");
  await page.getByRole("link", { name: /^Negotiation/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Add a skill" }).click();
  await page.getByText("Skill added").waitFor();

  await page.getByRole("link", { name: /^Negotiation/ }).click();
  await page.getByRole("heading", { name: "Negotiation" }).waitFor();
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page
    .getByRole("alert")
    .or(page.getByRole("status"))
    .filter({ hasText: "Moved to the bin" })
    .getByRole("button", { name: /^Undo/ })
    .click();
  await page.getByRole("link", { name: /^Negotiation/ }).waitFor();
});
