// The work that a clause names as the person's own: by a title of the catalogue, by what somebody is called by it, by what one does, or by where.
import { starterTitles } from "../../../../../catalogue/titles.ts";
import { wholeWords } from "../../../../../language/whole-words.ts";
import plain from "../words.json" with { type: "json" };
import words from "./words.json" with { type: "json" };

export interface Work {
  title: string;
  /** Where what may name the employer begins in the clause. */
  end: number;
  /** Named by the place alone, so that what follows is no employer. */
  atPlace: boolean;
  /** Whether the place is only where one works, and not what one runs. */
  isOnlyThere?: boolean;
  /** Whether the catalogue calls it so. */
  isKnown: boolean;
  /** The words around it say that it is work the person does: "I work as", not only a noun. */
  isFramed: boolean;
}

const cue = new RegExp(
  `(?:^|[^\\p{L}])(?:${words.cues.join("|")})\\s+(?:(?:a|an|the|ein|eine|einem|un|una|une|now|currently|jetzt|ahora)\\s+)?(?:[\\p{L}-]+\\s+){0,2}$`,
  "iu",
);
const somebodyElse =
  /(?:^|[^\p{L}])(?:your|his|her|their|the|unser|unsere|der|die|dem|den|nuestro|nuestra|el|la|los|notre|nos|le|les|other|two|three|\d+)\s+(?:[\p{L}-]+\s+)?$|(?:^|[^\p{L}])(?:my|our|mein|meine|mi|mon|ma)\s+(?!(?:poste|trabajo|job)(?!\p{L}))(?:[\p{L}-]+\s+)?$/iu;
const atWork =
  /(?:^|[^\p{L}])(?:weekends|saturdays|sundays|part-time|evenings|work|worked|working|job|employed|arbeite|gearbeitet|arbeitete|beschäftigt|trabajo|trabajé|trabajado|trabajando|empleado|empleada|travaille|travaillé|employé|employée)(?![\p{L}])/iu;
const noWork = wholeWords(words.noWork);
const doing = words.doing.map(([says = "", title = ""]) => ({ says: wholeWords(says), title }));
const softOnly = new RegExp(`^(?:[^\\p{L}\\p{N}]|\\d|(?:${words.soft})(?![\\p{L}'’]))*$`, "iu");
const isSoft = new RegExp(`^(?:${words.soft})$`, "iu");
const isPreposition = new RegExp(`^(?:${plain.preposition}|on|of|from|by|um|zu|zum|zur|von|vom|de|del|des|du|sur|sous)$`, "iu");
/** "One bookkeeper who took the money" or "physio says" is whom it is about, not who tells it. */
const toldOf =
  /^,? ?(?:who|whom|whose|qui|que|quien|dont|says?|said|tells?|told|thinks?|thought|wants?|wanted|calls? me|sagt|sagte|meint|meinte|dice|dijo|dit|disait)\s/iu;
/** "Tutor of the new ones" is what somebody does beside their work. */
const guide =
  /^(?:tutora?|tuteur|tutrice|mentora?|coach|buddy|pate|patin) (?:de|des|of|for|to|von|für) (?:los |las |the |les |our |new )?(?:nuev|new|nouve|neue|becari|stagia|apprent|trainee|junior|aprendi)/iu;
/** "I am not a nurse": what one is not. */
const isNone =
  /(?:^|[^\p{L}])(?:not|never|no longer|nicht|kein|keine|nie|no (?:soy|era)|nunca|pas|jamais)(?:\s+(?:been|an?|the|als|una?|une?))*\s+(?:[\p{L}-]+\s+)?$/iu;
