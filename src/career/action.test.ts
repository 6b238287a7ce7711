import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fillAction, type OwnFacts, ownFacts } from "./action.ts";

const withoutBraces = (text: string) => text.replaceAll(/[{}]/g, "");
const saying = (title: string, facts: OwnFacts) => fillAction({ title, steps: [], doneWhen: "" }, facts).title;

describe("an action in the person's own words", () => {
  test("holds a fact where it is known and plain words where not", () => {
    const title = "Go through the costs of {$unit|your department} with {$manager|your manager}";
    expect(saying(title, { unit: "28-bed surgical unit", manager: "Mrs Hartley" })).toBe(
      "Go through the costs of the 28-bed surgical unit with Mrs Hartley",
    );
    expect(saying(title, {})).toBe("Go through the costs of your department with your manager");
    expect(saying(title, { unit: " ", manager: null })).toBe("Go through the costs of your department with your manager");
  });

  test("takes the words around a fact with it", () => {
    const title = "Turn {your work as a $title|your present work} into figures{, such as $number|}";
    expect(saying(title, { title: "Art Director", number: "40 shoots" })).toBe(
      "Turn your work as an art director into figures, such as 40 shoots",
    );
    expect(saying(title, {})).toBe("Turn your present work into figures");
  });

  test.each([
    ["Nurse Manager", "Ask a nurse manager"],
    ["Engineer", "Ask an engineer"],
    ["HR Manager", "Ask an HR manager"],
    ["UX Designer", "Ask a UX designer"],
    ["SEO Specialist", "Ask an SEO specialist"],
    ["University Lecturer", "Ask a university lecturer"],
    ["Urban Planner", "Ask an urban planner"],
    ["European Sales Manager", "Ask a european sales manager"],
    ["Head of Department (School)", "Ask a head of department (school)"],
    ["French Teacher", "Ask a French teacher"],
    ["DevOps Engineer", "Ask a DevOps engineer"],
  ])("says a or an before %s", (target, said) => {
    expect(saying("Ask {a $target|somebody}", { target })).toBe(said);
  });

  test.each([
    ["Head of Product", "Ask heads of product"],
    ["Secretary", "Ask secretaries"],
    ["Retail Salesperson", "Ask retail salespeople"],
    ["Senior Counsel", "Ask senior counsel"],
    ["Head of Department (School)", "Ask heads of department (school)"],
    ["Waitress", "Ask waitresses"],
  ])("says several of %s", (target, said) => {
    expect(saying("Ask {$targets|people}", { target })).toBe(said);
  });

  test("gives a unit, a team and a manager what belongs before them", () => {
    const title = "{$unit|Your place}: {$team|your team}, {$manager|your manager}";
    expect(saying(title, { unit: "ward 5", team: "6 nurses", manager: "materials manager" })).toBe(
      "Ward 5: your 6 nurses, your materials manager",
    );
    expect(saying(title, { unit: "my shop", team: "the late shift", manager: "Jo" })).toBe("Your shop: the late shift, Jo");
  });

  test("quotes a result, and begins a competency or a task small", () => {
    expect(saying("Open with {$result|your best figure}", { result: "Cut falls from 9 a quarter to 3." })).toBe(
      "Open with “cut falls from 9 a quarter to 3”",
    );
    expect(saying("Learn {$gap|it}: {$task|one task}", { gap: "Financial forecasting", task: "Prepare the unit budget" })).toBe(
      "Learn financial forecasting: prepare the unit budget",
    );
    expect(saying("Learn {$gap|it}", { gap: "SQL" })).toBe("Learn SQL");
    expect(saying("Learn {$gap|it}", { gap: "Microsoft Excel" })).toBe("Learn Microsoft Excel");
    expect(saying("Learn {$gap|it}", { gap: "Budgeting" })).toBe("Learn budgeting");
  });

  test("leaves out a fact that is a story", () => {
    expect(saying("Open with {$result|your best figure}", { result: "x".repeat(200) })).toBe("Open with your best figure");
  });

  test("never shows a place that is not filled, whatever the facts", () => {
    const fact = fc.option(fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.constant("$target|x")).map(withoutBraces), {
      nil: undefined,
    });
    const facts = fc.record(Object.fromEntries(Object.keys(ownFacts.shape).map((name) => [name, fact])), { requiredKeys: [] });
    fc.assert(
      fc.property(facts, (given) => {
        const said = saying("Ask {a $target|somebody} of {$unit|your place}{ by $date|} about {$gap|it}", given as OwnFacts);
        expect(said).toMatch(/^Ask \S/);
        expect(said).not.toMatch(/ {2}|[{}]/);
      }),
    );
  });
});
