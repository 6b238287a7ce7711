import { expect, test } from "vitest";
import { readMet } from "./read-met.ts";

// A Tuesday.
const today = "2026-11-24";
const read = (line: string) => readMet(line, today);

test("person, event, promise and its day", () => {
  expect(read("met Ana at PyCon, promised the slides by Friday")).toEqual({
    people: ["Ana"],
    channel: "event",
    occasion: "PyCon",
    day: null,
    promises: [{ by: "me", what: "The slides", due: "2026-11-27" }],
    help: [],
    summary: null,
  });
});

test("somebody whose name was not said", () => {
  expect(read("met a speaker at PyCon, promised the slides by Friday")).toMatchObject({
    people: ["A speaker"],
    occasion: "PyCon",
    promises: [{ what: "The slides", due: "2026-11-27" }],
  });
});

test.each([
  ["coffee with Ana Lopez and Bo Ek yesterday", ["Ana Lopez", "Bo Ek"], "coffee", null, "2026-11-23"],
  ["Met Ana, Bo and Carl at the spring fair", ["Ana", "Bo", "Carl"], "event", "spring fair", null],
  ["called Maria van der Berg", ["Maria van der Berg"], "call", null, null],
  ["talked to ana lopez at the ward meeting", ["Ana Lopez"], "event", "ward meeting", null],
  ["emailed José about the night shift plan", ["José"], "message", null, null],
  ["interviewed Ada Park on 20 November about her work", ["Ada Park"], "interview", null, "2026-11-20"],
  ["Jean-Luc O’Neil", ["Jean-Luc O’Neil"], "other", null, null],
])("%s", (line, people, channel, occasion, day) => {
  expect(read(line)).toMatchObject({ people, channel, occasion, day });
});

test("what they promised is waited for, with its day", () => {
  expect(
    read("coffee with Ana, she will introduce me to her manager by 3 December and I promised to send my CV tomorrow").promises,
  ).toEqual([
    { by: "them", what: "Introduce me to her manager", due: "2026-12-03" },
    { by: "me", what: "Send my CV", due: "2026-11-25" },
  ]);
  expect(read("call with Bo; Bo will send the rota").promises).toEqual([{ by: "them", what: "Send the rota", due: null }]);
});

test("of several days the one by which it is promised counts, and a day that says which stays in the words", () => {
  expect(read("met Priya, I promised to swap the Sunday shift with Priya by Friday").promises).toEqual([
    { by: "me", what: "Swap the Sunday shift with Priya", due: "2026-11-27" },
  ]);
  expect(read("met Priya, I promised to cover the Sunday shift").promises).toEqual([
    { by: "me", what: "Cover the Sunday shift", due: "2026-11-29" },
  ]);
});

test("what one does by a day is promised, however it is said", () => {
  expect(read("lunch with Tom, I send the deck by 10 December, she tries it until Friday").promises).toEqual([
    { by: "me", what: "Send the deck", due: "2026-12-10" },
    { by: "them", what: "Tries it", due: "2026-11-27" },
  ]);
  expect(read("lunch with Tom, I waited until Friday").promises).toEqual([]);
});

test("who somebody is to one, a title, and how many there were are no names", () => {
  expect(read("phoned my old tutor Dr. Okafor last Friday, asked him for a reference")).toMatchObject({
    people: ["Dr. Okafor"],
    day: "2026-11-20",
    help: [{ way: "asked", what: "A reference" }],
  });
  expect(read("mentee Sara: talked about saying no").people).toEqual(["Sara"]);
  expect(read("zoom with Prof. Lee about my thesis")).toMatchObject({
    people: ["Prof. Lee"],
    channel: "call",
    summary: "My thesis",
  });
  expect(read("met 3 people at the Leeds trade fair: Sue, Raj and Kim")).toMatchObject({
    people: ["Sue", "Raj", "Kim"],
    occasion: "Leeds trade fair",
  });
});

test("who helped whom", () => {
  expect(read("coffee with Ana, she helped me with the application, I offered to read her talk").help).toEqual([
    { way: "received", what: "The application" },
    { way: "offered", what: "Read her talk" },
  ]);
  expect(read("call with Bo, asked for a reference").help).toEqual([{ way: "asked", what: "A reference" }]);
  expect(read("met Cy, helped him with the night plan").help).toEqual([{ way: "given", what: "The night plan" }]);
});

test("what is nothing of all this is the summary", () => {
  expect(read("coffee with Ana, the ward gets a new lead, promised the slides").summary).toBe("The ward gets a new lead");
  expect(read("emailed José about the night shift plan").summary).toBe("The night shift plan");
});

test("a line of odd signs is read without failing", () => {
  for (const line of ["", ",", "met", "met ,", "at", "🙂🙂", "met 中村さん at 勉強会", "a".repeat(2000)])
    expect(read(line).promises).toEqual([]);
});
