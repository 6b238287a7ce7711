// Changes, the index of records with its full-text search, and the jobs.
import { sql } from "kysely";
import { json, onPostgres, type Schema } from "./columns.ts";

export const up = async (schema: Schema): Promise<void> => {
  await schema.schema
    .createTable("change_set")
    .addColumn("person_id", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("door", "text", (column) => column.notNull())
    .addColumn("operation", "text", (column) => column.notNull())
    .addColumn("undoes", "text")
    .addColumn("undone_by", "text")
    .addPrimaryKeyConstraint("change_set_pk", ["person_id", "id"])
    .execute();
  await schema.schema
    .createTable("change_entry")
    .addColumn("person_id", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("set_id", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("record_id", "text", (column) => column.notNull())
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("before", json(schema) as never)
    .addColumn("after", json(schema) as never)
    .addPrimaryKeyConstraint("change_entry_pk", ["person_id", "id"])
    .addForeignKeyConstraint("change_entry_set", ["person_id", "set_id"], "change_set", ["person_id", "id"])
    .execute();
  await schema.schema.createIndex("change_entry_by_set").on("change_entry").columns(["person_id", "set_id"]).execute();
  await schema.schema
    .createIndex("change_entry_by_record")
    .on("change_entry")
    .columns(["person_id", "kind", "record_id"])
    .execute();
  await createRecordEntry(schema);
  await schema.schema
    .createTable("job")
    .addColumn("name", "text", (column) => column.primaryKey())
    .addColumn("due_at", "text", (column) => column.notNull())
    .addColumn("leased_until", "text")
    .addColumn("last_started_at", "text")
    .addColumn("last_finished_at", "text")
    .addColumn("last_error", "text")
    .addColumn("failures", "integer", (column) => column.notNull())
    .execute();
};

const createRecordEntry = async (schema: Schema): Promise<void> => {
  if (onPostgres(schema)) {
    await sql`create table record_entry (
      person_id text not null, kind text not null, record_id text not null, title text not null, body text not null, folded text not null,
      updated_at text not null, deleted_at text,
      words tsvector generated always as (to_tsvector('simple', folded)) stored,
      primary key (person_id, kind, record_id))`.execute(schema);
    await sql`create index record_entry_words on record_entry using gin (words)`.execute(schema);
  } else {
    // The whole number is what the full-text table points to: it must stay the same through a VACUUM.
    await sql`create table record_entry (
      seq integer primary key, person_id text not null, kind text not null, record_id text not null, title text not null, body text not null,
      folded text not null, updated_at text not null, deleted_at text,
      unique (person_id, kind, record_id))`.execute(schema);
    await sql`create virtual table record_words using fts5(folded, content='record_entry', content_rowid='seq', tokenize='unicode61 remove_diacritics 2')`.execute(
      schema,
    );
    await sql`create trigger record_entry_added after insert on record_entry begin
      insert into record_words(rowid, folded) values (new.seq, new.folded); end`.execute(schema);
    await sql`create trigger record_entry_removed after delete on record_entry begin
      insert into record_words(record_words, rowid, folded) values ('delete', old.seq, old.folded); end`.execute(schema);
    await sql`create trigger record_entry_changed after update on record_entry begin
      insert into record_words(record_words, rowid, folded) values ('delete', old.seq, old.folded);
      insert into record_words(rowid, folded) values (new.seq, new.folded); end`.execute(schema);
  }
  await sql`create index record_entry_binned on record_entry (person_id, deleted_at)`.execute(schema);
};
