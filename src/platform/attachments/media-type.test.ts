import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileNameOf, isPicture, mediaTypeOf, saySize } from "./media-type.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0);
const zip = Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 20, 0);

describe("what a file is", () => {
  test.each([
    ["a picture", "chart.png", png, "image/png"],
    ["a PDF", "report.pdf", bytes("%PDF-1.7\n"), "application/pdf"],
    ["a spreadsheet for Excel", "times.xlsx", zip, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["a ZIP of anything", "all.zip", zip, "application/zip"],
    ["a table", "times.csv", bytes("day,minutes\n2026-11-02,40\n"), "text/csv"],
    ["a text without an ending", "NOTES", bytes("Faster since March."), "text/plain"],
    ["a text in another alphabet", "отчёт.txt", bytes("Отчёт готов."), "text/plain"],
    ["bytes of no known kind", "dump", Uint8Array.of(0, 1, 2, 3), "application/octet-stream"],
    ["letters that are no UTF-8", "old.txt", Uint8Array.of(0x46, 0xfc, 0x72), "application/octet-stream"],
  ])("%s", (_, name, content, type) => expect(mediaTypeOf(name, content)).toBe(type));

  test("a name never overrules the bytes", () => {
    expect(mediaTypeOf("chart.png", bytes("<script>alert(1)</script>"))).toBe("text/plain");
    expect(mediaTypeOf("page.html", png)).toBe("image/png");
    expect(mediaTypeOf("report.docx", bytes("hello"))).toBe("text/plain");
  });

  test("a letter that is cut where the look ends is no fault", () => {
    expect(mediaTypeOf("long.txt", bytes(`a${"é".repeat(40_000)}`))).toBe("text/plain");
  });

  test("only what cannot run anything is shown as a picture", () => {
    expect(isPicture("image/png")).toBe(true);
    expect(isPicture(mediaTypeOf("drawing.svg", bytes("<svg onload='alert(1)'/>")))).toBe(false);
  });
});

describe("a file's name", () => {
  test("is the last part of its path, without what a header would stumble over", () => {
    expect(fileNameOf("C:\\Users\\mara\\report.pdf")).toBe("report.pdf");
    expect(fileNameOf("../../etc/passwd")).toBe("passwd");
    expect(fileNameOf("a\r\nb.txt")).toBe("ab.txt");
    expect(fileNameOf("folder/")).toBe("file");
  });

  test("is never empty, too long or a path", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (given) => {
        const name = fileNameOf(given);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(255);
        expect(name).not.toMatch(/[/\\\r\n\0]/);
      }),
    ));
});

test("a size is said in the unit that suits it", () => {
  expect([1, 1023, 1024, 317_000, 2_500_000, 15 * 1024 ** 2, 1024 ** 3].map(saySize)).toEqual([
    "1 byte",
    "1023 bytes",
    "1 KB",
    "310 KB",
    "2.4 MB",
    "15 MB",
    "1 GB",
  ]);
});
