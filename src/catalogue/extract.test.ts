import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { skillExtractor } from "./extract.ts";
import { exampleSkill } from "./testing.ts";

const skills = [
  exampleSkill("starter:r", "R", ["R language"], { ambiguous: true }),
  exampleSkill("starter:go", "Go", ["golang"], { ambiguous: true }),
  exampleSkill("starter:c", "C", [], { ambiguous: true }),
  exampleSkill("starter:cpp", "C++"),
  exampleSkill("starter:python", "Python"),
  exampleSkill("starter:java", "Java"),
  exampleSkill("starter:excel", "Excel", ["Microsoft Excel", "MS Excel"], { ambiguous: true }),
  exampleSkill("starter:sql", "SQL"),
  exampleSkill("starter:sap", "SAP", [], { ambiguous: true }),
  exampleSkill("starter:project-management", "Project management", ["managing projects"]),
  exampleSkill("starter:management", "Management"),
  exampleSkill("starter:welding", "Welding"),
  exampleSkill("starter:accounting", "Accounting"),
  exampleSkill("starter:english", "English", ["business English"], { ambiguous: true }),
  exampleSkill("starter:quality", "Qualitätsmanagement"),
  exampleSkill("starter:planning", "planning, monitoring and control"),
];

const extractor = skillExtractor(skills, (at) => at);
const found = (text: string) => extractor.find(text).map((hit) => hit.label);
const mentions = (text: string) => Object.fromEntries(extractor.find(text).map((hit) => [hit.label, hit.mention]));

describe("names in a text", () => {
  test("each hit says where it stands in the text as written", () => {
    const text = "Verantwortlich für QUALITÄTSMANAGEMENT und “Project  Management”.";
    for (const hit of extractor.find(text)) expect(text.slice(hit.start, hit.end)).toBe(hit.matched);
    expect(found(text)).toEqual(["Qualitätsmanagement", "Project management"]);
  });

  test("only whole words count, and the longest name wins", () => {
    expect(found("javascripting and pythonic ways")).toEqual([]);
    expect(found("Project management of sites")).toEqual(["Project management"]);
    expect(found("Knows C++ well")).toEqual(["C++"]);
  });

  test("inflections are found, a little less surely", () => {
    const [plain] = extractor.find("managing projects");
    const [inflected] = extractor.find("managed projects");
    expect(inflected?.label).toBe("Project management");
    expect(inflected?.confidence).toBeLessThan(plain?.confidence ?? 0);
  });

  test("a name in capitals counts in capitals alone", () => {
    expect(found("SAP QM for five years")).toEqual(["SAP"]);
    expect(found("the sap rises in spring")).toEqual([]);
  });

  test("a name does not reach over the end of a sentence, nor over a comma it does not have", () => {
    expect(found("I left the project. Management agreed.")).toEqual([]);
    expect(found("project, management")).toEqual([]);
    expect(found("planning, monitoring and control of sites")).toEqual(["planning, monitoring and control"]);
    expect(found("running a project\nmanagement office")).toEqual(["Project management"]);
  });

  test("addresses and other words of the same stem are left out", () => {
    expect(found("https://example.org/python/sql me@java.example example.com/java")).toEqual([]);
    expect(found("a weld for accounts, welded abroad")).toEqual(["Welding"]);
  });

  test("offsets hold in any text", () => {
    const piece = fc.oneof(
      fc.constantFrom("Python", "é", "ß", "💡", "SQL, ", "\r\n", "project management ", "İ", ". "),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join(" ")),
        (text) => {
          let last = 0;
          for (const hit of extractor.find(text, 0)) {
            expect(text.slice(hit.start, hit.end)).toBe(hit.matched);
            expect(hit.start).toBeGreaterThanOrEqual(last);
            last = hit.end;
          }
        },
      ),
    );
  });
});

describe("everyday words", () => {
  test("stay out where they are only words", () => {
    expect(found("We go far and excel at what we do.")).toEqual([]);
    expect(found("Excel at your work and go home on time.")).toEqual([]);
    expect(found("Reports to senior management of the r and c groups")).toEqual([]);
    expect(found("vitamin C and plan R")).toEqual([]);
  });

  test("count where the words before call for them", () => {
    expect(found("Reporting with Excel every week")).toEqual(["Excel"]);
    expect(found("Statistics using R in research")).toEqual(["R"]);
    expect(found("Fluent in English")).toEqual(["English"]);
  });

  test("count in a list of other skills", () => {
    expect(found("Python, R, SQL and Go")).toEqual(["Python", "R", "SQL", "Go"]);
    expect(found("Tools: Python / Excel / SQL")).toEqual(["Python", "Excel", "SQL"]);
  });

  test("count in a list with one skill a line, where single line breaks end no sentence", () => {
    expect(found("Skills\n\n- Excel\n\n- Python\n\nHobbies")).toEqual(["Excel", "Python"]);
    expect(found("• Excel\n• English\n• SQL")).toEqual(["Excel", "English", "SQL"]);
    expect(found("- lead the project\n- management of stock")).toEqual([]);
  });

  test("a longer name is sure by itself", () => {
    expect(found("daily Microsoft Excel work")).toEqual(["Excel"]);
  });
});

describe("how the text means it", () => {
  test("what is said to be absent is marked", () => {
    expect(mentions("No experience with Java or Python yet. SQL daily.")).toEqual({
      Java: "negated",
      Python: "negated",
      SQL: "plain",
    });
    expect(mentions("Never used Java")).toEqual({ Java: "negated" });
    expect(mentions("Not only Java matters")).toEqual({ Java: "plain" });
    expect(mentions("No degree required. Java needed.")).toEqual({ Java: "plain" });
  });

  test("what would be nice to have is marked", () => {
    expect(mentions("Python required. Java is a plus.")).toEqual({ Python: "plain", Java: "optional" });
    expect(
      mentions("Requirements:\n- Python\n\nNice to have:\n- Java\n- SQL\n\nWhat we offer:\n- Project management training"),
    ).toEqual({
      Python: "plain",
      Java: "optional",
      SQL: "optional",
      "Project management": "plain",
    });
  });
});

test("a name that two sources share gives the more trusted one", () => {
  const two = skillExtractor(
    [exampleSkill("esco:s/1", "copy editing"), exampleSkill("starter:copy", "Copy editing")],
    (at) => at,
  );
  expect(two.find("copy editing")[0]?.skillId).toBe("starter:copy");
});
