// "How far are you?": the competencies of a role that nothing is known of, each answered by one key; saved together as one change.
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, client } from "../../../web/client.ts";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { useGo, useQueryParam } from "../../../web/kit/go.tsx";
import { LevelList } from "../../../web/kit/level-list.tsx";
import { Card, Page, Trail } from "../../../web/kit/page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { notKnown } from "../rules/gap-report.ts";
import type { GapReport } from "../schema.ts";
import { gapAddress } from "./addresses.ts";
import { sayKind } from "./saying.ts";
import { t } from "./text.ts";

export default function Levels() {
  const [to] = useQueryParam("to");
  const profile = useQuery(api.profile.show.queryOptions({ input: {} }));
  return (
    <Loaded query={profile} shape={<PageSkeleton />}>
      {({ profile: told }) => (to || told?.targetRoleId ? <LevelsFor role={to} /> : <NoRole />)}
    </Loaded>
  );
}

function NoRole() {
  return (
    <Page title={t("howFar")}>
      <EmptyState sentence={t("gapEmpty")} action={{ label: t("chooseRole"), hotkey: "N", to: gapAddress([]) }} />
    </Page>
  );
}

/** Without a role it is the one that is aimed for. */
function LevelsFor({ role }: { role: string | undefined }) {
  const gap = useQuery(api.skills.gap.queryOptions({ input: role ? { to: [role] } : {} }));
  return (
    <Loaded query={gap} shape={<PageSkeleton />}>
      {({ gaps: [report] }) => report && <SayLevels key={report.role.id} report={report} />}
    </Loaded>
  );
}

function SayLevels({ report }: { report: GapReport }) {
  const go = useGo();
  const { id, label } = report.role;
  // What is asked at the first look stays in its place while it is answered.
  const [asked] = useState(() =>
    notKnown(report).map((line) => ({ key: line.skillId, label: line.label, note: sayKind(line.kind) })),
  );
  const [levels, setLevels] = useState<Readonly<Record<string, number>>>({});
  const said = Object.entries(levels).map(([skillId, level]) => ({ skillId, level }));
  const back = gapAddress([id]);
  const save = useMutation({
    mutationFn: () => client.skills.rate({ levels: said }, { context: { said: t("levelsSaid", { count: said.length }) } }),
    onSuccess: () => go(back),
  });
  const say = (key: string, level: number | null) =>
    setLevels(({ [key]: _, ...others }) => (level === null ? others : { ...others, [key]: level }));
  const above = <Trail steps={[{ label: t("youAndRole", { role: label }), to: back }]} />;
  if (asked.length === 0)
    return (
      <Page title={t("howFar")} above={above}>
        <EmptyState sentence={t("allKnown", { role: label })} action={{ label: t("seeGap"), to: back }} />
      </Page>
    );
  return (
    <Page
      title={t("howFar")}
      above={above}
      sub={t("howFarSub", { role: label })}
      action={{
        label: t("saveLevels", { count: said.length }),
        hotkey: "S",
        onClick: () => save.mutate(),
        disabled: said.length === 0 || save.isPending,
      }}
    >
      <Card>
        <LevelList
          focused
          competencies={asked}
          levels={levels}
          onLevel={say}
          onEnd={() => setTimeout(() => document.querySelector<HTMLElement>("main .primary-action")?.focus())}
        />
      </Card>
    </Page>
  );
}
