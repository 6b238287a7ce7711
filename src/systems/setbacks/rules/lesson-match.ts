// Which lessons come back when a step is planned, and why: by shared records, the same kind of step, and shared words. Rather none than a weak one.
import { capital } from "../../../core/capital.ts";
import { fold, wordsOf } from "../../../core/fold.ts";
import type { RecordRef } from "../../../core/record.ts";
import { linkWords } from "../../../language/link-words.ts";
import { stem } from "../../../language/stem.ts";
import type { Lesson, LessonBack, StepKind } from "../schema/lesson.ts";

export const lessonRule =
  "A shared record weighs 2, the same kind of step 1.5 and 1 more where it is the very same (an exam and an exam), each shared word 1, or 0.4 where it stands only in what taught the lesson (three words at most). From 2.5 on a lesson comes back, the heaviest first.";

const weights = { record: 2, step: 1.5, sameStep: 1, word: 1, wordOfSource: 0.4 } as const;
const least = 2.5;
const mostRecords = 2;
const mostWords = 3;

interface StepWords {
  /** Words for one and the same thing; two texts with words of one set speak of the very same step. */
  same: RegExp[];
  /** Words that tell the kind of step, and too little to be the very same. */
  kind?: RegExp;
}

/** Words by which a kind of step is known; they do not count a second time as shared words. */
const stepWords: Record<StepKind, StepWords> = {
  application: {
    same: [/\b(appl(?:y|ies|ied|ying|ications?))\b/g, /\b(cvs?|resumes?)\b/g, /\bcover letters?\b/g],
    kind: /\bjob postings?\b/g,
  },
  interview: { same: [/\b(interview(?:s|ed|ing|er|ers)?)\b/g], kind: /\bpanels?\b/g },
  negotiation: { same: [/\b(negotiat\w*|salary|salaries|pay rise|counter ?offers?|job offers?)\b/g] },
  presentation: {
    same: [
      /\b(presentations?|presenting|keynotes?|speech(?:es)?|(?:a|an|the|my|your|short) talk)\b/g,
      /\bpitch(?:es|ed|ing)?\b/g,
    ],
    kind: /\b(slides|demos?)\b/g,
  },
  project: { same: [/\b(launch(?:es|ed|ing)?|relaunch\w*|rollouts?)\b/g], kind: /\b(projects?|pilots?)\b/g },
  learning: {
    same: [/\bexams?\b/g],
    kind: /\b(courses?|certificat\w*|stud(?:y|ying|ied)|learn(?:s|ed|ing)?|trainings?|workshops?)\b/g,
  },
  networking: {
    same: [/\b(informational interviews?|informational)\b/g, /\bintroduc(?:e|es|ed|ing|tions?)\b/g],
    kind: /\b(network(?:s|ing)?|reach(?:ing)? out)\b/g,
  },
  feedback: { same: [/\bperformance reviews?\b/g], kind: /\bfeedback\b/g },
  conflict: { same: [/\b(conflicts?|disagree\w*|arguments?|argued|clash\w*|quarrel\w*|(?:hard|difficult) conversations?)\b/g] },
  leading: {
    same: [/\bdelegat\w*\b/g, /\bcoach(?:es|ed|ing)?\b/g, /\bone-to-ones?\b/g, /\b(hiring|hire)\b/g],
    kind: /\b(lead(?:ing)? (?:a|the|my) team|manag(?:e|ing) (?:a|the|my|two) (?:team|people))\b/g,
  },
};

const kindsOfStep = Object.keys(stepWords) as StepKind[];
const allWordsOf = ({ same, kind }: StepWords): RegExp[] => (kind ? [...same, kind] : same);
const speaksOf = (folded: string, words: readonly RegExp[]): boolean => words.some((one) => folded.search(one) >= 0);

/** The kinds of step that a text speaks of; an informational interview is a conversation, no interview for a job. */
export const stepsOf = (text: string): StepKind[] => {
  const folded = fold(text);
  const found = kindsOfStep.filter((kind) => speaksOf(folded, allWordsOf(stepWords[kind])));
  return /\binformational\b/.test(folded) ? found.filter((kind) => kind !== "interview") : found;
};

/** Whether both texts speak of the very same step of a kind: an exam and an exam, applying and an application. */
const isSameStep = (one: string, other: string, kind: StepKind): boolean => {
  const [a, b] = [fold(one), fold(other)];
  return stepWords[kind].same.some((words) => speaksOf(a, [words]) && speaksOf(b, [words]));
};

// Words that stand in every plan and tell nothing of this one.
const common = new Set([
  ...linkWords,
  ...`again all already always any ask because been being best better day days did do does doing done early else even first get give given go goal
    goals good got had has have hold it keep know last late less long made make many me month months more much myself need never new next now
    once one other own people plan put quarter really right same say see send some somebody something step still such take that these thing
    things this those three time today told two use very want week weeks well were while without work write year years`.split(
    /\s+/,
  ),
]);

