// What the screens of interviews say.
import { t as kit } from "../../../web/kit/text.ts";
import { words } from "../../../web/words.ts";
import { labels } from "./labels.ts";

export const t = words("interviews", {
  ...kit.en,
  ...labels.en,
  tabAll: "All",
  interview: "Interview",
  findInterview: "Find an interview",
  tabAhead: "To come",
  tabPast: "Past",
  toOpenings: "To the openings",
  noInterviews:
    "Interviews stand with their opening: when and with whom, what to bring, how it went. Open one of your openings and add the first.",
  interviewsTeach: "None yet. Once there is a day for one, keep it here: its sheet prepares you.",
  addInterview: "Add an interview",
  interviewAdded: "Interview added",
  editInterview: "Edit the interview",
  toBring: "What to bring",
  likely: "They are likely to ask",
  storiesToTell: "Stories to tell",
  noStories: "No story of yours fits yet. Make a story of a win, and it will stand here.",
  storiesMissing: "They ask for this, and no story of yours shows it yet:",
  toAskThem: "What you can ask them",
  howItWent: "How it went",
  howItWentTeach: "Write it down while it is fresh: what they asked helps with the next one.",
  wentOf: "{{count}} of 5",
  askedHelp: "One question after the other.",
  writeDebrief: "Write it down",
  thanked: "Noted that you thanked them",
  thankedOn: "Thanked on {{day}}.",
  thankTeach: "Two lines of thanks the day after are remembered.",
  thankNow: "I thanked them",
  about: "About it",
});
