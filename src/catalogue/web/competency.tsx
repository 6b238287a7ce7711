// One competency: what it means, what a person can do at each of the six levels, and which roles ask for it.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { proficiencyLevels, sayLevel } from "../../career/proficiency.ts";
import { api, client } from "../../web/client.ts";
import { Chip } from "../../web/kit/chip.tsx";
import { Choices } from "../../web/kit/choices.tsx";
import { type Column, DataTable } from "../../web/kit/data-table.tsx";
import { useGo, useRouteParam } from "../../web/kit/go.tsx";
import { Card, Columns, Page, Trail } from "../../web/kit/page.tsx";
import { Loaded, PageSkeleton } from "../../web/kit/skeletons.tsx";
import { roleAddress } from "./addresses.ts";
import { AlsoCalled } from "./also-called.tsx";
import { Facts } from "./facts.tsx";
import { t } from "./text.ts";
import { ToDo } from "./to-do.tsx";
import "./catalogue.css";

type Competency = Awaited<ReturnType<typeof client.catalogue.skill>>;
type Asking = Competency["askedBy"]["items"][number];

export default function CompetencyScreen() {
  const id = useRouteParam("_splat");
  const skill = useQuery(api.catalogue.skill.queryOptions({ input: { id } }));
  return (
    <Loaded query={skill} shape={<PageSkeleton />}>
      {(found) => <CompetencyPage key={found.id} competency={found} />}
    </Loaded>
  );
}

function CompetencyPage({ competency }: { competency: Competency }) {
  const go = useGo();
  const [level, setLevel] = useState<string | null>(null);
  const skills = useQuery(api.skills.list.queryOptions({ input: { catalogueIds: [competency.id], limit: 1 } }));
  const mine = skills.data?.items[0];
  const add = useMutation({
    mutationFn: () =>
      client.skills.add(
        { label: competency.label, catalogueId: competency.id, level: level === null ? null : Number(level) },
        { context: { said: t("added") } },
      ),
  });
  const says = (at: number) => competency.levels.find((one) => one.level === at)?.says;
  const open = { label: t("openYours"), hotkey: "O", onClick: () => mine && go(`/skills/${mine.id}`) };
  return (
    <Page
      title={competency.label}
      above={<Trail steps={[{ label: t("catalogue"), to: "/catalogue" }]} />}
      sub={
        <>
          {mine && <Chip tone="moss">{t("inYours")}</Chip>} {competency.retired && <Chip>{t("retired")}</Chip>}{" "}
          <AlsoCalled names={competency.altLabels} />
        </>
      }
      action={mine ? open : { label: t("addToMine"), hotkey: "A", disabled: add.isPending, onClick: () => add.mutate() }}
    >
      <Columns
        side={
          <Card title={t("aboutCompetency")}>
            <AboutIt competency={competency} />
          </Card>
        }
      >
        <p className="lead">{competency.description || t("noDescription")}</p>
        {mine ? (
          <Card title={t("sixLevels")}>
            <Levels at={mine.level} says={says} />
          </Card>
        ) : (
          <Card title={t("sixLevels")} note={t("yourLevelHelp")}>
            <Choices
              label={t("yourLevel")}
              quiet
              value={level}
              onChange={setLevel}
              choices={proficiencyLevels.map((one) => ({
                value: String(one.level),
                label: t("levelIs", { level: one.level, label: one.label }),
                note: says(one.level) ?? one.can,
              }))}
            />
            {level !== null && (
              <Button variant="subtle" color="stone" size="xs" mt={8} onClick={() => setLevel(null)}>
                {t("leaveOpen")}
              </Button>
            )}
          </Card>
        )}
        {competency.firstMove && <FirstMove move={competency.firstMove} />}
        {skills.data && <ToDo title={t("toDo")} id={competency.id} level={mine?.level ?? undefined} />}
        <AskedBy competency={competency} />
      </Columns>
    </Page>
  );
}

function Levels({ at, says }: { at: number | null; says: (level: number) => string | undefined }) {
  return (
    <dl className="facts levels">
      {proficiencyLevels.map(({ level, label, can }) => (
        <div key={level} aria-current={level === at ? "true" : undefined}>
          <dt>
            {t("levelIs", { level, label })} {level === at && <Chip tone="sky">{t("youAreHere")}</Chip>}
          </dt>
          <dd>{says(level) ?? can}</dd>
        </div>
      ))}
    </dl>
  );
}

function FirstMove({ move: { move, doneWhen, resources } }: { move: NonNullable<Competency["firstMove"]> }) {
  return (
    <Card title={t("firstMove")} note={t("firstMoveTime")}>
      <p>{move}</p>
      <p className="note">{t("doneWhen", { sign: doneWhen })}</p>
      <h3>{t("learnFrom")}</h3>
      <ul className="catalogue-links">
        {resources.map(({ title, by, year, hours, address }) => (
          <li key={title}>
            <span>
              {address ? (
                <a href={address} target="_blank" rel="noreferrer">
                  {title}
                </a>
              ) : (
                title
              )}{" "}
              <small className="note">{year ? t("byInYear", { by, year }) : by}</small>
            </span>
            {hours && <span className="note number">{t("hours", { hours })}</span>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function AboutIt({ competency: { source, kind, hours, retired } }: { competency: Competency }) {
  const facts = [
    [t("source"), t(source)],
    [t("kind"), t(kind)],
    [t("hoursPerLevel"), hours === null ? null : t("hours", { hours })],
  ] as const;
  return (
    <>
      <Facts facts={facts} />
      {retired && <p className="note">{t("retiredHelp")}</p>}
    </>
  );
}

const shownAtFirst = 12;

function AskedBy({ competency: { askedBy } }: { competency: Competency }) {
  const { roles, items } = askedBy;
  const [all, setAll] = useState(false);
  if (roles === 0)
    return (
      <Card title={t("askedBy")}>
        <p>{t("askedByNone")}</p>
      </Card>
    );
  const note =
    items.length < roles ? t("askedByFirst", { shown: items.length, count: roles }) : t("askedByNote", { count: roles });
  return (
    <Card flush title={t("askedBy")} note={note}>
      <div className="side-by-side">
        <DataTable
          caption={t("askedBy")}
          rows={all ? items : items.slice(0, shownAtFirst)}
          columns={columnsIn()}
          keyOf={(role) => role.id}
          to={(role) => roleAddress(role.id)}
        />
      </div>
      {!all && items.length > shownAtFirst && (
        <Button variant="subtle" color="stone" my={6} onClick={() => setAll(true)}>
          {t("showMore", { count: items.length - shownAtFirst })}
        </Button>
      )}
    </Card>
  );
}

const columnsIn = (): Column<Asking>[] => [
  { key: "label", label: t("role"), sort: (role) => role.label, cell: (role) => role.label },
  {
    key: "level",
    label: t("levelNeeded"),
    sort: (role) => role.level,
    cell: (role) => (
      <span className="number">
        {t("levelIs", { level: role.level, label: sayLevel(role.level) })}
        {role.levelSource === "assumed" && <small className="note"> {t("assumed")}</small>}
      </span>
    ),
  },
  { key: "importance", label: t("importance"), sort: (role) => role.importance, cell: (role) => t(role.importance) },
  { key: "source", label: t("source"), wideOnly: true, sort: (role) => role.source, cell: (role) => t(role.source) },
];
