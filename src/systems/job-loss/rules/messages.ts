// Drafts for the people one knows after a lost job, filled from the record: short, with one clear question each, to copy and change.
import { sayDay } from "../../../core/day.ts";
import type { JobLoss, Message } from "../schema.ts";

export interface Sender {
  name: string | null;
  headline: string | null;
  targetRole: string | null;
}

const lines = (...parts: (string | null)[]): string => parts.filter((part) => part !== null).join("\n\n");

const endOf = ({ lastDay, employer }: Pick<JobLoss, "lastDay" | "employer">): string =>
  `My job${employer ? ` at ${employer}` : ""} ${lastDay ? `ends on ${sayDay(lastDay)}` : "is ending"}.`;

export const messagesOf = (jobLoss: Pick<JobLoss, "lastDay" | "employer">, { name, headline, targetRole }: Sender): Message[] => {
  const role = targetRole ?? "my next role";
  const doing = headline ? `So far I have worked as ${headline.charAt(0).toLowerCase()}${headline.slice(1)}.` : null;
  const bye = name ? `Best wishes\n${name}` : "Best wishes";
  const ended = endOf(jobLoss);
  return [
    {
      key: "close",
      to: "Somebody close",
      subject: "Something happened",
      text: lines(
        "Hello,",
        `${ended} I am all right, and it will take me a few days to sort things. You need not do anything; I wanted you to know from me.`,
        "If you have time this week, I would like your company for an hour, about anything else.",
        bye,
      ),
    },
    {
      key: "colleague",
      to: "A former colleague",
      subject: "Looking around, and a question",
      text: lines(
        "Hello,",
        `${ended} I am looking for ${role}. ${doing ?? ""}`.trim(),
        "You know how I work. Which company would you look at first if you were me, and who there should I ask?",
        "And tell me what you are busy with: perhaps I can be of use to you too.",
        bye,
      ),
    },
    {
      key: "in-the-role",
      to: "Somebody who does this work",
      subject: `Twenty minutes about ${role}`,
      text: lines(
        "Hello,",
        `I am preparing for ${role} and would like to learn from somebody who does the work. ${doing ?? ""}`.trim(),
        "Would you have twenty minutes in the next two weeks? My question: what do you look for that a resume does not show?",
        "I will keep to the time, and tell you afterwards what I made of it.",
        bye,
      ),
    },
    {
      key: "reference",
      to: "Somebody who could speak for you",
      subject: "May I name you as a reference?",
      text: lines(
        "Hello,",
        `${ended} I am applying for ${role}, and would be glad if you could speak for me.`,
        "Would you be willing, and by which way may they reach you? I would send you the posting and three things we did together, so that it takes you little time. If it does not suit, that is fine.",
        bye,
      ),
    },
    {
      key: "recruiter",
      to: "A recruiter",
      subject: `Open for ${role}`,
      text: lines(
        "Hello,",
        `I am open for ${role}${jobLoss.lastDay ? `, from the day after ${sayDay(jobLoss.lastDay)}` : ""}. ${doing ?? ""}`.trim(),
        "My resume is attached. Which of your openings would you hold against it, and what would you change in it first?",
        bye,
      ),
    },
  ];
};
