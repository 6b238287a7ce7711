// The sample career's setbacks, five of them looked at, each with its lesson; the latest has rested and waits.
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { coolOffUntil } from "./rules/cool-off.ts";
import { lesson } from "./schema/lesson.ts";
import { pace } from "./schema/pace.ts";
import { setback } from "./schema/setback.ts";
import { lessonKind, paceKind, setbackKind } from "./store.ts";

const restsBy = setback.pick({ kind: true, hurts: true, day: true });

export const sample = sampleFrom(
  () => import("./sample.json", { with: { type: "json" } }),
  [
    sampleKind(setbackKind, setback, {
      computed: (declared) => {
        const { kind, hurts, day } = restsBy.parse(declared);
        return { coolOffUntil: coolOffUntil(kind, hurts, day) };
      },
    }),
    sampleKind(lessonKind, lesson),
    sampleKind(paceKind, pace),
  ],
);
