// One experience: its fields, what it proves, who may see it, its history, and the way to the bin.
import { useMutation, useQuery } from "@tanstack/react-query";
import { api } from "../../../web/client.ts";
import { Card } from "../../../web/kit/page.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { ExperienceForm } from "./experience-form.tsx";
import { sayPeriod } from "./period.ts";
import { SkillNames } from "./resume.tsx";
import { t } from "./text.ts";

export default recordScreen("experience", api.experiences, function useExperience(one) {
  const confirm = useMutation(api.experiences.confirm.mutationOptions({ context: { said: t("confirmed") } }));
  const origin = one.source ? t("readFrom", { source: one.source }) : t("writtenByYou");
  return {
    title: one.title,
    trail: [{ label: t("resume"), to: "/resume" }],
    sub: [one.organisation, sayPeriod(one), origin].filter(Boolean).join(" · "),
    action:
      one.confirmation === "confirmed"
        ? undefined
        : { label: t("confirm"), hotkey: "X", onClick: () => confirm.mutate({ ids: [one.id] }) },
    main: (
      <>
        <ExperienceForm key={one.revision} experience={one} />
        <ProvenSkills id={one.id} />
      </>
    ),
  };
});

function ProvenSkills({ id }: { id: string }) {
  const skills = useQuery(api.skills.list.queryOptions({ input: { limit: 500 } }));
  const proven = (skills.data?.items ?? []).filter(({ evidence }) =>
    evidence.some(({ record }) => record?.kind === "experience" && record.id === id),
  );
  if (proven.length === 0) return null;
  return (
    <Card title={t("provesSkills")}>
      <SkillNames skills={proven} />
    </Card>
  );
}
