import { describe, expect, test } from "vitest";
import type { RoleEntry } from "./entry.ts";
import { lending } from "./lent-work.ts";

const role = (entry: Partial<RoleEntry> & Pick<RoleEntry, "id" | "label" | "source">): RoleEntry => ({
  altLabels: [],
  needs: [],
  next: [],
  near: [],
  retired: false,
  ...entry,
});

const bricklayer = role({ id: "starter:bricklayer", label: "Bricklayer", source: "starter", isco: "7112", altLabels: ["mason"] });
const stoneMason = role({ id: "onet:47-2022.00", label: "Stonemasons", source: "onet", altLabels: ["Stone Mason", "Mason"] });
const cementMason = role({ id: "onet:47-2051.00", label: "Cement Masons", source: "onet", altLabels: ["Mason"] });
const asked = (label: string, isco: string, altLabels: string[] = []) =>
  role({ id: "esco:o/1", label, source: "esco", isco, altLabels });

describe("an ESCO occupation borrows", () => {
  const { lenderOf } = lending([bricklayer, stoneMason, cementMason]);

  test("from the starter role that shares a name and the ISCO group with it", () => {
    expect(lenderOf(asked("brick layer", "7112", ["Mason"]))).toEqual({
      roleId: "starter:bricklayer",
      label: "Bricklayer",
      because: "both are called “mason” and stand in ISCO group 7112",
    });
  });

  test("otherwise from the one O*NET occupation that has its preferred name among its titles", () => {
    expect(lenderOf(asked("stone mason", "7113"))).toMatchObject({ roleId: "onet:47-2022.00" });
  });

  test("from nobody where two occupations have the name, where only a second name is shared, or where only the group is", () => {
    expect(lenderOf(asked("mason", "7113"))).toBeNull();
    expect(lenderOf(asked("letter cutter", "7113", ["stone mason"]))).toBeNull();
    expect(lenderOf(asked("chimney builder", "7112"))).toBeNull();
    expect(lending([bricklayer, { ...stoneMason, retired: true }]).lenderOf(asked("stone mason", "7113"))).toBeNull();
  });
});
