import fc from "fast-check";
import { expect, test } from "vitest";
import type { Decision } from "../schema/decision.ts";
import { decisionsMarker, decisionsOfMarkdown, decisionsToMarkdown, looksLikeDecisions } from "./decisions-markdown.ts";

const today = "2026-11-22";

const whole: Decision = {
  ...{ id: "1", revision: 1, createdAt: "", updatedAt: "", visibility: "private", employerSensitive: false },
  title: "Take the lead role, or wait",
  context: "Two people.\n\n## Not a heading of ours\n\\## nor this\n- Chosen: nor this",
  options: [
    { label: "Take it", for: "People to lead\n### and so on", against: "" },
    { label: "Wait", for: "", against: "A year more" },
  ],
  ...{ chosen: "Take it", decidedOn: "2026-05-01", expectation: "I lead two people", probability: 80 },
  ...{ resolvesBy: "2026-11-01", reviewOn: "2026-11-02", feelings: "Nervous", records: [] },
  stated: 70,
  restated: [{ day: "2026-06-01", chosen: "Take it", expectation: "I lead three people", probability: 70 }],
  ...{ letGoOn: null, happened: "partly", resolvedOn: "2026-11-03", whatCame: "One person", lesson: "Ask" },
};

test("a file of decisions reads back as it was", () => {
  const text = decisionsToMarkdown([whole]);
  expect(text.startsWith(`${decisionsMarker}\n\n## Take the lead role, or wait\n\n- Decided on: 2026-05-01\n`)).toBe(true);
  expect(looksLikeDecisions(text)).toBe(true);
  const { id, revision, createdAt, updatedAt, visibility, records, ...kept } = whole;
  expect(decisionsOfMarkdown("decisions.md", text, today)).toEqual([kept]);
});

test("whatever people write reads back, but for space at its ends", () => {
  const words = fc.string({ unit: fc.constantFrom("a", "#", " ", "\n", "\\", "-", ":", "é") });
  const long = words.map(
    (text) =>
      text
        .replace(/[^\S\n]+$/gm, "")
        .replace(/\n{3,}/g, "\n\n")
        .trim() || null,
  );
  fc.assert(
    fc.property(long, long, fc.option(fc.integer({ min: 0, max: 100 })), (context, lesson, probability) => {
      const one: Decision = { ...whole, context, lesson, probability, stated: probability };
      const [read] = decisionsOfMarkdown("d.md", decisionsToMarkdown([one, whole]), today);
      expect(read).toMatchObject({ context, lesson, probability, stated: probability });
    }),
  );
});

test("another file is refused with the line that it lacks, a broken one by its line", () => {
  expect(() => decisionsOfMarkdown("cv.md", "# Kim\n\n## Work", today)).toThrow(decisionsMarker);
  const bad = decisionsToMarkdown([whole]).replace("- Probability: 80 %", "- Probability: likely");
  expect(() => decisionsOfMarkdown("d.md", bad, today)).toThrow(/line 3.*probability/);
  const ahead = decisionsToMarkdown([whole]).replace("- Known on: 2026-11-03", "- Known on: 2031-11-03");
  expect(() => decisionsOfMarkdown("d.md", ahead, today)).toThrow("3 November 2031 has not come yet");
});
