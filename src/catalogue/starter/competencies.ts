// The starter competencies: what people can do at work, in five kinds, with the names found for it in resumes and postings.
import competencyList from "./competencies.json" with { type: "json" };
import type { StarterCompetency } from "./shape.ts";

export const competencies = competencyList as readonly StarterCompetency[];
