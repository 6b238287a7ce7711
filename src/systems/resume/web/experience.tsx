// One experience: its fields, what it proves, who may see it, its history, and the way to the bin.
import { useMutation, useQuery } from "@tanstack/react-query";
import { api, client } from "../../../web/client.ts";
import { useRouteParam } from "../../../web/kit/go.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { RecordPage } from "../../../web/kit/record-page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { useText } from "../../../web/words.ts";
import type { Experience } from "../schema.ts";
import { ExperienceForm } from "./experience-form.tsx";
import { sayPeriod } from "./period.ts";
import { SkillNames } from "./resume.tsx";
import { text } from "./text.ts";

export default function ExperienceScreen() {
  const id = useRouteParam("id");
  const experience = useQuery(api.experiences.get.queryOptions({ input: { id } }));
  return (
    <Loaded query={experience} shape={<PageSkeleton />}>
      {(found) => <ExperiencePage one={found} />}
    </Loaded>
  );
}

function ExperiencePage({ one }: { one: Experience }) {
  const t = useText(text);
  const confirm = useMutation(api.experiences.confirm.mutationOptions({ context: { said: t("confirmed") } }));
  const origin = one.source ? t("readFrom", { source: one.source }) : t("writtenByYou");
  return (
    <RecordPage
      kind="experience"
      record={one}
      title={one.title}
      trail={[{ label: t("resume"), to: "/resume" }]}
      sub={[one.organisation, sayPeriod(one), origin].filter(Boolean).join(" · ")}
      action={
        one.confirmation === "confirmed"
          ? undefined
          : { label: t("confirm"), hotkey: "X", onClick: () => confirm.mutate({ ids: [one.id] }) }
      }
      change={client.experiences.update}
      remove={client.experiences.remove}
    >
      <ExperienceForm key={one.revision} experience={one} />
      <ProvenSkills id={one.id} />
    </RecordPage>
  );
}

function ProvenSkills({ id }: { id: string }) {
  const t = useText(text);
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
