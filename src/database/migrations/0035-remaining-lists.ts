// The order of every list that had none kept for it, so that a page reads a page; and what is looked up by the record it belongs to.
import { sql } from "kysely";
import { liveIndex, type Schema } from "./columns.ts";

const lists: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  attachment: {
    added: ["created_at desc", "id desc"],
    name: ["name_key", "id"],
    size: ["size desc", "id"],
    day: ["day desc", "id"],
  },
  sitting: {
    started: ["started_at desc", "id desc"],
    ended: ["finished_at desc", "id desc"],
    finished: ["instrument_id", "finished_at desc", "id desc"],
  },
  story: {
    length: ["word_count desc", "lower(title)", "id"],
    rehearsed: ["last_rehearsed desc", "lower(title)", "id"],
    changed: ["updated_at desc", "lower(title)", "id"],
  },
  setback: { title: ["lower(title)", "day desc", "created_at desc", "id desc"] },
  worked_hours: { sort: ["sort", "day desc", "id desc"] },
  lesson: { setback: ["setback_id", "created_at desc", "id desc"] },
  pulse: { day: ["day desc"] },
  strain_check: { day: ["day desc"] },
  time_off: { from: ['"from"', "id"], to: ['"to"', "id"] },
  recovery: { title: ["title", "id"] },
  recovery_log: { recovery: ["recovery_id", "day desc", "id desc"] },
  values_exercise: { finished: ["finished_on desc", "created_at desc", "id desc"] },
  hard_limit: { about: ["about", "created_at", "id"] },
  energy_entry: { day: ["day desc", "created_at desc", "id"] },
  enjoyed_role: { enjoyed: ["enjoyed desc", "title", "id"] },
  success_statement: { since: ["since desc", "created_at desc", "id desc"] },
  workplace: { day: ["day desc", "created_at desc", "id"] },
  others_view: { day: ["day desc", "id desc"], instrument: ["instrument_id", "created_at desc", "id desc"] },
  experience: {
    end: ['"end" desc', "start desc", "id"],
    start: ["start"],
    confirmation: ["confirmation", "created_at desc", "id desc"],
  },
  review: { from: ['"from" desc', "id desc"], finished: ["finished_at"], cadence: ["cadence", '"from" desc', "id desc"] },
  learning_week: { week: ["week"], sake: ["held_for"] },
  decision: {
    added: ["created_at desc", "id desc"],
    decided: ["decided_on"],
    resolved: ["resolved_on"],
  },
  career_event: { day: ["day desc", "id desc"] },
  journal_entry: { day: ["day desc", "created_at desc", "id desc"] },
  study_log: { activity: ["activity_id", "day desc", "id desc"] },
  reminder: { at: ["at desc", "id desc"], seen: ["seen_at", "delivered_at"] },
  agenda_mark: { decision: ["decision", '"on"'] },
  signal_mark: { until: ["until"], key: ["key"] },
  reference: { name: ["lower(name)", "id"] },
  task: { done: ["done_at"] },
};

/** Changes by what is asked of them. */
const found: readonly (readonly [string, string, readonly string[]])[] = [
  ["change_set", "by_operation", ["operation"]],
  ["change_entry", "by_set_in_order", ["set_id", "id"]],
  ["change_entry", "by_record_in_order", ["kind", "record_id", "id"]],
];

export const up = async (schema: Schema): Promise<void> => {
  await schema.schema.alterTable("attachment").addColumn("name_key", "text").execute();
  for (const [table, orders] of Object.entries(lists))
    for (const [name, columns] of Object.entries(orders)) await liveIndex(schema, table, name, columns);
  await sql`create index decision_waiting on decision (person_id, coalesce(review_on, resolves_by))
    where deleted_at is null and happened is null and let_go_on is null`.execute(schema);
  await sql`create index others_view_unnamed on others_view (person_id, instrument_id, created_at, id)
    where deleted_at is null and rater_name is null and batch is null`.execute(schema);
  // They are the first columns of those that follow.
  for (const name of ["change_entry_by_set", "change_entry_by_record"]) await schema.schema.dropIndex(name).execute();
  for (const [table, name, columns] of found)
    await schema.schema
      .createIndex(`${table}_${name}`)
      .on(table)
      .columns(["person_id", ...columns])
      .execute();
};
