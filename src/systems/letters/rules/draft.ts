// First drafts of letters, calls, thanks and profiles. Every fact in them is one that a record states; what only the person can say stands in square
// brackets.
import type { RecordRef } from "../../../core/record.ts";
import { listed } from "../../../core/say.ts";
import type { Purpose } from "../schema.ts";

export interface Position {
  record: RecordRef;
  title: string;
  organisation: string | null;
  /** "since March 2021" or "March 2019 to May 2021"; empty where nobody said. */
  period: string;
  lasts: boolean;
}

/** Something that was done, in the person's own line. */
export interface Proof {
  record: RecordRef;
  text: string;
  /** What is asked for, in the posting's words, that it speaks of. */
  shows: string | null;
}

export interface DraftFacts {
  me: string;
  /** Ways to reach the person. */
  contact: readonly string[];
  /** What the person does now, and did before; the latest first. */
  positions: readonly Position[];
  /** What fits first. */
  proofs: readonly Proof[];
  skills: readonly { record: RecordRef; label: string }[];
  certificates: readonly { record: RecordRef; title: string }[];
  /** What the person wants to become. */
  target: string | null;
  toWhom: string | null;
  organisation: string | null;
  role: string | null;
  /** How the opening is called by its kind: a post, a place, a talk. */
  inside: boolean;
  source: string | null;
  /** The last talk there, as one says it: "yesterday", "on 3 December". */
  talk: { when: string; asked: readonly string[] } | null;
}

export interface Draft {
  text: string;
  /** The records that it says. */
  says: RecordRef[];
}

const mostProofs = 3;
const mostSkills = 5;

const trimmed = (line: string): string => line.trim().replace(/[.;,\s]+$/, "");
const quoted = (words: string): string => `“${trimmed(words)}”`;
const sayPosition = ({ title, organisation, period, lasts }: Position): string =>
  `${title}${organisation ? ` at ${organisation}` : ""}${period && `${lasts ? " " : ", "}${period}`}`;

const sayWork = (one: Position): string =>
  `${one.lasts ? (one.period ? "I have worked as" : "I work as") : "I last worked as"} ${sayPosition(one)}.`;

/** Paragraphs with what they say; a paragraph of nothing is left out. */
type Block = readonly [text: string | null, ...says: readonly RecordRef[]];

const draftOf = (blocks: readonly Block[]): Draft => {
  const said = blocks.filter(([text]) => text);
  const says = new Map(said.flatMap(([, ...records]) => records.map((one) => [`${one.kind}:${one.id}`, one] as const)));
  return { text: said.map(([text]) => text).join("\n\n"), says: [...says.values()] };
};

const greeting = ({ toWhom, organisation }: DraftFacts): Block => [
  toWhom ? `Dear ${toWhom},` : organisation ? `Dear team at ${organisation},` : "Dear Sir or Madam,",
];

const closing = ({ me, contact }: DraftFacts): Block => [
  ["Kind regards", me || "[Your name]", ...contact].filter(Boolean).join("\n"),
];

/** What the person does and did, in a sentence or two. */
const workBlock = ({ positions: [now, before] }: DraftFacts): Block =>
  now
    ? [`${sayWork(now)}${before ? ` Before that: ${sayPosition(before)}.` : ""}`, now.record, ...(before ? [before.record] : [])]
    : ["[What you do now, or did last: as what, where, since when.]"];

const proofLine = ({ text, shows }: Proof): string => `- ${shows ? `${quoted(shows)}: ` : ""}${trimmed(text)}.`;

const proofBlock = ({ proofs, certificates }: DraftFacts): Block => {
  const chosen = proofs.slice(0, mostProofs);
  if (chosen.length === 0) return ["[Something that you did and that they need: what, where, with what result.]"];
  const matched = chosen.some(({ shows }) => shows);
  const held = certificates.slice(0, 2);
  return [
    [
      matched ? "What you look for, and what I bring:" : "What I bring:",
      ...chosen.map(proofLine),
      ...(held.length > 0 ? [`- I hold: ${listed(held.map(({ title }) => title))}.`] : []),
    ].join("\n"),
    ...chosen.map(({ record }) => record),
    ...held.map(({ record }) => record),
  ];
};

const application = (facts: DraftFacts): Draft => {
  const { role, organisation, source, inside } = facts;
  const as = role ?? "[as what]";
  return draftOf([
    greeting(facts),
    [
      [
        inside ? `I would like to be considered for ${as}.` : `I would like to work for you as ${as}.`,
        source && `I know of it through ${source}.`,
      ]
        .filter(Boolean)
        .join(" "),
    ],
    workBlock(facts),
    proofBlock(facts),
    [
      inside
        ? "[What you would change or take on there, in one sentence.]"
        : `[Why ${organisation ?? "this place"}: one thing that you saw or know of their work.]`,
    ],
    ["[From when you could begin, and which hours or days you can do.]"],
    ["I would be glad to talk with you."],
    closing(facts),
  ]);
};

