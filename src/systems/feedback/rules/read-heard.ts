// What a line says of feedback: who said it, what they said, and whether it was praise, critique or advice.
import { capital } from "../../../core/capital.ts";
import type { Relation, Tone } from "../schema/note.ts";

export interface ReadHeard {
  /** Null where the line begins with nobody. */
  from: string | null;
  relation: Relation | null;
  words: string;
  /** Null where the words do not show it. */
  tone: Tone | null;
}

const nameWord = "[\\p{Lu}][\\p{L}\\p{M}.’'-]*";
const somebody = `(?:[Mm]y|[Oo]ur|[Tt]he|[Aa]) [\\p{L} -]{2,40}?|${nameWord}(?: ${nameWord}){0,3}`;
const said =
  "(?:said|says|told me|told us|wrote(?: to me)?|mentioned|thinks|thought|finds|found|noted|pointed out|praised|criticised|criticized|complained|complimented|thanked|suggested|recommended|advised|asked)";
const opening = new RegExp(
  `^(${somebody})(?:,? (?:my|our) ([\\p{L} -]{2,40}?),?)? (${said})(?: me| us)?(?: (?:in|at|during) (?:my|our|the) [\\p{L} -]{2,40}?(?= that\\b))?(?: that| to me)?[:,]? +(.+)$`,
  "su",
);
const namedFirst = new RegExp(`^(${nameWord}(?: ${nameWord}){0,3})(?: \\((?:my |our )?([\\p{L} -]{2,40})\\))?: +(.+)$`, "su");

const relationWords: readonly [RegExp, Relation][] = [
  [/\b(?:manager|boss|lead|team lead|supervisor|ward sister|foreman|head|director|chief)\b/i, "manager"],
  [/\b(?:client|customer|patient|guest|buyer|student|pupil|parent)\b/i, "client"],
  [/\b(?:colleague|co-?worker|peer|teammate|workmate|mate|partner)\b/i, "peer"],
  [/\b(?:apprentice|trainee|report|assistant|junior|intern)\b/i, "report"],
];

const relationIn = (words: string): Relation | null => relationWords.find(([pattern]) => pattern.test(words))?.[1] ?? null;

const byVerb: readonly [RegExp, Tone][] = [
  [/^(?:praised|thanked|complimented)$/i, "praise"],
  [/^(?:criticised|criticized|complained)$/i, "critique"],
  [/^(?:suggested|recommended|advised|asked)$/i, "advice"],
];

const advice =
  /\b(?:should|could (?:you )?(?:try|do|be|use)|try (?:to|and|a|the|\p{L}+ing)|next time|would (?:help|be better)|might want|need to|ought to|consider|why (?:not|don['’]t)|instead of|(?:more|less) often)\b/iu;
const critique =
  /\b(?:not (?:clear|good|enough|ready|listen\w*|on time|finished|right)|n['’]t (?:clear|good|enough|ready|listen\w*|finished|right)|un(?:clear|prepared|friendly|reliable|tidy)|too (?:late|long|slow|fast|quiet|loud|quick|many|much|little|short|vague|detailed)|late|missed|wrong|confus\w+|rude|sloppy|slow|careless|disappoint\w+|mistakes?|interrupt\w*|forgot|forgets?|lacks?|weak|poor|bad)\b/iu;
const praise =
  /\b(?:clear|great|good|well|excellent|helpful|thank\w*|love[sd]?|brilliant|best|impress\w+|calm|kind|reliable|perfect|appreciat\w+|saved|enjoy\w+|outstanding|wonderful|strong|useful|happy|proud|fast|patient|friendly|careful|trust\w*|glad)\b/iu;

/** By its words alone; null where they show none, or praise and critique at once. */
export const toneOf = (words: string): Tone | null => {
  if (advice.test(words)) return "advice";
  const isCritique = critique.test(words);
  // What is found fault with is often good in itself: “not clear” praises nothing.
  const rest = words.replace(critique, " ");
  if (isCritique) return /\bbut\b/i.test(words) && praise.test(rest) ? null : "critique";
  return praise.test(words) ? "praise" : null;
};

/** `line` is one sentence or more, as somebody would tell it. */
export const readHeard = (line: string): ReadHeard => {
  const written = line.trim();
  const plain = namedFirst.exec(written);
  if (plain) {
    const [, from = "", role, words = ""] = plain;
    return { from, relation: role ? relationIn(role) : null, words: capital(words.trim()), tone: toneOf(words) };
  }
  const told = opening.exec(written.charAt(0).toUpperCase() + written.slice(1));
  if (!told) return { from: null, relation: null, words: written, tone: toneOf(written) };
  const [, who = "", role, verb = "", rest = ""] = told;
  const byRole = /^(?:my|our|the|a) /i.test(who);
  const words = rest.trim();
  return {
    from: byRole ? capital(who) : who,
    relation: relationIn(role ?? (byRole ? who : "")),
    words: capital(unquoted(words)),
    tone: byVerb.find(([pattern]) => pattern.test(verb))?.[1] ?? toneOf(words),
  };
};

const unquoted = (words: string): string => /^[“"'‘](.+)[”"'’]$/s.exec(words)?.[1] ?? words;
