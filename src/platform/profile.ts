// The person's own line: name, target role and weekly hours. One record a person, there from the first look.
import { z } from "zod";
import { type Profile, personFields, profile as profileShape } from "../career/person.ts";
import { blankOf } from "../core/blank.ts";
import { recordFields } from "../core/record.ts";
import { defineKind } from "../database/kind.ts";
import type { Database } from "../database/open.ts";
import type { Owned, Patch, Records } from "../database/records.ts";
import type { Stored } from "../database/stored.ts";
import { operation } from "../operations/operation.ts";

export const profileKind = defineKind<Profile>({
  kind: "profile",
  label: "profile",
  shape: profileShape,
  title: (record) => record.displayName ?? "You",
  text: (record) => [record.headline, record.summary, record.place, record.targetRoleLabel].filter(Boolean).join("\n"),
});

const profileId = "me";

const empty = blankOf(profileShape);

/** Null until the person has said anything about themselves. */
export const readProfile = (records: Records): Promise<Owned<Profile> | undefined> => records.find(profileKind, profileId);

/** The time zone that a person has said; asked at the start of every operation, so it reads no more than that. */
export const zoneOf = async (database: Database, personId: string): Promise<string | null> => {
  const row = await database
    .withTables<{ profile: Stored<Profile> }>()
    .selectFrom("profile")
    .select("timezone")
    .where("personId", "=", personId)
    .where("id", "=", profileId)
    .where("deletedAt", "is", null)
    .executeTakeFirst();
  return row?.timezone ?? null;
};

export const writeProfile = async (records: Records, patch: Patch<Profile>, revision?: number): Promise<Profile> => {
  const before = await readProfile(records);
  if (before) return records.update(profileKind, before, patch, revision);
  const binned = await records.anyOf(profileKind, profileId);
  if (!binned) return records.create(profileKind, { ...empty, ...patch, id: profileId });
  await records.restore(profileKind, profileId);
  return records.update(profileKind, await records.get(profileKind, profileId), { ...empty, ...patch });
};

const show = operation.read("profile.show", {
  summary: "Who you are in a line, the role you aim for, and your weekly hours",
  output: z.object({
    profile: profileShape.nullable().describe("Null until you have said anything."),
    timezone: z.string().describe("Where your days begin and end: the zone that you have said, else that of the server."),
  }),
  handle: async (_, { records, timezone }) => ({ profile: (await readProfile(records)) ?? null, timezone }),
  present: ({ profile: mine, timezone }) =>
    mine
      ? `${mine.displayName ?? "You"}${mine.headline ? `, ${mine.headline}` : ""}\nTarget: ${mine.targetRoleLabel ?? "none yet"}\nHours a week: ${mine.weeklyHours ?? "not said"}\nTime zone: ${timezone}`
      : "Nothing said yet. Begin with: cairn plan --resume FILE --target ROLE --hours 5",
});

const save = operation.write("profile.save", {
  summary: "Say who you are, the role you aim for, and your weekly hours",
  input: z.object({ ...z.object(personFields).partial().shape, revision: recordFields.revision.optional() }),
  output: profileShape,
  handle: ({ revision, ...patch }, { records }) => writeProfile(records, patch, revision),
  present: (mine) =>
    `Saved: ${mine.displayName ?? "you"}, ${mine.weeklyHours ?? "no"} hours a week, target ${mine.targetRoleLabel ?? "none yet"}.`,
});

export const profile = { show, save };
