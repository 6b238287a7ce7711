// The sample career's values: two exercises a year apart, what gives energy and what takes it, roles enjoyed, success, and a limit.
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { writeWorkValues } from "./readers.ts";
import { energyEntry, enjoyedRole } from "./schema/energy.ts";
import { hardLimit, valuesExercise } from "./schema/exercise.ts";
import { successStatement } from "./schema/success.ts";
import { energyKind, enjoyedRoleKind, exerciseKind, limitKind, successKind } from "./store.ts";

export const sample = sampleFrom(
  () => import("./sample.json", { with: { type: "json" } }),
  [
    sampleKind(exerciseKind, valuesExercise, { written: ({ records }) => writeWorkValues(records) }),
    sampleKind(energyKind, energyEntry),
    sampleKind(enjoyedRoleKind, enjoyedRole),
    sampleKind(successKind, successStatement),
    sampleKind(limitKind, hardLimit),
  ],
);
