// A posting on a foreign website comes into Cairn by a bookmark: it is shown first, nothing is written before the person says so, and the website gets nothing.
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { AxeBuilder } from "@axe-core/playwright";
import { afterEach, beforeEach, expect, test } from "vitest";
import { faultsInSight } from "./faults-in-sight.ts";
import { type Cairn, startCairn } from "./harness.ts";

const posting = {
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Night cook",
  hiringOrganization: { "@type": "Organization", name: "Hotel Krone" },
  description: "<p>You cook for sixty guests.</p><ul><li>Two years as a cook</li></ul>",
};
const html = `<!doctype html><html lang="en"><title>Work with us</title>
<script type="application/ld+json">${JSON.stringify(posting)}</script><h1>Night cook</h1><p>You cook for sixty guests.</p>`;

let cairn: Cairn;
let website: Server;
let foreign = "";
beforeEach(async () => {
  cairn = await startCairn();
  website = createServer((_, response) => response.setHeader("content-type", "text/html").end(html)).listen(0, "127.0.0.1");
  await once(website, "listening");
  // Another name of this machine is another site to a browser: no cookie of Cairn comes along.
  foreign = `http://localhost:${(website.address() as AddressInfo).port}/jobs/7`;
});
afterEach(async () => {
  website.close();
  await cairn.stop();
});

test("a cook sends a posting from a website by the bookmark, sees what came, and keeps it", async () => {
  const page = await cairn.open("/openings/from-page");
  const link = page.getByRole("link", { name: "Keep in Cairn" });
  await expect.poll(() => link.getAttribute("href")).toContain("javascript:");
  const code = (await link.getAttribute("href")) ?? "";
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => faultsInSight(page)).toEqual({ overflow: [], cut: [], broken: [], overlap: [] });
  }
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.goto(foreign);
  const [opened] = await Promise.all([page.waitForEvent("popup"), page.evaluate(code.slice("javascript:".length))]);
  await opened.getByText(`This came from ${foreign}`).waitFor();
  expect(new URL(opened.url()).hash).toBe("");
  expect((await cairn.read("/api/openings")).total).toBe(0);
  await opened.getByRole("button", { name: "Read it" }).click();
  await expect.poll(() => opened.getByLabel("What it is").inputValue()).toBe("Night cook");
  expect((await new AxeBuilder({ page: opened }).analyze()).violations).toEqual([]);
  expect((await cairn.read("/api/openings")).total).toBe(0);
  await opened.getByRole("button", { name: "Add an opening" }).click();
  await opened.getByText("Night cook at Hotel Krone").waitFor();
  const [kept] = (await cairn.read("/api/openings")).items;
  expect(await cairn.read(`/api/openings/${kept.id}`)).toMatchObject({ organisation: "Hotel Krone", url: foreign });
});

test("a website that opens the page with something unreadable finds the way to the bookmark, and nothing is written", async () => {
  const page = await cairn.open("/");
  await page.goto(foreign);
  const [opened] = await Promise.all([
    page.waitForEvent("popup"),
    page.evaluate((to) => void window.open(to), `${cairn.address}/openings/from-page#page=%7Bbroken`),
  ]);
  await opened.getByRole("link", { name: "Keep in Cairn" }).waitFor();
  expect((await cairn.read("/api/openings")).total).toBe(0);
});
