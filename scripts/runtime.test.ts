import { expect, test } from "vitest";
import { seenByServer } from "./runtime.mjs";

test("the server is built anew when its code or its data is another, and not for tests or pages", () => {
  const seen = ["/src/career/situation.ts", "/src/career/situation.json", "/src/catalogue/starter/roles.json"];
  const unseen = ["/src/career/situation.test.ts", "/src/web/kit/table.tsx", "/src/systems/resume/golden/right.json"];
  expect(seen.filter(seenByServer)).toEqual(seen);
  expect(unseen.filter(seenByServer)).toEqual([]);
});
