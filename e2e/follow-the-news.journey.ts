// News of one's field: a feed taken in from its file after a look, what it touches, an item kept and made a learning activity.
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

const feed = `<rss version="2.0"><channel><title>Ward news</title>
<item><title>Infection control at home</title><guid>1</guid><description>What visiting nurses changed.</description></item>
<item><title>Parking at the fair</title><guid>2</guid></item></channel></rss>`;

test("a feed from its file, an item kept, made a learning activity, and the feed with all it said", async () => {
  await cairn.call("/api/skills", { catalogueId: "starter:infection-control", label: "Infection control", level: 3 });
  const page = await cairn.open("/feeds");
  await page.getByText("No news is here yet").waitFor();
  await page.getByRole("button", { name: "Take in a feed" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog
    .locator("input[type=file]")
    .setInputFiles({ name: "ward.xml", mimeType: "application/rss+xml", buffer: Buffer.from(feed) });
  await dialog.getByText("3 new lines.").waitFor();
  await dialog.getByRole("button", { name: "Take it in" }).click();
  await page.getByText("It names Infection control, which you have.").waitFor();
  await page.getByRole("link", { name: "Infection control at home" }).click();
  await page.getByRole("heading", { level: 1, name: "Infection control at home" }).waitFor();
  await page.getByText("What visiting nurses changed.").waitFor();
  await page.getByRole("button", { name: "Make it a learning activity" }).click();
  await page.getByText("Added to your learning").waitFor();
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await page.getByRole("button", { name: "Keep", exact: true }).waitFor({ state: "detached" });
  await page.goto(new URL("/feeds?show=kept", page.url()).href);
  await page.getByRole("link", { name: "Infection control at home" }).waitFor();
  expect(await page.getByRole("link", { name: "Parking at the fair" }).count()).toBe(0);
  await page.goto(new URL("/feeds/followed", page.url()).href);
  await page.getByRole("link", { name: "Ward news" }).click();
  await page.getByRole("list", { name: "What this feed said" }).getByText("Parking at the fair").waitFor();
});
