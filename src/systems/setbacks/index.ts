// What the rest of the house may use of setbacks: their operations, and the lessons that come back.
import { system } from "../../operations/system.ts";
import { agendaItems } from "./agenda-items.ts";
import { formats, happened, lookedAt, reviewParts, signals, unfinished } from "./contributions.ts";
import { facts } from "./facts.ts";
import { exchange } from "./operations/exchange.ts";
import { lessons } from "./operations/lessons.ts";
import { pacings } from "./operations/pacing.ts";
import { reflection } from "./operations/reflect.ts";
import { book } from "./operations/setbacks.ts";
import { sample } from "./sample.ts";
import { setbackKindsOfRecord } from "./store.ts";

export { presentLessonsBack } from "./present.ts";
export { lessonFinder, lessonsBack } from "./readers.ts";
export { lessonsBackFields } from "./schema/lesson.ts";

export const setbacksSystem = system({
  name: "setbacks",
  place: 4,
  operations: { setbacks: { ...book, ...reflection, ...pacings, ...exchange }, lessons },
  kinds: setbackKindsOfRecord,
  agenda: agendaItems,
  measures: [{ key: "setbacks.looked-at", label: "Setbacks looked at", unit: "reflections", values: lookedAt }],
  happened,
  unfinished,
  reviewParts,
  signals,
  facts,
  formats,
  sample,
});
