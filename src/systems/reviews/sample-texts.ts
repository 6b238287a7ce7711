// What the invented person of the sample career wrote: answers to reviews, decisions with what came of them, a journal.
import type { Decision } from "./schema/decision.ts";
import type { JournalEntry } from "./schema/journal.ts";
import type { Answers, CadenceName } from "./schema/review.ts";

/** Weeks before this one that have a review: more often lately, with holes where life was full. */
export const weeksReviewed = [1, 2, 3, 5, 6, 8, 9, 11, 14, 15, 18, 22, 26, 31, 37, 44, 52, 60, 71, 84] as const;

export const weekAnswers: readonly Answers[] = [
  {
    mattered: "The second talk about budgets: planning is a conversation with finance, not a spreadsheet.",
    differently: "Ask for the meeting on Monday. By Thursday everybody is tired.",
    towards: "Yes. Two conversations and one chapter; applications rested.",
  },
  {
    mattered: "The spring campaign got its first own budget line, small as it is.",
    differently: "Send the draft earlier and rougher.",
    towards: "Half. The day-to-day took Wednesday and Thursday.",
  },
  {
    mattered: "My colleague wrote her first brief alone, and it held.",
    differently: "Leave her more room in the second round; I rewrote too much.",
    towards: "Yes: this is the part of leading that I want more of.",
  },
  {
    mattered: "Ines asked what I would cut. I had an answer.",
    differently: "Bring the numbers on paper, not in my head.",
    towards: "More than it felt like on Tuesday.",
  },
  {
    mattered: "A quiet week. The newsletter test gave a clear result.",
    differently: "Block the hour for the course before the week begins.",
    towards: "Not really; it was a week of keeping things running.",
  },
  {
    mattered: "The talk with Priya about how she asked for her first team.",
    differently: "Take notes at once. I lost half of it by evening.",
  },
  {
    mattered: "Saying no to the trade fair.",
    differently: "Say it in the first mail instead of the third.",
    towards: "Yes, by what I did not do.",
  },
];

interface SampleReview {
  cadence: CadenceName;
  /** So many periods before the running one. */
  back: number;
  seconds: number;
  answers: Answers;
}

export const sampleReviews: readonly SampleReview[] = [
  {
    cadence: "month",
    back: 1,
    seconds: 1260,
    answers: {
      "towards-goals": "Interviews: yes, 14 of 30 and three in one week. Budget: slowly. Applications: one, and waiting.",
      energy: "Gave: coaching and the talks. Took: the weekly numbers meeting at nine.",
      learned: "How a quarter is planned, and who decides what.",
      "let-go": "The second certificate. One is enough for what I want.",
    },
  },
  {
    cadence: "month",
    back: 3,
    seconds: 1500,
    answers: {
      "towards-goals": "Two conversations in a month is not a pace. After the holiday: two mails every Monday.",
      energy: "Gave: the campaign workshop. Took: reporting by hand.",
      "let-go": "Redesigning the blog.",
    },
  },
  {
    cadence: "month",
    back: 7,
    seconds: 1140,
    answers: {
      "towards-goals": "I wrote the goal down at last: marketing manager, with people and a budget.",
      learned: "That I explain better in a drawing than in a mail.",
    },
  },
  {
    cadence: "quarter",
    back: 1,
    seconds: 2280,
    answers: {
      "towards-goals": "Half of the interviews, the first budget draft, no interview for a role yet.",
      "still-mine": "Yes. Learning from people and having a say are in all of them.",
      stop: "Polishing other people's texts at night.",
      start: "A monthly coffee with somebody from finance.",
      people: "Priya's former head of marketing. I have not asked for the introduction.",
    },
  },
  {
    cadence: "quarter",
    back: 4,
    seconds: 2040,
    answers: {
      "towards-goals": "I had tasks, not goals. That is the finding.",
      stop: "Freelance on weekends: I want to lead people, not to work alone.",
    },
  },
];

type Written = Pick<JournalEntry, "title" | "text" | "topic"> & { days: number };

