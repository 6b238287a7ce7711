// A story from a win: its parts as they stand, and how long it takes to tell.
import { type Story, starParts, type Win } from "../schema.ts";
import { sayNumber } from "./say-number.ts";

type Parts = Pick<Story, (typeof starParts)[number]>;

/** The parts of a story proposed from a win: nothing is added but the number, where the result does not say it. */
export const partsFromWin = (win: Pick<Win, (typeof starParts)[number] | "number" | "title">): Parts => {
  const { situation, task, action, number } = win;
  const said = number && sayNumber(number);
  const result = [win.result, number && !mentions(win.result, number.value) ? said : null].filter(Boolean).join("\n");
  return { situation, task, action: action ?? win.title, result: result || null };
};

const mentions = (text: string | null, value: number): boolean =>
  (text ?? "").replace(/(?<=\d)[,\u00a0\u202f ](?=\d{3})/g, "").includes(String(value));

/** Words a minute at which people tell an answer in an interview; between reading aloud (about 180) and thinking aloud (about 120). */
const wordsPerMinute = 140;

export const wordsOfStory = (story: Parts): number =>
  starParts.reduce((sum, part) => sum + (story[part]?.split(/\s+/).filter(Boolean).length ?? 0), 0);

/** Seconds to tell it aloud, by its words. */
export const secondsToTell = (words: number): number => Math.round((words / wordsPerMinute) * 60);

/** An answer in an interview: shorter leaves out what matters, longer loses the listener. */
export const tellable = { least: 60, most: 150 };

export const questionWords: readonly [Story["questions"][number], RegExp][] = [
  ["leadership", /\b(?:led|lead|team of|managed|chaired|headed|directed)\b/i],
  ["teamwork", /\b(?:together|with .+ and|team|cross-functional|joint)\b/i],
  ["conflict", /\b(?:conflict|disagree\w*|argument|dispute|resist\w*|against)\b/i],
  ["failure", /\b(?:fail\w*|mistake|wrong|lost|missed|second try|went bad)\b/i],
  ["problem solving", /\b(?:fixed|solved|found out|cause|bug|problem|error)\b/i],
  ["initiative", /\b(?:proposed|started|on my own|idea|suggested|initiated|nobody asked)\b/i],
  ["influence", /\b(?:convinced|persuaded|agreed|won over|approved|negotiat\w*|terms)\b/i],
  ["change", /\b(?:changed|moved|migrat\w*|relaunch\w*|new (?:system|process|way)|introduced)\b/i],
  ["pressure", /\b(?:deadline|under pressure|in two days|overnight|urgent|short notice)\b/i],
  ["customer", /\b(?:customer\w*|client\w*|user\w*|reader\w*|guest\w*)\b/i],
  ["learning", /\b(?:learn\w*|course|certificate|passed|studied)\b/i],
  ["achievement", /\b(?:record|best|award|reached|doubled|exceeded|promot\w*)\b/i],
];

/** Interview questions that the words of a win suggest, at most three. */
export const questionsFor = (win: Pick<Win, (typeof starParts)[number] | "title">): Story["questions"] => {
  const text = [win.title, ...starParts.map((part) => win[part])].join(" ");
  return questionWords
    .filter(([, pattern]) => pattern.test(text))
    .map(([question]) => question)
    .slice(0, 3);
};
