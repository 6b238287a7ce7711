import { expect, test } from "vitest";
import { askedKey } from "./same.ts";

const asks = "Requirements\n- Forklift licence\n- Two years in a warehouse\n- Night shifts";

test("the same lines make the same posting, whatever stands around them and in whatever order", () => {
  const key = askedKey(`Warehouse hand\nAcme\n${asks}`);
  expect(key).toMatch(/^[0-9a-f]{16}$/);
  expect(askedKey(`Lagerhelfer bei Anderswo\nAbout us\nWe move things.\n${asks}\nBenefits\n- Tea`)).toBe(key);
  expect(askedKey("Requirements\n* night shifts\n* FORKLIFT licence.\n* two years in a warehouse")).toBe(key);
});

test("another posting is another, and one that asks for little is none", () => {
  expect(askedKey(`${asks}\n- Own car`)).not.toBe(askedKey(asks));
  expect(askedKey("Requirements\n- Driving licence")).toBe("");
  expect(askedKey(null)).toBe("");
});
