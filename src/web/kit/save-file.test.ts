// Which kind a saved file is told to be.
import { expect, test } from "vitest";
import { mediaTypeOf } from "./save-file.ts";

test("a file is told to be what its ending says", () => {
  expect(mediaTypeOf("energy.csv")).toBe("text/csv");
  expect(mediaTypeOf("win-2026-11-22.png")).toBe("image/png");
  expect(mediaTypeOf("profile.md")).toBe("text/markdown");
  expect(mediaTypeOf("csv.txt")).toBe("text/plain");
  expect(mediaTypeOf("csv.unknown")).toBe("application/octet-stream");
});
