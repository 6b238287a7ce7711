// Step 2: the role to aim for, typed or taken from suggestions that lie near to what was read.
import { useQuery } from "@tanstack/react-query";
import { hundredths } from "../../../../core/say.ts";
import { client } from "../../../../web/client.ts";
import { RolePicker } from "../../../../web/kit/catalogue-picker.tsx";
import { type Choice, Choices } from "../../../../web/kit/choices.tsx";
import { Page } from "../../../../web/kit/page.tsx";
import type { StepProps } from "./given.ts";
import { type ReadPreview, useReadPreview } from "./preview.ts";
import { StepEnd } from "./step-end.tsx";
import { t } from "./text.ts";

interface Suggested {
  id: string;
  label: string;
  /** Readiness from 0 to 1. */
  readiness: number | null;
  /** The role that it usually follows. */
  after: string | null;
}

const most = 6;
/** A role of which less is there is no suggestion. */
const leastReady = 0.15;
/** What a skill counts as whose level nobody has said. */
const unsaidLevel = 2;

/** Usual next steps from the latest position first, then the roles that the skills are nearest to. */
const suggestRoles = async ({ facts }: ReadPreview): Promise<Suggested[]> => {
  const named = facts.skills.flatMap(({ label, level, keywords }) => [label, ...keywords].map((name) => ({ name, level })));
  const told = facts.experiences.flatMap(({ title, summary, highlights }) => [title, summary ?? "", ...highlights]);
  const written = [...named.map(({ name }) => name), facts.basics.summary ?? "", ...told].join("\n").slice(0, 100_000);
  const { hits } = written.trim() ? await client.catalogue.extract({ text: written }) : { hits: [] };
  const levelOf = (matched: string) => named.find(({ name }) => name.toLowerCase() === matched.toLowerCase())?.level;
  const profile = hits.slice(0, 300).map(({ skillId, matched }) => ({ skillId, level: levelOf(matched) ?? unsaidLevel }));
  const ranked = (await client.catalogue.rank({ profile, source: "starter", limit: 200 })).items;
  const readinessOf = (id: string) => ranked.find((role) => role.id === id)?.readiness ?? null;
  const nextRoles = await nextAfter(facts.experiences.find(({ kind, end }) => kind === "work" && !end)?.title);
  const following = nextRoles.map((role) => ({ ...role, readiness: readinessOf(role.id) }));
  const near = ranked.map(({ id, label, readiness }) => ({ id, label, readiness, after: null }));
  const suggested = near.filter(({ id, readiness }) => readiness >= leastReady && !following.some((role) => role.id === id));
  return [...following, ...suggested].slice(0, most);
};

const nextAfter = async (title: string | undefined): Promise<Omit<Suggested, "readiness">[]> => {
  if (!title) return [];
  const [current] = (await client.catalogue.search({ text: title.slice(0, 200), type: "role", limit: 1 })).items;
  if (!current) return [];
  const { next, label } = await client.catalogue.role({ id: current.id });
  const roles = await Promise.all(next.slice(0, 2).map((id) => client.catalogue.role({ id })));
  return roles.map((role) => ({ id: role.id, label: role.label, after: label }));
};

export function WhereTo({ given, onGiven, onNext, onBack }: StepProps) {
  const read = useReadPreview(given);
  const suggested = useQuery({
    queryKey: ["first-run", "roles", read.data],
    queryFn: () => (read.data ? suggestRoles(read.data) : []),
    enabled: read.data !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const offered = suggested.data ?? [];
  const choices = offered.map(
    ({ id, label, readiness, after }): Choice => ({
      value: id,
      label,
      note: [after && t("nextAfter", { role: after }), readiness !== null && t("readyNow", { percent: hundredths(readiness) })]
        .filter(Boolean)
        .join("; "),
    }),
  );
  const goOn = (event: React.FormEvent) => {
    event.preventDefault();
    if (given.role) onNext();
  };
  return (
    <Page title={t("roleTitle")} sub={t("roleSub")}>
      <form onSubmit={goOn} className="step">
        <RolePicker
          label={t("roleLabel")}
          placeholder={t("roleHint")}
          value={given.role}
          onChange={(role) => onGiven({ role })}
        />
        {choices.length > 0 && (
          <Choices
            label={t("nearestTitle")}
            choices={choices}
            value={given.role?.id ?? null}
            onChange={(id) => {
              const role = offered.find((one) => one.id === id);
              if (role) onGiven({ role: { id: role.id, label: role.label } });
            }}
          />
        )}
        <p className="note" aria-live="polite">
          {given.role && t("roleChosen", { role: given.role.label })}
        </p>
        <StepEnd onBack={onBack} disabled={!given.role} />
      </form>
    </Page>
  );
}
