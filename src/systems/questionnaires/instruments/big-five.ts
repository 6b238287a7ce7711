// Big Five in 120 statements (IPIP-NEO-120), read from its package: five domains of six facets, four items each.
import { getQuestions } from "@bigfive-org/questions";
import type { InstrumentDefinition, InstrumentItem, InstrumentScale } from "../schema/instrument.ts";

interface Said {
  label: string;
  high: string;
  low: string;
}

const domains: Record<string, Said & { id: string; facets: readonly Said[] }> = {
  N: {
    id: "neuroticism",
    label: "Sensitivity to stress",
    high: "Strain, worry and setbacks reach you quickly and deeply.",
    low: "It takes a lot to unsettle you.",
    facets: [
      { label: "Anxiety", high: "You often expect that something may go wrong.", low: "You seldom worry beforehand." },
      { label: "Anger", high: "You are annoyed quickly.", low: "You are hard to annoy." },
      { label: "Low spirits", high: "You often feel low or think little of yourself.", low: "You seldom feel low." },
      { label: "Self-consciousness", high: "You mind what others may think of you.", low: "You are at ease among strangers." },
      { label: "Immoderation", high: "You give in to cravings easily.", low: "You resist cravings easily." },
      { label: "Vulnerability", high: "Pressure makes it hard to think clearly.", low: "You keep a clear head under pressure." },
    ],
  },
  E: {
    id: "extraversion",
    label: "Extraversion",
    high: "You turn to people and activity, and they give you energy.",
    low: "You need little company and little noise.",
    facets: [
      { label: "Friendliness", high: "You warm to people quickly.", low: "You keep some distance at first." },
      { label: "Gregariousness", high: "You look for company and crowds.", low: "You prefer to be alone or with few." },
      { label: "Assertiveness", high: "You take charge and speak first.", low: "You let others lead." },
      { label: "Activity level", high: "You live at a brisk pace.", low: "You take your time." },
      { label: "Excitement-seeking", high: "You look for thrill and risk.", low: "You can do without thrill." },
      { label: "Cheerfulness", high: "You are openly joyful.", low: "Your joy is quiet." },
    ],
  },
  O: {
    id: "openness",
    label: "Openness to experience",
    high: "New ideas, art and change attract you.",
    low: "You prefer the familiar, the plain and the practical.",
    facets: [
      { label: "Imagination", high: "You like to dream and invent.", low: "You keep to facts." },
      { label: "Artistic interests", high: "Art and nature move you.", low: "Art leaves you rather cool." },
      { label: "Emotionality", high: "You notice your feelings clearly.", low: "You pay little attention to feelings." },
      { label: "Adventurousness", high: "You like to try what is new.", low: "You like your routines." },
      { label: "Intellect", high: "You enjoy complex and abstract ideas.", low: "You prefer people and things to ideas." },
      { label: "Liberalism", high: "You question authority and convention.", low: "You value tradition and authority." },
    ],
  },
  A: {
    id: "agreeableness",
    label: "Agreeableness",
    high: "You trust, help and give way for the sake of others.",
    low: "You look at others critically and stand up for your own interests.",
    facets: [
      { label: "Trust", high: "You expect good intentions.", low: "You are on your guard." },
      { label: "Morality", high: "You are straightforward with people.", low: "You use some tactics with people." },
      { label: "Altruism", high: "Helping others rewards you.", low: "You help when there is a reason." },
      { label: "Cooperation", high: "You avoid confrontation.", low: "You do not shun a fight." },
      { label: "Modesty", high: "You do not think yourself better than others.", low: "You know your worth and say it." },
      { label: "Sympathy", high: "The suffering of others touches you.", low: "You judge by fairness rather than by pity." },
    ],
  },
  C: {
    id: "conscientiousness",
    label: "Conscientiousness",
    high: "You plan, keep your word and finish.",
    low: "You act on the moment and take rules lightly.",
    facets: [
      { label: "Self-efficacy", high: "You trust in getting things done.", low: "You doubt whether you will manage." },
      { label: "Orderliness", high: "You like order and schedules.", low: "You live well with disorder." },
      { label: "Dutifulness", high: "Promises and rules bind you.", low: "You feel hemmed in by rules." },
      { label: "Achievement-striving", high: "You aim high and work hard.", low: "Enough is enough for you." },
      { label: "Self-discipline", high: "You begin unpleasant tasks without delay.", low: "You put unpleasant tasks off." },
      { label: "Cautiousness", high: "You think before you act.", low: "You decide on the spot." },
    ],
  },
};

const published = "Mean of the published coefficients of the IPIP-NEO-120 (Johnson 2014)";

const facetId = (domain: string, facet: number): string => `${domain.toLowerCase()}${facet}`;

const scales: InstrumentScale[] = Object.entries(domains).flatMap(([letter, { facets, ...domain }]) => [
  { ...domain, parent: null, poles: null, reliability: { alpha: 0.84, sd: null, source: published } },
  ...facets.map((facet, place) => ({
    ...facet,
    id: facetId(letter, place + 1),
    parent: domain.id,
    poles: null,
    reliability: { alpha: 0.68, sd: null, source: published },
  })),
]);

const questions = getQuestions("en");

/** As the package words them; numbered within their facet in its order, because every answer carries the name. */
const items: InstrumentItem[] = questions.map(({ text, keyed, domain, facet }, place) => {
  const scale = facetId(domain, facet);
  const before = questions.slice(0, place).filter((one) => facetId(one.domain, one.facet) === scale);
  return { id: `${scale}-${before.length + 1}`, text, othersText: null, scale, reversed: keyed === "minus" };
});

export const bigFive: InstrumentDefinition = {
  id: "big-five",
  version: "1.3.3",
  title: "Personality (Big Five)",
  purpose:
    "How you tend to feel, think and act, in five broad traits of six facets each. It changes slowly; it helps to see why some work comes easily and some does not.",
  instruction: "Begin each line with “I”. How well does it describe you as you generally are now, not as you wish to be?",
  othersInstruction: null,
  answers: [
    { value: 1, label: "very inaccurate" },
    { value: 2, label: "moderately inaccurate" },
    { value: 3, label: "neither" },
    { value: 4, label: "moderately accurate" },
    { value: 5, label: "very accurate" },
  ],
  scales,
  items,
  scoring: "mean",
  minimumShare: 0.75,
  secondsPerItem: 1,
  minutes: 15,
  validated: true,
  whatItIsNot:
    "No norms come with these items: a score says how you answered, not how you compare with others. It is no diagnosis and no measure of ability; never use it to choose among people.",
  source: "IPIP-NEO-120 (Johnson 2014) from the International Personality Item Pool, by the package @bigfive-org/questions 1.3.3",
  author: "John A. Johnson, with items of the International Personality Item Pool (Lewis R. Goldberg)",
  licence: "Public domain (items); MIT (package)",
  norms: null,
};
