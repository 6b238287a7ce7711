// An application written down in one line: what for, where, how and when are read from it.
import { z } from "zod";
import { notToCome } from "../../../core/day-to-come.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import { dayToCome } from "../../../language/days.ts";
import { pastDay, readPastDay } from "../../../language/past-day.ts";
import { operation } from "../../../operations/operation.ts";
import { foundPeople } from "../../network/index.ts";
import { presentOpening } from "../present.ts";
import { openingRefusals } from "../refusals.ts";
import { readApplied } from "../rules/read-applied.ts";
import { advanced, sayOpening } from "../rules/stages.ts";
import { mostLine, openingView } from "../schema/opening.ts";
import { addOpening, newEvent, openingKind, openOneCalled } from "../store/openings.ts";
import { viewOf } from "./openings.ts";

const unnamed = "Open application";
const properName = /^\p{Lu}/u;

export const applied = operation.write("openings.applied", {
  summary: "Write down an application in one line: what for, where, how and when are understood",
  input: z.object({
    line: z
      .string()
      .trim()
      .min(1, "Say what you applied for.")
      .max(mostLine)
      .describe("What for, where and how, such as: applied for charge nurse at St Mary's by phone yesterday."),
    day: pastDay("When it was; the day that the line names unless said, else today.").optional(),
    preview: z.boolean().default(false).describe("Shows what would be read and writes nothing."),
  }),
  output: openingView.extend({
    isNew: z.boolean().describe("False where it was kept already and is moved on."),
    questions: z.array(z.string()).describe("What the line left open, each a sentence with the way out."),
  }),
  refusals: [openingRefusals.nothingNamed, refusals.dayInFuture, refusals.badInput],
  command: "applied",
  positional: ["line"],
  previews: ({ preview }) => preview,
  handle: async ({ line, day: given }, context) => {
    const { records, today } = context;
    const read = readApplied(line, today);
    if (!read.title && !read.organisation) refuse(openingRefusals.nothingNamed);
    const title = (read.title ?? unnamed).slice(0, 200);
    const organisation = read.organisation?.slice(0, 200) ?? null;
    const toCome = given || read.day ? null : dayToCome(line, today);
    const day = notToCome(given === undefined ? (read.day ?? today) : readPastDay(given, today), today);
    const known = await openOneCalled(records, { title, organisation });
    const event = { ...newEvent("applied", day, read.rest), step: "applied" as const };
    const through = read.how === "person" && read.source && properName.test(read.source) ? [read.source] : [];
    const one = known
      ? await records.update(openingKind, known, {
          events: advanced(known, event) ?? known.events,
          ...(read.how && { how: read.how }),
        })
      : await addOpening(records, {
          title,
          organisation,
          kind: read.kind,
          how: read.how,
          source: read.source,
          people: await foundPeople(records, through),
          events: [newEvent("found", day), event],
        });
    const open = [
      !read.title && `The line does not say as what: kept as “${sayOpening(one)}”. Write it when you know it.`,
      !read.organisation && "The line does not say where. Write it when you know it.",
      !read.how &&
        !one.how &&
        "How you applied was not said: by phone, by mail, with a form, on a board, by walking in, or through somebody.",
      toCome && `“${toCome}” is still to come: kept as today.`,
      read.rest && `Kept as a note, not understood further: “${read.rest}”.`,
    ];
    return { ...(await viewOf(one, context)), isNew: !known, questions: open.filter((one) => typeof one === "string") };
  },
  present: ({ questions, isNew, ...one }) => [isNew ? "Kept:" : "Moved on:", presentOpening(one), ...questions].join("\n"),
});
