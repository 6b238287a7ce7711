// What can be asked, in three sets of plain words; statements about the person are answered from 1 (not at all) to 5 (fully), the last two in words.
import type { Question } from "../schema/request.ts";

const statement = (id: string, text: string): Question => ({ id, text, answer: "scale" });
const open = (id: string, text: string): Question => ({ id, text, answer: "words" });

const atTheEnd = [open("keep", "What is good and should stay as it is?"), open("change", "What is one thing to do differently?")];

export const setNames = ["general", "project", "lead"] as const;
export type SetName = (typeof setNames)[number];

export const questionSets: Record<SetName, Question[]> = {
  general: [
    statement("clear", "Says things so that others can act on them."),
    statement("listen", "Listens before answering."),
    statement("reliable", "Does what was promised, when it was promised."),
    statement("help", "Helps before one has to ask twice."),
    statement("calm", "Stays clear-headed when it gets hectic."),
    ...atTheEnd,
  ],
  project: [
    statement("plan", "It was clear what would be done, and by when."),
    statement("quality", "The work could be built on without doing it again."),
    statement("early", "Said early when something went wrong."),
    statement("together", "Was easy to work with."),
    ...atTheEnd,
  ],
  lead: [
    statement("direction", "Makes clear what matters most."),
    statement("fair", "Shares out work and praise fairly."),
    statement("safe", "Takes bad news well."),
    statement("grow", "Helps others learn and grow."),
    statement("decide", "Decides in time and says why."),
    ...atTheEnd,
  ],
};
