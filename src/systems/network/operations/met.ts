// A talk written down in one line: who, where, what was promised and by when are read from it.
import { z } from "zod";
import { notToCome } from "../../../core/day-to-come.ts";
import { newId } from "../../../core/new-id.ts";
import type { RecordRef } from "../../../core/record.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import { listed } from "../../../core/say.ts";
import type { Records } from "../../../database/records.ts";
import { dayToCome } from "../../../language/days.ts";
import { pastDay, readPastDay } from "../../../language/past-day.ts";
import { operation } from "../../../operations/operation.ts";
import { sayRead } from "../present.ts";
import { networkRefusals } from "../refusals.ts";
import { isUnnamed, readMet } from "../rules/read-met.ts";
import { metAnswer, mostLine } from "../schema/conversation.ts";
import { addContact, contactRef, contactsCalled } from "../store/contacts.ts";
import { addConversation } from "../store/conversations.ts";

interface Met {
  people: RecordRef[];
  made: string[];
  questions: string[];
}

const longestName = 200;

/** Finds each among the people that are kept; who is not there is added and said. */
const whoWasMet = async (records: Records, names: readonly string[], occasion: string | null): Promise<Met> => {
  const met: Met = { people: [], made: [], questions: [] };
  for (const written of names) {
    const unnamed = isUnnamed(written);
    const name = (unnamed && occasion ? `${written} at ${occasion}` : written).slice(0, longestName);
    const [known, ...others] = await contactsCalled(records, name);
    const person = known ?? (await addContact(records, { name, howWeMet: occasion && `At ${occasion}` }));
    if (met.people.some(({ id }) => id === person.id)) continue;
    met.people.push(contactRef(person));
    if (!known) met.made.push(name);
    if (!known && unnamed) met.questions.push(`The line says no name: kept as “${name}”. Write the name when you know it.`);
    if (others.length > 0)
      met.questions.push(
        `You know ${others.length + 1} people called “${written}”: this one is ${person.name}, whom you talked to last. If it was ${listed(others.slice(0, 3).map((one) => one.name))}, put it right.`,
      );
  }
  return met;
};

export const met = operation.write("conversations.met", {
  summary: "Write down a talk in one line: who, where, what was promised and by when are understood",
  input: z.object({
    line: z
      .string()
      .trim()
      .min(1, "Say whom you met.")
      .max(mostLine)
      .describe("Who, where and what was promised, such as: met Ana at PyCon, promised the slides by Friday."),
    day: pastDay("When it was; the day that the line names unless said, else today.").optional(),
    preview: z.boolean().default(false).describe("Shows what would be read and writes nothing."),
  }),
  output: metAnswer,
  refusals: [networkRefusals.nobodyNamed, refusals.dayInFuture, refusals.badInput],
  command: "met",
  positional: ["line"],
  previews: ({ preview }) => preview,
  handle: async ({ line, day: on }, { records, today }) => {
    const read = readMet(line, today);
    if (read.people.length === 0) refuse(networkRefusals.nobodyNamed);
    const { people, made, questions } = await whoWasMet(records, read.people, read.occasion);
    const toCome = on || read.day ? null : dayToCome(line.split(/[,;]/, 1)[0] ?? "", today);
    const talk = await addConversation(records, {
      day: notToCome(on === undefined ? (read.day ?? today) : readPastDay(on, today), today),
      channel: read.channel,
      people,
      occasion: read.occasion,
      summary: read.summary,
      promises: read.promises.map((one) => ({ ...one, id: newId(), state: "open", settledOn: null })),
      favours: read.help,
      words: line,
    });
    return {
      ...talk,
      made,
      questions: toCome ? [...questions, `“${toCome}” is still to come: kept as today.`] : questions,
      said: sayRead(talk),
    };
  },
  present: ({ said, made, questions }) =>
    [`Kept: ${said}`, ...(made.length > 0 ? [`New: ${made.join(", ")}.`] : []), ...questions].join("\n"),
});
