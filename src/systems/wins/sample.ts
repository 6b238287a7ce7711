// The sample career's wins: two years of a content marketer who learns to lead, told back from today, with files that prove two and three stories told of them.

import { addDays, type Day } from "../../core/day.ts";
import type { Owned, Records } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import { attachmentKind, keepFile } from "../../platform/index.ts";
import { sampleFiles } from "./sample-files.ts";
import type { PersonInWin, Story, Win } from "./schema.ts";
import { addWin, storyKind, type WinDraft, winKind } from "./store.ts";

type Told = readonly [daysAgo: number, kind: Win["kind"], title: string, more?: Partial<WinDraft> & { thankedAfter?: number }];

const person = (name: string, part: PersonInWin["part"]): PersonInWin => ({ name, record: null, part, thankedOn: null });

const number = (what: string, value: number, unit: string, baseline: number | null, direction: "up" | "down" = "up") => ({
  number: { what, value, unit, baseline, direction },
});

const sampleWins: readonly Told[] = [
  [700, "delivered", "Moved 400 pages to a new system", { ...number("pages", 400, "", null), impact: 2 }],
  [
    640,
    "delivered",
    "Twelve articles a month through the year, 310,000 readers",
    { ...number("readers", 310_000, "", null), impact: 3 },
  ],
  [
    610,
    "led",
    "First campaign from brief to report: 1,900 sign-ups",
    {
      ...number("sign-ups", 1900, "", 1200),
      situation: "The spring campaign had no owner after a colleague left.",
      task: "Take it over with six weeks to go.",
      action: "I wrote the brief again, cut the channels from seven to four and reported every Friday.",
      result: "1,900 sign-ups where the year before had 1,200.",
      people: [person("Johan", "decided")],
      thankedAfter: 3,
      impact: 4,
    },
  ],
  [
    520,
    "improved",
    "Landing page rewritten, sign-ups from 2.1 % to 3.4 %",
    { ...number("sign-ups of visitors", 3.4, "%", 2.1), impact: 3 },
  ],
  [
    460,
    "improved",
    "Eleven articles on the first page within a year",
    { ...number("articles on the first page", 11, "", 2), impact: 3 },
  ],
  [
    420,
    "improved",
    "Relaunch of the newsletter, readers up by half in four months",
    {
      ...number("readers", 18_300, "", 12_200),
      situation: "The newsletter had lost readers for a year and nobody wanted it.",
      action: "I asked forty readers what they open, dropped half of the sections and wrote it as one letter.",
      result: "Readers went from 12,200 to 18,300 in four months.",
      people: [person("Ada", "helped"), person("Johan", "witnessed")],
      thankedAfter: 2,
      impact: 4,
    },
  ],
  [380, "led", "Content plan for the year, agreed with product and sales", { people: [person("Elin", "decided")], impact: 3 }],
  [
    340,
    "delivered",
    "Twelve customer interviews, turned into four profiles that sales uses",
    { ...number("interviews", 12, "", null), impact: 3 },
  ],
  [
    300,
    "led",
    "Led the spring campaign over five channels, 18 % under the cost per lead of the year before",
    {
      ...number("cost per lead", 41, "EUR", 50, "down"),
      situation: "The budget was the same as the year before and the target a fifth higher.",
      task: "Plan and lead the campaign with sales, design and an agency.",
      action: "I moved money every Monday to the channel with the cheapest lead and stopped two that never paid.",
      result: "Cost per lead fell from 50 to 41 euros and the target was met two weeks early.",
      people: [person("Priya", "helped"), person("Johan", "witnessed")],
      thankedAfter: 5,
      impact: 5,
    },
  ],
  [260, "recognised", "Yearly review: “writes so that decisions get made”", { people: [person("Johan", "thanked")], impact: 3 }],
  [240, "delivered", "Talk at a regional meet-up, 60 listeners", { ...number("listeners", 60, "", null), impact: 3 }],
  [210, "delivered", "Style guide that three teams write by", { ...number("teams that use it", 3, "", 0), impact: 3 }],
  [
    200,
    "improved",
    "Technical clean-up with engineering, crawl errors down by 80 %",
    { ...number("fewer crawl errors", 80, "%", null, "down"), people: [person("Nils", "helped")], thankedAfter: 1, impact: 2 },
  ],
  [
    190,
    "helped",
    "First intern: two articles of her own published by the end",
    {
      ...number("articles", 2, "", null),
      action: "I planned her three months with her and read every draft the same day.",
      result: "She published two articles of her own and asked to come back.",
      people: [person("Lea", "thanked")],
      impact: 3,
    },
  ],
  [150, "recognised", "Campaign calendar taken over by the sales team", { people: [person("Elin", "witnessed")], impact: 2 }],
  [
    120,
    "led",
    "Brought product, sales and legal to one launch date",
    {
      situation: "Three teams had three dates, and the launch had moved twice.",
      task: "Find one date that holds.",
      action: "I met each of them alone first, wrote down what each could not give up, and brought one page to the table.",
      result: "One date, agreed in 40 minutes, and kept.",
      ...number("teams with one date", 3, "", null),
      people: [person("Elin", "witnessed"), person("Johan", "decided")],
      thankedAfter: 2,
      impact: 4,
    },
  ],
  [
    90,
    "improved",
    "Audit of 240 articles: 60 merged, 35 rewritten, readers up 28 %",
    {
      ...number("readers a month", 32_000, "", 25_000),
      action: "I read all of them and rated each by readers and by use.",
      impact: 3,
    },
  ],
  [75, "helped", "Writing clinic every second Friday, six regulars", { ...number("regulars", 6, "", null), impact: 2 }],
  [
    60,
    "improved",
    "New terms with the translation agency: 12 % less for the same work",
    {
      ...number("price per word", 0.176, "EUR", 0.2, "down"),
      action: "I collected a year of invoices and asked for one price for all of it.",
      result: "12 % less for the same work, fixed for two years.",
      people: [person("Johan", "witnessed")],
      impact: 3,
      employerSensitive: true,
    },
  ],
  [55, "delivered", "Presented the quarter's numbers to the board", { people: [person("Johan", "witnessed")], impact: 3 }],
  [
    32,
    "led",
    "Autumn campaign: 2,400 leads, plan was 2,000",
    {
      ...number("leads", 2400, "", 2000),
      situation: "First campaign with a team of four that was mine to lead.",
      task: "2,000 leads in eight weeks.",
      action: "I gave each channel one owner, met the four for fifteen minutes a day and kept the budget sheet myself.",
      result: "2,400 leads, and three of the four asked to do the next one with me.",
      people: [person("Priya", "helped"), person("Ada", "helped"), person("Johan", "witnessed")],
      thankedAfter: 4,
      impact: 5,
    },
  ],
  [
    28,
    "recognised",
    "Feedback from a colleague: “I write faster since the clinic”",
    { people: [person("Nils", "thanked")], impact: 2 },
  ],
  [
    3,
    "improved",
    "Report of sign-ups by week, from half a day to 40 minutes",
    {
      ...number("time for the report", 40, "min", 240, "down"),
      words: "report of sign-ups by week, from half a day to 40 minutes, thanks to Ada",
      people: [person("Ada", "helped")],
      impact: 3,
    },
  ],
  [1, "helped", "The intern's first draft needed no second round", { impact: 2 }],
];

