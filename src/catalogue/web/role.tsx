// One role: what a person in it does, what it asks for, and where it leads.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { sayLevel } from "../../career/proficiency.ts";
import { hundredths } from "../../core/say.ts";
import { api, client } from "../../web/client.ts";
import { Chip } from "../../web/kit/chip.tsx";
import { type Column, DataTable } from "../../web/kit/data-table.tsx";
import { Go, useGo, useRouteParam } from "../../web/kit/go.tsx";
import { Card, Columns, Page, Trail } from "../../web/kit/page.tsx";
import { Loaded, PageSkeleton } from "../../web/kit/skeletons.tsx";
import { roleAddress, skillAddress } from "./addresses.ts";
import { AlsoCalled } from "./also-called.tsx";
import { RoleCredentials } from "./credentials.tsx";
import { Facts } from "./facts.tsx";
import { t } from "./text.ts";
import { ToDo } from "./to-do.tsx";
import { WorkPicture } from "./work-picture.tsx";
import "./catalogue.css";

type Role = Awaited<ReturnType<typeof client.catalogue.role>>;
type Need = Role["needs"][number];

export default function RoleScreen() {
  const id = useRouteParam("_splat");
  const role = useQuery(api.catalogue.role.queryOptions({ input: { id } }));
  return (
    <Loaded query={role} shape={<PageSkeleton />}>
      {(found) => <RolePage role={found} />}
    </Loaded>
  );
}

function RolePage({ role }: { role: Role }) {
  const go = useGo();
  const profile = useQuery(api.profile.show.queryOptions({ input: {} }));
  const aim = useMutation({
    mutationFn: () =>
      client.profile.save({ targetRoleId: role.id, targetRoleLabel: role.label }, { context: { said: t("aimed") } }),
  });
  const isTarget = profile.data?.profile?.targetRoleId === role.id;
  const gap = { label: t("seeGap"), hotkey: "G", onClick: () => go("/gap") };
  return (
    <Page
      title={role.label}
      above={<Trail steps={[{ label: t("catalogue"), to: "/catalogue" }]} />}
      sub={
        <>
          {isTarget && <Chip tone="moss">{t("isTarget")}</Chip>} {role.retired && <Chip>{t("retired")}</Chip>}{" "}
          <AlsoCalled names={role.altLabels} />
        </>
      }
      action={isTarget ? gap : { label: t("aim"), hotkey: "A", disabled: aim.isPending, onClick: () => aim.mutate() }}
      more={
        !isTarget && (
          <Button variant="default" onClick={() => go(`/gap?to=${encodeURIComponent(role.id)}`)}>
            {t("seeGap")}
          </Button>
        )
      }
    >
      <Columns side={<Aside role={role} />}>
        <p className="lead">{role.description || t("noDescription")}</p>
        {role.decides.length > 0 && <p>{t("decides", { skills: role.decides.map(({ label }) => label).join(", ") })}</p>}
        <Needs role={role} />
        <RoleCredentials role={role} />
        <ToDo id={role.id} title={t("toDoRole")} />
      </Columns>
    </Page>
  );
}

/** No role asks for more; a question of the list may name so many. */
const mostNeeds = 500;

function Needs({ role }: { role: Role }) {
  const catalogueIds = [...new Set(role.needs.map(({ skillId }) => skillId))].slice(0, mostNeeds);
  const mine = useQuery(
    api.skills.list.queryOptions({ input: { catalogueIds, limit: mostNeeds }, enabled: catalogueIds.length > 0 }),
  );
  const levels = new Map(
    (mine.data?.items ?? [])
      .filter((skill) => skill.confirmation !== "withdrawn")
      .map((skill) => [skill.catalogueId, { id: skill.id, level: skill.level }] as const),
  );
  if (role.needs.length === 0)
    return (
      <Card title={t("asks")}>
        <p>{t("asksNothing")}</p>
      </Card>
    );
  const essential = role.needs.filter((need) => need.importance === "essential").length;
  return (
    <Card flush title={t("asks")} note={t("asksNote", { count: role.needs.length, essential })}>
      <div className="side-by-side">
        <DataTable
          caption={t("asks")}
          rows={role.needs}
          columns={columnsIn(levels)}
          keyOf={(need) => need.skillId}
          to={(need) => skillAddress(need.skillId)}
        />
      </div>
      {role.needs.some((need) => need.levelSource === "assumed") && <p className="note table-note">{t("assumedHelp")}</p>}
    </Card>
  );
}

interface Mine {
  id: string;
  level: number | null;
}

const columnsIn = (levels: ReadonlyMap<string | null, Mine>): Column<Need>[] => [
  { key: "label", label: t("competency"), sort: (need) => need.label, cell: (need) => need.label },
  {
    key: "level",
    label: t("levelNeeded"),
    sort: (need) => need.level,
    cell: (need) => (
      <span className="number">
        {t("levelIs", { level: need.level, label: sayLevel(need.level) })}
        {need.levelSource === "assumed" && <small className="note"> {t("assumed")}</small>}
      </span>
    ),
  },
  {
    key: "importance",
    label: t("importance"),
    sort: (need) => need.importance,
    cell: (need) => t(need.importance),
  },
  {
    key: "you",
    label: t("you"),
    sort: (need) => levels.get(need.skillId)?.level ?? null,
    cell: (need) => <YourLevel mine={levels.get(need.skillId)} need={need.level} />,
  },
];

function YourLevel({ mine, need }: { mine: Mine | undefined; need: number }) {
  if (!mine) return <span className="note">{t("notYours")}</span>;
  if (mine.level === null) return <span>{t("youHaveUnsaid")}</span>;
  return <span className={mine.level >= need ? "good number" : "number"}>{t("youHave", { level: mine.level })}</span>;
}

const steps = { 1: "step1", 2: "step2", 3: "step3", 4: "step4", 5: "step5" } as const;

function Aside({ role }: { role: Role }) {
  const step = steps[role.step as keyof typeof steps];
  const facts = [
    [t("source"), t(role.source)],
    [t("socCode"), role.soc],
    [t("iscoCode"), role.isco],
    [t("field"), role.family],
    [t("ladderStep"), step && t(step)],
  ] as const;
  return (
    <>
      {role.profile && <WorkPicture profile={role.profile} />}
      <RoleLinks title={t("nextRoles")} roles={role.nextRoles} />
      <RoleLinks title={t("nearRoles")} roles={role.nearRoles} />
      <RoleLinks
        title={t("similar")}
        roles={role.similar
          .filter((near) => near.overlap > 0 && !role.nextRoles.some(({ id }) => id === near.id))
          .slice(0, 6)
          .map((near) => ({ ...near, note: t("alike", { percent: hundredths(near.overlap) }) }))}
      />
      <Card title={t("aboutRole")}>
        <Facts facts={facts} />
        {role.retired && <p className="note">{t("retiredHelp")}</p>}
      </Card>
    </>
  );
}

function RoleLinks({ title, roles }: { title: string; roles: readonly { id: string; label: string; note?: string }[] }) {
  if (roles.length === 0) return null;
  return (
    <Card title={title}>
      <ul className="catalogue-links">
        {roles.map(({ id, label, note }) => (
          <li key={id}>
            <Go to={roleAddress(id)}>{label}</Go>
            {note && <span className="note number">{note}</span>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
