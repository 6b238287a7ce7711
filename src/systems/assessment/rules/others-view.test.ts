import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { strengths } from "../instruments/strengths.ts";
import { type RaterGroup, raterGroups } from "../schema/view.ts";
import { companiesOf, sideBySide } from "./others-view.ts";
import { scoresOf } from "./scores.ts";

let count = 0;
const view = (raterGroup: RaterGroup, raterName: string | null, level = 4) => ({
  id: `view-${count++}`,
  raterGroup,
  raterName,
  note: null,
  answers: Object.fromEntries(strengths.items.map((item) => [item.id, item.reversed ? 6 - level : level])),
});

describe("who is shown with whom", () => {
  test("a group with two unnamed answers shows nothing; with three it shows all of them as one", () => {
    const two = [view("peer", null), view("peer", null)];
    expect(companiesOf(two)).toMatchObject({ shown: [], hidden: [{ group: "peer", unnamed: 2 }] });
    const three = companiesOf([...two, view("peer", null)]);
    expect(three.shown).toMatchObject([{ kind: "group", group: "peer" }]);
    expect(three.hidden).toEqual([]);
  });

  test("somebody who agreed to be named is shown by name in a small group, and the unnamed beside them is not", () => {
    const { shown, hidden } = companiesOf([view("manager", "Priya"), view("manager", null)]);
    expect(shown).toMatchObject([{ kind: "person", name: "Priya" }]);
    expect(hidden).toEqual([{ group: "manager", unnamed: 1 }]);
  });

  test("the unnamed of small groups are put together once they are three", () => {
    const { shown, hidden } = companiesOf([view("manager", null), view("peer", null), view("friend", null)]);
    expect(shown).toMatchObject([{ kind: "pooled", group: null }]);
    expect(hidden).toEqual([]);
  });

  test("nothing that is shown holds one or two unnamed answers, whoever answers", () => {
    const anyone = fc.record({
      raterGroup: fc.constantFrom(...raterGroups),
      raterName: fc.option(fc.constantFrom("Priya", "Jonas")),
    });
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 14 }), (views) => {
        const { shown, hidden } = companiesOf(views);
        for (const company of shown) {
          const unnamed = company.views.filter((one) => one.raterName === null).length;
          expect(unnamed === 0 || unnamed >= 3).toBe(true);
        }
        const seen = shown.reduce((sum, company) => sum + company.views.length, 0);
        expect(seen + hidden.reduce((sum, one) => sum + one.unnamed, 0)).toBe(views.length);
      }),
    );
  });
});

describe("self and others side by side", () => {
  const self = scoresOf(strengths, view("peer", null, 2).answers);
  const peers = [view("peer", null, 4), view("peer", null, 5), view("peer", null, 4)];

  test("names a difference only where the intervals do not touch", () => {
    const { shown } = companiesOf(peers);
    const [curiosity] = sideBySide(strengths, self, shown);
    // Three people at 4, 5 and 4: mean 4.33, t(2) = 4.303, SD 0.577, so 4.33 ± 1.43; the person's own 2 ± 0.5.
    expect(curiosity).toMatchObject({ self: { mean: 2, low: 1.5, high: 2.5, n: 1 }, verdict: "others-higher" });
    expect(curiosity?.others?.low).toBeCloseTo(4.3333 - 1.4342, 3);
    const near = sideBySide(strengths, scoresOf(strengths, view("peer", null, 4).answers), shown)[0];
    expect(near?.verdict).toBe("no-clear-difference");
  });

  test("says nothing where the person has not answered, or nobody else is shown", () => {
    expect(sideBySide(strengths, null, companiesOf(peers).shown)[0]?.verdict).toBe("not-both");
    expect(sideBySide(strengths, self, [])[0]).toMatchObject({ others: null, verdict: "not-both" });
  });

  test("keeps the promise scale by scale: two unnamed who answered a scale are not shown on it", () => {
    const [first, second, third] = peers;
    if (!first || !second || !third) throw new Error("three peers are needed");
    const partly = {
      ...third,
      answers: Object.fromEntries(Object.entries(third.answers).filter(([item]) => !item.startsWith("curiosity"))),
    };
    const [curiosity, perseverance] = sideBySide(strengths, self, companiesOf([first, second, partly]).shown);
    expect(curiosity).toMatchObject({ others: null, companies: [null] });
    expect(perseverance?.others?.n).toBe(3);
  });
});
