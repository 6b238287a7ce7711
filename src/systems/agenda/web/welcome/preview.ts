// What would be read and planned, asked without writing anything.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { client } from "../../../../web/client.ts";
import type { Given } from "./given.ts";

export type ReadPreview = Awaited<ReturnType<typeof client.resume.import>>;
export type Plan = Awaited<ReturnType<typeof client.plan.make>>;
/** A need of which nothing is known; it counts as level 0 until the person says how far they are. */
export const isUnknown = ({ haveSource }: Plan["gap"][number]): boolean => haveSource === "none";
export type PlanDecisions = Pick<Parameters<typeof client.plan.make>[0], "skills" | "goals">;

/** What was typed, with what the person does now as its first line. */
const wordsOf = ({ now, since, typed }: Given): string => {
  const told = now.trim() && (since.trim() ? `${now.trim()}, since ${since.trim()}` : `I am a ${now.trim()}`);
  return [told, typed.trim()].filter(Boolean).join("\n");
};

const sourceOf = (given: Given) => (given.file ? { file: given.file } : { text: wordsOf(given) });

export const hasSource = (given: Given): boolean => given.file !== null || wordsOf(given) !== "";

/** What is understood of the file or the lines. The person waits for it, so it is asked again only when they change. */
export const useReadPreview = (given: Given) =>
  useQuery({
    queryKey: ["first-run", "read", given.file ?? wordsOf(given)],
    queryFn: () => client.resume.import({ ...sourceOf(given), preview: true }),
    enabled: hasSource(given),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

export const planInput = (given: Given, decisions: PlanDecisions) => {
  const { role, hours, file } = given;
  const words = wordsOf(given);
  return {
    ...(file ? { resume: file } : words ? { text: words } : {}),
    target: role?.id,
    hours: hours ?? undefined,
    ...decisions,
  };
};

export const usePlanPreview = (given: Given, decisions: PlanDecisions) =>
  useQuery({
    queryKey: ["first-run", "plan", given, decisions],
    queryFn: () => client.plan.make({ ...planInput(given, decisions), preview: true }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
