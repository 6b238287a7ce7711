import { expect, test } from "vitest";
import { readTyped } from "../read-file.ts";

const unread = (text: string) => readTyped(text, "2026-12-01").skipped.map(({ said, line }) => [line, said]);

const resume = `Jane Doe
jane@example.org

Experience
Charge nurse, Lakeview Hospital, 2021 - now
- Led 12 nurses on a ward

Education
BSc Nursing, 2016

Hobbies: chess
Kronos wizard since ages
I want to lead a ward
I have never done budgets

Page 1 of 1`;

test("what is no part of a fact is told with its line, a wish, a denial and the foot of a page are not", () => {
  expect(unread(resume)).toEqual([
    [11, "Hobbies: chess"],
    [12, "Kronos wizard since ages"],
  ]);
});

test("where one stands and where one lives are understood", () => {
  expect(unread("I was made redundant in May\nI live in Dublin\nMy cat is grey")).toEqual([[3, "My cat is grey"]]);
});

test("a paragraph that runs over lines is told once", () => {
  expect(unread("Zumbaqua twice weekly with the\nlocal swimming society and friends")).toEqual([
    [1, "Zumbaqua twice weekly with the local swimming society and friends"],
  ]);
});
