// Something to do that takes a person nearer to a role: what it is made of, and how the person's own facts stand in its words.
import { z } from "zod";
import { capital } from "../core/capital.ts";
import { highestLevel } from "./proficiency.ts";
import { situationKinds } from "./situation.ts";

export const actionKinds = ["on-the-job", "people", "feedback", "learning", "credential", "application", "self"] as const;

export const actionKind = z.enum(actionKinds).describe("What sort of action it is.");
export const situation = z.enum(situationKinds).describe("Where the person stands: what kind of step the next one is.");

const level = z.number().int().min(0).max(highestLevel).describe("Proficiency level.");
const any = z.literal("any");

export const action = z.object({
  id: z.string().describe("Stable: a person's plan links to it."),
  kind: actionKind,
  families: z.union([any, z.array(z.string()).min(1)]).describe("Families of competencies that it helps with."),
  about: z.array(z.string()).optional().describe("Competencies that it is for, where it does not suit the whole family."),
  roles: z.array(z.string()).min(1).optional().describe("Roles whose work it is, where it is towards a role."),
  fields: z.array(z.string()).min(1).optional().describe("Fields of work in which it makes sense, where it does not in all."),
  situations: z.union([any, z.array(situation).min(1)]).describe("Situations that it suits."),
  levels: z.object({ from: level, to: level }).describe("Lowest and highest level of the person whom it helps."),
  minutes: z.number().int().min(30).max(240).describe("How long it takes, repeated work for each time."),
  atWork: z.literal(true).optional().describe("Only somebody who is employed now can do it."),
  repeatable: z.literal(true).optional().describe("Worth doing again."),
  title: z.string().describe("What to do, with places for the person's own facts."),
  steps: z.array(z.string()).min(2).max(4).describe("How to go about it, a sentence each."),
  doneWhen: z.string().describe("What one sees when it is done."),
});

export const saidAbout = ["lack", "applying", "person", "told", "post", "limit"] as const;

/** What helps with something that the person says of themselves; `$said` are their words. */
export const answeringAction = action
  .pick({ id: true, kind: true, minutes: true, atWork: true, title: true, steps: true, doneWhen: true })
  .extend({
    after: z
      .enum(saidAbout)
      .describe(
        "A lack in the work or in applying, somebody who could help, what others said, a post that comes free, or a limit.",
      ),
  });

export const resource = z.object({
  title: z.string().describe("Name of the book, course, guide or standard."),
  by: z.string().describe("Who wrote or publishes it."),
  year: z.number().int().optional().describe("Year in which it first came out, where it is a book or standard."),
  hours: z.number().optional().describe("Hours that it takes, roughly."),
  address: z.url().optional().describe("Where its publisher keeps it."),
});

export const firstMove = z.object({
  competency: z.string().describe("Id of the competency."),
  move: z.string().describe("What to do in the first 25 minutes."),
  doneWhen: z.string().describe("What one sees when it is done."),
  resources: z.array(resource).min(1).max(3).describe("Where to learn it from."),
});

const fact = z.string().nullable().optional();

/** Each fact as it stands inside a sentence, in the person's own words; what is not known is left out. */
export const ownFacts = z.object({
  unit: fact.describe("Place of work within the employer, like 28-bed surgical unit."),
  team: fact.describe("The people led or worked with, like 6 nurses."),
  manager: fact.describe("Name or title of the manager."),
  employer: fact.describe("Name of the employer."),
  title: fact.describe("Present job title, or the last one."),
  target: fact.describe("Title of the role aimed for."),
  gap: fact.describe("Name of the competency that is missing."),
  task: fact.describe("A task of the role aimed for, like prepare the unit's budget."),
  credential: fact.describe("Name of the certificate or licence in question."),
  tool: fact.describe("A program or machine that the person uses."),
  number: fact.describe("An amount with what is counted, like 260 part numbers."),
  result: fact.describe("Something achieved, like cut falls from 9 a quarter to 3."),
  place: fact.describe("Town or region."),
  country: fact.describe("Name of the country."),
  date: fact.describe("The day by which it counts, in words, like 31 August."),
  said: fact.describe("What the person says of themselves, like I have never done a budget."),
});

export type ActionKind = z.infer<typeof actionKind>;
export type Action = z.infer<typeof action>;
export type AnsweringAction = z.infer<typeof answeringAction>;
export type Says = (typeof saidAbout)[number];
export type FirstMove = z.infer<typeof firstMove>;
export type OwnFacts = z.infer<typeof ownFacts>;

/** A fact longer than this is a story, and no title can hold it. */
const longestFact = 70;
const place = /\{([^{}|]*)\|([^{}]*)\}/g;
const named = /(?:\b(a|an) )?\$([a-z]+)/gi;

