// Specific: the words name an action that somebody could see, with an object of its own.
import type { SmartFinding } from "../../schema.ts";
import { type Deed, deedOf, isName, type Token, vaguenessOf } from "./deed.ts";
import { ok, type Reading, warn } from "./reading.ts";

const quoted = (text: string, from: Token, to: Token | undefined): string => text.slice(from.start, (to ?? from).end);

export const specific = (reading: Reading): SmartFinding => {
  const deed = deedOf(reading);
  const vague = vaguenessOf(deed, reading.amount);
  const { text, fields } = reading;
  const span = deed.verb
    ? { start: deed.verb.start, end: (deed.objects.at(-1) ?? deed.verb).end }
    : { start: 0, end: text.trimEnd().length };
  if (!vague) return ok("specific", saysWhat(reading, deed), span);
  if (fields.specific && fields.specific.trim().split(/\s+/).length >= 5)
    return ok("specific", "Its statement says what will be true.", span);
  const said = deed.verb ? quoted(text, deed.verb, undefined) : text.trim();
  const messages = {
    others: "This is a goal of somebody else. Say what you will do yourself.",
    "no-verb": said ? `“${said}” names no action. Begin with what you will do.` : "Begin with what you will do.",
    wish: `“${said}” is a wish: nobody could see you do it. Say what you will do, with whom or on what.`,
    direction: `“${said}” says a direction without an amount. Say from what to what.`,
    "no-object": `“${said}” needs an object: what exactly, with whom, for whom?`,
    comparative: `“${deed.comparative?.said ?? ""}” compares with nothing. Say how much, or what will be there at the end.`,
  } as const;
  return warn("specific", messages[vague], specificFix(reading, deed), span);
};

const saysWhat = ({ text }: Reading, deed: Deed): string => {
  const withWhom = /\bwith (?:\p{L}|\d)/u.test(text);
  return withWhom ? "Says what and with whom." : deed.concrete.some(isName) ? "Says what, by name." : "Says what you will do.";
};

const topics: [RegExp, (topic: string) => string][] = [
  [/network/i, () => "Hold two conversations a month with people in the role I want"],
  [/\bread\b/i, () => "Read one book a month on my field"],
  [/\b(?:job|hired|opportunit)/i, () => "Send three applications a month for roles that fit at least two thirds"],
  [
    /\bpromot|\bmanager\b|responsibilit/i,
    () => "Lead one project with at least three people and present its result to my manager",
  ],
  [/lead/i, () => "Lead one project with at least three people and collect feedback from each"],
  [/confiden|speak|present|visib|notic/i, () => "Give three talks of ten minutes to my team"],
  [/stress|balance|energy|health|happ/i, () => "Leave work by 18:00 four days a week"],
  [/organi|time|productiv|procrast/i, () => "Plan the week in 30 minutes every Friday"],
];

const specificFix = (reading: Reading, deed: Deed): SmartFinding["fix"] => {
  const said = reading.text;
  const template = topics.find(([pattern]) => pattern.test(said));
  const topic = (deed.concrete.length > 0 ? deed.concrete : deed.objects).map((token) => token.said).join(" ");
  const when = reading.when.days.at(-1);
  const tail = when ? ` ${said.slice(when.start, when.end).trim()}` : "";
  if (/^(?:improve|develop|strengthen|enhance|boost|increase|grow|sharpen)$/.test(deed.stem) && topic && !template) {
    const title = `Raise my ${topic} from level 2 to level 3${tail}`;
    return { label: `Write “${title}”`, title };
  }
  if (/^(?:learn|know|understand|explore|study)$/.test(deed.stem) && topic) {
    const title = `Complete one course on ${topic} and use it in one piece of work${tail}`;
    return { label: `Write “${title}”`, title };
  }
  const title = template
    ? `${template[1](topic)}${tail}`
    : `Write one page on what ${topic ? `“${topic}”` : "this"} looks like in my week, with one example${tail}`;
  return { label: `Write “${title}”`, title };
};
