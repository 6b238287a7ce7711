// The kinds of experience in the order of a resume, and what one of each is called.
import { useMemo } from "react";
import { useText } from "../../../web/words.ts";
import type { Experience } from "../schema.ts";
import { text } from "./text.ts";

export const kindsInOrder = [
  "work",
  "education",
  "volunteer",
  "project",
  "award",
  "publication",
] as const satisfies readonly Experience["kind"][];

export const useKindLabels = (): Record<Experience["kind"], string> => {
  const t = useText(text);
  return useMemo(
    () => ({
      work: t("workOne"),
      education: t("educationOne"),
      volunteer: t("volunteerOne"),
      project: t("projectOne"),
      award: t("awardOne"),
      publication: t("publicationOne"),
    }),
    [t],
  );
};
