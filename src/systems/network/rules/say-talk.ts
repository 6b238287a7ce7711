// A talk in a few words: with whom, how and where.
import { listed } from "../../../core/say.ts";
import type { Channel, Conversation } from "../schema/conversation.ts";

export const sayChannel: Readonly<Record<Channel, string>> = {
  coffee: "Coffee",
  call: "Call",
  event: "Met",
  message: "Message",
  interview: "Interview about their work",
  other: "Talk",
};

const mostNamed = 3;

/** “Ana Lopez, Bo Ek and 2 more”. */
export const sayPeople = (names: readonly string[]): string => {
  if (names.length === 0) return "somebody";
  const named = names.slice(0, mostNamed);
  const more = names.length - named.length;
  return more > 0 ? `${named.join(", ")} and ${more} more` : listed(named);
};

export const sayTalk = ({ channel, people, occasion }: Pick<Conversation, "channel" | "people" | "occasion">): string => {
  const names = sayPeople(people.map(({ label }) => label ?? "somebody"));
  const how = channel === "event" ? `${sayChannel.event} ${names}` : `${sayChannel[channel]} with ${names}`;
  return occasion ? `${how} at ${occasion}` : how;
};
