// Today and the week as text, for the command line and for assistants.
import type { Day } from "../../core/day.ts";
import { shortNearDay, weekdayAndDay } from "../../core/say.ts";
import type { AgendaLine, TodayAnswer, WeekDay } from "./schema.ts";

export const sayMinutes = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  return [hours > 0 && `${hours} h`, (rest > 0 || hours === 0) && `${rest} min`].filter(Boolean).join(" ");
};

const sayDue = (due: Day, { day }: TodayAnswer): string => `, ${due < day ? "waits since" : "due"} ${shortNearDay(due, day)}`;

const sayLine = (line: AgendaLine, today: TodayAnswer): string =>
  `  ○ ${line.title}  (${line.system}, ${sayMinutes(line.minutes)}${line.due ? sayDue(line.due, today) : ""})\n    ${line.reason}${line.firstMove ? `\n    Start here: ${line.firstMove}` : ""}${line.lesson ? `\n    You learned: ${line.lesson.text}` : ""}\n    ${line.key}`;

const section = (title: string, lines: readonly AgendaLine[], today: TodayAnswer): string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => sayLine(line, today))];

const asksNothing = ({ now, ifThereIsRoom, later, waits }: TodayAnswer): boolean =>
  [now, ifThereIsRoom, later, waits].every((part) => part.length === 0);

const sayNothing = ({ aim, week, chores }: TodayAnswer): string =>
  aim !== null || week.spent > 0 || chores.length > 0
    ? "Nothing calls for you today. What waits can wait."
    : "Nothing to do: name a role to aim for with `cairn plan`.";

export const sayToday = (today: TodayAnswer): string => {
  const { week } = today;
  const off = today.dayOff ? ` Nothing is asked of you today (${today.dayOff}).` : "";
  const hours =
    week.minutes === null
      ? "You have not said how many hours a week you give."
      : `${sayMinutes(week.left ?? 0)} of this week's ${sayMinutes(week.minutes)} left.`;
  const title = `${weekdayAndDay(today.day)}. ${hours}${off}`;
  const welcome = today.welcome
    ? [
        "Welcome back. Shall this week be lighter?",
        `  ${today.welcome.said}`,
        "  A lighter week: cairn agenda begin-again",
        "  As it was: cairn agenda as-it-was",
      ]
    : [];
  const mode = today.mode ? [`${today.mode.title}. ${today.mode.said}`] : [];
  const lines = [
    ...section("Now", today.now, today),
    ...section("Today, if there is room", today.ifThereIsRoom, today),
    ...section("Beyond this week's hours", today.later, today),
    ...(today.chores.length === 0
      ? []
      : [
          `${sayMinutes(today.chores.reduce((sum, { minutes }) => sum + minutes, 0))} for Cairn this week`,
          ...today.chores.map(({ title }) => `  · ${title}`),
        ]),
    ...(today.waits.length === 0 ? [] : ["Waits, on purpose", ...today.waits.map(({ title }) => `  · ${title}`)]),
  ];
  return [title, ...welcome, ...mode, ...(asksNothing(today) ? [sayNothing(today)] : []), ...lines].join("\n");
};

export const sayWeek = (days: readonly WeekDay[]): string =>
  days
    .map((day) => {
      const lines = day.lines.map((line) => `  ○ ${line.title} (${sayMinutes(line.minutes)})`);
      return [`${weekdayAndDay(day.day)}  spent ${sayMinutes(day.spent)}, planned ${sayMinutes(day.planned)}`, ...lines].join(
        "\n",
      );
    })
    .join("\n");
