import { expect, test } from "vitest";
import { postingsOnPage } from "../../postings/index.ts";
import { asSavedPage, bookmarkFor, pageSentIn } from "./page-sent.ts";

const inHash = (page: unknown): string => `#page=${encodeURIComponent(JSON.stringify(page))}`;

test("what a bookmark sends is read again, and a page of no website has no address", () => {
  const page = { url: "https://jobs.example/1?a=b#c", title: "Cook", text: "We seek a cook & more.\n50 %", data: ["{}"] };
  expect(pageSentIn(inHash(page))).toEqual(page);
  expect(pageSentIn(inHash({ ...page, url: "javascript:alert(1)" }))?.url).toBe("");
});

test("what is no page, cut or too long is nothing", () => {
  for (const hash of ["", "#page=", "#page=%7B", "#page=%", "#entered=x", inHash({ url: 1 }), inHash([])])
    expect(pageSentIn(hash)).toBeUndefined();
  expect(pageSentIn(inHash({ url: "", title: "", text: "x".repeat(40_001), data: [] }))).toBeUndefined();
});

test("a posting's own data is read from it, and nothing in text or data ends where it should not", () => {
  const data = JSON.stringify({
    "@type": "JobPosting",
    title: "Cook </script><h1>Other</h1>",
    description: "Two years as a cook",
  });
  const page = { url: "https://jobs.example/1", title: "x", text: "</pre><title>Other</title>", data: [data] };
  const [read, ...others] = postingsOnPage(asSavedPage(page), "2026-11-24");
  expect(others).toEqual([]);
  expect(read).toMatchObject({ url: "https://jobs.example/1", title: expect.stringMatching(/^Cook/) });
  const [plain] = postingsOnPage(asSavedPage({ ...page, data: [] }), "2026-11-24");
  expect(plain?.text).toContain("</pre><title>Other</title>");
});

test("the bookmark leads to this house and is one line of script", () => {
  const code = bookmarkFor("http://127.0.0.1:4747");
  expect(code).toMatch(/^javascript:\S/);
  expect(code).toContain("http://127.0.0.1:4747/openings/from-page");
  expect(code).not.toContain("\n");
  expect(() => new Function(code.slice("javascript:".length))).not.toThrow();
});