interface Tale {
  of: string;
  questions: Story["questions"];
  told: Pick<Story, "situation" | "task" | "action" | "result">;
  rehearsedDaysAgo: number | null;
  seconds: number | null;
}

const sampleStories: readonly Tale[] = [
  {
    of: "Brought product, sales and legal to one launch date",
    questions: ["conflict", "influence"],
    told: {
      situation:
        "We had a launch that had moved twice. Product wanted two more weeks, sales had promised a date to three customers, and legal had not seen the contract. In the meetings everybody repeated their date, a little louder each time, and I had pages waiting that named none.",
      task: "Nobody had asked me to settle it. But my campaign could not begin before there was one date, so I took it on myself.",
      action:
        "I met each of the three alone, for half an hour, and asked one question: what can you not give up? Product needed one test finished, sales needed one sentence to tell their customers, and legal needed five working days. None of that was a date. I wrote the three onto one page, put the earliest day below that kept all of them, and brought only this page to the meeting.",
      result:
        "We agreed in 40 minutes, and the date held. Since then the three begin with that page, and I learned to ask for what people need before I ask for what they want.",
    },
    rehearsedDaysAgo: 20,
    seconds: 96,
  },
  {
    of: "Autumn campaign: 2,400 leads, plan was 2,000",
    questions: ["leadership", "teamwork", "achievement"],
    told: {
      situation:
        "The autumn campaign was the first that was mine to lead, with a team of four who had never worked together and a plan of 2,000 leads in eight weeks.",
      task: "I had to bring in the leads, and I wanted the four to want to do it again.",
      action:
        "I gave each channel one owner, who decided alone up to a sum that we had agreed on. We met for fifteen minutes a day, standing, and spoke of nothing but what stood in the way. I kept the budget sheet myself and moved money every Monday. When the second channel fell behind in week three I did not take it over: I sat with Ada for an afternoon, and she found that the form asked for too much.",
      result:
        "It became 2,400 leads. And three of the four asked to do the next one with me, which I was prouder of than of the number.",
    },
    rehearsedDaysAgo: 9,
    seconds: 88,
  },
  {
    of: "Relaunch of the newsletter, readers up by half in four months",
    questions: ["initiative", "customer", "change"],
    told: {
      situation:
        "Our newsletter had lost readers for a year. It had nine sections because nine people wanted one, and nobody owned it.",
      task: "I proposed to take it for four months and to stop it if it did not turn.",
      action:
        "I asked forty readers what they open, and they named two things. So I dropped half of the sections, told each of their owners why before it was out, and wrote the rest as one letter with a name under it. I counted readers every Friday and showed the line to all.",
      result: "Readers went from 12,200 to 18,300 in four months.",
    },
    rehearsedDaysAgo: null,
    seconds: null,
  },
];

