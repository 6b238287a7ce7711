// A ward manager asks five colleagues how they see her work; they answer on their phones without an account, one from a file; she reads it and makes one thing a goal.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { type Cairn, launchChromium, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

interface Invitation {
  page: { text: string };
}

/** Where a public address is set, people get this link; here its path is opened on this machine. */
const linkOf = ({ page }: Invitation): string => `${cairn.address}/answer/${/"secret":"([^"]+)"/.exec(page.text)?.[1]}`;

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const fillIn = async (page: Page, clear: number, words: string) => {
  await page
    .getByRole("group", { name: /others can act/ })
    .getByText(String(clear), { exact: true })
    .click();
  await page
    .getByRole("group", { name: /Listens/ })
    .getByText("4", { exact: true })
    .click();
  await page.getByLabel("What is one thing to do differently?").fill(words);
};

test("five answer, the group opens as one, one theme becomes a goal, and they are thanked with what will change", async () => {
  const page = await cairn.open("/feedback/requests");
  await page.getByRole("button", { name: "Ask for feedback" }).first().click();
  await page.getByRole("textbox", { name: "Title" }).fill("My first year as ward manager");
  await page.getByRole("dialog").getByRole("button", { name: "Ask for feedback" }).click();
  await page.getByRole("heading", { name: "My first year as ward manager", level: 1 }).waitFor();
  await page
    .getByRole("group", { name: /others can act/ })
    .getByText("5", { exact: true })
    .click();
  await page.getByRole("button", { name: "Name somebody" }).click();
  for (const name of ["Ana", "Bo", "Cem", "Dia", "Eva"]) {
    await page.getByLabel("Name", { exact: true }).fill(name);
    await page.getByRole("button", { name: "Name somebody" }).click();
    await page.getByRole("button", { name: `Make the page for ${name}` }).waitFor();
  }
  await page.getByRole("button", { name: "Make the page for Ana" }).click();
  await page.getByRole("dialog").getByText("Save the page, and send it as a file").waitFor();
  await page.keyboard.press("Escape");

  const invited: Invitation[] = [];
  for (const rater of await ratersOf()) invited.push((await cairn.call(`/api/raters/${rater}/invite`)) as Invitation);
  const browser = await launchChromium();
  try {
    for (const [at, invitation] of invited.slice(0, 4).entries()) {
      const rater = await (await browser.newContext(phone)).newPage();
      await rater.goto(linkOf(invitation));
      await fillIn(rater, 2, `Say the point first ${at}`);
      if (at === 0) {
        await rater.reload();
        expect(await rater.getByLabel("What is one thing to do differently?").inputValue()).toBe("Say the point first 0");
      }
      await rater.getByRole("button", { name: "Send" }).click();
      await rater.getByText("Your answer is kept. Thank you.").waitFor();
      await rater.reload();
      await rater.getByText("This link opens nothing").first().waitFor();
      await rater.context().close();
    }
    await page.reload();
    await page.getByText(/4 of 5 answered · 4 grouped answers so far/).waitFor();

    const file = join(mkdtempSync(join(tmpdir(), "cairn-page-")), "feedback.html");
    writeFileSync(file, invited[4]?.page.text ?? "");
    const offline = await browser.newContext(phone);
    await offline.setOffline(true);
    const last = await offline.newPage();
    await last.goto(pathToFileURL(file).href);
    await fillIn(last, 1, "Shorter handovers");
    await last.getByRole("button", { name: "Make the text to send back" }).click();
    await expect.poll(() => last.locator("#text").inputValue()).toMatch(/^CAIRN1\[/);
    await page.getByLabel("Their text").fill(`Here: ${await last.locator("#text").inputValue()} Best, Eva`);
  } finally {
    await browser.close();
  }
  await page.getByRole("button", { name: "Take it in" }).click();
  await page.getByText("5 of 5 answered").waitFor();
  await page.getByText(/Others see less of it than you do: “Says things so that others can act on them”/).waitFor();
  await page.getByText("“Shorter handovers”").waitFor();
  await page.getByText("4 of 5 people").waitFor();
  await page.getByRole("button", { name: "Work on this" }).click();
  await expect.poll(() => page.getByLabel("What you will do").evaluate((field) => field === document.activeElement)).toBe(true);
  await page.getByLabel("What you will do").fill("Say the point first in every handover until March");
  await page.getByRole("button", { name: "Make it a goal" }).click();
  await page.getByText("What I work on because of them: Say the point first in every handover until March.").waitFor();
  await page.getByLabel("What will change").fill("The point comes first, then the rest.");
  await page.getByText("What will change: The point comes first, then the rest.").waitFor();
  await page.getByText("For Ana, Bo, Cem, Dia and Eva.").waitFor();
  await page.getByRole("button", { name: "I thanked them" }).click();
  await page.getByText("Thank-you noted").waitFor();
  await page.getByRole("link", { name: "Say the point first in every handover until March" }).click();
  await page.getByRole("heading", { name: "Say the point first in every handover until March", level: 1 }).waitFor();
});

const ratersOf = async (): Promise<string[]> =>
  ((await cairn.read("/api/raters")) as { items: { id: string }[] }).items.map((one) => one.id);
