// Among the people, a session that was held is a talk; one that was not is none.
import type { Owned, Records } from "../../database/records.ts";
import { keepTalk } from "../network/index.ts";
import type { Session } from "./schema/session.ts";
import { mentorKind } from "./store/mentors.ts";
import { sessionKind, sessionsOn } from "./store/sessions.ts";

export const keepAsTalk = async (records: Records, session: Owned<Session>): Promise<void> => {
  const { person } = await records.get(mentorKind, session.mentorId);
  const { day, state, id } = session;
  const others = state === "held" && !session.talk ? await sessionsOn(records, day) : [];
  const besides = others.flatMap((one) => (one.id !== id && one.talk ? [one.talk.id] : []));
  const talk = state === "held" ? { day, person, occasion: "Mentoring session", besides } : null;
  const kept = await keepTalk(records, session.talk, talk);
  if (kept?.id !== session.talk?.id) await records.update(sessionKind, session, { talk: kept });
};
