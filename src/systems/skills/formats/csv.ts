// The inventory as a table: one line a skill, levels in figures or words.
import { levelOfWords } from "../../../career/stated-level.ts";
import { type Row, table } from "../../../tables/table.ts";
import { skill } from "../schema.ts";

const { label, kind, level, wanted, interest, lastUsed, confirmation, catalogueId, note, source, evidence } = skill.shape;

const columns = { label, kind, level, wanted, interest, lastUsed, confirmation, catalogueId, note, source, evidence };

export type SkillRow = Row<typeof columns, "label">;

const levelIn = (cell: string): unknown => (/^\d+$/.test(cell) ? Number(cell) : levelOfWords(cell));
const levelProblem = "must be a number from 0 to 5 or a word such as basic or advanced";

export const skillTable = table({
  columns,
  aliases: {
    skill: "label",
    name: "label",
    type: "kind",
    category: "kind",
    "current level": "level",
    proficiency: "level",
    "target level": "wanted",
    "wanted level": "wanted",
    last_used: "lastUsed",
    lastused: "lastUsed",
    catalogue_id: "catalogueId",
    catalogueid: "catalogueId",
    notes: "note",
  },
  needed: ["label"],
  read: { level: levelIn, wanted: levelIn },
  problems: { level: levelProblem, wanted: levelProblem },
  isOwn: (has) => has("level") || has("kind"),
});
