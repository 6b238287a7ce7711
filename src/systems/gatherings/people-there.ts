// Whom one meets at an event: found among the people one knows, and the talk that is kept there for whoever was met.
import { newId } from "../../core/new-id.ts";
import type { Records } from "../../database/records.ts";
import { contactNamed, keepTalk } from "../network/index.ts";
import type { Gathering, Someone } from "./schema/gathering.ts";

type At = Pick<Gathering, "day" | "title" | "people" | "went">;

const asTalk = ({ person, met }: Someone, { day, title, went }: At) =>
  person && met && went !== "no" ? { day, person, occasion: title, channel: "event" as const } : null;

/** The lines of an event as they are to be written: each with its id and the person it means; talks come and go with whom one met. */
export const settled = async (records: Records, now: At, before: At | null): Promise<Someone[]> => {
  const lines: Someone[] = [];
  const moved = before === null || before.day !== now.day;
  for (const line of now.people) {
    const person = line.person ?? (await contactNamed(records, line.name));
    const one = { ...line, id: line.id || newId(), person };
    const talk = asTalk(one, now);
    const stands = one.talk !== null && talk !== null && !moved;
    lines.push(stands ? one : { ...one, talk: await keepTalk(records, one.talk, talk) });
  }
  for (const { id, talk } of before?.people ?? [])
    if (talk && !lines.some((line) => line.id === id)) await keepTalk(records, talk, null);
  return lines;
};
