// What is said to those who are asked: the request, one reminder, the thank-you, and what is promised to them.
import { callName } from "../../../career/call-name.ts";
import { sayDay } from "../../../core/day.ts";
import { listed } from "../../../core/say.ts";
import type { Rater, Request } from "../schema/request.ts";

type Asking = Pick<Request, "title" | "note" | "closesOn" | "grouping" | "threshold">;

const first = (name: string): string => (/^(?:a|an|the|my|our)\b/i.test(name) ? "" : ` ${callName(name)}`);

/** The request, to be sent as it is or in other words. `link` is null where the page goes along as a file. */
export const askWords = (request: Asking, { name }: Pick<Rater, "name">, link: string | null): string =>
  [
    `Hello${first(name)},`,
    "",
    request.note ?? `I would like to know how you see my work: ${request.title}. It takes five minutes, and you need no account.`,
    link ??
      "The page is in the file: open it, answer, and send me back the short text that it gives you. It works without a network.",
    `It can be answered until ${sayDay(request.closesOn)}.`,
    "",
    "Thank you.",
  ].join("\n");

export const remindWords = (request: Asking, { name }: Pick<Rater, "name">, link: string | null): string =>
  [
    `Hello${first(name)},`,
    "",
    `a short reminder, the only one: your view on “${request.title}” still helps me until ${sayDay(request.closesOn)}. If it does not fit, no answer is fine.`,
    link ?? "Here is a fresh page in the file. The earlier one does not count any more.",
  ].join("\n");

/** The thank-you, the same for all of them: it says what will change, or at least what is worked on because of them. */
export const thankWords = ({ title, change, focus }: Pick<Request, "title" | "change" | "focus">): string =>
  [
    `Thank you for your answers on “${title}”.`,
    ...(change ? [`What will change: ${change}`] : []),
    ...(focus.length > 0 ? [`What I work on because of them: ${listed(focus.map(({ goal }) => goal.label ?? ""))}.`] : []),
    ...(change || focus.length > 0 ? [] : ["I read all of them, and will tell you what I change."]),
  ].join("\n");

/** What happens to an answer, in one honest paragraph. */
export const promiseTo = ({ grouping, threshold }: Pick<Asking, "grouping" | "threshold">): string => {
  const grouped = `A grouped answer is counted together with others and shown once a group has at least ${threshold}; small groups are put together, and nobody is told who said what. If all give the same number, the average shows it, and your words may be known by their style. Until it is shown, whoever opens the data file with other tools could read it: it lies on the computer of the one who asks. After that no answer stands by itself any more.`;
  const named = "With your name on it, the one who asks reads your answer as yours, at once.";
  return grouping === "grouped" ? grouped : grouping === "named" ? named : `${grouped} ${named}`;
};
