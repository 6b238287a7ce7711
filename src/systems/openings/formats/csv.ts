// Openings as a table: one line each; and the tables of other trackers, whose status and days become steps.
import { z } from "zod";
import { day as dayField } from "../../../core/day-fields.ts";
import { fold } from "../../../core/fold.ts";
import { newId } from "../../../core/new-id.ts";
import { type Row, table } from "../../../tables/table.ts";
import { isStage } from "../rules/stages.ts";
import { type Opening, type OpeningEvent, openingEvent, openingFields, type Step } from "../schema/opening.ts";

const { people: _, events: __, ...fields } = openingFields;
const names = z.array(z.string().trim().min(1).max(200)).max(30);

const columns = {
  ...fields,
  people: names,
  events: z.array(openingEvent).min(1).max(100),
  foundOn: dayField("When it was found."),
  appliedOn: dayField("When it was applied for."),
  status: z.string().trim().max(100),
};

export type OpeningRow = Row<typeof columns, "title">;

const namesIn = (cell: string): unknown => {
  if (/^\s*\[/.test(cell))
    try {
      return JSON.parse(cell);
    } catch {
      return [cell];
    }
  return cell
    .split(";")
    .map((one) => one.trim())
    .filter(Boolean);
};

/** Columns that a table of openings has and tables of other rooms have not. */
const own = ["status", "appliedOn", "deadline", "url", "events", "how", "text"] as const;
const others = ["level", "issuer", "provider", "stage reached", "energises", "email", "tier", "horizon"];

export const openingTable = table({
  columns,
  headings: {
    hoursPerWeek: "hours a week",
    how: "how one applies",
    source: "found through",
    url: "link",
    deadline: "apply by",
    text: "posting",
    managerTold: "manager told",
    whoKnows: "who knows",
    tenureRule: "rule for moving",
    skillGrown: "what it grows",
    exitDate: "ends on",
    debrief: "looking back",
    events: "steps",
    foundOn: "found on",
    appliedOn: "applied on",
  },
  aliases: {
    position: "title",
    role: "title",
    "job title": "title",
    job: "title",
    opening: "title",
    company: "organisation",
    "company name": "organisation",
    organization: "organisation",
    employer: "organisation",
    location: "place",
    city: "place",
    salary: "pay",
    "salary range": "pay",
    type: "kind",
    "job url": "url",
    url: "url",
    "job posting": "url",
    source: "source",
    platform: "source",
    deadline: "deadline",
    "closing date": "deadline",
    description: "text",
    "job description": "text",
    contact: "people",
    contacts: "people",
    notes: "note",
    comments: "note",
    date: "appliedOn",
    "date applied": "appliedOn",
    "applied date": "appliedOn",
    "application date": "appliedOn",
    applied: "appliedOn",
    "date found": "foundOn",
    saved: "foundOn",
    "saved date": "foundOn",
    stage: "status",
  },
  needed: ["title"],
  readOnly: ["foundOn", "appliedOn", "status"],
  read: { people: namesIn, tags: namesIn, kind: (cell) => kindIn(cell) },
  isOwn: (has, _cells, headings) => has("organisation") && own.some(has) && !headings.some((heading) => others.includes(heading)),
});

const kindIn = (cell: string): string => {
  const said = fold(cell.trim());
  if (/^(?:full|part)[- ]?time$|^(?:contract|permanent|temporary|internship|remote)$/.test(said)) return "job";
  return said.replace(/^(?:job )?inside$/, "internal").replace(/^(?:job )?outside$/, "job");
};

const inCell = (names: readonly string[]): string =>
  names.some((name) => /;|^\s*\[/.test(name)) ? JSON.stringify(names) : names.join("; ");

export const openingCells = (one: Opening) => {
  return {
    ...one,
    people: inCell(one.people.map(({ label }) => label ?? "somebody")),
    tags: inCell(one.tags),
    events: one.events.map(({ id: _id, ...event }) => event),
  };
};

const statuses: readonly [RegExp, Step][] = [
  [/reject|declin(?:ed)? by|not selected|unsuccessful|refus|\bno\b/, "rejected"],
  [/ghost|no (?:answer|response|reply)|silent/, "silent"],
  [/withdr/, "withdrawn"],
  [/accept|hired|signed/, "accepted"],
  [/offer/, "offer"],
  [/interview|screen|assessment|round|trial/, "interview"],
  [/answer|repl|respon|contact|in (?:review|process)/, "answered"],
  [/appl|sent|submitted/, "applied"],
  [/closed|expired|filled|archiv/, "closed"],
];

/** What is said of a step whose day a table does not have. */
const unknownDay = "The day is not known.";

const step = (step: Step, day: string, note: string | null = null): OpeningEvent => ({ id: newId(), step, day, note });

/** The steps that a line says: its own, or those that its status and days stand for. */
export const stepsIn = ({ events, foundOn, appliedOn, status }: OpeningRow, today: string): OpeningEvent[] => {
  if (events) return events.map((event) => ({ ...event, id: newId() }));
  const said = status && statuses.find(([words]) => words.test(fold(status)))?.[1];
  const found = step("found", foundOn ?? appliedOn ?? today);
  const isApplied = appliedOn !== undefined || (said !== undefined && said !== "" && said !== "closed");
  const first = isApplied ? [step("applied", appliedOn ?? found.day, appliedOn ? null : unknownDay)] : [];
  const last = appliedOn ?? found.day;
  const then = said && said !== "applied" ? [step(said, last, unknownDay)] : [];
  const offered = said && isStage(said) && said === "accepted" ? [step("offer", last, unknownDay)] : [];
  return [found, ...first, ...offered, ...then];
};
