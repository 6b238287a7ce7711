// A session in words: when and where.
import { weekdayAndDay } from "../../../core/say.ts";
import type { Session } from "../schema/session.ts";

/** “Thursday 3 December, 14:30, café by the station”. */
export const sayWhen = ({ day, time, place }: Pick<Session, "day" | "time" | "place">): string =>
  [weekdayAndDay(day), time, place].filter(Boolean).join(", ");