const follows = new RegExp(`^\\s*(?:${plain.preposition})\\s`, "iu");
const agentAtEnd = new RegExp(`^(?:${words.agent.end})$`, "iu");
const agentAtStart = new RegExp(`^(?:${words.agent.start})$`, "iu");
const cueOfSelf =
  /(?:^|[^\p{L}])(?:i|ich|yo|je|j['’])(?![\p{L}])|^\W*(?:conduzco|conducía|limpio|limpiaba|cuido|cuidaba|fahre|putze)/iu;
const whose = /(?:^|[^\p{L}])(?:my|his|her|their|mein|seine|mi|su|mon|sa|son)\s+(?:[\p{L}-]+\s+)?$/iu;

const framed = new RegExp(
  `(?:^|[^\\p{L}])(?:${words.cues.join("|")})\\s+(?<article>(?:an?|eine?|une?|una)\\s+)?(?<title>\\p{L}[\\p{L}-]*(?:\\s+\\p{L}[\\p{L}-]*){0,3}?)(?=\\s+(?:${plain.preposition})\\s+(?<name>\\S))`,
  "iu",
);

/** `said` is the clause with blanks where its time stands; `isDated` whether there was one. */
export const workIn = (said: string, isDated: boolean): Work | null => {
  const work =
    titledIn(said, isDated) ??
    calledIn(said, isDated) ??
    (isDated ? framedIn(said) : null) ??
    doneIn(said, isDated) ??
    placedIn(said, isDated);
  return work && isOwn(work, said) ? work : null;
};

const isOwn = ({ title, end, isFramed }: Work, said: string): boolean => {
  const behind = said.slice(end).trimStart();
  return (isFramed || !toldOf.test(behind)) && !guide.test(`${title} ${behind}`);
};

/** A title of the catalogue, with the words before and behind that belong to it: "dental nurse", "agent de sécurité". */
const titledIn = (said: string, isDated: boolean): Work | null => {
  for (const held of starterTitles().within(said)) {
    const start = widened(said, held.start);
    const before = said.slice(0, start);
    if (somebodyElse.test(before) || isNone.test(before) || noWork.test(held.matched)) continue;
    const isCued = cue.test(before);
    const end = lengthened(said, held.end);
    const isShort = said.trim().split(/\s+/).length <= 8;
    if (isCued || (softOnly.test(before) && (isDated || isShort || follows.test(said.slice(end)))))
      return {
        title: said.slice(start, end).trim(),
        end,
        atPlace: false,
        isKnown: true,
        isFramed: isCued && before.trim() !== "",
      };
  }
  return null;
};

/** Where the words begin that stand before a title without a gap and are neither small words nor verbs. */
const widened = (said: string, from: number): number => {
  let start = from;
  for (let added = 0; added < 3; added++) {
    const [found, word = ""] = /(?<![\p{L}\p{N}'’-])(\p{L}[\p{L}'’-]*) $/u.exec(said.slice(0, start)) ?? [];
    if (!found || isSoft.test(word) || isPreposition.test(word) || verb.test(word) || noWork.test(word)) break;
    start -= found.length;
  }
  return start;
};
const verb = /^(?:\p{L}+(?:ed|ing|é|ée)|want|wants|need|am|teach|drive|run|manage|lead|leite|fahre|mache|hago|fais)$/iu;

/** What comes behind a name and belongs to it: "warehouse picker"; in Spanish and French what it is about: "chef de rang", "secrétaire médicale". */
const lengthened = (said: string, to: number): number => {
  const [agent = "", word = ""] = /^ (\p{L}[\p{L}'’-]*)(?=\s|$)/u.exec(said.slice(to)) ?? [];
  if (agent && (agentAtEnd.test(word) || besides.test(word)) && !isSoft.test(word) && !noWork.test(word))
    return to + agent.length;
  const behind =
    /^ (?:de |des |du |d['’])(?:la |los |las |l['’])?\p{Ll}[\p{Ll}'’-]+(?=\s|$)|^ \p{Ll}{3,}(?:al|ale|ar|aire|ico|ica|if|ive|iva|ivo|ier|ière|oso|osa)(?=\s|$)/u.exec(
      said.slice(to),
    );
  return behind && !isSoft.test(behind[0].trim().split(/\s+/).at(-1) ?? "") ? to + behind[0].length : to;
};

/** Whoever helps or learns in a trade: "optician assistant". */
const besides = /^(?:assistants?|aides?|helpers?|apprentices?|trainees?|students?|mates?)$/iu;

const actingAs = new RegExp(
  `(?<!\\p{L})(?:as|als|como|comme|en tant que)\\s+(?:(?:an?|eine?|une?|una)\\s+)?(?!(?:well|part|result|rule|such|soon|far|much|long|it|i|of)(?!\\p{L}))(?<title>\\p{L}[\\p{L}'’-]*(?:\\s\\p{L}[\\p{L}'’-]*){0,3}?)(?=\\s+(?:${plain.preposition}|on|of|and|gearbeitet)\\s|\\s*$|\\s{2})`,
  "iu",
);
const phrase = /\p{L}[\p{L}'’-]*(?:[ /]\p{L}[\p{L}'’-]*){0,4}/gu;

/** What somebody is called by the work, though no role is: "parking attendant", "dog groomer". Only at the head of a clause. */
const calledIn = (said: string, isDated: boolean): Work | null => {
  const as = isDated ? actingAs.exec(said)?.groups : undefined;
  if (as?.title && !noWork.test(as.title) && !isSoft.test(as.title))
    return { title: as.title, end: said.indexOf(as.title) + as.title.length, atPlace: false, isKnown: false, isFramed: true };
  if (!isDated && said.trim().split(/\s+/).length > 7) return null;
  for (const found of said.matchAll(phrase)) {
    const all = found[0].split(" ");
    const skipped = all.findIndex((word) => !isSoft.test(word));
    if (skipped < 0) continue;
    const from = found.index + all.slice(0, skipped).join(" ").length + (skipped > 0 ? 1 : 0);
    if (!softOnly.test(said.slice(0, from)) || somebodyElse.test(said.slice(0, from))) return null;
    const rest = all.slice(skipped);
    const stop = rest.findIndex((word) => isPreposition.test(word) || isSoft.test(word) || verb.test(word));
    const named = stop < 0 ? rest : rest.slice(0, stop);
    const [first = ""] = named;
    const head = named.at(-1) ?? "";
    const isNamedAtEnd = (agentAtEnd.test(head) || starterTitles().isTrade(head)) && !noWork.test(head);
    if (!isNamedAtEnd && (!agentAtStart.test(first) || noWork.test(first))) return null;
    const title = named.join(" ");
    return { title, end: from + title.length, atPlace: false, isKnown: false, isFramed: false };
  }
  return null;
};

/** Work that no role is called by, where everything around it says that it is work: "I was a widget tuner in a mill from 2010 to 2014". */
const framedIn = (said: string): Work | null => {
  const found = framed.exec(said);
  const { article, title = "" } = found?.groups ?? {};
  if (!found || noWork.test(title) || isSoft.test(title) || !(article || /^\p{Lu}/u.test(title))) return null;
  return { title: title.trim(), end: found.index + found[0].length, atPlace: false, isKnown: false, isFramed: true };
};

const doneIn = (said: string, isDated: boolean): Work | null => {
  const spoken = said.replace(/\s+/g, " ");
  const done = doing.find(({ says }) => says.test(spoken));
  if (!done || !(isDated || cueOfSelf.test(said) || atWork.test(said))) return null;
  return { title: done.title, end: said.length, atPlace: false, isKnown: true, isFramed: true };
};

/** "Ordered the aids for the ward" tells of a thing that the place got. */
const inAid = /(?:for|für|para|pour) (?:the|our|die|das|den|unsere?n?|la|el|le|notre|nuestr[oa]) $/iu;

const placedIn = (said: string, isDated: boolean): Work | null => {
  const place = starterTitles().atPlace(said);
  if (!place || whose.test(said.slice(0, place.start)) || inAid.test(said.slice(0, place.start))) return null;
  const isWork =
    atWork.test(said) ||
    (place.leads && (cue.test(`${said.slice(0, place.start).replace(/\S+\s+\S+\s+\S*\s*$/u, "")}`) || isDated)) ||
    (isDated && place.start < 40);
  return isWork
    ? { title: place.role.label, end: place.end, atPlace: true, isOnlyThere: !place.leads, isKnown: true, isFramed: true }
    : null;
};

/** One or two words, none of which is what firms and houses are called by. */
const isPlaceName = /^(?!.*(?:hospital|school|hotel|klinik|schule|werk|gmbh|ltd|&))\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/iu;

/** Who one works for and where, behind a small word: "at Copper & Comb in Limerick since 2018". */
export const employerIn = (text: string, lead: string): [organisation: string | null, place: string | null] => {
  const [, name = ""] =
    new RegExp(`${lead}(?:${plain.preposition})\\s+((?:the )?\\p{Lu}[\\p{L}\\p{N}&'’. -]*)`, "u").exec(text) ?? [];
  const leads = new RegExp(`${lead}(${plain.preposition})\\s+(?:the )?\\p{Lu}`, "u").exec(text)?.[1] ?? "";
  const [organisation = "", place = ""] = name
    .replace(new RegExp(`\\s+(?:${plain.since}|for|seit|desde|depuis|as)(?:\\s.*)?$`, "iu"), "")
    .replace(/\s{2,}.*$/, "")
    .split(/\s+(?:in|en|à)\s+(?=\p{Lu})/u);
  const named = organisation.replace(/[.\s]+$/, "");
  if (/^(?:in|en|à|dans)$/i.test(leads) && !place && isPlaceName.test(named)) return [null, named];
  return [named || null, /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*/u.exec(place)?.[0] ?? null];
};

export const saysWork = (said: string): boolean => atWork.test(said);
