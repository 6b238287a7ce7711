// Somebody installs O*NET from its publisher's page, sees what the work of a role is like, and removes the source again.
import { createServer } from "node:http";
import { beforeAll, expect, test } from "vitest";
import { onetFiles, onetWorkFiles, zipOf } from "../src/catalogue/testing.ts";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  const answers: Record<string, string | Uint8Array> = {
    "/database.html": '<a href="/dl_files/database/db_31_1_text.zip">O*NET 31.1 as text</a>',
    "/dl_files/database/db_31_1_text.zip": zipOf({ ...onetFiles(), ...onetWorkFiles("30.0") }).bytes,
  };
  const publisher = createServer((request, response) => {
    const answer = answers[request.url ?? ""];
    response.writeHead(answer === undefined ? 404 : 200).end(answer);
  });
  await new Promise<void>((resolve) => publisher.listen(0, "127.0.0.1", resolve));
  const place = publisher.address();
  cairn = await startCairn({
    env: { CAIRN_ONET: `http://127.0.0.1:${typeof place === "object" && place ? place.port : 0}` },
  });
  return async () => {
    publisher.close();
    await cairn.stop();
  };
});

test("O*NET is installed from the publisher, read, and removed", async () => {
  const page = await cairn.open("/catalogue/sources");
  await page.getByRole("button", { name: "Install O*NET" }).click();
  await page.getByRole("heading", { name: "Imported O*NET 31.1" }).waitFor();
  await page.getByText("Of 1 role it says what the work is like.").waitFor();
  await page.getByRole("button", { name: "Remove O*NET" }).waitFor();

  await page.goto(`${cairn.address}/catalogue`);
  await page.getByLabel("Search roles and competencies").fill("stonemasons");
  await page.getByRole("link", { name: /Stonemasons/ }).click();
  const picture = page.getByRole("figure").filter({ hasText: "What the work is like" });
  await picture.getByText("Interests it meets").waitFor();
  expect(await picture.getByRole("listitem").allInnerTexts()).toContainEqual(expect.stringMatching(/^Realistic\s+6\.9$/));
  expect(await picture.getByRole("listitem").allInnerTexts()).toContainEqual(expect.stringMatching(/^Autonomy\s+88 %$/));
  await picture.getByText("O*NET 31.1 Database, U.S. Department of Labor, CC BY 4.0").waitFor();

  await page.goto(`${cairn.address}/catalogue/sources`);
  await page.getByRole("button", { name: "Remove O*NET" }).click();
  const asked = page.getByRole("dialog");
  await asked.getByRole("button", { name: "Keep it" }).click();
  await asked.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Remove O*NET" }).click();
  await asked.getByRole("button", { name: "Remove O*NET" }).click();
  await page.getByText("Removed", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Remove O*NET" }).waitFor({ state: "detached" });
  const { items }: { items: { source: string }[] } = await cairn.read("/api/catalogue/search?text=stonemasons");
  expect(items.filter(({ source }) => source === "onet")).toEqual([]);
});

test("a publisher that is not there is told with the way by hand", async () => {
  const away = await startCairn({ env: { CAIRN_ONET: "http://127.0.0.1:9" } });
  try {
    const page = await away.open("/catalogue/sources");
    await page.getByRole("button", { name: "Install O*NET" }).click();
    await page.getByRole("alert").getByText("cairn catalogue import PATH-TO-ZIP").waitFor();
    expect(await page.getByRole("button", { name: "Install O*NET" }).isEnabled()).toBe(true);
  } finally {
    await away.stop();
  }
});
