// Among the people, a session that was held is a talk; one that was not is none.
import type { Owned, Records } from "../../database/records.ts";
import { keepTalk } from "../network/index.ts";
import type { Session } from "./schema/session.ts";
import { mentorKind } from "./store/mentors.ts";
import { sessionKind } from "./store/sessions.ts";

export const keepAsTalk = async (records: Records, session: Owned<Session>): Promise<void> => {
  const { person } = await records.get(mentorKind, session.mentorId);
  const talk = session.state === "held" ? { day: session.day, person, occasion: "Mentoring session" } : null;
  const kept = await keepTalk(records, session.talk, talk);
  if (kept?.id !== session.talk?.id) await records.update(sessionKind, session, { talk: kept });
};