export const sampleEntries: readonly Written[] = [
  {
    days: 4,
    topic: "conversation",
    title: "Talk with a marketing lead in Malmö",
    text: "Twenty minutes, mostly about budgets.\n\n- She plans **quarter by quarter** and keeps a tenth back.\n- Her first team was two people and nobody had asked her first.\n- *Ask finance for last year's plan and read it before the meeting.*",
  },
  {
    days: 9,
    topic: "feedback",
    title: "Ines on my budget draft",
    text: "“The idea is clear, the numbers come too late.” Put the three numbers on the first page.",
  },
  {
    days: 12,
    topic: "note",
    title: null,
    text: "Finance explained how the year is planned. I understood two thirds and wrote down the rest as questions:\n\n1. Who moves money between lines, and until when?\n2. What happens to what is not spent?\n3. Who sees the plan before it is final?",
  },
  {
    days: 19,
    topic: "gratitude",
    title: null,
    text: "Three interviews in one week because Priya wrote two introductions without being asked. Thank her properly.",
  },
  {
    days: 37,
    topic: "note",
    title: "A new head of marketing",
    text: "Ines introduced herself today. She asked everybody the same thing: *what would you stop?* I said the weekly report by hand. She wrote it down.",
  },
  {
    days: 52,
    topic: "note",
    title: "Holiday",
    text: "Nothing about work for ten days. On the eleventh I noticed that I looked forward to the coaching hour, and to nothing else. That says something.",
  },
  {
    days: 68,
    topic: "idea",
    title: "A reading group on campaigns that failed",
    text: "One campaign a month, one page each: what was expected, what came. Everybody learns, nobody presents.\n\n> If it needs slides, it is too large.",
  },
  {
    days: 90,
    topic: "conversation",
    title: "Coffee with somebody from finance",
    text: "They would like to be asked *before* the plan. Monthly coffee agreed.",
  },
  {
    days: 118,
    topic: "feedback",
    title: "Why it was no for campaign manager",
    text: "“Strong on content, we did not see a budget of your own.” Hard to hear and easy to check: it is true.",
  },
  {
    days: 160,
    topic: "note",
    title: null,
    text: "The second round went well until the question about conflict in a team. I told a story that was not mine to tell. Find one that is.",
  },
  {
    days: 214,
    topic: "idea",
    title: "Brief of one page",
    text: "Audience, one sentence, proof, what we do **not** say. Try it on the spring campaign.",
  },
  {
    days: 250,
    topic: "gratitude",
    title: "Passed",
    text: "84 of 100 at the second try. My sister asked me questions on the train for two weeks.",
  },
  {
    days: 338,
    topic: "note",
    title: "What I want, in one sentence",
    text: "To lead a marketing team that people like to learn in. I have written it in three ways, and this one stays.",
  },
  {
    days: 420,
    topic: "note",
    title: "No more freelance",
    text: "The bakery was kind and paid on time. I was alone with a spreadsheet on Sunday evenings. Enough.",
  },
  {
    days: 575,
    topic: "note",
    title: null,
    text: "First week of writing things down. Let us see whether it lasts longer than the running shoes.",
  },
];

type WrittenDecision = Pick<Decision, "title" | "context" | "options" | "chosen" | "expectation" | "probability"> &
  Partial<Pick<Decision, "feelings" | "happened" | "whatCame" | "lesson">> & {
    /** Days before today. */
    decided: number;
    resolves: number;
    resolved: number | null;
    lookAgain?: number;
    letGo?: number;
  };

const option = (label: string, speaksFor = "", against = "") => ({ label, for: speaksFor, against });

