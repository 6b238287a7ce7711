// Every place stands in its group, an address lies in the nearest place, and plain words lead to the place that people mean by them.
import { expect, test } from "vitest";
import { placeNames } from "../core/way.ts";
import { groupAt, groupsOf, isLineAt, loadOffers, loadOverviews, placeAt, routesOf, thumbGroups } from "./navigation.ts";
import { bestFirst, rankOf } from "./palette-match.ts";
import { screens } from "./screens.ts";
import { overviewOf, systemScreens } from "./system-screens.ts";
import { words } from "./words.ts";

const t = words("sample", { one: "One", two: "Two", three: "Three" });
const room = (nav: Parameters<typeof systemScreens<typeof t.en>>[0]["nav"], group: "people" | "guide" | "you") =>
  systemScreens({
    system: `room of ${group}`,
    group,
    text: t,
    nav,
    routes: [],
    overview: async () => ({ overview: overviewOf(t, {}) }),
  });

test("a group with one place is that place, one with several has a page, one with none is absent", () => {
  const groups = groupsOf([
    room([{ to: "/ask", label: "one", order: 1 }], "guide"),
    room(
      [
        { to: "/b", label: "two", order: 2 },
        { to: "/a", label: "one", order: 1 },
      ],
      "people",
    ),
  ]);
  expect(groups.map(({ group, home, hasPage }) => ({ group, home, hasPage }))).toEqual([
    { group: "people", home: "/people", hasPage: true },
    { group: "guide", home: "/ask", hasPage: false },
  ]);
  expect(groups[0]?.places.map(({ label }) => label)).toEqual(["One", "Two"]);
});

test("a place that bears the name of its group is where the group begins", () => {
  const [group] = groupsOf([
    room(
      [
        { to: "/first", label: "one", order: 1 },
        { to: "/people", label: "two", order: 2 },
      ],
      "people",
    ),
  ]);
  expect(group).toMatchObject({ home: "/people", hasPage: false });
});

test("a place may stand in another group than its system", () => {
  const groups = groupsOf([
    room(
      [
        { to: "/a", label: "one", order: 1 },
        { to: "/c", label: "three", order: 1, group: "people" },
      ],
      "you",
    ),
  ]);
  expect(groups.map(({ group, home }) => [group, home])).toEqual([
    ["you", "/a"],
    ["people", "/c"],
  ]);
});

test("an address lies in the nearest place, and the page of a group in none", () => {
  const groups = groupsOf([
    room(
      [
        { to: "/know", label: "one", order: 1 },
        { to: "/know/values", label: "two", order: 2 },
      ],
      "you",
    ),
  ]);
  expect(placeAt(groups, "/know/sittings/1")?.to).toBe("/know");
  expect(placeAt(groups, "/know/values/1")?.to).toBe("/know/values");
  expect(placeAt(groups, "/knowledge")).toBeUndefined();
  expect(placeAt(groups, "/you")).toBeUndefined();
  expect(groupAt(groups, "/you")?.group).toBe("you");
});

test("at most five groups are at the thumb, and Settings is not among them", () => {
  const all = (["today", "you", "direction", "people", "moves", "rhythm", "guide", "settings"] as const).map((group) => ({
    group,
    home: `/${group}`,
    hasPage: false,
    places: [],
  }));
  expect(thumbGroups(all)).toEqual(["today", "you", "direction", "people", "rhythm"]);
  expect(thumbGroups(all.filter(({ group }) => group !== "people"))).toContain("moves");
});

test("every place has everyday words, and says what it is for where its group has a page", async () => {
  const overviews = await loadOverviews(screens);
  for (const { hasPage, places } of groupsOf(screens)) {
    for (const { to } of places) {
      const said = overviews.get(to);
      expect({ to, words: said?.keywords.split(" ").length }).toMatchObject({ to, words: expect.any(Number) });
      expect({ to, teaches: hasPage ? said?.teaches : "" }).toMatchObject({
        to,
        teaches: expect.stringMatching(hasPage ? /\.$/ : /^$/),
      });
    }
  }
});

test("no two places have one address or one name", () => {
  const places = groupsOf(screens).flatMap((group) => group.places);
  expect(new Set(places.map(({ to }) => to)).size).toBe(places.length);
  expect(new Set(places.map(({ label }) => label)).size).toBe(places.length);
});

