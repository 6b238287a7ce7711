// An employer's board: followed by its address after a look, what is new on it, one posting kept as an opening, one put aside.
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

const posting = (id: number, title: string) => ({
  id,
  title,
  location: { name: "Cork" },
  absolute_url: `https://acme.example/jobs/${id}`,
  content: `<p>${title} at Acme.</p><ul><li>You must have experience with infection control.</li><li>You need a calm hand.</li></ul>`,
});

test("a board is followed, a posting kept as an opening with its text, another put aside", async () => {
  const jobs = [posting(1, "Charge nurse"), posting(2, "Night nurse"), posting(3, "Baker")];
  const server = createServer(
    (_, answer) =>
      void answer.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ name: "Acme Care", jobs })),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jobs`;
  await cairn.call("/api/skills", { catalogueId: "starter:infection-control", label: "Infection control", level: 3 });

  const page = await cairn.open("/openings");
  await page.getByRole("button", { name: "Boards of employers" }).click();
  await page.getByText("No posting is here yet").waitFor();
  await page.getByRole("button", { name: "Follow a board" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Web address").fill(address);
  await dialog.getByRole("button", { name: "Look" }).click();
  await dialog.getByText("Acme Care: 3 postings.").waitFor();
  await dialog.getByLabel("Words in the title").fill("nurse");
  await dialog.getByRole("button", { name: "Follow it" }).click();

  const list = page.getByRole("list", { name: "Boards of employers" });
  await list
    .getByText(/of the 1 skill it asks for/)
    .first()
    .waitFor();
  expect(await list.getByText("Baker").count()).toBe(0);
  await list.locator("li", { hasText: "Night nurse" }).getByRole("button", { name: "Not for me" }).click();
  await list.getByText("Night nurse").waitFor({ state: "detached" });
  await list.getByRole("link", { name: /Charge nurse/ }).click();
  await page.getByText("Charge nurse at Acme.").waitFor();
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await page.getByRole("link", { name: "To the opening" }).click();
  await page.getByRole("heading", { level: 1, name: /Charge nurse/ }).waitFor();
  const { items } = await cairn.read("/api/openings");
  expect(items).toMatchObject([{ title: "Charge nurse", organisation: "Acme Care" }]);

  await page.goto(new URL("/openings/boards/followed", page.url()).href);
  await page.getByRole("link", { name: "Acme Care" }).click();
  await page.getByText(/2 postings\. Cairn looks again on/).waitFor();
  server.close();
});
