// One experience: its fields, what it proves, who may see it, its history, and the way to the bin.
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { api } from "../../../web/client.ts";
import { Card } from "../../../web/kit/page.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { useMore } from "../../../web/kit/use-more.tsx";
import { sayPeriod } from "../rules/period.ts";
import { ExperienceForm } from "./experience-form.tsx";
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
  const { limit, more } = useMore(20);
  const skills = useQuery({
    ...api.skills.list.queryOptions({ input: { provenBy: `experience:${id}`, limit } }),
    placeholderData: keepPreviousData,
  });
  if (!skills.data?.total) return null;
  return (
    <Card title={t("provesSkills")}>
      <SkillNames skills={skills.data.items} />
      {more(skills.data.total)}
    </Card>
  );
}
