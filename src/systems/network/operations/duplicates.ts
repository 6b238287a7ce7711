// Two records of one person: found by what is alike in them, and made one, with all talks, so that undo makes them two again.
import { z } from "zod";
import { id } from "../../../core/id.ts";
import type { RecordRef } from "../../../core/record.ts";
import { refuse } from "../../../core/refusal.ts";
import type { Records } from "../../../database/records.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { networkRefusals } from "../refusals.ts";
import { doublesAmong, mergedWith, ownScheme } from "../rules/same-person.ts";
import { sayWork } from "../rules/work.ts";
import { contact, contactFields } from "../schema/contact.ts";
import { contactKind, contactRef, introducedBy } from "../store/contacts.ts";
import { conversationKind, talksWith } from "../store/conversations.ts";

const shown = z.object({ id: contact.shape.id, name: contactFields.name, work: z.string().nullable() });

const mostPairs = 100;

export const duplicates = operation.read("contacts.duplicates", {
  summary: "People who may stand here twice, with what is alike",
  output: z.object({
    pairs: z.array(z.object({ one: shown, other: shown, why: z.string().describe("What is alike.") })),
    total: z.number().int().describe("How many pairs there are in all."),
  }),
  handle: async (_, context) =>
    context.untilChanged("contacts.duplicates", async () => {
      const people = await context.records.list(contactKind, { orderBy: (query) => query.orderBy("nameKey").orderBy("id") });
      const pairs = doublesAmong(people);
      const told = (one: (typeof people)[number]) => ({ id: one.id, name: one.name, work: sayWork(one) });
      return {
        pairs: pairs.slice(0, mostPairs).map(({ one, other, why }) => ({ one: told(one), other: told(other), why })),
        total: pairs.length,
      };
    }),
  present: ({ pairs, total }) =>
    total === 0
      ? "Nobody seems to stand here twice."
      : pairs.map(({ one, other, why }) => `${one.id} ${one.name} and ${other.id} ${other.name}: ${why}`).join("\n"),
});

const atOnce = 200;

/** Whoever is named as one is named as the other from now on. */
const nameInstead = async ({ records, today }: Context, from: string, to: RecordRef): Promise<void> => {
  const of = { records, today };
  for (;;) {
    const talks = await talksWith(of, from, atOnce);
    for (const talk of talks) {
      const people = talk.people.map((person) => (person.id === from ? to : person));
      const once = people.filter((person, at) => people.findIndex((other) => other.id === person.id) === at);
      await records.update(conversationKind, talk, { people: once });
    }
    if (talks.length < atOnce) break;
  }
  for (const { id: introduced } of await introducedBy(of, from)) await introduce(records, introduced, to);
};

const introduce = async (records: Records, introduced: string, by: RecordRef): Promise<void> => {
  const one = await records.get(contactKind, introduced);
  await records.update(contactKind, one, { introducedBy: introduced === by.id ? null : by });
};

export const merge = operation.write("contacts.merge", {
  summary: "Make two records of one person one: the first stays and takes over what the other has",
  input: z.object({ id: id("The record that stays."), other: id("The record that goes to the bin.") }),
  output: contact,
  refusals: [networkRefusals.sameContact],
  positional: ["id", "other"],
  handle: async ({ id: kept, other: gone }, context) => {
    if (kept === gone) refuse(networkRefusals.sameContact);
    const { records } = context;
    const one = await records.get(contactKind, kept);
    const other = await records.get(contactKind, gone);
    const merged = mergedWith(one, { ...other, sourceIds: [...other.sourceIds, `${ownScheme}${other.id}`] });
    const after = await records.update(contactKind, one, merged);
    await nameInstead(context, gone, contactRef(one));
    await records.remove(contactKind, other);
    return records.get(contactKind, after.id);
  },
  present: ({ name }) => `${name} stands here once now, with all talks. Undo makes two of it again.`,
});
