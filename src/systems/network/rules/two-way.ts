// Whether help goes both ways, and something useful to give.
import { callName } from "../../../career/call-name.ts";
import type { Contact, ContactView } from "../schema/contact.ts";

type Help = ContactView["help"];

/** Asked so often without giving anything, it is worth a word. */
export const mostAsked = 3;

export const isOneWay = ({ given, offered, asked }: Help): boolean => asked >= mostAsked && given + offered === 0;

/** The warning; nothing where it goes both ways. */
export const sayOneWay = (name: string, help: Help): string | null =>
  isOneWay(help)
    ? `You asked ${name} for help ${help.asked} times and have given nothing yet. Give something before you ask again.`
    : null;

export interface UsefulFacts {
  one: Pick<Contact, "name" | "interests">;
  /** What I promised them and did not do yet. */
  promised: readonly string[];
  /** What they helped me with, the latest first. */
  received: readonly string[];
  /** Others who care about the same, each with what it is. */
  alike: readonly { name: string; interest: string }[];
}

const most = 3;

/** Something useful to give, from what is known of them; what is promised comes first. */
export const usefulToGive = ({ one, promised, received, alike }: UsefulFacts): string[] => {
  const first = callName(one.name);
  return [
    ...promised.slice(0, 1).map((what) => `Keep your promise: ${what}.`),
    ...received.slice(0, 1).map((what) => `Tell ${first} what became of it: ${what}.`),
    ...alike.slice(0, 1).map(({ name, interest }) => `Introduce ${first} to ${name}, who cares about ${interest} too.`),
    ...one.interests.slice(0, 1).map((interest) => `Send ${first} something worth reading on ${interest}.`),
    `Ask ${first} what they work on now, and offer an hour of yours.`,
  ].slice(0, most);
};
