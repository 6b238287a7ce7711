// News of one's field: a feed taken in from its file after a look, what it touches, an item kept and made a learning activity; and one followed by its address.
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn({ env: { CAIRN_READ_WEB: "local" } });
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

test("a feed followed by its address, read now, and left alone for an hour", async () => {
  const server = createServer(
    (_, answer) =>
      void answer.writeHead(200, { "content-type": "application/rss+xml" }).end(feed.replace("Ward news", "Clinic news")),
  ).listen(0, "127.0.0.1");
  await once(server, "listening");
  const page = await cairn.open("/feeds/followed");
  await page.getByRole("button", { name: "Follow a feed" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Web address").fill(`http://127.0.0.1:${(server.address() as AddressInfo).port}/news`);
  await dialog.getByRole("button", { name: "Look" }).click();
  await dialog.getByText("3 new lines.").waitFor();
  await dialog.getByRole("button", { name: "Follow it" }).click();
  await page.getByRole("link", { name: "Clinic news" }).click();
  await page.getByText(/2 new items\. Cairn looks again on/).waitFor();
  await page.getByRole("button", { name: "Look for new items" }).click();
  await page
    .getByRole("alert")
    .getByText(/does so once an hour at the most/)
    .waitFor();
  server.close();
});
