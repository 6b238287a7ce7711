// A plumber writes down a trade fair in one line, meets two people there, writes to them, and renews a membership.
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

const daysFrom = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test("a line becomes an event, who was met is kept, Today asks to write to them, and a renewal moves on by one press", async () => {
  const page = await cairn.open("/events");
  await page.getByText("One line is enough", { exact: false }).waitFor();
  await page.getByRole("button", { name: "Write down an event" }).first().click();
  await page.getByRole("textbox", { name: "What it is" }).fill(`Trade fair in Leeds on ${daysFrom(-1)}`);
  await page.getByLabel("What you want from it").fill("Who installs heat pumps here?");
  await page.getByRole("dialog").getByRole("button", { name: "Write down an event" }).click();
  await page.getByRole("heading", { name: "Trade fair", level: 1 }).waitFor();
  await page.getByText(/Fair · .* · Leeds/).waitFor();

  for (const name of ["Ana Lopez", "Bo Ek"]) {
    if (name === "Ana Lopez") await page.getByRole("button", { name: "Add a person" }).click();
    await page.getByRole("textbox", { name: "Who" }).fill(name);
    await page.getByRole("button", { name: "Add a person" }).click();
    await page.getByRole("button", { name: `I met ${name}` }).click();
    await page.getByRole("button", { name: `I wrote to them: ${name}` }).waitFor();
  }
  await page.getByText("You met 2 people. To write to: 2.", { exact: false }).first().waitFor();

  const today = await cairn.open("/today");
  await today.getByText("Write to the 2 people you met at “Trade fair”").first().waitFor();
  await today.goto("/conversations");
  await today.getByText("Ana Lopez", { exact: false }).first().waitFor();
  await today.close();

  await page.getByRole("button", { name: "I wrote to them: Ana Lopez" }).click();
  await page.getByText("To write to: 1.", { exact: false }).first().waitFor();
  await page.getByRole("button", { name: "Edit" }).click();
  await page.getByRole("dialog").getByLabel("What came of it").fill("A first job together in May.");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await page.getByText("A first job together in May.").waitFor();

  await page.getByRole("link", { name: "Events" }).last().click();
  await page.getByRole("button", { name: "Memberships" }).click();
  await page.getByRole("button", { name: "Write down a membership" }).first().click();
  await page.getByLabel("Association or group").fill("Plumbers' guild");
  await page.getByRole("dialog").getByRole("textbox", { name: "Renews on" }).fill(daysFrom(7));
  await page.keyboard.press("Tab");
  await page.getByRole("dialog").getByRole("button", { name: "Write down a membership" }).click();
  await page.getByRole("link", { name: "Plumbers' guild" }).click();
  await page.getByRole("button", { name: "Renewed" }).click();
  const nextYear = String(Number(daysFrom(7).slice(0, 4)) + 1);
  await expect.poll(async () => (await cairn.read("/api/memberships")).items[0]?.renewsOn.slice(0, 4)).toBe(nextYear);
});
