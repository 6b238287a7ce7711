// Milestones of other rooms become wins by themselves, once.

import { readNow } from "../../database/chain.ts";
import type { Records } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import type { Milestone } from "../../operations/contributions.ts";
import { mostTitle, type WinKind } from "./schema.ts";
import { addWin, winKind, winsMadeOf } from "./store.ts";

const kinds: Record<Milestone["kind"], WinKind> = {
  goal: "reached",
  certificate: "learned",
  role: "recognised",
  offer: "recognised",
  learning: "learned",
};

const titles: Record<Milestone["kind"], (title: string) => string> = {
  goal: (title) => `Goal reached: ${title}`,
  certificate: (title) => `Certificate: ${title}`,
  role: (title) => `New role: ${title}`,
  offer: (title) => `Offer: ${title}`,
  learning: (title) => `Finished: ${title}`,
};

/** Makes a win of each milestone that none was made of; one that went to the bin with an undoing comes back when it is reached again. */
export const onMilestones = async (context: Context, milestones: readonly Milestone[]): Promise<void> => {
  const { records } = context;
  for (const milestone of milestones) {
    const [made] = await winsMadeOf(records, [milestone.key]);
    if (!made) await makeWin(context, milestone);
    else if (made.deletedAt && (await wasUndone(records, made.id))) await records.restore(winKind, made.id);
  }
};

const makeWin = async ({ records, app, today }: Context, milestone: Milestone): Promise<void> => {
  const { key, kind, title, day, record, serves, number, skills } = milestone;
  const stands = app.kinds.has(record.kind) ? await readNow(records, app.kinds, { record, day }) : { record, day };
  await addWin(records, {
    title: titles[kind](title).slice(0, mostTitle),
    situation: serves?.label ? `It served “${serves.label}”.` : null,
    number: number ?? null,
    skills: [...(skills ?? [])],
    day: day > today ? today : day,
    kind: kinds[kind],
    evidence: [stands],
    source: key,
  });
};

/** Whether the record lies in the bin because its making was undone, not because the person put it there. */
const wasUndone = async ({ database, personId }: Records, id: string): Promise<boolean> => {
  const last = await database
    .selectFrom("changeEntry")
    .innerJoin("changeSet", (join) =>
      join.onRef("changeSet.id", "=", "changeEntry.setId").onRef("changeSet.personId", "=", "changeEntry.personId"),
    )
    .select("changeSet.undoes")
    .where("changeEntry.personId", "=", personId)
    .where("changeEntry.kind", "=", winKind.kind)
    .where("changeEntry.recordId", "=", id)
    .orderBy("changeEntry.id", "desc")
    .limit(1)
    .executeTakeFirst();
  return last?.undoes != null;
};
