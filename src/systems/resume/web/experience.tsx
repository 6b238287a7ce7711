// One experience: its fields, what it proves, who may see it, its history, and the way to the bin.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, client } from "../../../web/client.ts";
import { useGo, useRouteParam } from "../../../web/kit/go.tsx";
import { HistoryDrawer } from "../../../web/kit/history-drawer.tsx";
import { Card, Page, Trail } from "../../../web/kit/page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { type Openness, VisibilityMenu } from "../../../web/kit/visibility-menu.tsx";
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
  const go = useGo();
  const [history, setHistory] = useState(false);
  const confirm = useMutation(api.experiences.confirm.mutationOptions({ context: { said: t("confirmed") } }));
  const remove = useMutation(
    api.experiences.remove.mutationOptions({ context: { said: t("removed") }, onSuccess: () => go("/resume") }),
  );
  const open = useMutation({
    mutationFn: (openness: Openness) =>
      client.experiences.update({ id: one.id, revision: one.revision, ...openness }, { context: { said: t("experienceSaved") } }),
  });
  const origin = one.source ? t("readFrom", { source: one.source }) : t("writtenByYou");
  return (
    <Page
      title={one.title}
      above={<Trail steps={[{ label: t("resume"), to: "/resume" }]} />}
      sub={[one.organisation, sayPeriod(one), origin].filter(Boolean).join(" · ")}
      action={
        one.confirmation === "confirmed"
          ? undefined
          : { label: t("confirm"), hotkey: "X", onClick: () => confirm.mutate({ ids: [one.id] }) }
      }
      more={
        <>
          <VisibilityMenu {...one} onChange={(openness) => open.mutate(openness)} />
          <Button variant="default" onClick={() => setHistory(true)}>
            {t("history")}
          </Button>
          <Button variant="default" onClick={() => remove.mutate({ id: one.id })}>
            {t("remove")}
          </Button>
        </>
      }
    >
      <ExperienceForm key={one.revision} experience={one} />
      <ProvenSkills id={one.id} />
      <HistoryDrawer kind="experience" id={one.id} opened={history} onClose={() => setHistory(false)} />
    </Page>
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
