// Wins and stories as the command line and assistants say them.
import { sayEvidence } from "../../career/evidence.ts";
import { sayDay } from "../../core/day.ts";
import { sayNumber } from "./rules/say-number.ts";
import { type StoryView, type Strength, starParts, type Win, type WinWithStrength } from "./schema.ts";

export const sayWin = ({
  title,
  day,
  kind,
  number,
  confirmation,
}: Pick<Win, "title" | "day" | "kind" | "number" | "confirmation">): string =>
  [title, sayDay(day), kind, number && sayNumber(number), confirmation === "confirmed" ? null : confirmation]
    .filter(Boolean)
    .join(", ");

export const sayStrength = ({ findings, met, of }: Strength): string => {
  const open = findings.filter((one) => one.verdict !== "ok");
  return [`${met} of ${of} checks hold.`, ...open.map(({ message, fix }) => `- ${message} ${fix}`.trimEnd())].join("\n");
};

const partNames = { situation: "Situation", task: "Task", action: "Action", result: "Result" };

export const sayParts = (record: Pick<Win, (typeof starParts)[number]>): string[] =>
  starParts.flatMap((part) => (record[part] ? [`${partNames[part]}: ${record[part]}`] : []));

export const presentWin = (win: WinWithStrength): string =>
  [
    sayWin(win),
    ...sayParts(win),
    ...win.people.map(({ name, part, thankedOn }) => `${name}: ${part}${thankedOn ? `, thanked on ${sayDay(thankedOn)}` : ""}`),
    ...(win.skills.length > 0 ? [`Shows: ${win.skills.map((skill) => skill.label ?? skill.id).join(", ")}`] : []),
    ...win.evidence.map((one) => `Proof: ${sayEvidence(one)}`),
    "",
    sayStrength(win.strength),
  ].join("\n");

export const saySeconds = (seconds: number): string =>
  seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;

export const presentStory = (story: StoryView): string =>
  [
    `${story.title}${story.stale ? " (a win that it stands on has changed)" : ""}`,
    ...(story.questions.length > 0 ? [`For: ${story.questions.join(", ")}`] : []),
    ...sayParts(story),
    `${story.words} words, about ${saySeconds(story.seconds)} to tell${story.spokenSeconds ? `; last told in ${saySeconds(story.spokenSeconds)}` : ""}.`,
  ].join("\n");