/** Word by its stem, as it was first written: common words, numbers and the words of steps left out. */
const tellingWords = (text: string): Map<string, string> => {
  let rest = fold(text);
  for (const kind of kindsOfStep) for (const words of allWordsOf(stepWords[kind])) rest = rest.replace(words, " ");
  const telling = wordsOf(rest).filter((word) => word.length > 2 && !/^\d/.test(word) && !common.has(word));
  return new Map(telling.map((word) => [stem(word), word]));
};

export interface LessonSource {
  lesson: Pick<Lesson, "id" | "text" | "step" | "records" | "resting">;
  /** The setback that taught it; null for a lesson of its own. */
  from: string | null;
}

export interface PlannedStep {
  text: string;
  records: readonly RecordRef[];
}

const textOf = ({ lesson, from }: LessonSource): string => `${lesson.text}\n${from ?? ""}`;

const stepsOfLesson = (source: LessonSource): StepKind[] => (source.lesson.step ? [source.lesson.step] : stepsOf(textOf(source)));

/** Words that more than half of the lessons use tell nothing of one; asked from four lessons on. */
const wornWords = (sources: readonly ReadLesson[]): Set<string> => {
  const uses = new Map<string, number>();
  for (const { own, taught } of sources)
    for (const word of new Set([...own.keys(), ...taught.keys()])) uses.set(word, (uses.get(word) ?? 0) + 1);
  return new Set(sources.length < 4 ? [] : [...uses].filter(([, count]) => count > sources.length / 2).map(([word]) => word));
};

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(words.length > 2 ? ", " : " and ");

const sayStep: Record<StepKind, string> = {
  application: "this is an application too",
  interview: "this is an interview too",
  negotiation: "this is a negotiation too",
  presentation: "this is a presentation too",
  project: "this is a project too",
  learning: "this is learning too",
  networking: "this is about meeting people too",
  feedback: "this is about feedback too",
  conflict: "this may be a hard conversation too",
  leading: "this is about leading too",
};

const sentence = (parts: readonly string[], from: string | null): string => {
  const why = parts.join(", and ");
  return `${capital(why)}.${from ? ` You learned it from “${from}”.` : ""}`;
};

/**
 * The lessons that fit a planned step, the best first, at most `most`. Score: 2 a shared record (two at most) + 1.5 for the same kind of step, and
 * 1 more for the very same + 1 a shared word of the lesson, 0.4 one of what taught it (three at most); nothing under 2.5, so that one shared word,
 * record or kind of step alone brings nothing back.
 */
export const lessonsFor = (planned: PlannedStep, sources: readonly LessonSource[], most = 3): LessonBack[] =>
  lessonReader(sources)(planned, most);

/** The same for many steps: the lessons are read once. */
export const lessonReader = (sources: readonly LessonSource[]): ((planned: PlannedStep, most: number) => LessonBack[]) => {
  const read = sources.map(readLesson);
  const worn = wornWords(read);
  const awake = read.filter(({ lesson }) => !lesson.resting);
  return (planned, most) => {
    const step = { ...planned, steps: stepsOf(planned.text), words: tellingWords(planned.text), worn };
    return awake
      .map((source) => backFrom(source, step))
      .filter((back) => back.score >= least)
      .sort((a, b) => b.score - a.score || a.record.id.localeCompare(b.record.id))
      .slice(0, most);
  };
};

/** A lesson with its kinds of step, its own words and those of what taught it. */
interface ReadLesson extends LessonSource {
  steps: readonly StepKind[];
  own: ReadonlyMap<string, string>;
  taught: ReadonlyMap<string, string>;
}

const readLesson = (source: LessonSource): ReadLesson => ({
  ...source,
  steps: stepsOfLesson(source),
  own: tellingWords(source.lesson.text),
  taught: tellingWords(source.from ?? ""),
});

interface ReadStep extends PlannedStep {
  steps: readonly StepKind[];
  words: ReadonlyMap<string, string>;
  worn: ReadonlySet<string>;
}

const backFrom = (
  { lesson, from, steps: ofLesson, own, taught }: ReadLesson,
  { text, records: about, steps, words, worn }: ReadStep,
): LessonBack => {
  const records = lesson.records
    .filter((one) => about.some((other) => other.kind === one.kind && other.id === one.id))
    .slice(0, mostRecords);
  const step = ofLesson.find((one) => steps.includes(one));
  const same = step !== undefined && isSameStep(text, lesson.text, step);
  const shared = [...words]
    .filter(([key]) => !worn.has(key) && (own.has(key) || taught.has(key)))
    .map(([key, word]) => ({ word, weight: own.has(key) ? weights.word : weights.wordOfSource }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostWords);
  const parts = [
    ...records.map((one) => `it concerns ${one.label ? `“${one.label}”` : `the same ${one.kind}`} as well`),
    ...(step ? [sayStep[step]] : []),
    ...(shared.length > 0 ? [`both speak of ${quoted(shared.map(({ word }) => word))}`] : []),
  ];
  return {
    record: { kind: "lesson", id: lesson.id, label: lesson.text },
    text: lesson.text,
    because: sentence(parts, from),
    score:
      weights.record * records.length +
      (step ? weights.step : 0) +
      (same ? weights.sameStep : 0) +
      shared.reduce((sum, { weight }) => sum + weight, 0),
  };
};
