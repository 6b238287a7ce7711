// What each noun is for, in one line, with a command that shows how it is used: help at the command line, and the groups of the description of REST.

interface Noun {
  says: string;
  /** A command as one would type it, after `cairn`. */
  example: string;
}

export const nouns: Readonly<Record<string, Noun>> = {
  profile: { says: "Who you are, the role you aim for, and your hours a week.", example: "profile save --weekly-hours 4" },
  changes: { says: "What was changed, and the way back.", example: "changes list" },
  chain: { says: "What a record stands on, and what has changed below it since.", example: "chain stale" },
  bin: { says: "What was deleted: put it back, or erase it for good.", example: "bin list" },
  files: { says: "Files of other programs, known by what is in them.", example: "files import --file wins.csv" },
  attachments: { says: "Files kept as evidence beside your records.", example: "attach certificate.pdf" },
  search: { says: "Every record that has your words.", example: "search budget" },
  sample: { says: "An invented career to look around in, gone again with one command.", example: "sample load" },
  copies: { says: "Copies of your data, by day, week and month.", example: "copies list" },
  health: { says: "Whether all is well with this Cairn and its copies.", example: "health show" },
  catalogue: { says: "Roles, competencies and credentials to look up.", example: 'catalogue search "ward manager"' },
  sessions: { says: "Browsers that are signed in.", example: "sessions list" },
  key: { says: "Keys for programs and assistants.", example: "key create --name Calendar --scopes agenda:read" },
  instruments: { says: "Questionnaires: those that come with Cairn, and your own.", example: "instruments list" },
  sittings: { says: "Answering a questionnaire, and what came of it.", example: "sittings list" },
  references: { says: "People who would speak for you, and what you asked of them.", example: "references list" },
  contacts: { says: "The people you know, and whom you want to stay in touch with.", example: 'contacts add "Ana Silva"' },
  conversations: {
    says: "Whom you talked to, and what was promised.",
    example: 'met "met Ana at the fair, promised the slides by Friday"',
  },
  feedback: {
    says: "What others said about your work, and what you did with it.",
    example: 'feedback add "Ana said my handover notes are clear"',
  },
  "feedback-requests": {
    says: "What you ask others about your work, and what they answered.",
    example: 'feedback-requests add "My first year as ward manager"',
  },
  raters: {
    says: "Whom you ask for feedback: their link or page, and one reminder.",
    example: 'raters add "Ana Lopez" --request-id ID --relation peer',
  },
  wins: {
    says: "What you did that counts, with number, day and proof.",
    example: 'win "Cut waiting time from 40 to 25 minutes"',
  },
  stories: { says: "Wins as stories for an interview, and how often you told them.", example: "stories list" },
  setbacks: {
    says: "What went wrong, what it taught, and how you are after it.",
    example: 'setback "No from Acme last Tuesday"',
  },
  lessons: { says: "What you learned the hard way, brought back when it fits.", example: 'lessons for "second interview"' },
  balance: { says: "How you are doing over weeks: energy, load, sleep, meaning.", example: "balance show" },
  pulse: { says: "How you are today, in four numbers.", example: "pulse 4 2 4 5" },
  strain: { says: "A short check for strain, and what to do when it is high.", example: "strain show" },
  hours: { says: "The hours you worked.", example: "hours log 42" },
  boundaries: { says: "When you do not work: hours, days off, time off.", example: "boundaries show" },
  recovery: { says: "What gives you strength back, and when you did it.", example: 'recovery add "Swim"' },
  values: { says: "What matters to you in work, found by choosing.", example: "values start" },
  energy: { says: "Which tasks give you energy, and which take it.", example: 'energy add "Training the new colleagues" 2' },
  success: { says: "What success means to you, in your own words.", example: "success show" },
  skills: { says: "What you can do, how well, and what shows it.", example: 'skills rate "Negotiation=3"' },
  guard: { says: "A lighter week when the load is too high.", example: "guard show" },
  "job-loss": { says: "What to do first after a job is lost, and how long the money lasts.", example: "job-loss show" },
  goals: { says: "What you want to reach, by when, and how far you are.", example: 'goals add "Hold 5 talks by 1 March 2027"' },
  resume: { says: "A resume of any kind, read into your record.", example: "resume import --file cv.pdf" },
  experiences: { says: "Where you worked and learned, and since when.", example: "experiences list" },
  fit: { says: "How roles and places of work fit you.", example: 'fit role "Nurse Manager"' },
  workplaces: { says: "Places of work that you compare.", example: 'workplaces add "City hospital"' },
  views: { says: "How others see you, beside how you see yourself.", example: "views compare" },
  portrait: { says: "All that is known of you, on one page.", example: "portrait show" },
  reviews: { says: "Looking back on a week, a month, a year.", example: "reviews start week" },
  signals: { says: "What Cairn noticed and would ask you about.", example: "signals list" },
  decisions: { says: "What you decided, why, and how it came out.", example: 'decisions add "Stay another year"' },
  journal: { says: "What happened, in your own words, by day.", example: 'journal add "First day on the new ward"' },
  events: { says: "What marked your working life: a move, a break, a change at home.", example: "events list" },
  learning: { says: "Your weeks: what to do when, inside your hours.", example: "learning schedule" },
  activities: { says: "What the weeks are made of: courses, talks, work to try.", example: "activities list" },
  certificates: { says: "Certificates and licences, and when they run out.", example: "certificates list" },
  plan: { says: "The plan to the role you aim for.", example: 'plan --target "Nurse Manager" --hours 4' },
  agenda: { says: "What is next, and why.", example: "today" },
  tasks: { says: "Small things to do.", example: 'tasks add "Ask for the reference" --due 2027-01-15' },
  reminders: { says: "When Cairn may remind you, and of what.", example: "reminders" },
};

export const aboutNoun = (noun: string): string => nouns[noun]?.says ?? `Everything about ${noun.replaceAll("-", " ")}.`;