export const sampleDecisions: readonly WrittenDecision[] = [
  {
    title: "Ask Ines for the spring budget now, or after the first quarter",
    context: "She is new and asks for numbers. The first draft is there, with help.",
    options: [
      option("Now", "She plans in December", "She hardly knows my work"),
      option("After the first quarter", "More to show", "The money is gone by then"),
    ],
    chosen: "Now",
    expectation: "By the end of the year I am responsible for a budget of at least 20,000 euros",
    probability: 60,
    feelings: "Nervous, and glad to have asked at all.",
    ...{ decided: 16, resolves: -20, resolved: null, lookAgain: 1 },
  },
  {
    title: "Apply as marketing manager north",
    context: "Inside, two people, 300 km away.",
    options: [option("Apply", "The role itself", "The move"), option("Wait", "", "Nobody knows when the next one comes")],
    chosen: "Apply",
    expectation: "I am invited to a first talk",
    probability: 70,
    ...{ decided: 24, resolves: 3, resolved: 3 },
    happened: "yes",
    whatCame: "A first talk on the phone, thirty minutes.",
    lesson: null,
  },
  {
    title: "Let the colleague present the test results",
    context: null,
    options: [option("She presents"), option("I present")],
    chosen: "She presents",
    expectation: "The numbers meeting accepts the proposal at the first try",
    probability: 80,
    ...{ decided: 66, resolves: 59, resolved: 59 },
    happened: "yes",
    whatCame: "They did, and asked her to do it again.",
    lesson: "People rise to what they are trusted with.",
  },
  {
    title: "Two mails every Monday instead of five a month at once",
    context: "The interviews stand still at eleven.",
    options: [option("Two every Monday"), option("Five at once"), option("Ask for introductions only")],
    chosen: "Two every Monday",
    expectation: "Four more interviews within eight weeks",
    probability: 75,
    ...{ decided: 61, resolves: 5, resolved: 5 },
    happened: "yes",
    whatCame: "Five: three of them in one week.",
    lesson: "A small fixed hour beats a large free day.",
  },
  {
    title: "Apply as campaign manager",
    context: "Inside; budget wanted, which I do not have.",
    options: [option("Apply"), option("Wait until there is a budget")],
    chosen: "Apply",
    expectation: "I get an offer",
    probability: 60,
    feelings: "It is time.",
    ...{ decided: 140, resolves: 118, resolved: 118 },
    happened: "no",
    whatCame: "A clear no with a useful reason.",
    lesson: "Believe the posting where it says “required”.",
  },
  {
    title: "Run the newsletter test against the wish of sales",
    context: null,
    options: [option("Run it"), option("Leave it")],
    chosen: "Run it",
    expectation: "The short version brings at least a tenth more answers",
    probability: 65,
    ...{ decided: 175, resolves: 150, resolved: 150 },
    happened: "yes",
    whatCame: "A seventh more, over 40,000 mails.",
    lesson: null,
  },
  {
    title: "Second round as team lead content: prepare stories or a plan",
    context: null,
    options: [option("Stories"), option("A plan for the first ninety days")],
    chosen: "Stories",
    expectation: "I reach the last round",
    probability: 70,
    ...{ decided: 190, resolves: 160, resolved: 160 },
    happened: "no",
    whatCame: "They wanted to hear what I would do, not what I did.",
    lesson: "Both. And a story of a conflict that is mine.",
  },
  {
    title: "Take the second certificate, the one on advertising",
    context: "Sixty hours, and nobody has asked for it.",
    options: [option("Begin in autumn", "A name that people know"), option("Leave it", "The hours go into budgets", "")],
    chosen: "Begin in autumn",
    expectation: "I have passed by the end of the year",
    probability: 40,
    ...{ decided: 205, resolves: -30, resolved: null, letGo: 51 },
  },
  {
    title: "Take the analytics exam again at once",
    context: "Missed by four points.",
    options: [option("At once"), option("In half a year")],
    chosen: "At once",
    expectation: "I pass at the second try",
    probability: 85,
    ...{ decided: 290, resolves: 250, resolved: 250 },
    happened: "yes",
    whatCame: "84 of 100.",
    lesson: "The second try was worth it.",
  },
  {
    title: "Coach the new colleague beside everything else",
    context: null,
    options: [option("Yes, every two weeks"), option("No, too much already")],
    chosen: "Yes, every two weeks",
    expectation: "After five months we still meet every two weeks",
    probability: 50,
    ...{ decided: 152, resolves: 10, resolved: 10 },
    happened: "yes",
    whatCame: "Ten hours, with a pause for parental leave.",
    lesson: "What gives energy survives.",
  },
  {
    title: "Move the blog to the new system in one go",
    context: null,
    options: [option("In one go"), option("Part by part")],
    chosen: "In one go",
    expectation: "Nobody notices, and visits stay the same after a month",
    probability: 80,
    ...{ decided: 330, resolves: 300, resolved: 298 },
    happened: "no",
    whatCame: "A fifth fewer visits for seven weeks: old addresses were forgotten.",
    lesson: "Ask somebody who has done it once.",
  },
  {
    title: "Stop the freelance work",
    context: "One client, much bookkeeping.",
    options: [option("Stop"), option("Find a second client")],
    chosen: "Stop",
    expectation: "I miss neither the money nor the work after three months",
    probability: 90,
    ...{ decided: 420, resolves: 330, resolved: 328 },
    happened: "partly",
    whatCame: "Not the work. The money a little, in December.",
    lesson: null,
  },
  {
    title: "Take a second freelance client",
    context: null,
    options: [option("Look for one"), option("Stay with one")],
    chosen: "Look for one",
    expectation: "I have two clients within four months",
    probability: 80,
    ...{ decided: 520, resolves: 400, resolved: 420 },
    happened: "no",
    whatCame: "I did not look very hard, which is an answer too.",
    lesson: "What I put off for two months I do not want.",
  },
];
