// What people, promises and help say about questions of the person.
import { addDays } from "../../core/day.ts";
import { dayOfMonth, listed, sayCount } from "../../core/say.ts";
import type { Context } from "../../operations/context.ts";
import type { FactSource } from "../../operations/known-facts.ts";
import { openIn } from "./between.ts";
import { talkRef } from "./contributions.ts";
import { contactKind, contactRef, countOverdue, helpOverall, tiesDue } from "./store/contacts.ts";
import { talksOwing } from "./store/conversations.ts";
import { readReferences, referenceKind } from "./store/references.ts";

const mostNamed = 3;
/** Every promise that is open is due before this many days. */
const everAhead = 3650;

const contacts = { label: "The people you know", place: "contacts" } as const;

export const facts: readonly FactSource<Context>[] = [
  {
    key: "network.people",
    unknown: "Nobody is written down yet whom you know. Begin with three names.",
    opens: { label: "Add a person", place: "contacts" },
    tell: async ({ records, today }) => {
      const count = await records.count(contactKind);
      if (count === 0) return null;
      const waiting = await countOverdue(records, today);
      const due = (await tiesDue(records, addDays(today, -1), 1)).slice(0, mostNamed);
      const slipping =
        waiting === 0
          ? "Nobody waits for a talk."
          : `Time for a talk with ${waiting} of them, such as ${listed(due.map(({ name }) => name))}.`;
      return { said: `You know ${sayCount(count, "person", "people")} here. ${slipping}`, records: due.map(contactRef) };
    },
  },
  {
    key: "network.promises",
    unknown: "No promise of yours is open. When you make one in a talk, write it in the line of that talk.",
    opens: contacts,
    tell: async ({ records, today }) => {
      const open = (await talksOwing(records, "me", addDays(today, everAhead))).flatMap((talk) =>
        openIn(talk)
          .filter(({ by }) => by === "me")
          .map((one) => ({ talk, ...one })),
      );
      const [first] = open;
      if (!first) return null;
      return {
        said: `${sayCount(open.length, "promise of yours is", "promises of yours are")} open, first “${first.what}”, by ${dayOfMonth(first.due)}.`,
        records: [talkRef(first.talk)],
      };
    },
  },
  {
    key: "network.help",
    unknown: "No help is noted yet, neither given nor received. It is noted with a talk.",
    opens: contacts,
    tell: async ({ records }) => {
      const { given, offered, received, asked } = await helpOverall(records);
      if (given + offered + received + asked === 0) return null;
      return {
        said: `Help, as noted with your talks: given ${given}, offered ${offered}, received ${received}, asked for ${asked}.`,
        records: [],
      };
    },
  },
  {
    key: "network.references",
    unknown: "Nobody is noted yet who would speak for you. Three who agreed are enough.",
    opens: { label: "Who speaks for you", place: "job-loss" },
    tell: async ({ records }) => {
      const all = await readReferences(records);
      if (all.length === 0) return null;
      const agreed = all.filter(({ permission }) => permission === "yes");
      const named = (agreed.length > 0 ? agreed : all).slice(0, mostNamed);
      return {
        said: `${agreed.length} of ${all.length} who could speak for you agreed: ${listed(named.map(({ name }) => name))}.`,
        records: named.map(({ id, name }) => ({ kind: referenceKind.kind, id, label: name })),
      };
    },
  },
];
