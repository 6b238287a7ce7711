import { expect, test } from "vitest";
import { isOldText, textOf } from "./file-input.ts";

const file = (bytes: Buffer) => ({ name: "a.csv", content: bytes.toString("base64") });

test("letters stay whole, however the file writes them", () => {
  expect(textOf(file(Buffer.from("win\nMüller €", "utf8")))).toBe("win\nMüller €");
  expect(textOf(file(Buffer.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x20, 0x80])))).toBe("Müller €");
  expect(textOf(file(Buffer.from("\ufeffMüller", "utf16le")))).toBe("Müller");
  expect(isOldText(file(Buffer.from([0x4d, 0xfc])))).toBe(true);
  expect(isOldText(file(Buffer.from("Müller")))).toBe(false);
});
