// Batch jobs over the catalogue: titles, skills in text, near roles, next roles, and postings held against a person.
import { z } from "zod";
import type { Catalogue } from "../catalogue/index.ts";
import { escoId, onetId, sourceId, toThousandths } from "../catalogue/index.ts";
import { Refusal, refusing } from "../core/refusal.ts";
import { askedIn, fitOf, holdingOf, tellingIn } from "../systems/postings/index.ts";
import { job } from "./job.ts";

const limit = z.number().int().min(1).max(1000).default(10);
const source = sourceId.optional();
const text = z.string().min(1).max(500_000);

const batchRefusals = refusing(422, {
  unknownOccupation:
    "“occupation”: the catalogue has no role “{asked}”. Give an id, an ESCO address, an O*NET-SOC code or a title.",
  unknownSkill: "“profile”: the catalogue has no skill “{asked}”. Give an id or a name of it.",
});

/** A role by its id, the publisher's address or code, or what it is called. */
const roleIdOf = (catalogue: Catalogue, asked: string): string => {
  const code = /^\d\d-\d{4}$/.test(asked) ? `${asked}.00` : asked;
  const ids = [asked, onetId(code), escoId(asked)];
  const known = ids.find((id) => catalogue.role(id) !== null) ?? catalogue.bestRole(asked)?.id;
  if (known === undefined) throw new Refusal(batchRefusals.unknownOccupation, { asked });
  return known;
};

const titles = job(
  "The roles that a job title may mean",
  z.object({ text, language: z.string().length(2).optional(), source, limit }),
  async ({ catalogue: open }) => {
    const catalogue = await open();
    return ({ text: title, ...choice }) => {
      const found = catalogue.rolesTitled(title, choice);
      const sure = catalogue.bestRole(title);
      return {
        items: found.map(({ id, label, source: from, score }) => ({
          id,
          label,
          source: from,
          score: toThousandths(score),
        })),
        likeliest: sure && { id: sure.id, label: sure.label, confidence: sure.confidence },
      };
    };
  },
);

const extract = job(
  "The skills that a text names or probably speaks of",
  z.object({ text, least: z.number().min(0).max(1).optional(), limit }),
  async ({ catalogue: open }) => {
    const catalogue = await open();
    return ({ text: read, least, limit: most }) => ({ items: catalogue.skillsIn(read, { limit: most, least }) });
  },
);

const near = z.object({ occupation: z.string().min(1).max(300), limit });

const related = job("The roles that are most like a role", near, async ({ catalogue: open }) => {
  const catalogue = await open();
  return ({ occupation, limit: most }) => {
    const id = roleIdOf(catalogue, occupation);
    const items = catalogue.neighbours(id, most).near;
    return { occupation: id, items: items.map(({ overlap, ...one }) => ({ ...one, score: overlap })) };
  };
});

const moves = job("The roles that people in a role are likeliest to go to next", near, async ({ catalogue: open }) => {
  const catalogue = await open();
  return ({ occupation, limit: most }) => {
    const id = roleIdOf(catalogue, occupation);
    return { occupation: id, items: catalogue.movesFrom(id, most) };
  };
});

const posting = z.object({ id: z.string().max(200), text });
const held = z.object({ skill: z.string().min(1).max(300), level: z.number().min(0).max(5).default(3) });

const skillIdOf = (catalogue: Catalogue, asked: string): string => {
  const id = [asked, escoId(asked)].find((one) => catalogue.skill(one) !== null);
  const known = id ?? catalogue.search(asked, { type: "skill", limit: 1 })[0]?.id;
  if (known === undefined) throw new Refusal(batchRefusals.unknownSkill, { asked });
  return catalogue.canonical(known);
};

/** A level that nobody states is 3: at work with it. */
const unstatedLevel = 3;

const profileIn = (catalogue: Catalogue, profile: string | z.output<typeof held>[]): Map<string, number> => {
  const levels = new Map<string, number>();
  const add = (skillId: string, level: number) => levels.set(skillId, Math.max(level, levels.get(skillId) ?? 0));
  if (typeof profile !== "string") for (const { skill, level } of profile) add(skillIdOf(catalogue, skill), level);
  else
    for (const { skillId, mention } of catalogue.extract(profile))
      if (mention !== "negated") add(catalogue.canonical(skillId), unstatedLevel);
  return levels;
};

const match = job(
  "Postings by how well a person fits what they ask",
  z.object({
    profile: z.union([text, z.array(held).max(500)], {
      error: "“profile” must be a text, or a list of skills with their levels.",
    }),
    postings: z.array(posting).min(1).max(1000),
  }),
  async ({ catalogue: open }) => {
    const catalogue = await open();
    const telling = tellingIn(catalogue);
    return ({ profile, postings }) => {
      const levels = profileIn(catalogue, profile);
      const holding = holdingOf(
        [...levels].map(([skillId, level]) => ({ skillId, level })),
        (skillId) => catalogue.skill(skillId),
      );
      const items = postings.map((one) => {
        const { score, lines, missed, mustMet, mustAsked } = fitOf(askedIn(catalogue, one.text, telling), holding);
        const covered = lines.filter(({ cover }) => cover > 0).sort((a, b) => b.cover - a.cover);
        return {
          id: one.id,
          score: score === null ? null : toThousandths(score),
          mustMet,
          mustAsked,
          because: covered.map(({ need, cover, by }) => ({
            skill: need.skillId,
            label: need.label,
            cover: toThousandths(cover),
            by,
          })),
          missing: missed.map(({ need }) => ({ skill: need.skillId, label: need.label })),
        };
      });
      return {
        skills: levels.size,
        items: items.sort((a, b) => (b.score ?? -1) - (a.score ?? -1) || b.mustMet - a.mustMet || (a.id < b.id ? -1 : 1)),
      };
    };
  },
);

export const adviceJobs = { titles, extract, related, moves, match };
