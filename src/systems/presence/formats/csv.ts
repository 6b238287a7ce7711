// Times one was seen as a table: one line each; people and skills stay with their record.
import { type Row, table } from "../../../tables/table.ts";
import { appearanceFields } from "../schema.ts";

const { title, kind, day, place, link, came, outcome, note } = appearanceFields;

const columns = { day, title, kind, place, link, came, outcome, note };

export type AppearanceRow = Row<typeof columns, "title">;

export const appearanceTable = table({
  columns,
  headings: {
    title: "what you did",
    place: "where",
    link: "web address",
    came: "what came of it",
    outcome: "anything came of it",
  },
  aliases: {
    title: "title",
    what: "title",
    date: "day",
    where: "place",
    place: "place",
    url: "link",
    link: "link",
    came: "came",
  },
  needed: ["title"],
  isOwn: (has) => has("came") || has("outcome"),
});
