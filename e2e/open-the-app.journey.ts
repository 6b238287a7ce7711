// A person starts Cairn and is in; a program or page that lacks the link is not.
import { beforeAll, expect, test } from "vitest";
import { type Cairn, startCairn } from "./harness.ts";

let cairn: Cairn;
beforeAll(async () => {
  cairn = await startCairn();
  return cairn.stop;
});

test("the link that the server prints opens the app", async () => {
  const page = await cairn.open("/");
  await page.getByRole("main").waitFor();
  expect(await page.title()).toContain("Cairn");
});

test("health answers without sign-in", async () => {
  const answer = await fetch(`${cairn.address}/health`);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toBeTypeOf("object");
});

test("the link works once", async () => {
  await cairn.open("/");
  const link = /Open (http:\/\/\S+)/.exec(cairn.printed())?.[1] ?? "";
  const again = await fetch(link, { redirect: "manual" });
  expect(again.headers.get("set-cookie")).toBeNull();
});
