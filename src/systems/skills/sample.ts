// The sample career's inventory: a content marketer on the way to managing marketing, two years of it, told back from today.
import type { Evidence } from "../../career/evidence.ts";
import { addDays, addMonths, type Day } from "../../core/day.ts";
import type { Context } from "../../operations/context.ts";
import { nameSkill, winKind, winsOf } from "../wins/index.ts";
import { sameSkill } from "./rules/inventory.ts";
import type { Skill } from "./schema.ts";
import { skillKind, skillsOf } from "./store.ts";

type Proof = readonly [daysAgo: number, note: string];

interface SampleSkill {
  catalogueId: string | null;
  label: string;
  kind: Skill["kind"];
  /** The level before, and how many days ago it rose. */
  rose?: readonly [from: number, daysAgo: number];
  level: number | null;
  wanted: number | null;
  interest: Skill["interest"];
  usedDaysAgo: number;
  confirmation?: Skill["confirmation"];
  note?: string;
  proofs: readonly Proof[];
}

const starter = (id: string) => `starter:${id}`;

const sampleSkills: readonly SampleSkill[] = [
  {
    catalogueId: starter("campaign-management"),
    label: "Campaign management",
    kind: "technical",
    rose: [3, 300],
    level: 4,
    wanted: 4,
    interest: "more",
    usedDaysAgo: 4,
    proofs: [
      [610, "First campaign from brief to report: 1,900 sign-ups"],
      [420, "Relaunch of the newsletter, readers up by half in four months"],
      [300, "Led the spring campaign over five channels, 18 % under the cost per lead of the year before"],
      [150, "Campaign calendar taken over by the sales team"],
      [32, "Autumn campaign: 2,400 leads, plan was 2,000"],
    ],
  },
  {
    catalogueId: starter("copywriting"),
    label: "Copywriting",
    kind: "technical",
    level: 4,
    wanted: 4,
    interest: "same",
    usedDaysAgo: 1,
    proofs: [
      [520, "Landing page rewritten, sign-ups from 2.1 % to 3.4 %"],
      [210, "Style guide that three teams write by"],
    ],
  },
  {
    catalogueId: starter("content-marketing"),
    label: "Content marketing",
    kind: "technical",
    level: 4,
    wanted: 4,
    interest: "same",
    usedDaysAgo: 1,
    proofs: [
      [640, "Twelve articles a month through the year, 310,000 readers"],
      [180, "Guide to onboarding, still the most read page of the site"],
    ],
  },
  {
    catalogueId: starter("editing"),
    label: "Editing text",
    kind: "technical",
    level: 4,
    wanted: null,
    interest: "same",
    usedDaysAgo: 2,
    proofs: [[330, "Edits every text of the team before it goes out"]],
  },
  {
    catalogueId: starter("content-strategy"),
    label: "Content strategy",
    kind: "technical",
    rose: [3, 380],
    level: 4,
    wanted: 5,
    interest: "more",
    usedDaysAgo: 6,
    proofs: [
      [380, "Content plan for the year, agreed with product and sales"],
      [90, "Audit of 240 articles: 60 merged, 35 rewritten, readers up 28 %"],
    ],
  },
  {
    catalogueId: starter("digital-marketing"),
    label: "Digital marketing",
    kind: "technical",
    level: 4,
    wanted: 4,
    interest: "same",
    usedDaysAgo: 2,
    proofs: [[440, "Certificate in digital marketing, passed with 91 of 100"]],
  },
  {
    catalogueId: starter("communication"),
    label: "Communication",
    kind: "soft",
    level: 4,
    wanted: 4,
    interest: "same",
    usedDaysAgo: 1,
    proofs: [[260, "Yearly review: “writes so that decisions get made”"]],
  },
  {
    catalogueId: starter("marketing-strategy"),
    label: "Marketing strategy",
    kind: "technical",
    rose: [2, 170],
    level: 3,
    wanted: 4,
    interest: "more",
    usedDaysAgo: 20,
    proofs: [[170, "Wrote the content half of next year's marketing plan"]],
  },
  {
    catalogueId: starter("customer-insight"),
    label: "Customer insight",
    kind: "technical",
    level: 3,
    wanted: 4,
    interest: "same",
    usedDaysAgo: 40,
    proofs: [[340, "Twelve customer interviews, turned into four profiles that sales uses"]],
  },
  {
    catalogueId: starter("stakeholder-management"),
    label: "Stakeholder management",
    kind: "soft",
    level: 3,
    wanted: 4,
    interest: "same",
    usedDaysAgo: 9,
    proofs: [[120, "Brought product, sales and legal to one launch date"]],
  },
  {
    catalogueId: starter("presentation-skills"),
    label: "Presenting",
    kind: "soft",
    rose: [2, 240],
    level: 3,
    wanted: 4,
    interest: "more",
    usedDaysAgo: 14,
    proofs: [
      [240, "Talk at a regional meet-up, 60 listeners"],
      [55, "Presented the quarter's numbers to the board"],
    ],
  },
  {
    catalogueId: starter("seo"),
    label: "Search engine optimisation",
    kind: "technical",
    rose: [2, 460],
    level: 3,
    wanted: 3,
    interest: "less",
    usedDaysAgo: 11,
    proofs: [
      [460, "Eleven articles on the first page within a year"],
      [200, "Technical clean-up with engineering, crawl errors down by 80 %"],
      [70, "Search now brings 41 % of sign-ups"],
    ],
  },
  {
    catalogueId: starter("data-analysis"),
    label: "Data analysis",
    kind: "technical",
    rose: [1, 130],
    level: 2,
    wanted: 4,
    interest: "more",
    usedDaysAgo: 3,
    proofs: [[130, "Course: statistics for marketers, final project on churn"]],
  },
  {
    catalogueId: starter("marketing-measurement"),
    label: "Marketing measurement",
    kind: "technical",
    level: 2,
    wanted: 4,
    interest: "more",
    usedDaysAgo: 16,
    proofs: [[100, "Dashboard of sign-ups by channel, read every Monday"]],
  },
  {
    catalogueId: starter("brand-management"),
    label: "Brand management",
    kind: "technical",
    level: 2,
    wanted: 3,
    interest: "same",
    usedDaysAgo: 80,
    proofs: [[280, "Helped to write the brand book"]],
  },
  {
    catalogueId: starter("negotiation"),
    label: "Negotiation",
    kind: "soft",
    level: 2,
    wanted: 3,
    interest: "same",
    usedDaysAgo: 60,
    proofs: [[60, "New terms with the translation agency: 12 % less for the same work"]],
  },
  {
    catalogueId: starter("coaching"),
    label: "Coaching others",
    kind: "soft",
    level: 2,
    wanted: 3,
    interest: "more",
    usedDaysAgo: 12,
    proofs: [
      [190, "First intern: two articles of her own published by the end"],
      [75, "Writing clinic every second Friday, six regulars"],
      [28, "Feedback from a colleague: “I write faster since the clinic”"],
    ],
  },
  {
    catalogueId: starter("leadership"),
    label: "Leadership",
    kind: "soft",
    level: 2,
    wanted: 4,
    interest: "more",
    usedDaysAgo: 30,
    proofs: [[30, "Led the autumn campaign team of four for eight weeks"]],
  },
  {
    catalogueId: starter("people-management"),
    label: "People management",
    kind: "soft",
    level: 1,
    wanted: 3,
    interest: "more",
    usedDaysAgo: 190,
    proofs: [],
  },
  {
    catalogueId: starter("budgeting"),
    label: "Budgeting",
    kind: "technical",
    level: 1,
    wanted: 3,
    interest: "more",
    usedDaysAgo: 210,
    note: "The campaign budget is planned in January; ask to sit in.",
    proofs: [],
  },
  {
    catalogueId: starter("email-marketing"),
    label: "Email marketing",
    kind: "technical",
    level: 4,
    wanted: 4,
    interest: "same",
    usedDaysAgo: 5,
    proofs: [],
  },
  {
    catalogueId: starter("english"),
    label: "English",
    kind: "language",
    level: 5,
    wanted: null,
    interest: null,
    usedDaysAgo: 1,
    proofs: [[600, "Working language for six years"]],
  },
  {
    catalogueId: starter("content-management-systems"),
    label: "Content management systems",
    kind: "tool",
    level: 3,
    wanted: null,
    interest: "less",
    usedDaysAgo: 1180,
    proofs: [[700, "Moved 400 pages to a new system"]],
  },
  {
    catalogueId: starter("partnership-marketing"),
    label: "Partner marketing",
    kind: "technical",
    level: null,
    wanted: null,
    interest: null,
    usedDaysAgo: 330,
    confirmation: "unconfirmed",
    proofs: [[330, "“Joint webinar with two partners, 310 guests”"]],
  },
  {
    catalogueId: starter("project-management"),
    label: "Project management",
    kind: "technical",
    level: null,
    wanted: null,
    interest: null,
    usedDaysAgo: 45,
    confirmation: "unconfirmed",
    proofs: [[45, "“Ran the website relaunch, on time”"]],
  },
  {
    catalogueId: null,
    label: "Podcast production",
    kind: "technical",
    level: null,
    wanted: null,
    interest: null,
    usedDaysAgo: 120,
    confirmation: "unconfirmed",
    proofs: [[120, "“Twelve episodes of the company podcast”"]],
  },
];

