// Setbacks as a table, with what was made of each: one line a setback.
import { z } from "zod";
import { type Row, table } from "../../../tables/table.ts";
import { sharesAdd } from "../rules/reflection.ts";
import { reflectionFields, rejectionStages, type Setback, setbackFields, setbackKinds } from "../schema/setback.ts";

const { mine, theirs, luck } = reflectionFields.shares.shape;

const columns = {
  day: setbackFields.day,
  kind: setbackFields.kind,
  title: setbackFields.title,
  stage: setbackFields.stage,
  hurts: setbackFields.hurts,
  coolOffUntil: setbackFields.coolOffUntil,
  words: setbackFields.words,
  note: setbackFields.note,
  happened: reflectionFields.happened,
  mine: reflectionFields.mine,
  theirs: reflectionFields.theirs,
  luck: reflectionFields.luck,
  shareMine: mine,
  shareTheirs: theirs,
  shareLuck: luck,
  same: reflectionFields.same,
  lesson: z.string().max(600),
  change: reflectionFields.change,
  lookedAtOn: setbackFields.day,
};

export type SetbackRow = Row<typeof columns, "day" | "title">;

/** The three shares that a line says; what it leaves open is 0, and null where it says none. */
export const sharesIn = ({ shareMine, shareTheirs, shareLuck }: SetbackRow) =>
  shareMine === undefined && shareTheirs === undefined && shareLuck === undefined
    ? null
    : { mine: shareMine ?? 0, theirs: shareTheirs ?? 0, luck: shareLuck ?? 0 };

export const setbackTable = table({
  columns,
  headings: { coolOffUntil: "rests until" },
  needed: ["day", "title"],
  check: (row) => {
    const shares = sharesIn(row);
    if (row.kind === "rejection" && row.stage && !rejectionStages.some((known) => known === row.stage))
      return `“stage”: For a rejection choose one of ${rejectionStages.join(", ")}.`;
    return shares && sharesAdd(shares) !== 100 ? "“share mine”: Yours, theirs and luck must add up to 100." : undefined;
  },
  isOwn: (has, cellsOf) => {
    const kinds = cellsOf("kind");
    if (kinds.length > 0 && kinds.every((kind) => setbackKinds.some((known) => known === kind))) return 2;
    return has("stage") || has("words") || has("hurts") || has("coolOffUntil");
  },
});

/** A setback as its line says it. */
export const setbackLine = ({ reflection, ...setback }: Setback, lessonOf: (id: string) => string | undefined) => ({
  ...reflection,
  ...setback,
  shareMine: reflection?.shares?.mine,
  shareTheirs: reflection?.shares?.theirs,
  shareLuck: reflection?.shares?.luck,
  lesson: reflection?.lessonId ? lessonOf(reflection.lessonId) : undefined,
  lookedAtOn: reflection?.finishedOn,
});
