// People and talks as the command line and assistants say them.
import { sayDay } from "../../core/day.ts";
import { sayChannel, sayTalk } from "./rules/say-talk.ts";
import { sayRole } from "./rules/work.ts";
import type { ContactLine, ContactView } from "./schema/contact.ts";
import type { Conversation, Promised } from "./schema/conversation.ts";

export const sayContactLine = ({ id, name, work, why }: ContactLine): string =>
  `${id}  ${[name, work].filter(Boolean).join(", ")}: ${why}`;

const sayPromised = ({ by, what, due }: Pick<Promised, "by" | "what" | "due">): string =>
  `${by === "me" ? "You promised" : "You wait for"}: ${what}${due ? ` (by ${sayDay(due)})` : ""}`;

export const presentContact = (one: ContactView): string =>
  [
    `${one.name} (${one.tier}): ${one.why}`,
    one.rhythm,
    ...one.roles.map((role) =>
      [sayRole(role), role.since && `since ${role.since}`, role.until && `until ${role.until}`].filter(Boolean).join(", "),
    ),
    ...one.channels.map(({ kind, value, label }) => `${label ?? kind}: ${value}`),
    one.tags.length > 0 && `Tags: ${one.tags.join(", ")}`,
    one.howWeMet && `How you met: ${one.howWeMet}`,
    one.introducedBy && `Introduced by ${one.introducedBy.label ?? one.introducedBy.id}`,
    one.interests.length > 0 && `Cares about: ${one.interests.join(", ")}`,
    ...one.promises.map(sayPromised),
    one.oneWay,
    ...one.useful.map((idea) => `Useful to give: ${idea}`),
    ...(one.between.length > 0 ? ["", ...one.between.map(({ day, title }) => `${sayDay(day)}: ${title}`)] : []),
  ]
    .filter((part) => typeof part === "string")
    .join("\n");

export const sayConversation = (talk: Conversation): string => `${sayTalk(talk)}, ${sayDay(talk.day)}`;

export const presentConversation = (talk: Conversation): string =>
  [
    sayConversation(talk),
    talk.summary,
    ...talk.promises.map((one) => `${sayPromised(one)}${one.state === "open" ? "" : `, ${one.state}`} [${one.id}]`),
    ...talk.favours.map(({ way, what }) => `Help ${way}: ${what}`),
  ]
    .filter(Boolean)
    .join("\n");

/** What was read of a line, in a sentence. */
export const sayRead = (talk: Conversation): string =>
  [
    `${sayChannel[talk.channel]}: ${talk.people.map(({ label }) => label).join(", ")}`,
    talk.occasion && `at ${talk.occasion}`,
    `on ${sayDay(talk.day)}.`,
    ...talk.promises.map((one) => `${sayPromised(one)}.`),
    ...talk.favours.map(({ way, what }) => `Help ${way}: ${what}.`),
  ]
    .filter(Boolean)
    .join(" ");
