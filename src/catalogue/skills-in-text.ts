// The skills of a text in one ranking: those that it names, surest first, then those that it probably speaks of.
import type { SkillHit } from "./extract.ts";
import type { SkillSuggestion } from "./suggest.ts";
import { toThousandths } from "./work-figures.ts";

export interface SkillInText {
  id: string;
  label: string;
  /** How sure it is that the text means the skill, 0 to 1; only of those that are named. */
  confidence: number | null;
  /** 0 to 1; only the order means anything. */
  score: number;
  /** Where the text names it; none where it is only likely. */
  spans: { start: number; end: number; text: string; mention: SkillHit["mention"] }[];
}

export interface SkillsInChoice {
  limit?: number | undefined;
  least?: number | undefined;
}

interface Reading {
  extract(text: string, least?: number): SkillHit[];
  suggest(text: string, limit?: number): SkillSuggestion[];
}

/** Suggestions stand behind everything that is named. */
const likelyBelow = 0.5;

export const skillsInText = (catalogue: Reading, text: string, { limit = 10, least }: SkillsInChoice = {}): SkillInText[] => {
  const named = new Map<string, SkillInText & { confidence: number }>();
  const denied = new Set<string>();
  for (const { skillId: id, label, start, end, matched, confidence, mention } of catalogue.extract(text, least)) {
    if (mention === "negated") {
      denied.add(id);
      continue;
    }
    const known = named.get(id) ?? { id, label, confidence: 0, score: 0, spans: [] };
    known.confidence = Math.max(known.confidence, confidence);
    known.score = likelyBelow + known.confidence * (1 - likelyBelow);
    known.spans.push({ start, end, text: matched, mention });
    named.set(id, known);
  }
  const likely = catalogue
    .suggest(text, limit + named.size + denied.size)
    .filter(({ skillId }) => !named.has(skillId) && !denied.has(skillId))
    .map(({ skillId, label, score }) => ({ id: skillId, label, confidence: null, score: score * likelyBelow, spans: [] }));
  return [...[...named.values()].sort((a, b) => b.confidence - a.confidence), ...likely]
    .slice(0, limit)
    .map((one) => ({ ...one, score: toThousandths(one.score) }));
};
