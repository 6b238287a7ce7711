// People who bring little: a role by its everyday name, no idea where to, a pasted resume. Each comes to a plan, and nothing that they typed is lost on the way.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import interests from "../src/systems/questionnaires/instruments/interests.json" with { type: "json" };
import { faultsInSight } from "./faults-in-sight.ts";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeEach(async () => {
  cairn = await startCairn();
});
afterEach(() => cairn.stop());

/** Items come in an order of their own each time: what a waiter may like is told by what they say. */
const peopleItems = new Set(
  interests.items.flatMap(({ scale, text }) => (scale === "social" || scale === "enterprising" ? [text] : [])),
);

const atTitle = (page: Page, title: string | RegExp) => page.getByRole("heading", { level: 1, name: title }).waitFor();
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();

/** Nothing that axe or the eye would object to on the step in sight. */
const isSound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  expect((await faultsInSight(page)).overflow).toEqual([]);
};

const sayWork = async (page: Page, work: string, since: string) => {
  await atTitle(page, "What do you do now?");
  await page.getByLabel("Your work, by any name").fill(work);
  await page.getByLabel("Since").fill(since);
  await page.getByRole("heading", { name: `As ${work} since ${since} you probably can:` }).waitFor();
};

interface Listed {
  items: { label: string; title: string; level: number | null; confirmation: string; organisation: string | null }[];
}

const listed = async (noun: string): Promise<Listed["items"]> => {
  const page = await cairn.open("/today");
  const answer: Listed = await cairn.read(`/api/${noun}?limit=100`);
  await page.context().close();
  return answer.items;
};

test.each([
  ["a phone", { width: 390, height: 844 }],
  ["a desk", { width: 1280, height: 860 }],
])("a shop assistant says their work and its years, and comes to a plan in nine decisions on %s", async (_, viewport) => {
  const page = await cairn.open("/", { viewport });
  await sayWork(page, "Shop assistant", "2017");
  await page.getByText("Read as Retail Salesperson.").waitFor();
  await press(page, "Cash handling Working");
  await isSound(page);
  await press(page, "Advanced");
  await page.getByRole("button", { name: "Cash handling Advanced" }).waitFor();
  await press(page, "Continue");

  await atTitle(page, "Where do you want to go?");
  await page.getByText("A usual next step from Retail Salesperson.").first().waitFor();
  await isSound(page);
  await page.getByText("Store Supervisor", { exact: true }).click();
  await page.getByText("You aim for Store Supervisor.").waitFor();
  await press(page, "Continue");

  await atTitle(page, "What does your week allow?");
  await page.getByText("a guess from your work and the role").waitFor();
  await page.getByText("Promotion here").click();
  await page.getByText("as you said").waitFor();
  await isSound(page);
  await press(page, "Continue");

  await atTitle(page, /quick questions about Store Supervisor/);
  await isSound(page);
  const before = (await page.getByText(/^So far: /).textContent()) ?? "";
  for (const key of ["2", "1", "3"]) {
    const asked = await page.locator(".level-question legend > span").textContent();
    await page.keyboard.press(key);
    await page.getByRole("button", { name: `${asked} ${key}` }).waitFor();
  }
  await page.getByText(before).waitFor({ state: "detached" });
  await press(page, "See the plan");

  await atTitle(page, "You could apply for Store Supervisor");
  await isSound(page);
  await press(page, "Agree and save");
  await page.waitForURL("**/today");
  const skills = await listed("skills");
  expect(skills.find(({ label }) => label === "Cash handling")).toMatchObject({ level: 4, confirmation: "confirmed" });
  const { situation } = (await cairn.call("/api/plan/make", { preview: true })) as { situation: object };
  expect(situation).toMatchObject({ kind: "promotion", source: "given" });
  await page.goto("/welcome");
  await atTitle(page, "What do you do now?");
  expect(await page.getByLabel("Your work, by any name").inputValue()).toBe("");
});

test("somebody who does not know where to is led to roles by what they like, and comes back to where they were", async () => {
  const page = await cairn.open("/");
  await sayWork(page, "Waiter", "2018");
  await press(page, "Continue");
  await atTitle(page, "Where do you want to go?");
  await page.getByText("Beside what you do").waitFor();
  await page.getByRole("link", { name: "Say what I like" }).click();
  await atTitle(page, "Interests");
  await press(page, /^Begin/);
  for (let item = 1; item <= 48; item++) {
    await page.getByText(`${item} of 48`).waitFor();
    const statement = await page.locator(".item-statement").textContent();
    await page.keyboard.press(statement && peopleItems.has(statement) ? "5" : "1");
  }
  await page.getByText("Everything is answered.").waitFor();
  await press(page, "See the result");
  await press(page, "Go on where you were");

  await atTitle(page, "Where do you want to go?");
  const fitting = page.getByRole("group", { name: "Fits what you like" });
  await fitting.locator("label").first().click();
  await page.getByText(/^You aim for/).waitFor();
  await isSound(page);
  await press(page, "Now");
  expect(await page.getByLabel("Your work, by any name").inputValue()).toBe("Waiter");
  await press(page, "Continue");
  await page.getByText(/^You aim for/).waitFor();
  await press(page, "Continue");
  await press(page, "Continue");
  await press(page, "See the plan");
  await page.getByRole("button", { name: "Agree and save" }).waitFor();
});

