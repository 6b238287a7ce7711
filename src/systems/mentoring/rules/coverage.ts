// What one's mentors, sponsors, coaches and peers cover together, and where nobody stands.
import { listed } from "../../../core/say.ts";
import { type Area, areas, type Mentor, type MentorRole } from "../schema/mentor.ts";
import { areaWords } from "./standing.ts";

type Held = Pick<Mentor, "name" | "role" | "areas">;

const askFor: Readonly<Record<Area, string>> = {
  craft: "Somebody who does the work better than you do, and lets you watch.",
  politics: "Somebody who knows how things are decided where you work.",
  industry: "Somebody of your trade from another house, who sees where it goes.",
  life: "Somebody who has lived what you live: children, shifts, an illness, a move.",
};

export interface Coverage {
  areas: { area: Area; who: string[]; ask: string | null }[];
  roles: { role: MentorRole; who: string[] }[];
  said: string[];
}

/** `held` are the relationships that are active; mentees cover nothing, since the help goes to them. */
export const coverageOf = (held: readonly Held[]): Coverage => {
  const giving = held.filter(({ role }) => role !== "mentee");
  const byArea = areas.map((area) => {
    const who = giving.filter((one) => one.areas.includes(area)).map(({ name }) => name);
    return { area, who, ask: who.length === 0 ? askFor[area] : null };
  });
  const byRole = (["mentor", "sponsor", "coach", "peer", "mentee"] as const).map((role) => ({
    role,
    who: held.filter((one) => one.role === role).map(({ name }) => name),
  }));
  const holes = byArea.filter(({ who }) => who.length === 0).map(({ area }) => areaWords[area]);
  const unsaid = giving.filter((one) => one.areas.length === 0).map(({ name }) => name);
  const [only] = giving;
  return {
    areas: byArea,
    roles: byRole,
    said: [
      ...(giving.length === 0 ? ["Nobody yet. One person for one question is a beginning."] : []),
      ...(giving.length > 0 && holes.length === 0 ? ["Craft, politics, industry and life: for each there is somebody."] : []),
      ...(giving.length > 0 && holes.length > 0 ? [`Nobody for ${listed(holes)}.`] : []),
      ...(unsaid.length > 0 ? [`Say what it is about with ${listed(unsaid)}: it counts for nothing until then.`] : []),
      ...(only && giving.length === 1 ? [`All of it rests on ${only.name}.`] : []),
      ...(giving.length > 0 && !held.some(({ role }) => role === "sponsor")
        ? ["No sponsor: nobody speaks for you where you are not."]
        : []),
      ...(giving.length >= 2 && !held.some(({ role }) => role === "mentee")
        ? ["You mentor nobody yet: to pass it on is the thanks that lasts."]
        : []),
    ],
  };
};