const keptFor = async (records: Records, title: string, day: Day): Promise<Win["evidence"]> => {
  const evidence: Win["evidence"] = [];
  for (const { name, note, told } of sampleFiles.filter(({ of }) => of === title)) {
    const { id, revision } = await keepFile(records, { name, note, day, bytes: new TextEncoder().encode(told(day)) });
    evidence.push({ record: { kind: attachmentKind.kind, id, label: name }, revision, day });
  }
  return evidence;
};

export const sample = async ({ records, today }: Context): Promise<void> => {
  const ago = (days: number): Day => addDays(today, -days);
  const eveningOf = (day: Day) => records.at(() => `${day}T16:40:00.000Z`);
  const made = new Map<string, Owned<Win>>();
  for (const [daysAgo, kind, title, { thankedAfter, ...more } = {}] of sampleWins) {
    const day = ago(daysAgo);
    const people = more.people ?? [];
    const evidence = await keptFor(eveningOf(day), title, day);
    const first = await addWin(eveningOf(day), { ...more, title, day, kind, people, evidence });
    const thankedOn = thankedAfter === undefined ? null : addDays(day, thankedAfter);
    const win = thankedOn
      ? await eveningOf(thankedOn).update(winKind, first, {
          people: people.map((one) => (one.part === "helped" || one.part === "decided" ? { ...one, thankedOn } : one)),
        })
      : first;
    made.set(title, win);
  }
  for (const { of, questions, told, rehearsedDaysAgo, seconds } of sampleStories) {
    const win = made.get(of);
    if (!win) continue;
    await eveningOf(ago(25)).create(storyKind, {
      ...told,
      title: win.title,
      questions,
      basis: [{ record: { kind: winKind.kind, id: win.id, label: win.title }, revision: win.revision, day: win.day }],
      skills: win.skills,
      lastRehearsed: rehearsedDaysAgo === null ? null : ago(rehearsedDaysAgo),
      spokenSeconds: seconds,
      confirmation: "confirmed",
    });
  }
};
