import { expect, test } from "vitest";
import { namesCredential } from "./plan-way.ts";

test("a credential is named by its name or by three capitals and more, never by a small word that begins like it", () => {
  expect(namesCredential("RN license Minnesota, BLS, ACLS", "Basic Life Support provider card")).toBe(true);
  expect(namesCredential("Gold seal certification since 2024", "Gold Seal Certification")).toBe(true);
  expect(namesCredential("I am a nurse and want a bls course", "Basic Life Support provider card")).toBe(false);
  expect(namesCredential("I work with a team", "Apprenticeship certificate")).toBe(false);
  expect(namesCredential("I work with a team", "Immigration check")).toBe(false);
});
