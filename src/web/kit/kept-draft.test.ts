import { expect, test } from "vitest";
import { type DraftPlace, keepDraft, readDraft } from "./kept-draft.ts";

const place = (): DraftPlace & { held: Map<string, string> } => {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (name) => held.get(name) ?? null,
    setItem: (name, text) => void held.set(name, text),
    removeItem: (name) => void held.delete(name),
    key: (at) => [...held.keys()][at] ?? null,
    get length() {
      return held.size;
    },
  };
};

const day = 86_400_000;

test("a draft is there until it is saved", () => {
  const device = place();
  keepDraft(device, "review:1:wins", { title: "Half a win" }, 0);
  expect(readDraft(device, "review:1:wins")).toEqual({ title: "Half a win" });
  expect(readDraft(device, "review:2:wins")).toBeUndefined();
  keepDraft(device, "review:1:wins", undefined, day);
  expect(device.held.size).toBe(0);
});

test("drafts of long ago and what cannot be read make room, what others keep stays", () => {
  const device = place();
  device.held.set("cairn-colours", "dark");
  device.held.set("cairn-draft:broken", "{");
  keepDraft(device, "old", "x", 0);
  keepDraft(device, "lately", "y", 30 * day);
  keepDraft(device, "now", "z", 70 * day);
  expect([...device.held.keys()]).toEqual(["cairn-colours", "cairn-draft:lately", "cairn-draft:now"]);
});

test("a device that is full keeps nothing and stops nobody", () => {
  const full: DraftPlace = {
    ...place(),
    setItem: () => {
      throw new Error("full");
    },
  };
  expect(() => keepDraft(full, "a", "b", 0)).not.toThrow();
  expect(readDraft(full, "a")).toBeUndefined();
});
