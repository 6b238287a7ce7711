// What the invented person of the sample career wrote: answers to reviews, decisions with what came of them, a journal.
import type { Decision } from "./schema/decision.ts";
import type { JournalEntry } from "./schema/journal.ts";
import type { Answers, CadenceName } from "./schema/review.ts";

interface SampleWeek {
  /** So many weeks before this one. */
  back: number;
  seconds: number;
  answers: Answers;
}

/** Weeks that have a review: most of the last ones, with holes where life was full, and few of long ago. */
export const weeksReviewed: readonly SampleWeek[] = [
  {
    back: 1,
    seconds: 655,
    answers: {
      mattered:
        "Fifteen conversations are done, and the last five were about budgets. I read a plan now and see where somebody kept a tenth back.",
      differently: "Put the three numbers on the first page before I show anybody a draft. Ines told me what I half knew.",
      towards: "Yes, more than in any week since summer: level one and a half of budgets is small, and it is mine.",
    },
  },
  {
    back: 2,
    seconds: 540,
    answers: {
      mattered: "I asked Ines for the spring budget, out loud, in her second month. Whatever she says, I have asked.",
      differently: "Bring the draft printed. I scrolled for a minute while she waited.",
      towards: "Yes. Three interviews in five days, all through Priya.",
    },
  },
  {
    back: 3,
    seconds: 480,
    answers: {
      mattered:
        "The application for marketing manager north left the house on Thursday. Two people, a budget, three hundred kilometres.",
      differently: "Ask what the move would mean at home before I am asked in a talk.",
      towards: "By the application alone. For learning there was no evening, as planned.",
    },
  },
  {
    back: 5,
    seconds: 910,
    answers: {
      mattered: "A new head of marketing. She asked everybody what they would stop, and wrote the answers down.",
      differently: "Have a second answer ready. After the weekly report I had nothing.",
      towards: "Sideways. The interviews rest until I know what Ines wants.",
    },
  },
  {
    back: 6,
    seconds: 720,
    answers: {
      mattered:
        "To be told that my drafts answer another question than the one that was asked. It stung until Wednesday, then it was useful.",
      differently: "Ask what will be decided with a text before I write the first line of it.",
    },
  },
  {
    back: 8,
    seconds: 600,
    answers: {
      mattered: "Twelve per cent less for the same translations, and all I did was ask for the terms of last year's best month.",
      differently: "Begin with two mails each Monday. Five at once is how I got stuck at eleven interviews.",
      towards: "In two days of work: yes. The other three were holiday, and that was right as well.",
    },
  },
  {
    back: 9,
    seconds: 495,
    answers: {
      mattered: "I let her present the test results. I sat in the second row with my hands under the table.",
      differently: "Tell her the evening before that I will not help out. She waited for it twice.",
      towards: "Yes: this is the part of leading that I want more of.",
    },
  },
  {
    back: 11,
    seconds: 560,
    answers: {
      mattered: "Nothing large. The writing clinic is full without my asking anybody, and that is new.",
      differently: "Block the hour for SQL before the week begins; on Thursday it is gone.",
      towards: "Not really; it was a week of keeping things running.",
    },
  },
  {
    back: 14,
    seconds: 830,
    answers: {
      mattered: "The first three conversations. Everybody talks gladly if the question is small enough.",
      differently: "Take notes at once. Of the second talk half was gone by evening.",
      towards: "A beginning counts as yes.",
    },
  },
  {
    back: 18,
    seconds: 430,
    answers: {
      mattered:
        "Statistics is finished. The churn project was handed in on Tuesday, at two in the morning, which I will not repeat.",
      towards: "Yes, and tired. Next week only swimming.",
    },
  },
  {
    back: 22,
    seconds: 770,
    answers: {
      mattered: "The no for team lead content. They wanted to hear what I would do, and I told them what I had done.",
      differently: "Prepare a plan for ninety days, and one story about a conflict that is mine.",
      towards: "It showed me the distance, which is something.",
    },
  },
  {
    back: 26,
    seconds: 420,
    answers: {
      mattered: "Forty-six hours again. The intern's article went online under her own name.",
      differently: "Say no to the trade fair in the first mail instead of the third.",
      towards: "No. I ran.",
    },
  },
  {
    back: 44,
    seconds: 690,
    answers: {
      mattered: "I wrote down what I want in one sentence, and read it aloud in the kitchen.",
      towards: "I did not know until Sunday where that is. Now I do.",
    },
  },
  {
    back: 71,
    seconds: 510,
    answers: {
      mattered: "The bakery's last invoice. No more spreadsheets alone on Sunday evenings.",
      differently: "Stop things two months earlier, when I know it already.",
    },
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
  {
    cadence: "year",
    back: 1,
    seconds: 2940,
    answers: {
      course: "The place, yes. The role, not for long: I want people and a budget, not only texts.",
      "still-mine": "Mastery, in every text. Influence waited all year: I wrote plans that others decided on.",
      proud: "That people ask for my drawings, and that supper was mostly at home.",
      stop: "Freelance work. It was money, not a direction.",
      turned: "A second client by summer: I was sure of it, and wrote to nobody.",
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
    days: 11,
    topic: "conversation",
    title: "A head of content who once kept the books",
    text: "She reads a budget from the bottom: what is left, and who decides about it. *Ask for the small line that nobody defends.*",
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
    days: 18,
    topic: "conversation",
    title: "Two heads of marketing in one day",
    text: "One hires for curiosity, one for calm. Both asked what I had stopped, not what I had started.",
  },
  {
    days: 25,
    topic: "feedback",
    title: "From the managers, after the results",
    text: "“We understood it in five minutes.” The first slide was the decision, and the numbers came after it.",
  },
  {
    days: 37,
    topic: "note",
    title: "A new head of marketing",
    text: "Ines introduced herself today. She asked everybody the same thing: *what would you stop?* I said the weekly report by hand. She wrote it down.",
  },
  {
    days: 39,
    topic: "conversation",
    title: "Lunch with the product team",
    text: "They plan in six weeks and would gladly know of a campaign in the second. Nobody had told them that we plan in quarters.",
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
    days: 311,
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
