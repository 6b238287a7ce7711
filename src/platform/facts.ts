// What the profile says about questions of the person.
import { sayCount } from "../core/say.ts";
import type { Context } from "../operations/context.ts";
import type { FactSource } from "../operations/known-facts.ts";
import { profileKind, readProfile } from "./profile.ts";

export const facts: readonly FactSource<Context>[] = [
  {
    key: "profile.target",
    unknown: "You have not said which role you aim for. Two words are enough, and may change.",
    opens: { label: "Say which role", place: "profile" },
    tell: async ({ records }) => {
      const mine = await readProfile(records);
      if (!mine?.targetRoleLabel) return null;
      const hours = mine.weeklyHours ? `, with ${sayCount(mine.weeklyHours, "hour")} a week for it` : "";
      return {
        said: `You aim for ${mine.targetRoleLabel}${hours}.`,
        records: [{ kind: profileKind.kind, id: mine.id, label: mine.targetRoleLabel }],
      };
    },
  },
];
