// What would be read and planned, asked without writing anything.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { ProfileFacts } from "../../../../career/profile-facts.ts";
import { client } from "../../../../web/client.ts";
import { corrected, hasCorrections } from "./corrections.ts";
import type { Given } from "./given.ts";

export type ReadPreview = Awaited<ReturnType<typeof client.resume.import>>;
export type Shown = Pick<ReadPreview, "skills" | "roles">;
export type Plan = Awaited<ReturnType<typeof client.plan.make>>;
export type PlanTo = Extract<Plan, { target: object }>;
export type PlanInput = Parameters<typeof client.plan.make>[0];

const yearIn = (text: string): string | undefined => /(?:19|20)\d{2}/.exec(text)?.[0];

/** "2019" and "March 2019" are a beginning, "7 years" is how long. */
const sayNow = ({ now, since }: Given): string => {
  const [title, from] = [now.trim(), since.trim()];
  if (!title) return "";
  if (!from) return title;
  return yearIn(from) ? `${title}, since ${from}` : `${title}, for ${from}`;
};

/** What was typed, with what the person does now as its first line. */
const wordsOf = (given: Given): string => [sayNow(given), given.typed.trim()].filter(Boolean).join("\n\n");

const sourceOf = (given: Given) => (given.file ? { file: given.file } : { text: wordsOf(given) });

export const hasSource = (given: Given): boolean => given.file !== null || wordsOf(given) !== "";

/** Which of the experiences is what the person does now; -1 where none is. */
export const placeOfNow = ({ experiences }: ProfileFacts): number => experiences.findIndex(({ source }) => source === "line 1");

/** What the person does now is a position under that title, even where no role is called so. */
const withNow = (facts: ProfileFacts, { now, since, file }: Given): ProfileFacts => {
  const title = now.trim();
  if (file || !title || placeOfNow(facts) >= 0) return facts;
  const start = yearIn(since);
  const work = { kind: "work" as const, title, ...(start && { start }), highlights: [], source: "line 1" };
  return { ...facts, experiences: [work, ...facts.experiences] };
};

const isNow = (said: string | undefined, given: Given): boolean => said !== undefined && said === sayNow(given);

/** What is understood of the file or the lines. The person waits for it, so it is asked again only when they change. */
export const useReadPreview = (given: Given) =>
  useQuery({
    queryKey: ["first-run", "read", given.file ?? wordsOf(given)],
    queryFn: async () => {
      const read = await client.resume.import({ ...sourceOf(given), preview: true });
      return { ...read, facts: withNow(read.facts, given), skipped: read.skipped.filter(({ said }) => !isNow(said, given)) };
    },
    enabled: hasSource(given),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

/** The facts with everything that was put right; nothing before they are read, or where nothing was given. */
export const useFacts = (given: Given): ProfileFacts | undefined => {
  const { data, isError } = useReadPreview(given);
  return data && !isError && hasSource(given) ? corrected(data.facts, given.corrections) : undefined;
};

/** The skills that the facts show and the roles that their positions mean. */
export const useShown = (given: Given): { shown: Shown | undefined; facts: ProfileFacts | undefined } => {
  const facts = useFacts(given);
  const { data: read } = useReadPreview(given);
  const isAsRead = facts?.experiences.length === read?.roles.length && !hasCorrections(given.corrections);
  const anew = useQuery({
    queryKey: ["first-run", "shown", facts],
    queryFn: () => (facts ? client.resume.accept({ facts, preview: true }) : null),
    enabled: facts !== undefined && !isAsRead,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const shown = isAsRead ? read : (anew.data ?? undefined);
  return { shown: facts && shown, facts };
};

export const useDirections = (facts: ProfileFacts | undefined) =>
  useQuery({
    queryKey: ["first-run", "roles", facts],
    queryFn: () => client.resume.roles(facts ? { facts } : {}),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

/** What was said of skills that still stand among what was read, and of what the role asks. */
const decidedOn = ({ skills }: Given, shown: Shown | undefined): PlanInput["skills"] => {
  const read = new Set(shown?.skills.map(({ label }) => label));
  return Object.entries(skills)
    .filter(([label, { asked }]) => asked || read.has(label))
    .map(([label, { level, keep }]) => ({ label, level, keep }));
};

/** The plan that would be made, and what it is made from; `agreed` counts what was read as confirmed, as agreeing to the plan does. */
export const usePlanPreview = (given: Given, agreed = false) => {
  const { shown, facts } = useShown(given);
  const { role, exploring, hours, situation, country } = given;
  const input: PlanInput = {
    ...(facts && { facts }),
    ...(exploring ? { explore: true } : role && { target: role.id }),
    ...(hours !== null && { hours }),
    ...(situation && { situation }),
    ...(country && { country }),
    skills: decidedOn(given, shown),
    yes: agreed,
  };
  const preview = useQuery({
    queryKey: ["first-run", "plan", input],
    queryFn: () => client.plan.make({ ...input, preview: true }),
    enabled: !hasSource(given) || shown !== undefined,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return { preview, input };
};
