// The kinds of experience in the order of a resume, and what one of each is called.
import type { Experience } from "../schema.ts";
import { t } from "./text.ts";

export const kindLabels = {
  work: t("workOne"),
  education: t("educationOne"),
  volunteer: t("volunteerOne"),
  project: t("projectOne"),
  award: t("awardOne"),
  publication: t("publicationOne"),
} satisfies Record<Experience["kind"], string>;

export const kindsInOrder = Object.keys(kindLabels) as readonly Experience["kind"][];