/**
 * The action in the person's words. A place in a text is {words with a $fact|plain words}: the plain words stand where the fact is not known.
 * `$targets` is the role aimed for in the plural.
 */
export function fillAction<A extends Pick<Action, "title" | "steps" | "doneWhen">>(from: A, facts: OwnFacts): A {
  const known = knownOf(facts);
  const fill = (text: string) => capital(text.replace(place, (_, words: string, plain: string) => said(words, known) ?? plain));
  return { ...from, title: fill(from.title), steps: from.steps.map(fill), doneWhen: fill(from.doneWhen) };
}

function said(words: string, known: ReadonlyMap<string, string>): string | null {
  let complete = true;
  const filled = words.replace(named, (_, article: string | undefined, name: string) => {
    const value = known.get(name);
    if (value === undefined) complete = false;
    return article === undefined ? `${value}` : withArticle(`${value}`);
  });
  return complete ? filled : null;
}

function knownOf(facts: OwnFacts): Map<string, string> {
  const known = new Map<string, string>();
  for (const [name, given] of Object.entries(facts)) {
    const value = (given ?? "")
      .replace(/\s+/g, " ")
      .trim()
      .replace(/[\s.;,]+$/, "");
    if (/[\p{L}\p{N}]/u.test(value) && value.length <= longestFact) known.set(name, (insideSentence[name] ?? asIs)(value));
  }
  const target = known.get("target");
  if (target !== undefined) known.set("targets", plural(target));
  return known;
}

const asIs = (value: string) => value;
const quoted = (value: string) => `“${small(value.replaceAll(/["“”„«»]/g, ""))}”`;

const insideSentence: Record<string, (value: string) => string> = {
  title: roleInSentence,
  target: roleInSentence,
  credential: small,
  gap: small,
  task: small,
  result: quoted,
  unit: (value) => belonging(value, "the"),
  team: (value) => belonging(value, "your"),
  manager: (value) => belonging(value, "your"),
};

/** "my ward" is your ward, "28-bed unit" gets its article; a name and a numbered place have none. */
function belonging(value: string, article: string): string {
  if (/^(my|our)\b/i.test(value)) return value.replace(/^(my|our)\b/i, "your");
  const isName = /^\p{Lu}/u.test(value) || (/\d$/.test(value) && /^\p{L}/u.test(value));
  return isName || /^(the|a|an|your|this|all|both) /i.test(value) ? value : `${article} ${value}`;
}

/** With a small first letter, unless the word is an abbreviation or a name that goes on in capitals. */
function small(value: string): string {
  const [first = "", ...rest] = value.split(" ");
  const isName = !/^\p{Lu}\p{Ll}*$/u.test(first) || rest.some((word) => /^\p{Lu}/u.test(word)) || rest.length === 0;
  return isName && !/^\p{Lu}\p{Ll}+ing$/u.test(value) ? value : value.charAt(0).toLowerCase() + value.slice(1);
}

/** A title of the catalogue as it stands in a sentence: "Nurse Manager" is nurse manager, "HR Manager" is HR manager. */
export function roleInSentence(label: string): string {
  return label.replace(/(?<![\p{L}-])\p{Lu}\p{Ll}+(?!\p{L})/gu, (word) => (properNames.has(word) ? word : word.toLowerCase()));
}

const properNames = new Set(
  "English Spanish French German Italian Portuguese Dutch Polish Ukrainian Russian Swedish Turkish Mandarin Chinese Japanese Korean Arabic Hindi Vietnamese Java Python Salesforce Linux Oracle Azure Google Microsoft".split(
    " ",
  ),
);

function plural(title: string): string {
  const [, head = title, rest = ""] = /^(.+?)( of .+| \(.+|,.+)?$/.exec(title) ?? [];
  if (/(person)$/.test(head)) return `${head.replace(/person$/, "people")}${rest}`;
  if (/man$/.test(head)) return `${head.replace(/man$/, "men")}${rest}`;
  if (/[^aeiou]y$/.test(head)) return `${head.slice(0, -1)}ies${rest}`;
  if (/counsel$/.test(head)) return title;
  return `${head}${/(s|x|z|ch|sh)$/.test(head) ? "es" : "s"}${rest}`;
}

/** By the sound of what follows: an hour, a unit, an HR manager, a UX designer. */
function withArticle(words: string): string {
  const [first = ""] = words.replace(/^[“"'(]/, "").split(/[\s-]/);
  const spelled = /^\p{Lu}{2,}$/u.test(first);
  const vowel = spelled
    ? /^[AEFHILMNORSX]/.test(first)
    : /^(8|11$|18$|hour|honest|honou?r|heir)/i.test(first) ||
      (/^[aeiou]/i.test(first) && !/^(uni|use|usu|util|eu|one|u[^aeiou]a)/i.test(first));
  return `${vowel ? "an" : "a"} ${words}`;
}
