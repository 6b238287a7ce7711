import { expect, test } from "vitest";
import { readHeard, toneOf } from "./read-heard.ts";

test.each([
  ["Ana said my handover notes are clear", { from: "Ana", words: "My handover notes are clear", tone: "praise", relation: null }],
  ["my manager told me that I should speak up earlier in meetings", { from: "My manager", relation: "manager", tone: "advice" }],
  ["Priya Shah, our client, complained that the quote came late", { from: "Priya Shah", relation: "client", tone: "critique" }],
  ["Bo Ek (colleague): You stayed calm when the line stopped", { from: "Bo Ek", relation: "peer", tone: "praise" }],
  ['A customer wrote: "The tiles were not finished on time"', { from: "A customer", relation: "client", tone: "critique" }],
  ["Ana thanked me for the night shift", { from: "Ana", words: "For the night shift", tone: "praise" }],
  [
    "My boss wrote in my review that I am unreliable and slow",
    { from: "My boss", words: "I am unreliable and slow", tone: "critique", relation: "manager" },
  ],
  ["You are the calmest voice on the ward", { from: null, words: "You are the calmest voice on the ward", tone: null }],
])("%s", (line, read) => {
  expect(readHeard(line)).toMatchObject(read);
});

test("praise and critique in one sentence are not guessed apart", () => {
  expect(toneOf("The report was late but very good")).toBeNull();
  expect(toneOf("The report was late")).toBe("critique");
  expect(toneOf("The report was green")).toBeNull();
});
