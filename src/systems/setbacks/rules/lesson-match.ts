// Which lessons come back when a step is planned, and why: by shared records, the same kind of step, and shared words. Rather none than a weak one.
import { fold, wordsOf } from "../../../core/fold.ts";
import type { RecordRef } from "../../../core/record.ts";
import type { Lesson, LessonBack, StepKind } from "../schema/lesson.ts";

export const lessonRule =
  "A shared record weighs 2, the same kind of step 1.5, each shared word 1 (at most 3); from 2.5 on a lesson comes back, the heaviest first.";

const weights = { record: 2, step: 1.5, word: 1 } as const;
const least = 2.5;
const mostRecords = 2;
const mostWords = 3;

/** Words by which a kind of step is known; they do not count a second time as shared words. */
const stepWords: Record<StepKind, RegExp> = {
  application: /\b(appl(?:y|ies|ied|ying|ications?)|cvs?|resumes?|cover letters?|job postings?)\b/g,
  interview: /\b(interview(?:s|ed|ing|er|ers)?|panel)\b/g,
  negotiation: /\b(negotiat\w*|salary|salaries|pay rise|counter ?offers?|job offers?)\b/g,
  presentation:
    /\b(presentations?|presenting|pitch(?:es|ed|ing)?|keynotes?|slides|demos?|speech(?:es)?|(?:a|an|the|my|your|short) talk)\b/g,
  project: /\b(projects?|launch(?:es|ed|ing)?|relaunch\w*|rollouts?|pilots?)\b/g,
  learning: /\b(courses?|exams?|certificat\w*|stud(?:y|ying|ied)|learn(?:s|ed|ing)?|trainings?|workshops?)\b/g,
  networking: /\b(network(?:s|ing)?|informational interviews?|informational|introduc(?:e|es|ed|ing|tions?)|reach(?:ing)? out)\b/g,
  feedback: /\b(feedback|performance reviews?)\b/g,
  conflict: /\b(conflicts?|disagree\w*|arguments?|argued|clash\w*|quarrel\w*|hard conversations?|difficult conversations?)\b/g,
  leading:
    /\b(delegat\w*|coach(?:es|ed|ing)?|one-to-ones?|hiring|hire|lead(?:ing)? (?:a|the|my) team|manag(?:e|ing) (?:a|the|my|two|people)\w*)\b/g,
};

const kindsOfStep = Object.keys(stepWords) as StepKind[];

/** The kinds of step that a text speaks of; an informational interview is a conversation, no interview for a job. */
export const stepsOf = (text: string): StepKind[] => {
  const folded = fold(text);
  const found = kindsOfStep.filter((kind) => folded.search(stepWords[kind]) >= 0);
  return found.includes("networking") && /\binformational\b/.test(folded) ? found.filter((kind) => kind !== "interview") : found;
};

// Words that stand in every plan and tell nothing of this one.
const common = new Set(
  `a about after again all already also always an and any are as ask at be because been before being best better but by can could day days did do does
  doing done down each early else even every first for from get give given go goal goals good got had has have he her him his hold how i if in into is
  it its just keep know last late least less long made make many me month months more most much must my myself need never new next no not now of off on
  once one only or other our out over own people plan put quarter really right same say see send she should so some somebody something step still such
  take than that the their them then there these they thing things this those three time to today told too two until up us use very want was we week
  weeks well were what when where which while who why will with without work would write year years you your`.split(/\s+/),
);

const stem = (word: string): string => {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 6 && word.endsWith("ing")) return word.slice(0, -3);
  if (word.length > 5 && word.endsWith("ed")) return word.slice(0, -2);
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
};

/** Word by its stem, as it was first written: common words, numbers and the words of steps left out. */
const tellingWords = (text: string): Map<string, string> => {
  let rest = fold(text);
  for (const kind of kindsOfStep) rest = rest.replace(stepWords[kind], " ");
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
const wornWords = (sources: readonly LessonSource[]): Set<string> => {
  const uses = new Map<string, number>();
  for (const source of sources) for (const word of tellingWords(textOf(source)).keys()) uses.set(word, (uses.get(word) ?? 0) + 1);
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
  return `${why.charAt(0).toUpperCase()}${why.slice(1)}.${from ? ` You learned it from “${from}”.` : ""}`;
};

/**
 * The lessons that fit a planned step, the best first, at most `most`. Score: 2 a shared record (two at most) + 1.5 for the same kind of step
 * + 1 a shared word (three at most); nothing under 2.5, so that one shared word, record or kind of step alone brings nothing back.
 */
export const lessonsFor = (planned: PlannedStep, sources: readonly LessonSource[], most = 3): LessonBack[] => {
  const steps = stepsOf(planned.text);
  const words = tellingWords(planned.text);
  const worn = wornWords(sources);
  return sources
    .filter(({ lesson }) => !lesson.resting)
    .map((source) => {
      const { lesson, from } = source;
      const records = lesson.records
        .filter((one) => planned.records.some((other) => other.kind === one.kind && other.id === one.id))
        .slice(0, mostRecords);
      const step = stepsOfLesson(source).find((one) => steps.includes(one));
      const own = tellingWords(textOf(source));
      const shared = [...words].filter(([key]) => own.has(key) && !worn.has(key)).slice(0, mostWords);
      const score = weights.record * records.length + (step ? weights.step : 0) + weights.word * shared.length;
      const parts = [
        ...records.map((one) => `it concerns ${one.label ? `“${one.label}”` : `the same ${one.kind}`} as well`),
        ...(step ? [sayStep[step]] : []),
        ...(shared.length > 0 ? [`both speak of ${quoted(shared.map(([, word]) => word))}`] : []),
      ];
      return {
        record: { kind: "lesson", id: lesson.id, label: lesson.text },
        text: lesson.text,
        because: sentence(parts, from),
        score,
      };
    })
    .filter((back) => back.score >= least)
    .sort((a, b) => b.score - a.score || a.record.id.localeCompare(b.record.id))
    .slice(0, most);
};
