// The inventory: what a person can do, how well, and what proves it; to confirm, sort, filter and change in place.
import { Button, Drawer, Menu, Modal } from "@mantine/core";
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { shortDate, shortMonthAndYear } from "../../../core/say.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { type Column, DataTable } from "../../../web/kit/data-table.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { useGo, useListOffset, useListParam, useQueryParam } from "../../../web/kit/go.tsx";
import { FilterChoice, FilterText } from "../../../web/kit/list-filter.tsx";
import { Meter } from "../../../web/kit/meter.tsx";
import { Card, Page } from "../../../web/kit/page.tsx";
import { Pager } from "../../../web/kit/pager.tsx";
import { Loaded, TableSkeleton } from "../../../web/kit/skeletons.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { today } from "../../../web/kit/today.ts";
import { type Say, useText } from "../../../web/words.ts";
import { freshnessOf } from "../rules/inventory.ts";
import type { Skill } from "../schema.ts";
import { ConfirmBanner } from "./confirm-many.tsx";
import { sheetName, sheetOfSkills } from "./save-spreadsheet.ts";
import { interestWords, sayInterest, sayKind, saySkillLevel } from "./saying.ts";
import { SkillForm } from "./skill-form.tsx";
import { text } from "./text.ts";
import "./skills.css";

const pageSize = 100;
type Confirmation = Skill["confirmation"];
type ListedSkill = Awaited<ReturnType<typeof client.skills.list>>["items"][number];

const kinds = ["technical", "soft", "knowledge", "tool", "language"] as const;
const confirmations = ["confirmed", "unconfirmed", "withdrawn"] as const;
const chosenFrom = <T extends string>(values: readonly T[], given: string | undefined): T | undefined =>
  values.find((value) => value === given);

