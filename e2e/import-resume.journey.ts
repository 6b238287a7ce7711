// A person drops a resume, leaves one fact out, saves the rest, and takes it all back with one step.
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

const fileOf = (name: string, content: string) => ({ name, mimeType: "application/json", buffer: Buffer.from(content) });

const resume = fileOf(
  "resume.json",
  JSON.stringify({
    basics: { name: "Mara Lindqvist", label: "Editor", location: { city: "Oslo" } },
    work: [
      { name: "Harbour Press", position: "Editor", startDate: "2021-03", highlights: ["Cut the time to print by a third"] },
      { name: "Night Kiosk", position: "Shop assistant", startDate: "2015", endDate: "2016", summary: "Evenings." },
    ],
    skills: [{ name: "Editing", level: "Advanced" }, { name: "SQL" }],
    languages: [{ language: "English", fluency: "C1" }],
  }),
);

interface Listed {
  items: { title?: string; label?: string; confirmation: string }[];
}

const recordsOf = async (noun: "experiences" | "skills"): Promise<Listed["items"]> => {
  const { items }: Listed = await cairn.read(`/api/${noun}`);
  return items;
};

test("a broken file is refused beside the drop area with its place, and nothing is written", async () => {
  const page = await cairn.open("/resume/import");
  await page
    .locator("input[type=file]")
    .setInputFiles(fileOf("cv.json", '{\n  "basics": {\n    "name": "Noa"\n    "label": "Editor"\n  }\n}'));
  await page.getByRole("alert").getByText("cv.json, line 4, column 5: a comma is missing.").waitFor();
  expect(await recordsOf("experiences")).toEqual([]);
  await page.context().close();
});

test("what was understood is looked through, one fact stays out, the rest is saved, and undo takes it back", async () => {
  const page = await cairn.open("/resume");
  await page.getByRole("button", { name: "Read in a file" }).click();
  await page.locator("input[type=file]").setInputFiles(resume);
  await page.getByRole("heading", { name: "What was understood" }).waitFor();
  expect(await recordsOf("experiences")).toEqual([]);

  await page.getByRole("checkbox", { name: "Shop assistant, Night Kiosk" }).uncheck();
  await page.getByRole("button", { name: "Change Editor, Harbour Press" }).click();
  await page.getByRole("dialog").getByLabel("What").fill("Senior editor");
  await page.getByRole("button", { name: "Use this" }).click();
  await page.getByRole("checkbox", { name: "Senior editor, Harbour Press" }).waitFor();
  await page.getByRole("button", { name: "Save these facts" }).click();

  await page.getByRole("heading", { name: "Mara Lindqvist" }).waitFor();
  expect((await recordsOf("experiences")).map(({ title, confirmation }) => [title, confirmation])).toEqual([
    ["Senior editor", "unconfirmed"],
  ]);
  expect((await recordsOf("skills")).map(({ label }) => label)).toEqual(expect.arrayContaining(["Editing", "SQL", "English"]));

  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Undone").waitFor();
  await page.getByRole("heading", { name: "Your resume" }).waitFor();
  expect(await recordsOf("experiences")).toEqual([]);
  expect(await recordsOf("skills")).toEqual([]);
  await page.context().close();
});