const readFrom = "mara-lindqvist-resume.json";

const at = (day: Day) => () => `${day}T09:00:00.000Z`;

export const sample = async ({ records, today }: Context): Promise<void> => {
  const began = addMonths(today, -24);
  const held = await skillsOf(records);
  const wins = new Map((await winsOf(records)).map((win) => [win.title, win]));
  for (const told of sampleSkills) {
    if (sameSkill(held, told)) continue;
    const unconfirmed = told.confirmation === "unconfirmed";
    const written = records.at(at(unconfirmed ? addDays(today, -2) : began));
    const evidence = told.proofs.map(([daysAgo, note]): Evidence => {
      const day = addDays(today, -daysAgo);
      const win = wins.get(note);
      if (win) return { record: { kind: winKind.kind, id: win.id, label: note }, revision: win.revision, day };
      return { note, day, ...(unconfirmed ? { source: readFrom } : {}) };
    });
    const rise = told.rose && addDays(today, -told.rose[1]);
    const before = rise ? evidence.filter((proof) => (proof.day ?? rise) < rise) : evidence;
    const record = await written.create(skillKind, {
      catalogueId: told.catalogueId,
      label: told.label,
      kind: told.kind,
      level: told.rose ? told.rose[0] : told.level,
      wanted: told.wanted,
      interest: told.interest,
      lastUsed: addDays(today, -told.usedDaysAgo),
      confirmation: told.confirmation ?? "confirmed",
      evidence: before,
      note: told.note ?? null,
      source: readFrom,
    });
    for (const [daysAgo, note] of told.proofs) {
      const win = wins.get(note);
      const shown = { kind: skillKind.kind, id: record.id, label: record.label };
      if (win) wins.set(note, await nameSkill(records.at(at(addDays(today, -daysAgo))), win, shown));
    }
    if (rise) await records.at(at(rise)).update(skillKind, record, { level: told.level, evidence });
  }
};
