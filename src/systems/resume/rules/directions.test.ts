import { expect, test } from "vitest";
import { directionsFrom, type KnownRole, waysTo } from "./directions.ts";

const role = (id: string, next: string[], near: string[] = [], needs: string[] = [], step = 2): KnownRole => ({
  id,
  label: id.toUpperCase(),
  step,
  needs: needs.map((skillId) => ({ skillId })),
  next,
  near,
});

const roles = [
  role("seller", ["supervisor"], ["cashier"], ["till", "stock"], 1),
  role("supervisor", ["manager"], [], ["till", "rota"], 2),
  role("manager", ["director"], [], ["rota"], 3),
  role("director", [], [], ["strategy"], 5),
  role("cashier", [], [], ["till"], 1),
  role("storekeeper", [], [], ["till", "stock"], 2),
  role("pharmacist", [], [], ["till", "stock"], 2),
  role("far", [], [], ["till", "stock"], 4),
  role("linesman", [], [], ["till", "stock"], 2),
];
const ready: Record<string, number> = {
  supervisor: 0.4,
  manager: 0.2,
  director: 0.01,
  cashier: 0.6,
  storekeeper: 0.5,
  pharmacist: 0.5,
  far: 0.5,
  linesman: 0.5,
};
const stands = {
  held: ["seller"],
  roleOf: (id: string) => roles.find((one) => one.id === id) ?? null,
  ranked: Object.entries(ready).map(([id, readiness]) => ({ id, readiness })),
  liked: [] as string[],
  isBarred: (id: string) => id === "pharmacist",
  craftHeld: (id: string) => (["till", "stock"].includes(id) ? id : null),
  deciders: (id: string) => (id === "linesman" ? ["cables", "ladders", "meters", "stock"] : []),
};

test("the next step, what lies beside, and what comes after the next step with the step between", () => {
  expect(directionsFrom(stands).map(({ id, way, between, why }) => [way, id, between.map((one) => one.id), why])).toEqual([
    ["next", "supervisor", [], "A usual next step from SELLER."],
    ["sideways", "cashier", [], "You already bring till."],
    ["sideways", "storekeeper", [], "You already bring till, stock."],
    ["further", "manager", ["supervisor"], "It usually comes after SUPERVISOR."],
  ]);
});

test("nothing of which less than 15 % is there, and nothing for whom nothing is known of", () => {
  const low = stands.ranked.map(({ id }) => ({ id, readiness: 0.14 }));
  expect(directionsFrom({ ...stands, ranked: low })).toEqual([]);
  expect(directionsFrom({ ...stands, held: [], ranked: [] })).toEqual([]);
});

test("what one likes stands in the same list, with the step before what is too far, and nothing that is barred", () => {
  const liked = ["pharmacist", "director", "storekeeper", "manager"];
  const offered = directionsFrom({ ...stands, held: ["cashier"], liked }).filter(({ way }) => way === "liked");
  expect(offered.map(({ id, between, why }) => [id, between.map((one) => one.id), why])).toEqual([
    ["manager", ["supervisor"], "It leads to DIRECTOR, which is like what you said you like."],
    ["storekeeper", [], "It is like what you said you like."],
  ]);
  const [first] = directionsFrom({ ...stands, held: [], liked: ["director"] }).filter(({ way }) => way === "liked");
  expect(first).toMatchObject({ id: "manager", why: "It leads to DIRECTOR, which is like what you said you like." });
});

test("of whom nothing is known but what they like, roles are offered in which one begins", () => {
  const offered = directionsFrom({ ...stands, held: [], ranked: [], liked: ["director", "cashier", "pharmacist"] });
  expect(offered.map(({ id, way }) => [id, way])).toEqual([["cashier", "liked"]]);
});

test("the roles on the way from one to another, without both", () => {
  expect(waysTo(stands.roleOf, "seller", "director").map(({ id }) => id)).toEqual(["supervisor", "manager"]);
  expect(waysTo(stands.roleOf, "seller", "supervisor")).toEqual([]);
  expect(waysTo(stands.roleOf, undefined, "director")).toEqual([]);
});