export default function Inventory() {
  const t = useText(text);
  const go = useGo();
  const [sought, setSought] = useListParam("text");
  const [kind, setKind] = useListParam("kind");
  const [state, setState] = useListParam("state");
  const [interest, setInterest] = useListParam("interest");
  const [suggestedId] = useQueryParam("add");
  const [suggestedLabel] = useQueryParam("label");
  const [adding, setAdding] = useState(false);
  const [editing, setEditing] = useState<Skill>();
  const [offset, setOffset] = useListOffset();
  const filter = {
    text: sought || undefined,
    kind: chosenFrom(kinds, kind),
    confirmation: chosenFrom(confirmations, state),
    interest: chosenFrom(["more", "same", "less"], interest),
  };
  const filtered = Object.values(filter).some(Boolean);
  const list = useQuery(
    api.skills.list.queryOptions({ input: { ...filter, limit: pageSize, offset }, placeholderData: keepPreviousData }),
  );
  const waiting = useQuery(api.skills.list.queryOptions({ input: { confirmation: "unconfirmed", limit: 500 } }));
  const remove = useMutation(api.skills.remove.mutationOptions({ context: { said: t("removed") } }));
  const suggested = suggestedId && suggestedLabel ? { catalogueId: suggestedId, label: suggestedLabel } : undefined;
  const endAdding = () => {
    setAdding(false);
    if (suggestedId) go("/skills");
  };
  const clear = () => {
    go("/skills");
  };
  const total = list.data?.counts.all ?? 0;
  const nothingYet = list.data?.counts.all === 0;
  return (
    <Page
      title={t("yourSkills")}
      sub={total > 0 ? t("inventorySub", { count: total, confirmed: list.data?.counts.confirmed ?? 0 }) : undefined}
      action={nothingYet ? undefined : { label: t("addSkill"), hotkey: "N", onClick: () => setAdding(true) }}
      more={
        <>
          <Button variant="default" onClick={() => go("/gap")}>
            {t("seeGap")}
          </Button>
          <SpreadsheetMenu
            name={sheetName}
            save={sheetOfSkills}
            empty={total === 0}
            help={t("importHelp")}
            take={(asked, said) => client.skills.import(asked, { context: { said } })}
          />
        </>
      }
    >
      {waiting.data && <ConfirmBanner waiting={waiting.data.items} />}
      {total > 0 && (
        <div className="filters">
          <FilterText label={t("search")} value={sought ?? ""} onChange={setSought} />
          <FilterChoice label={t("anyKind")} value={kind} onChange={setKind} choices={kinds.map((one) => [one, sayKind(one)])} />
          <FilterChoice
            label={t("anyState")}
            value={state}
            onChange={setState}
            choices={confirmations.map((one) => [one, t(one)])}
          />
          <FilterChoice
            label={t("anyInterest")}
            value={interest}
            onChange={setInterest}
            choices={Object.entries(interestWords)}
          />
        </div>
      )}
      <Loaded query={list} shape={<TableSkeleton />}>
        {({ items, total: found }) =>
          items.length === 0 && !filtered ? (
            <EmptyState sentence={t("emptyInventory")} action={{ label: t("readResume"), to: "/resume" }}>
              <Button variant="default" onClick={() => setAdding(true)} data-hotkey="n">
                {t("addSkill")}
              </Button>
            </EmptyState>
          ) : items.length === 0 ? (
            <EmptyState sentence={t("nothingMatches")} action={{ label: t("clearFilters"), onClick: clear }} />
          ) : (
            <>
              <div className="compact-cards">
                <Card flush>
                  <DataTable
                    caption={t("yourSkills")}
                    rows={items}
                    columns={columnsIn(t)}
                    keyOf={(skill) => skill.id}
                    to={(skill) => `/skills/${skill.id}`}
                    onEdit={setEditing}
                    onRemove={(skill) => remove.mutate({ id: skill.id })}
                    end={(skill) => (
                      <SkillMenu
                        skill={skill}
                        onEdit={() => setEditing(skill)}
                        onRemove={() => remove.mutate({ id: skill.id })}
                      />
                    )}
                  />
                </Card>
              </div>
              <Pager offset={offset} limit={pageSize} total={found} onOffset={setOffset} />
            </>
          )
        }
      </Loaded>
      <Modal opened={adding || suggested !== undefined} onClose={endAdding} title={t("addSkill")} size={560}>
        <SkillForm suggested={suggested} onEnd={endAdding} />
      </Modal>
      <Drawer
        opened={editing !== undefined}
        onClose={() => setEditing(undefined)}
        position="right"
        title={t("editSkill", { label: editing?.label ?? "" })}
      >
        {editing && <SkillForm key={editing.id} skill={editing} onEnd={() => setEditing(undefined)} />}
      </Drawer>
    </Page>
  );
}

function SkillMenu({ skill, onEdit, onRemove }: { skill: Skill; onEdit: () => void; onRemove: () => void }) {
  const t = useText(text);
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

export function StateChip({ state }: { state: Confirmation }) {
  const t = useText(text);
  if (state === "confirmed") return null;
  return <Chip tone={state === "unconfirmed" ? "clay" : "stone"}>{t(state)}</Chip>;
}

/** "March 2026", "2026" or "4 March 2026", and how long ago where it is long. */
export const sayLastUsed = (lastUsed: string | null, t: Say<typeof text.en>): string => {
  if (!lastUsed) return t("never");
  const [year, month, day] = lastUsed.split("-");
  const said = !month ? (year ?? "") : day ? shortDate(lastUsed) : shortMonthAndYear(lastUsed);
  const freshness = freshnessOf(lastUsed, today());
  return freshness === "fading" || freshness === "unused" ? `${said}, ${t(freshness)}` : said;
};

const columnsIn = (t: Say<typeof text.en>): Column<ListedSkill>[] => [
  {
    key: "label",
    label: t("skill"),
    sort: (skill) => skill.label,
    cell: (skill) => (
      <>
        {skill.label} <StateChip state={skill.confirmation} /> {skill.stale && <Chip tone="clay">{t("stale")}</Chip>}
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
  { key: "used", label: t("lastUsed"), sort: (skill) => skill.lastUsed, cell: (skill) => sayLastUsed(skill.lastUsed, t) },
  {
    key: "evidence",
    label: t("evidence"),
    sort: (skill) => skill.evidence.length,
    cell: (skill) => (skill.evidence.length === 0 ? t("noEvidence") : t("proofs", { count: skill.evidence.length })),
  },
];
