import { describe, expect, test } from "vitest";
import { action, actionKinds, fillAction, firstMove, type OwnFacts, ownFacts } from "../career/action.ts";
import { situationKinds } from "../career/situation.ts";
import { actionsFor, familyOf, firstMoveOf, levelSays } from "./actions.ts";
import { suitsCountry } from "./of-country.ts";
import { actions, exploringActions, placeActions } from "./starter/actions.ts";
import { competencies } from "./starter/competencies.ts";
import families from "./starter/competency-families.json" with { type: "json" };
import deciding from "./starter/deciding.json" with { type: "json" };
import firstMoves from "./starter/first-moves.json" with { type: "json" };
import { occupationId, occupations } from "./starter/occupations.ts";
import ownLevels from "./starter/own-levels.json" with { type: "json" };
import { playbookActions } from "./starter/playbooks.ts";
import { roles } from "./starter/roles.ts";

const competencyIds = competencies.map(({ id }) => id);
const familyIds = families.map(({ id }) => id);
const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);
const places = /\{([^{}|]*)\|([^{}]*)\}/g;
const everyAction = [...actions, ...exploringActions, ...placeActions, ...playbookActions];
const texts = everyAction.flatMap(({ title, steps, doneWhen }) => [title, ...steps, doneWhen]);

const everyFact: OwnFacts = {
  unit: "28-bed surgical unit",
  team: "6 nurses",
  manager: "Mrs Hartley",
  employer: "Lakeview",
  title: "Charge Nurse",
  target: "Art Director",
  gap: "Budgeting",
  task: "Prepare the unit's budget",
  credential: "CNML",
  tool: "Epic",
  number: "12 new graduates",
  result: "cut falls from 9 a quarter to 3",
  place: "Utrecht",
  country: "Canada",
  date: "31 August",
};

describe("families of competencies", () => {
  test("hold each of the starter competencies once, and say each level in a sentence of its own", () => {
    expect(families.flatMap((family) => family.competencies).toSorted()).toEqual(competencyIds.toSorted());
    for (const { id, levels } of families) {
      expect(levels.length, id).toBe(5);
      for (const sentence of levels) expect(sentence, id).toMatch(/^[A-Z].+\.$/);
    }
    const sentences = families.flatMap((family) => family.levels);
    expect(repeated(sentences)).toEqual([]);
  });

  test("leave to a competency its own levels where it differs", () => {
    for (const [id, levels] of Object.entries(ownLevels)) {
      expect(competencyIds, id).toContain(id);
      expect(levels.length, id).toBe(5);
    }
    expect(levelSays("starter:first-aid", 3)).toBe("Gives first aid alone until help comes, with a certificate that is valid.");
    expect(levelSays("starter:emergency-response", 3)).toBe(familyOf("starter:emergency-response")?.levels[2]);
    expect([levelSays("starter:first-aid", 0), levelSays("esco:s/1", 3), familyOf("esco:s/1")]).toEqual([null, null, null]);
  });
});