const unasked = (facts: DraftFacts): Draft => {
  const { role, organisation } = facts;
  return draftOf([
    greeting(facts),
    [
      `I would like to work for ${organisation ?? "you"} as ${role ?? facts.target ?? "[as what]"}, and ask whether you have, or will have, work for me.`,
    ],
    workBlock(facts),
    proofBlock(facts),
    ["[Why you write to them: what you saw of their work, or who told you of them.]"],
    [
      "May I call you next week, or come by for ten minutes? A no is fine; I would then be glad of a name of somebody else to ask.",
    ],
    closing(facts),
  ]);
};

const call = (facts: DraftFacts): Draft => {
  const { me, role, organisation, toWhom, positions, proofs } = facts;
  const [now] = positions;
  const [best] = proofs;
  return draftOf([
    [
      [
        "How I begin:",
        `- Good morning, my name is ${me || "[your name]"}. I ${role ? `am interested in the work as ${role}` : "am looking for work as [as what]"}${organisation ? ` at ${organisation}` : ""}.`,
        `- ${toWhom ? `May I speak to ${toWhom}?` : "Who decides on that, and may I speak to them?"} Is this a good moment?`,
      ].join("\n"),
    ],
    [
      [
        "Who I am, in two sentences:",
        `- ${now ? sayWork(now) : "[What you do now, or did last.]"}`,
        `- ${best ? `${trimmed(best.text)}.` : "[One thing that you did well and that they need.]"}`,
      ].join("\n"),
      ...(now ? [now.record] : []),
      ...(best ? [best.record] : []),
    ],
    [
      [
        "What I ask:",
        "- Is it still open, and what is the work like?",
        "- What do you need from me: papers, a form, a trial day?",
        "- When could I come by, or when may I call again?",
      ].join("\n"),
    ],
    [
      [
        "If they ask:",
        "- From when: [from when you could begin].",
        "- Hours: [which hours or days you can do].",
        "- Pay: [the figure that you want, and the least that you take].",
      ].join("\n"),
    ],
    [
      [
        "How I end:",
        "- I say back what we agreed and by when.",
        "- I ask for the name of whom I spoke to, and write it down with the day.",
      ].join("\n"),
    ],
  ]);
};

const thanks = (facts: DraftFacts): Draft => {
  const { talk, role, proofs } = facts;
  const [best] = proofs;
  const asked = talk?.asked[0];
  return draftOf([
    greeting(facts),
    [`Thank you for your time${talk ? ` ${talk.when}` : ""}. [One thing from the talk that you liked or learned.]`],
    [asked ? `You asked: ${quoted(asked)}. [What you would add to your answer, in one sentence; delete it if nothing.]` : null],
    [
      best
        ? `${role ? `For the work as ${role}, one` : "One"} thing of mine that we may not have spoken of: ${trimmed(best.text)}.`
        : null,
      ...(best ? [best.record] : []),
    ],
    ["I would like to do this work, and look forward to hearing from you. [By when they said they would answer.]"],
    closing(facts),
  ]);
};

const profile = (facts: DraftFacts): Draft => {
  const { positions, skills, proofs, certificates, target } = facts;
  const [now] = positions;
  const named = skills.slice(0, mostSkills);
  const chosen = proofs.slice(0, mostProofs);
  const held = certificates.slice(0, 3);
  return draftOf([
    [
      [now?.title ?? "[What you are]", named.length > 0 && listed(named.slice(0, 2).map(({ label }) => label))]
        .filter(Boolean)
        .join(" · "),
      ...(now ? [now.record] : []),
    ],
    workBlock(facts),
    [
      named.length > 0
        ? `What I do well: ${listed(named.map(({ label }) => label))}.`
        : "[What you do well, in three words or phrases.]",
      ...named.map(({ record }) => record),
    ],
    [
      chosen.length > 0 ? ["What I am glad of:", ...chosen.map(({ text }) => `- ${trimmed(text)}.`)].join("\n") : null,
      ...chosen.map(({ record }) => record),
    ],
    [held.length > 0 ? `I hold: ${listed(held.map(({ title }) => title))}.` : null, ...held.map(({ record }) => record)],
    [target ? `Where I want to go: ${target}.` : null],
    ["[What people should write to you about.]"],
  ]);
};

const drafts: Record<Purpose, (facts: DraftFacts) => Draft> = { application, unasked, call, thanks, profile };

export const draftLetter = (purpose: Purpose, facts: DraftFacts): Draft => drafts[purpose](facts);

/** What is still for the person to say: the sentences in square brackets. */
export const openPlaces = (text: string): string[] =>
  [...text.matchAll(/\[([^\]\n]{3,300})\]/g)].flatMap(([, inside]) => (inside && /\s/.test(inside) ? [inside] : []));
