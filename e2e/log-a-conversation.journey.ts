// A nurse writes down a talk in one line, sees that the time until the next one begins anew, and takes it back.
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

test("a line is kept, its promise stands on Today, the cadence restarts, and undo brings back what stood", async () => {
  await cairn.call("/api/contacts", { name: "Ana Lopez", work: "ward manager at St Mary", inTouchOn: daysAgo(120) });
  const page = await cairn.open("/contacts");
  await page.getByText("30 days over", { exact: true }).waitFor();
  const line = page.getByRole("textbox", { name: "Who did you talk to?" });
  await line.fill("met Ana at the ward meeting, promised the rota by tomorrow");
  await line.press("Enter");
  await page.getByText(/Met: Ana Lopez at ward meeting on .* You promised: The rota/).waitFor();
  await expect.poll(() => page.getByText("30 days over", { exact: true }).count()).toBe(0);
  await page.getByRole("link", { name: "Ana Lopez" }).click();
  await page.getByRole("heading", { name: "Ana Lopez", level: 1 }).waitFor();
  await page.getByRole("link", { name: "Met Ana Lopez at ward meeting" }).waitFor();
  await page.getByRole("link", { name: "You promised: The rota" }).waitFor();

  const today = await cairn.open("/today");
  await today.getByText("The rota for Ana Lopez").first().waitFor();
  await today.close();

  await page.goBack();
  await line.fill("call with Bo Ek");
  await line.press("Enter");
  await page.getByText("New here: Bo Ek.").waitFor();
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect.poll(() => page.getByRole("link", { name: "Bo Ek" }).count()).toBe(0);
});
