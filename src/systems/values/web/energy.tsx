// The energy audit: tasks in four quarters, quick notes, roles enjoyed, and skills named in what energises.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { useGo, useQueryParam } from "../../../web/kit/go.tsx";
import { Card, Columns, Page, Section } from "../../../web/kit/page.tsx";
import { RecordList } from "../../../web/kit/record-list.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import type { EnjoyedRole } from "../schema/energy.ts";
import { EnergyForm, EnjoyedRoleForm } from "./energy-form.tsx";
import { type EnergySummary, Quadrants } from "./energy-quadrants.tsx";
import { t } from "./text.ts";
import "../../../web/kit/lists.css";
import "./values.css";

export default function Energy() {
  const summary = useQuery(api.energy.summary.queryOptions({ input: {} }));
  const roles = useQuery(api.energy.roles.queryOptions({ input: {} }));
  return (
    <Loaded query={summary} shape={<PageSkeleton />}>
      {(found) => (
        <Loaded query={roles} shape={<PageSkeleton />}>
          {({ items }) => <EnergyPage summary={found} roles={items} />}
        </Loaded>
      )}
    </Loaded>
  );
}

function EnergyPage({ summary, roles }: { summary: EnergySummary; roles: EnjoyedRole[] }) {
  const [adding, setAdding] = useQueryParam("add");
  const note = { label: t("noteTask"), hotkey: "N", onClick: () => setAdding("task") };
  const modal = { onClose: () => setAdding(undefined), size: 620 };
  return (
    <Page
      title={t("energyTitle")}
      sub={t("energySub")}
      action={summary.entries > 0 ? note : undefined}
      more={
        <SpreadsheetMenu
          name="energy.csv"
          save={() => client.energy.export({})}
          empty={summary.entries === 0}
          help={t("csvHelp")}
          take={(asked, said) => client.energy.import(asked, { context: { said } })}
        />
      }
    >
      <Columns
        side={
          <>
            <EnjoyedRoles roles={roles} onAdd={() => setAdding("role")} />
            <NamedSkills skills={summary.skills} />
          </>
        }
      >
        {summary.entries === 0 ? (
          <EmptyState sentence={t("energyEmpty")} action={note} />
        ) : (
          <>
            {summary.said && <p className="values-said">{summary.said}</p>}
            <Quadrants summary={summary} />
            <Entries />
          </>
        )}
      </Columns>
      <Modal opened={adding === "task"} title={t("noteTask")} {...modal}>
        <EnergyForm onEnd={() => setAdding(undefined)} />
      </Modal>
      <Modal opened={adding === "role"} title={t("addRole")} {...modal}>
        <EnjoyedRoleForm onEnd={() => setAdding(undefined)} />
      </Modal>
    </Page>
  );
}

function Entries() {
  const go = useGo();
  const list = useList(api.energy);
  const said = [t("drainsLot"), t("drains"), t("neither"), t("energises"), t("energisesLot")];
  return (
    <Section title={t("entries")}>
      <RecordList
        of={list}
        label={t("entries")}
        empty={null}
        row={(entry, remove) => (
          <Row
            key={entry.id}
            title={entry.what}
            to={`/assessment/energy/${entry.id}`}
            reason={[entry.role, sayDay(entry.day), entry.note].filter(Boolean).join(" · ")}
            chips={
              <Chip tone={entry.energises > 0 ? "moss" : entry.energises < 0 ? "clay" : "stone"}>
                {said[entry.energises + 2]}
              </Chip>
            }
            onEdit={() => go(`/assessment/energy/${entry.id}`)}
            onRemove={() => remove(entry.id)}
          />
        )}
      />
    </Section>
  );
}

function EnjoyedRoles({ roles, onAdd }: { roles: EnjoyedRole[]; onAdd: () => void }) {
  const go = useGo();
  const remove = useMutation(api.energy.removeRole.mutationOptions({ context: { said: t("removed") } }));
  return (
    <Card title={t("rolesEnjoyed")}>
      {roles.length === 0 ? (
        <p className="note">{t("rolesEmpty")}</p>
      ) : (
        <RowList label={t("rolesEnjoyed")}>
          {roles.map((role) => (
            <Row
              key={role.id}
              title={role.title}
              to={`/assessment/enjoyed-roles/${role.id}`}
              reason={role.good ?? undefined}
              chips={<Chip tone={role.enjoyed > 3 ? "moss" : "stone"}>{t("enjoyedOf", { count: role.enjoyed })}</Chip>}
              onEdit={() => go(`/assessment/enjoyed-roles/${role.id}`)}
              onRemove={() => remove.mutate({ id: role.id })}
            />
          ))}
        </RowList>
      )}
      <Button variant="default" onClick={onAdd}>
        {t("addRole")}
      </Button>
    </Card>
  );
}

function NamedSkills({ skills }: { skills: EnergySummary["skills"] }) {
  if (skills.length === 0) return null;
  return (
    <Card title={t("skillsIn")}>
      <ul className="plain-list">
        {skills.map((skill) => (
          <li key={skill.id}>
            {skill.label} <span className="note">{t("skillBecause", { task: skill.because })}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
