// How often one wants to be in touch, as it is stored: one for all people; with it each person's next talk is reckoned again.
import { fold } from "../../../core/fold.ts";
import { setManyBeside } from "../../../database/beside.ts";
import { defineKind, type Owner } from "../../../database/kind.ts";
import type { Owned, Patch, Records } from "../../../database/records.ts";
import { writeOne } from "../../../database/write-one.ts";
import { dueOn } from "../rules/rhythm.ts";
import { ruleOf } from "../rules/tag-rhythm.ts";
import { type ContactRhythm, contactRhythm } from "../schema/contact-rhythm.ts";
import { contactKind, peopleTables } from "./contacts.ts";
import { rhythmId, tagRulesOf } from "./tag-rules.ts";

/** Those who stand under a rule by tag, or stood under one before. */
const keepAllTagged = async (owner: Owner): Promise<void> => {
  const { database, personId } = owner;
  const rules = await tagRulesOf(owner);
  const tags = ["", ...rules.map(({ tag }) => fold(tag))];
  const mentions = await database
    .selectFrom("recordMention")
    .select(["recordId", "value"])
    .where("personId", "=", personId)
    .where("kind", "=", contactKind.kind)
    .where("field", "=", "tag")
    .where("value", "in", tags)
    .execute();
  const tagsOf = Map.groupBy(mentions, ({ recordId }) => recordId);
  const people = await peopleTables(database)
    .selectFrom("contact")
    .select(["id", "tier", "cadenceDays", "snoozedUntil", "createdAt", "lastTalk", "tagDays", "tagNamed"])
    .where("personId", "=", personId)
    .where("deletedAt", "is", null)
    .where((has) =>
      has.or([
        has("tagDays", "is not", null),
        has(
          "id",
          "in",
          has
            .selectFrom("recordMention")
            .select("recordId")
            .where("recordMention.personId", "=", personId)
            .where("kind", "=", contactKind.kind)
            .where("field", "=", "tag")
            .where("value", "in", tags),
        ),
      ]),
    )
    .execute();
  const changed = people.flatMap((one) => {
    const rule = ruleOf(
      (tagsOf.get(one.id) ?? []).map(({ value }) => value),
      rules,
    );
    const held = { tagDays: rule?.days ?? null, tagNamed: rule?.tag ?? null };
    if (held.tagDays === one.tagDays && held.tagNamed === one.tagNamed) return [];
    return [{ id: one.id, ...held, nextDue: dueOn({ ...one, ...held }, one.lastTalk) }];
  });
  await setManyBeside(owner, contactKind, { tagDays: "integer", tagNamed: "text", nextDue: "text" }, changed);
};

export const contactRhythmKind = defineKind<ContactRhythm>({
  kind: "contact-rhythm",
  table: "contactRhythm",
  shape: contactRhythm,
  label: "rhythm of being in touch",
  noun: "contacts",
  json: ["byTag"],
  beside: { names: [], keep: (owner) => keepAllTagged(owner) },
  title: () => "How often you are in touch",
  text: ({ byTag }) => byTag.map(({ tag }) => tag).join("\n"),
});

export const rhythmOf = (records: Records): Promise<Owned<ContactRhythm> | undefined> =>
  records.find(contactRhythmKind, rhythmId);

export const noRhythm = { weeklyTalks: null, byTag: [] } satisfies Partial<ContactRhythm>;

export const writeRhythm = (records: Records, patch: Patch<ContactRhythm>, revision?: number): Promise<ContactRhythm> =>
  writeOne(records, contactRhythmKind, rhythmId, patch, { usual: noRhythm, revision });