test("nobody meets a wall: without a word of their work there are the roles by name and what they like", async () => {
  const page = await cairn.open("/");
  await press(page, "Go on without it");
  await atTitle(page, "Where do you want to go?");
  await page.getByRole("heading", { name: "I do not know yet" }).waitFor();
  await page.getByRole("link", { name: "Say what I like" }).waitFor();
  await page.goBack();
  await page.getByLabel("Your work, by any name").fill("Dragon tamer");
  await page.getByLabel("The nearest role").fill("Animal");
  await page.getByRole("option").first().click();
  await page.getByText("you probably can:").waitFor();

  await press(page, "Continue");
  await page.getByLabel("The role you aim for").fill("Chief dragon officer");
  await page.getByRole("option", { name: "Chief dragon officer In your own words" }).click();
  await press(page, "Continue");
  await page.getByText(/is not in the catalogue\. The plan is made from|The nearest is/).waitFor();
});

const resume = `Jane Doe
jane@example.org

Experience
Charge nurse, Lakeview Hospital, 2021 - now
- Led 12 nurses on a ward
Staff nurse, Mercy Hospital, 2016 - 2021

Education
BSc Nursing, 2016

Hobbies: chess
Kronos wizard since ages
Barista at Café Nero, summers`;

test("a pasted resume: what was read is corrected in its place, two lines that were not understood are put right", async () => {
  const page = await cairn.open("/");
  await page.getByLabel("Or paste it, or a few lines").fill(resume);
  await page.getByRole("heading", { name: "As Charge nurse since 2021 you probably can:" }).waitFor();
  await press(page, "Kronos wizard since ages Say what it is");
  await page.getByText("A skill", { exact: true }).click();
  await page.getByLabel("Name", { exact: true }).fill("Kronos");
  await isSound(page);
  await press(page, "Use this");
  await page.getByRole("button", { name: "Kronos wizard since ages Taken as: Kronos. Undo" }).waitFor();
  await press(page, "Barista at Café Nero, summers Say what it is");
  expect(await page.getByLabel("Job title").inputValue()).toBe("Barista");
  expect(await page.getByLabel("Employer").inputValue()).toBe("Café Nero");
  await page.getByLabel("Began").fill("2014");
  await page.getByLabel("Ended").fill("2015");
  await press(page, "Use this");
  await page.getByRole("button", { name: /Taken as: Barista/ }).waitFor();
  await press(page, "Change Staff nurse, Mercy Hospital");
  await page.getByLabel("Employer").fill("Mercy General");
  await press(page, "Use this");
  await page.getByText("Staff nurse, Mercy General").waitFor();
  await press(page, "Remove BSc Nursing");
  await page.getByRole("button", { name: "Take back in BSc Nursing" }).waitFor();

  await page.reload();
  await page.getByRole("button", { name: /Taken as: Barista/ }).waitFor();
  await page.getByText("Staff nurse, Mercy General").waitFor();
  await press(page, "Continue");
  await page.getByText("Nurse Manager", { exact: true }).click();
  await press(page, "Continue");
  await press(page, "Continue");
  await press(page, "See the plan");
  await press(page, "Agree and save");
  await page.waitForURL("**/today");
  const experiences = (await listed("experiences")).map(({ title, organisation }) => [title, organisation]);
  expect(experiences).toEqual(
    expect.arrayContaining([
      ["Charge nurse", "Lakeview Hospital"],
      ["Staff nurse", "Mercy General"],
      ["Barista", "Café Nero"],
    ]),
  );
  expect(experiences.map(([title]) => title)).not.toContain("BSc Nursing");
  expect((await listed("skills")).map(({ label }) => label)).toContain("Kronos");
});

test("nothing typed is lost by Back, by a reload, or by looking around", async () => {
  const page = await cairn.open("/");
  await sayWork(page, "Ward sister", "2015");
  await press(page, /^Patient care/);
  await press(page, "Not me");
  await press(page, "Continue");
  await page.getByText("Nurse Manager", { exact: true }).click();
  await press(page, "Continue");
  await atTitle(page, "What does your week allow?");
  await page.getByText("8 h", { exact: true }).click();

  await page.reload();
  await atTitle(page, "What does your week allow?");
  expect(await page.getByRole("radio", { name: "8 h" }).isChecked()).toBe(true);
  await page.goBack();
  await page.getByText("You aim for Nurse Manager.").waitFor();
  await page.goBack();
  await page.getByRole("button", { name: "Patient care Not me" }).waitFor();

  await press(page, "Look around with a sample career");
  await page.waitForURL("**/today");
  await page.goto("/welcome");
  await atTitle(page, "What do you do now?");
  expect(await page.getByLabel("Your work, by any name").inputValue()).toBe("Ward sister");
  expect(await page.getByLabel("Since").inputValue()).toBe("2015");
});
