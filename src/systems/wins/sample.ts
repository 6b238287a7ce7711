// The sample career's wins: two years of a content marketer who learns to lead, with files that prove two and three stories told of them.
import { z } from "zod";
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { attachmentKind, keepFile } from "../../platform/index.ts";
import { story, win } from "./schema.ts";
import { storyKind, winKind } from "./store.ts";

const file = z.object({ name: z.string(), note: z.string(), day: z.string(), lines: z.array(z.string()) });

export const sample = sampleFrom(
  () => import("./sample.json", { with: { type: "json" } }),
  [
    sampleKind(attachmentKind, file, {
      create: (records, { lines, ...about }) =>
        keepFile(records, { ...about, bytes: new TextEncoder().encode(`${lines.join("\n")}\n`) }),
    }),
    sampleKind(winKind, win),
    sampleKind(storyKind, story),
  ],
);