describe("the action bank", () => {
  test("holds enough actions of the right shape, none twice", () => {
    expect(actions.length).toBeGreaterThanOrEqual(600);
    for (const one of everyAction) expect(action.safeParse(one), one.id).toMatchObject({ success: true });
    expect(repeated(everyAction.map(({ id }) => id))).toEqual([]);
    const bones = everyAction.map(({ title }) =>
      title
        .replace(places, "#")
        .toLowerCase()
        .replace(/\d+|[^\p{L}#]+/gu, " "),
    );
    expect(repeated(bones)).toEqual([]);
  });

  test("names only families, competencies, fields of work and facts that exist", () => {
    const fieldsOfWork = new Set(roles.map(({ family }) => family));
    for (const { id, families: named, about, fields = [], levels, situations: suits } of everyAction) {
      expect(
        fields.filter((one) => !fieldsOfWork.has(one)),
        id,
      ).toEqual([]);
      expect(repeated(fields), id).toEqual([]);
      expect(named === "any" ? [] : named.filter((one) => !familyIds.includes(one)), id).toEqual([]);
      expect(
        (about ?? []).filter((one) => !competencyIds.includes(one)),
        id,
      ).toEqual([]);
      expect(levels.from, id).toBeLessThanOrEqual(levels.to);
      expect(suits === "any" ? [] : repeated(suits), id).toEqual([]);
    }
    const facts = texts.flatMap((text) => [...text.matchAll(/\$([a-z]+)/g)].map(([, name = ""]) => name));
    expect([...new Set(facts)].filter((name) => name !== "targets" && !(name in ownFacts.shape))).toEqual([]);
  });

  test.each([
    ["without a fact", {}],
    ["with every fact", everyFact],
    ["with a target alone", { target: "HR Manager" }],
  ])("reads well %s", (_, facts) => {
    for (const one of everyAction) {
      const { title, steps, doneWhen } = fillAction(one, facts);
      for (const sentence of [title, ...steps, doneWhen]) {
        expect(sentence, one.id).not.toMatch(/[{}|$]| {2}|undefined|\s[,.;:]|^\s|\s$/);
        expect(sentence, one.id).not.toMatch(
          /\b[Aa] (?=(?!one|eu)[aeio][a-z])|\b[Aa]n (?=[bcdfgjklmnpqrstvwxz][a-z])|\b([Tt]he|[Yy]our|[Aa]n?) (the|your|a|an)\b/,
        );
        expect(sentence, one.id).toMatch(/^[\p{Lu}“]/u);
      }
      for (const sentence of [...steps, doneWhen]) expect(sentence, one.id).toMatch(/[.?!”]$/);
      expect(title.length, one.id).toBeLessThanOrEqual(220);
    }
  });

  test("holds for a role what really is its work, of several kinds, with what decides for it", () => {
    const roleIds = roles.map(({ id }) => id);
    const byRole = Map.groupBy(playbookActions, ({ roles: [role = ""] = [] }) => role);
    const occupationIds = occupations.map(occupationId);
    for (const [role, own] of byRole) {
      expect([...roleIds, ...occupationIds], role).toContain(role);
      expect(new Set(own.map(({ kind }) => kind)).size, role).toBeGreaterThanOrEqual(4);
      const apply = own.filter(({ kind }) => kind === "application");
      expect(
        apply.some(({ situations: suits, atWork }) => !atWork && (suits === "any" || suits.includes("laid-off"))),
        role,
      ).toBe(true);
    }
    for (const [role, ids] of Object.entries(deciding)) {
      expect([...roleIds, ...occupationIds], role).toContain(role);
      expect(ids.length, role).toBeGreaterThanOrEqual(5);
      expect(
        ids.filter((id) => !competencyIds.includes(id)),
        role,
      ).toEqual([]);
      expect(repeated(ids), role).toEqual([]);
    }
  });

  test("has for every family at least 12 actions of at least 4 kinds, for every competency at least 6", () => {
    const ofFamily = (id: string) => actions.filter(({ families: named }) => named !== "any" && named.includes(id));
    for (const id of familyIds) {
      expect(ofFamily(id).length, id).toBeGreaterThanOrEqual(12);
      expect(new Set(ofFamily(id).map(({ kind }) => kind)).size, id).toBeGreaterThanOrEqual(4);
    }
    for (const id of competencyIds) {
      const own = actionsFor({
        competencies: [`starter:${id}`],
        situation: null,
        level: null,
        atWork: true,
        country: null,
      }).filter((one) => one.families !== "any");
      expect(own.length, id).toBeGreaterThanOrEqual(6);
      expect(new Set(own.map(({ kind }) => kind)).size, id).toBeGreaterThanOrEqual(4);
    }
  });

  test("has for every situation every kind, and at least ten steps towards an opening or with people", () => {
    for (const situation of situationKinds) {
      const inIt = actionsFor({ competencies: [], situation, level: null, atWork: true, country: null });
      expect(
        actionKinds.filter((kind) => !inIt.some((one) => one.kind === kind)),
        situation,
      ).toEqual([]);
      expect(inIt.filter(({ kind }) => kind === "application" || kind === "people").length, situation).toBeGreaterThanOrEqual(10);
    }
  });

  test("has something for everybody in every family: out of work, at any level, in any situation", () => {
    for (const {
      id,
      competencies: [first = ""],
    } of families) {
      for (const situation of situationKinds) {
        for (const level of [0, 1, 2, 3]) {
          const found = actionsFor({ competencies: [`starter:${first}`], situation, level, atWork: false, country: null });
          expect(found.filter((one) => one.families !== "any").length, `${id}, ${situation}, ${level}`).toBeGreaterThanOrEqual(3);
        }
      }
    }
  });
});

describe("actions for somebody", () => {
  const asked = { competencies: ["starter:budgeting"], situation: "promotion", level: 0, atWork: true, country: null } as const;

  test("come the most specific first", () => {
    const found = actionsFor(asked);
    const rank = found.map((one) => (one.about ? 4 : 0) + (one.families === "any" ? 0 : 2) + (one.situations === "any" ? 0 : 1));
    expect(rank).toEqual(rank.toSorted((a, b) => b - a));
    expect(found.find(({ kind }) => kind === "on-the-job")?.title).toMatch(/budget|cost/i);
  });

  test("leave out what the person cannot do now", () => {
    expect(actionsFor({ ...asked, atWork: false }).some(({ atWork }) => atWork)).toBe(false);
    expect(actionsFor({ ...asked, level: 4 }).every(({ levels: { from, to } }) => from <= 4 && 4 <= to)).toBe(true);
    expect(
      actionsFor({ ...asked, situation: "laid-off" }).some(
        ({ situations: suits }) => suits[0] === "promotion" && suits.length === 1,
      ),
    ).toBe(false);
    expect(actionsFor({ ...asked, kind: "people" }).every(({ kind }) => kind === "people")).toBe(true);
  });

  test("name no body and no guide that counts in another country alone", () => {
    const titles = (country: string | null) =>
      actionsFor({ ...asked, competencies: ["starter:occupational-safety"], situation: null, level: null, country }).map(
        ({ title, steps }) => [title, ...steps].join(" "),
      );
    expect(titles("GB").length).toBeGreaterThan(0);
    for (const country of ["DE", "AU", "ES"])
      expect(titles(country).filter((text) => !suitsCountry([text], country))).toEqual([]);
    expect(titles(null).length).toBeGreaterThanOrEqual(titles("DE").length);
  });

  test("are those for every role where no competency is asked for", () => {
    expect(actionsFor({ ...asked, competencies: [] }).every((one) => one.families === "any")).toBe(true);
  });
});

describe("first moves", () => {
  const needed = new Map(competencyIds.map((id) => [id, { essential: 0, all: 0 }]));
  for (const [id, , importance] of roles.flatMap((role) => role.needs)) {
    const count = needed.get(id);
    if (!count) continue;
    count.all++;
    if (importance === "essential") count.essential++;
  }
  const commonest = competencyIds
    .map((id) => ({ id, ...(needed.get(id) ?? { essential: 0, all: 0 }) }))
    .toSorted((a, b) => b.essential - a.essential || b.all - a.all)
    .slice(0, 250)
    .map(({ id }) => id);

  test("are there for the 250 competencies that most roles cannot do without", () => {
    expect(commonest.filter((id) => firstMoveOf(`starter:${id}`, null) === null)).toEqual([]);
    expect(repeated(firstMoves.map(({ competency }) => competency))).toEqual([]);
    expect(firstMoveOf("starter:viet-nothing", null)).toBeNull();
  });

  test("say what to do and what one sees, and name where to learn it from", () => {
    for (const one of firstMoves) {
      expect(firstMove.safeParse(one), one.competency).toMatchObject({ success: true });
      expect(one.move, one.competency).toMatch(/^[A-Z].+\.$/);
      expect(one.doneWhen, one.competency).toMatch(/^[A-Z].+\.$/);
      for (const { title, by, address } of firstMove.parse(one).resources) {
        expect(title.trim() !== "" && by.trim() !== "", one.competency).toBe(true);
        expect(address ?? "https://", one.competency).toMatch(/^https:\/\//);
      }
    }
    expect(repeated(firstMoves.map(({ move }) => move))).toEqual([]);
  });
});
