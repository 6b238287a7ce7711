// The guide as the rest of the house sees it: answers to career questions, filled from the person's own record.
import { system } from "../../operations/system.ts";
import { guide } from "./operations.ts";
import { prompts } from "./prompts.ts";

export const guideSystem = system({
  name: "guide",
  place: 3,
  buildsOn: ["agenda"],
  operations: { guide },
  kinds: [],
  prompts,
});
