// A person keeps the file that proves a win, sees it among all files, saves it again, and takes it away and back.
import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

const times = "day,minutes\n2026-03-02,180\n2026-11-02,40\n";
const csv = { name: "report times.csv", mimeType: "text/csv", buffer: Buffer.from(times) };

/** A picture of one dot. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

test("a file proves a win in one step, is found and saved again, and its deletion can be undone", async () => {
  const { id } = (await cairn.call("/api/wins/capture", { title: "Cut report time from 3 h to 40 min" })) as { id: string };
  const page = await cairn.open(`/wins/${id}`);
  await page.getByRole("button", { name: /^Add a file/ }).waitFor();
  await page.locator(".add-file input[type=file]").setInputFiles(csv);
  await page.getByText("report times.csv is kept as proof").waitFor();
  const proof = page.locator(".win-items").getByRole("link", { name: "report times.csv", exact: true });
  await proof.waitFor();
  await page.getByText("41 bytes").waitFor();

  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save report times.csv on this computer" }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe("report times.csv");
  expect(readFileSync(await saved.path(), "utf8")).toBe(times);

  await page.keyboard.press("z");
  await proof.waitFor({ state: "detached" });
  await page.locator(".add-file input[type=file]").setInputFiles(csv);
  await proof.click();
  await page.waitForURL(/\/files\//);
  await page.getByRole("heading", { name: "report times.csv", level: 1 }).waitFor();
  await page.getByRole("link", { name: "Cut report time from 3 h to 40 min" }).waitFor();
  await page.getByRole("textbox", { name: "Name" }).fill("Report times 2026.csv");
  await page.getByRole("textbox", { name: "Note" }).fill("Measured by the tool itself");
  await page.getByRole("button", { name: "Save changes" }).click();
  await page.getByRole("heading", { name: "Report times 2026.csv", level: 1 }).waitFor();

  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.waitForURL(/\/files$/);
  await page.getByText("Keep what proves your work", { exact: false }).waitFor();
  await page.keyboard.press("z");
  await page.getByRole("link", { name: "Report times 2026.csv" }).waitFor();
  await page.getByText("Measured by the tool itself").waitFor();
  await page.getByText("table · 41 bytes", { exact: false }).waitFor();
  await page.getByRole("link", { name: "Cut report time from 3 h to 40 min" }).click();
  await page.locator(".win-items").getByRole("link", { name: "Report times 2026.csv", exact: true }).waitFor();
});

test("a file that is kept already proves a second record, and undo takes it from there alone", async () => {
  const kept = (await cairn.call("/api/attachments", {
    file: { name: "yearly review.csv", content: csv.buffer.toString("base64") },
  })) as { id: string };
  const { id } = (await cairn.call("/api/wins/capture", { title: "Led the yearly review" })) as { id: string };
  const page = await cairn.open(`/wins/${id}`);
  await page.getByRole("button", { name: "or one that is kept already" }).click();
  await page.getByRole("textbox", { name: "Which of your files" }).fill("yearly");
  await page.getByRole("option", { name: "yearly review.csv" }).click();
  await page.getByText("yearly review.csv is named as proof").waitFor();
  const proof = page.locator(".win-items").getByRole("link", { name: "yearly review.csv", exact: true });
  await proof.waitFor();
  await page.keyboard.press("z");
  await proof.waitFor({ state: "detached" });
  await page.goto(`${cairn.address}/files/${kept.id}`);
  await page.getByRole("heading", { name: "yearly review.csv", level: 1 }).waitFor();
});

test("a picture is looked at; a page that is kept is only ever saved", async () => {
  const page = await cairn.open("/files?add=yes");
  await page.locator(".add-file input[type=file]").setInputFiles({ name: "chart.png", mimeType: "image/png", buffer: png });
  const picture = page.getByRole("img", { name: "The picture chart.png" });
  await picture.waitFor();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);

  const script = Buffer.from("<script>fetch('/api/profile/show')</script>");
  await page.goto("/files?add=yes");
  await page.locator(".add-file input[type=file]").setInputFiles({ name: "page.html", mimeType: "text/html", buffer: script });
  await page.getByRole("heading", { name: "page.html", level: 1 }).waitFor();
  const id = new URL(page.url()).pathname.split("/").at(-1);
  const headers = { "cairn-page": await page.evaluate(() => localStorage.getItem("cairn-page") ?? "") };
  const answer = await page.request.get(`${cairn.address}/download/attachments.read?id=${id}`, { headers });
  expect(answer.headers()).toMatchObject({
    "content-type": "application/octet-stream",
    "content-disposition": expect.stringMatching(/^attachment;/),
    "content-security-policy": expect.stringContaining("sandbox"),
  });
  await page.goto("/operations/attachments_read");
  await page
    .locator("form.record-form input")
    .first()
    .fill(id ?? "");
  await page.getByRole("button", { name: "Run", exact: true }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the file" }).click();
  expect((await saving).suggestedFilename()).toBe("page.html");
  const stranger = await cairn.openAsStranger("/");
  expect((await stranger.request.get(`${cairn.address}/download/attachments.read?id=${id}`)).status()).toBe(401);
});

test("a file proves a skill; while it lies in the bin the skill says so", async () => {
  const { id } = (await cairn.call("/api/skills", { label: "Data analysis", level: 2 })) as { id: string };
  const page = await cairn.open(`/skills/${id}`);
  await page.locator(".add-file input[type=file]").setInputFiles(csv);
  await page.locator(".proofs").getByRole("link", { name: "report times.csv", exact: true }).click();
  await page.getByRole("heading", { name: "report times.csv", level: 1 }).waitFor();
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.waitForURL(/\/files$/);
  await page.goto(`/skills/${id}`);
  await page.locator(".proofs").getByText("in the bin").waitFor();
});

test("a file near the limit comes through, one beyond it is refused before it is sent", async () => {
  const page = await cairn.open("/files?add=yes");
  // The bytes go to the browser as text first, which takes its time beside others.
  page.setDefaultTimeout(90_000);
  const chooser = page.locator(".add-file input[type=file]");
  await chooser.setInputFiles({ name: "film.mp4", mimeType: "video/mp4", buffer: Buffer.alloc(15 * 1024 * 1024 + 1) });
  await page.getByText("film.mp4 is larger than 15 MB.").waitFor();
  await chooser.setInputFiles({
    name: "scan.bin",
    mimeType: "application/octet-stream",
    buffer: Buffer.alloc(15 * 1024 * 1024, 7),
  });
  await page.getByRole("heading", { name: "scan.bin", level: 1 }).waitFor();
  await page.getByText("file · 15 MB", { exact: false }).waitFor();
});
