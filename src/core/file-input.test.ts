import { expect, test } from "vitest";
import { isOldText, refuseEmpty, textGiven, textOf } from "./file-input.ts";

const file = (bytes: Buffer) => ({ name: "a.csv", content: bytes.toString("base64") });

test("letters stay whole, however the file writes them", () => {
  expect(textOf(file(Buffer.from("win\nMüller €", "utf8")))).toBe("win\nMüller €");
  expect(textOf(file(Buffer.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x20, 0x80])))).toBe("Müller €");
  expect(textOf(file(Buffer.from("\ufeffMüller", "utf16le")))).toBe("Müller");
  expect(textOf(file(Buffer.from("\ufeffMüller", "utf16le").swap16()))).toBe("Müller");
  expect(isOldText(file(Buffer.from("\ufeffMüller", "utf16le")))).toBe(false);
  expect(isOldText(file(Buffer.from("\ufeffMüller", "utf16le").swap16()))).toBe(false);
  expect(isOldText(file(Buffer.from([0x4d, 0xfc])))).toBe(true);
  expect(isOldText(file(Buffer.from("Müller")))).toBe(false);
});

test("one stray byte makes no other text of a file", () => {
  const stray = file(Buffer.concat([Buffer.from("Müller, Größe, naïve "), Buffer.from([0xff])]));
  expect(textOf(stray)).toBe("Müller, Größe, naïve \ufffd");
  expect(isOldText(stray)).toBe(false);
});

test.each([
  ["nothing", Buffer.alloc(0)],
  ["blank lines", Buffer.from(" \r\n\t\n")],
  ["a mark of its encoding alone", Buffer.from("\ufeff", "utf16le")],
])("a file that holds %s is named as empty", (_, bytes) => {
  const refusal = expect.objectContaining({ code: "EMPTY_FILE", message: "a.csv is empty: there is nothing in it." });
  expect(() => refuseEmpty(file(bytes))).toThrow(refusal);
});

test.each([Buffer.from("a"), Buffer.from([0]), Buffer.from("%PDF-1.7")])("a file that holds %j is not", (bytes) => {
  expect(() => refuseEmpty(file(bytes))).not.toThrow();
});

test("what was given as text goes before the file, and nothing given is nothing", () => {
  expect(textGiven({ text: "win\n", file: file(Buffer.from("other")) })).toBe("win\n");
  expect(textGiven({ text: " ", file: file(Buffer.from("other")) })).toBe("other");
  expect(textGiven({ text: " " })).toBeUndefined();
  expect(textGiven({ file: file(Buffer.from(" ")) })).toBeUndefined();
});
