// The inventory: what a person can do, how well, and what proves it; to confirm, sort, filter and change in place.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { shortDate, shortMonthAndYear } from "../../../core/say.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { type Column, DataTable } from "../../../web/kit/data-table.tsx";
import { Drawer } from "../../../web/kit/dialogs.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { useGo, useQueryParam } from "../../../web/kit/go.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Meter } from "../../../web/kit/meter.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { TableSkeleton } from "../../../web/kit/skeletons.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { today } from "../../../web/kit/today.ts";
import { useList } from "../../../web/kit/use-list.ts";
import { freshnessOf } from "../rules/inventory.ts";
import type { Skill } from "../schema.ts";
import { ConfirmBanner } from "./confirm-many.tsx";
import { sheetName } from "./save-spreadsheet.ts";
import { interestWords, sayInterest, sayKind, saySkillLevel } from "./saying.ts";
import { SkillForm } from "./skill-form.tsx";
import { t } from "./text.ts";
import "./skills.css";

type Confirmation = Skill["confirmation"];
type ListedSkill = Awaited<ReturnType<typeof client.skills.list>>["items"][number];

const kinds = ["technical", "soft", "knowledge", "tool", "language"] as const;
const confirmations = ["confirmed", "unconfirmed", "withdrawn"] as const;

export default function Inventory() {
  const go = useGo();
  const [adding, setAdding] = useQueryParam("add");
  const [suggestedLabel] = useQueryParam("label");
  const [editing, setEditing] = useState<Skill>();
  const list = useList(api.skills, {
    search: t("search"),
    filters: {
      kind: { label: t("anyKind"), choices: kinds.map((one) => [one, sayKind(one)]) },
      confirmation: { label: t("anyState"), choices: confirmations.map((one) => [one, t(one)]) },
      interest: { label: t("anyInterest"), choices: Object.entries(interestWords) },
    },
    limit: 100,
  });
  const suggested = adding && suggestedLabel ? { catalogueId: adding, label: suggestedLabel } : undefined;
  const { all: total, confirmed } = list.answer?.counts ?? { all: 0, confirmed: 0 };
  return (
    <>
      <ListPage
        of={list}
        label={t("yourSkills")}
        sub={total > 0 ? t("inventorySub", { count: total, confirmed }) : undefined}
        add={{ label: t("addSkill"), form: (end) => <SkillForm suggested={suggested} onEnd={end} />, size: 560 }}
        more={
          <>
            <Button variant="default" onClick={() => go("/gap")}>
              {t("seeGap")}
            </Button>
            <SpreadsheetMenu
              name={sheetName}
              save={() => client.skills.export({})}
              empty={total === 0}
              help={t("importHelp")}
              take={(asked, said) => client.skills.import(asked, { context: { said } })}
            />
          </>
        }
        above={list.answer && <ConfirmBanner count={list.answer.counts.unconfirmed} />}
        shape={<TableSkeleton />}
        empty={
          <EmptyState sentence={t("emptyInventory")} action={{ label: t("readResume"), to: "/resume" }}>
            <Button variant="default" onClick={() => setAdding("yes")} data-hotkey="n">
              {t("addSkill")}
            </Button>
          </EmptyState>
        }
      >
        {(skills, remove) => (
          <div className="compact-cards">
            <Card flush>
              <DataTable
                caption={t("yourSkills")}
                rows={skills}
                columns={columnsIn()}
                keyOf={(skill) => skill.id}
                to={(skill) => `/skills/${skill.id}`}
                onEdit={setEditing}
                onRemove={(skill) => remove(skill.id)}
                end={(skill) => <SkillMenu skill={skill} onEdit={() => setEditing(skill)} onRemove={() => remove(skill.id)} />}
              />
            </Card>
          </div>
        )}
      </ListPage>
      <Drawer
        opened={editing !== undefined}
        onClose={() => setEditing(undefined)}
        position="right"
        title={t("editSkill", { label: editing?.label ?? "" })}
      >
        {editing && <SkillForm key={editing.id} skill={editing} onEnd={() => setEditing(undefined)} />}
      </Drawer>
    </>
  );
}

function SkillMenu({ skill, onEdit, onRemove }: { skill: Skill; onEdit: () => void; onRemove: () => void }) {
  const confirm = useMutation(api.skills.confirm.mutationOptions({ context: { said: t("confirmedNow", { count: 1 }) } }));
  const withdraw = useMutation(api.skills.withdraw.mutationOptions({ context: { said: t("withdrawnNow", { count: 1 }) } }));
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="subtle" color="stone" size="xs" aria-label={`${t("more")}: ${skill.label}`}>
          ···
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onEdit}>{t("edit")}</Menu.Item>
        {skill.confirmation !== "confirmed" && (
          <Menu.Item onClick={() => confirm.mutate({ ids: [skill.id] })}>{t("confirm")}</Menu.Item>
        )}
        {skill.confirmation !== "withdrawn" && (
          <Menu.Item onClick={() => withdraw.mutate({ ids: [skill.id] })}>
            {t("withdraw")}
            <small>{t("withdrawHelp")}</small>
          </Menu.Item>
        )}
        <Menu.Item color="clay" onClick={onRemove}>
          {t("remove")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

export function ConfirmationChip({ state }: { state: Confirmation }) {
  if (state === "confirmed") return null;
  return <Chip tone={state === "unconfirmed" ? "clay" : "stone"}>{t(state)}</Chip>;
}

/** "March 2026", "2026" or "4 March 2026", and how long ago where it is long. */
export const sayLastUsed = (lastUsed: string | null): string => {
  if (!lastUsed) return t("never");
  const [year, month, day] = lastUsed.split("-");
  const said = !month ? (year ?? "") : day ? shortDate(lastUsed) : shortMonthAndYear(lastUsed);
  const freshness = freshnessOf(lastUsed, today());
  return freshness === "fading" || freshness === "unused" ? `${said}, ${t(freshness)}` : said;
};

const columnsIn = (): Column<ListedSkill>[] => [
  {
    key: "label",
    label: t("skill"),
    sort: (skill) => skill.label,
    cell: (skill) => (
      <>
        {skill.label} <ConfirmationChip state={skill.confirmation} /> {skill.stale && <Chip tone="clay">{t("stale")}</Chip>}
        <small className="cell-note">{sayKind(skill.kind)}</small>
      </>
    ),
  },
  {
    key: "level",
    label: t("level"),
    sort: (skill) => skill.level,
    cell: (skill) => (
      <div className="level-cell">
        {skill.level !== null && <Meter level={skill.level} needed={skill.wanted ?? undefined} bare />}
        <small className="cell-note number">{saySkillLevel(skill)}</small>
      </div>
    ),
  },
  { key: "interest", label: t("interest"), sort: (skill) => skill.interest, cell: (skill) => sayInterest(skill.interest) },
  { key: "used", label: t("lastUsed"), sort: (skill) => skill.lastUsed, cell: (skill) => sayLastUsed(skill.lastUsed) },
  {
    key: "evidence",
    label: t("evidence"),
    sort: (skill) => skill.evidence.length,
    cell: (skill) => (skill.evidence.length === 0 ? t("noEvidence") : t("proofs", { count: skill.evidence.length })),
  },
];