/** What people call it, and the label of the place that they mean. */
const meant: Record<string, string> = {
  "to do": "Tasks",
  todo: "Tasks",
  checklist: "Tasks",
  calendar: "Week",
  monday: "Week",
  alarm: "Reminders",
  notifications: "Reminders",
  dashboard: "Today",
  abilities: "Skills",
  talents: "Skills",
  cv: "Resume",
  "curriculum vitae": "Resume",
  linkedin: "Resume",
  employers: "Resume",
  school: "Resume",
  pdf: "Files",
  documents: "Files",
  portfolio: "Files",
  screenshots: "Files",
  objectives: "Goals",
  targets: "Goals",
  okr: "Goals",
  "dream job": "Gap to a role",
  promotion: "Gap to a role",
  requirements: "Gap to a role",
  course: "Learning",
  training: "Learning",
  certificate: "Certificates",
  diploma: "Certificates",
  boss: "Others’ view",
  "360": "Others’ view",
  motivation: "Values",
  priorities: "Values",
  draining: "Energy",
  purpose: "Success",
  "career change": "Fit with roles",
  company: "Workplaces",
  personality: "Know yourself",
  quiz: "Know yourself",
  book: "Learning",
  exam: "Learning",
  dilemma: "Decisions",
  "pros cons": "Decisions",
  occupations: "Catalogue",
  esco: "Catalogue",
  retrospective: "Reviews",
  "look back": "Reviews",
  diary: "Journal",
  notes: "Journal",
  thoughts: "Journal",
  achievements: "Wins",
  brag: "Wins",
  raise: "Wins",
  interview: "Stories",
  star: "Stories",
  rejection: "Setbacks",
  lesson: "Lessons",
  overload: "Workload",
  capacity: "Workload",
  failure: "Setbacks",
  stress: "Balance",
  burnout: "Balance",
  tired: "Balance",
  overtime: "Balance",
  vacation: "Balance",
  sleep: "Balance",
  "laid off": "When a job ends",
  fired: "When a job ends",
  unemployed: "When a job ends",
  severance: "When a job ends",
  trash: "Bin",
  deleted: "Bin",
  recycle: "Bin",
  backup: "Health",
  database: "Health",
  errors: "Health",
  password: "Keys for programs",
  token: "Keys for programs",
  "dark mode": "Settings",
  account: "Settings",
  preferences: "Settings",
  undo: "All changes",
  api: "Operations",
};

const offeredFor = async (asked: string): Promise<string[]> => {
  const overviews = await loadOverviews(screens);
  const places = groupsOf(screens).flatMap((group) => group.places);
  const offers = [
    ...places.map(({ to, label }) => ({ part: "Go to", label, keywords: overviews.get(to)?.keywords })),
    ...(await loadOffers(screens)).flatMap(({ text: labels, commands }) =>
      commands.map(({ label, keywords }) => ({ part: "Do", label: labels(label), keywords })),
    ),
  ];
  return bestFirst(offers, asked).map(({ label }) => label);
};

test.each(Object.entries(meant))("“%s” leads to %s", async (asked, label) => {
  expect((await offeredFor(asked)).slice(0, 3)).toContain(label);
});

/** Words whose place may move: something must answer. */
test.each(["feedback", "colleagues", "references", "strengths", "colours"])("“%s” leads somewhere", async (asked) => {
  expect(await offeredFor(asked)).not.toEqual([]);
});

test("a name comes before other words for it, and what does not answer is left out", () => {
  const offers = [
    { part: "Go to", label: "Resume", keywords: "cv" },
    { part: "Do", label: "Read in a cv", keywords: "" },
    { part: "Go to", label: "Week", keywords: "calendar" },
  ];
  expect(bestFirst(offers, "cv").map(({ label }) => label)).toEqual(["Resume", "Read in a cv"]);
  expect(bestFirst(offers, "week").map(({ label }) => label)).toEqual(["Week"]);
  expect(bestFirst(offers, "")).toHaveLength(3);
  expect(rankOf({ label: "Keys for programs" }, "keys for")).toBe(1);
  expect(rankOf({ label: "Keys for programs" }, "eys")).toBeUndefined();
});

test("a line is asked where its record lies, also one of a system without a place of its own, and else at the first place of its system", () => {
  const groups = groupsOf(screens);
  const routeOf = (kind: string) => routesOf(screens).ofRecord(kind, "1");
  const placesOf = (system: string, address: string | undefined) =>
    groups.flatMap((group) =>
      group.places.filter((place) => isLineAt(groups, group, place, { system, address })).map(({ to }) => to),
    );
  expect(placesOf("guard", routeOf("relief"))).toEqual(["/balance/guard"]);
  expect(placesOf("job-loss", routeOf("job-loss"))).toEqual(["/setbacks"]);
  expect(placesOf("job-loss", routeOf("reference"))).toEqual(["/setbacks"]);
  expect(placesOf("setbacks", routeOf("setback"))).toEqual(["/setbacks"]);
  expect(placesOf("setbacks", undefined)).toEqual(["/setbacks"]);
  expect(placesOf("job-loss", undefined)).toEqual([]);
});

test("every place that a sentence may name stands at one system, at an address of its own screens", () => {
  for (const name of placeNames) {
    const at = screens.filter(({ named }) => named?.[name]);
    expect({ name, systems: at.length }).toEqual({ name, systems: 1 });
    const address = routesOf(screens).ofPlace(name)?.split("?")[0];
    expect(at[0]?.routes.map(({ path }) => path)).toContain(address);
  }
});
