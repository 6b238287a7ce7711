// A nurse writes down a hospital, sees who can lead there and that one of them left, keeps what was learned, and does the next move from Today.
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

test("who is there and who was, what was learned and by whom, and the next move on Today", async () => {
  const today = new Date().toISOString().slice(0, 10);
  await cairn.call("/api/contacts", { name: "Ana Lopez", roles: [{ title: "Ward manager", organisation: "St Mary" }] });
  await cairn.call("/api/contacts", { name: "Bo Ek", roles: [{ title: "Nurse", organisation: "St Mary", until: "2023" }] });

  const page = await cairn.open("/employers");
  await page.getByText("Three are enough", { exact: false }).waitFor();
  await page.getByRole("button", { name: "Write down an employer" }).first().click();
  await page.getByRole("dialog").getByLabel("Employer").fill("St Mary");
  await page.getByRole("dialog").getByLabel("What you do next").fill("Ask Ana how shifts are planned");
  await page.getByRole("dialog").getByRole("textbox", { name: "By when" }).fill(today);
  await page.keyboard.press("Tab");
  await page.getByRole("dialog").getByRole("button", { name: "Write down an employer" }).click();
  await page.getByRole("heading", { name: "St Mary", level: 1 }).waitFor();
  const ways = page.getByRole("listitem");
  await ways.filter({ hasText: "Ana Lopez" }).getByText("Ward manager, St Mary.").waitFor();
  await ways.filter({ hasText: "Bo Ek" }).getByText("Nurse, St Mary, until 2023.").waitFor();

  await page.getByRole("button", { name: "Write down what you learned" }).click();
  await page.getByRole("textbox", { name: "What you learned" }).fill("Three left since summer");
  await page.getByLabel("From whom or where").fill("Ana");
  await page.getByLabel("It speaks against working there").check();
  await page.getByRole("button", { name: "Write down what you learned" }).last().click();
  await page.getByText("red flag", { exact: true }).waitFor();

  const day = await cairn.open("/today");
  await day.getByText("Ask Ana how shifts are planned (St Mary)").first().waitFor();
  await day.close();
  await page.getByRole("button", { name: "I did it" }).click();
  await page.getByText("Done: Ask Ana how shifts are planned").waitFor();
  const [one] = (await cairn.read("/api/employers")).items;
  expect(one).toMatchObject({ name: "St Mary", next: null, nextOn: null, flags: 1 });
});
