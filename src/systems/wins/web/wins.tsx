// The win log: one line to write the next win, the cairn it lies on, and all of them to find again.
import { Button, Menu } from "@mantine/core";
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { FileInput } from "../../../core/file-input.ts";
import { api, client } from "../../../web/client.ts";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { useGo, useListOffset, useListParam } from "../../../web/kit/go.tsx";
import { FilterChoice, FilterText, SortChoice } from "../../../web/kit/list-filter.tsx";
import { Card, Columns, Page } from "../../../web/kit/page.tsx";
import { Pager } from "../../../web/kit/pager.tsx";
import { RowList } from "../../../web/kit/row.tsx";
import { Loaded, PageSkeleton, RowsSkeleton } from "../../../web/kit/skeletons.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { useText } from "../../../web/words.ts";
import { strengthRules, winKinds } from "../schema.ts";
import { Cairn } from "./cairn.tsx";
import { CaptureLine } from "./capture-line.tsx";
import { Months } from "./months.tsx";
import { saveBragDocument, sheetName, sheetOfWins } from "./save-file.ts";
import { lackWords, sayKind } from "./saying.ts";
import { TakeIn, type TakeInFrom } from "./take-in.tsx";
import { text } from "./text.ts";
import { WinRow } from "./win-row.tsx";
import "./wins.css";

const pageSize = 50;
const sorts = ["day", "impact", "strength", "changed", "title"] as const;
const among = <T extends string>(values: readonly T[], given: string | undefined): T | undefined =>
  values.find((value) => value === given);

export default function Wins() {
  const all = useQuery(api.wins.list.queryOptions({ input: { limit: 1 } }));
  return (
    <Loaded query={all} shape={<PageSkeleton />}>
      {({ counts }) => <WinsPage total={counts.all} confirmed={counts.confirmed} waiting={counts.unconfirmed} />}
    </Loaded>
  );
}

function WinsPage({ total, confirmed, waiting }: { total: number; confirmed: number; waiting: number }) {
  const t = useText(text);
  const [takingIn, setTakingIn] = useState<TakeInFrom>();
  const take = async (asked: { file: FileInput; preview: boolean }, said: string) => {
    const { unknownSkills, note: read, ...found } = await client.wins.import(asked, { context: { said } });
    const unknown = unknownSkills.length > 0 ? t("csvUnknownSkills", { skills: unknownSkills.join(", ") }) : undefined;
    return { ...found, note: [read, unknown].filter(Boolean).join(" ") || undefined };
  };
  return (
    <Page
      title={t("yourWins")}
      sub={total > 0 ? t("winsSub", { count: total, confirmed }) : undefined}
      more={
        <SpreadsheetMenu name={sheetName} save={sheetOfWins} empty={total === 0} help={t("csvHelp")} take={take}>
          <Menu.Item onClick={() => setTakingIn("git")}>{t("importGit")}</Menu.Item>
          <Menu.Item onClick={() => setTakingIn("mail")}>{t("importMail")}</Menu.Item>
          <Menu.Item disabled={total === 0} onClick={() => void saveBragDocument()}>
            {t("bragDocument")}
          </Menu.Item>
          <Menu.Divider />
        </SpreadsheetMenu>
      }
    >
      <div className="cairn-first">
        <Columns
          side={
            <>
              <div className="cairn-card">
                <Cairn />
              </div>
              {total > 0 && <Months />}
            </>
          }
        >
          <div className="capture-card">
            <Card>
              <CaptureLine />
            </Card>
          </div>
          {waiting > 0 && <Waiting count={waiting} />}
          {total > 0 ? <WinList /> : <p className="wins-empty">{t("emptyWins")}</p>}
        </Columns>
      </div>
      {takingIn && <TakeIn from={takingIn} onClose={() => setTakingIn(undefined)} />}
    </Page>
  );
}

function Waiting({ count }: { count: number }) {
  const t = useText(text);
  const confirm = useMutation(api.wins.confirm.mutationOptions({ context: { said: t("confirmedNow") } }));
  return (
    <Card>
      <div className="waiting">
        <span>{t("confirmMany", { count })}</span>
        <Button variant="default" loading={confirm.isPending} onClick={() => confirm.mutate({})}>
          {t("confirmAll")}
        </Button>
      </div>
    </Card>
  );
}

function WinList() {
  const t = useText(text);
  const go = useGo();
  const [sought, setSought] = useListParam("text");
  const [offset, setOffset] = useListOffset();
  const [kind, setKind] = useListParam("kind");
  const [lacks, setLacks] = useListParam("lacks");
  const [sort, setSort] = useListParam("sort");
  const list = useQuery(
    api.wins.list.queryOptions({
      input: {
        text: sought || undefined,
        kind: among(winKinds, kind),
        lacks: among(strengthRules, lacks),
        sort: among(sorts, sort) ?? "day",
        limit: pageSize,
        offset,
      },
      placeholderData: keepPreviousData,
    }),
  );
  const remove = useMutation(api.wins.remove.mutationOptions({ context: { said: t("removed") } }));
  const sortWords = {
    day: t("byDay"),
    impact: t("byImpact"),
    strength: t("byStrength"),
    changed: t("byChanged"),
    title: t("byTitle"),
  };
  const clear = () => go("/wins");
  return (
    <>
      <div className="win-filters">
        <FilterText label={t("search")} value={sought ?? ""} onChange={setSought} />
        <FilterChoice label={t("anyKind")} value={kind} onChange={setKind} choices={winKinds.map((one) => [one, sayKind(one)])} />
        <FilterChoice
          label={t("anyLack")}
          value={lacks}
          onChange={setLacks}
          choices={strengthRules.map((one) => [one, t("lacks", { what: lackWords[one] })])}
        />
        <SortChoice
          label={t("sortBy")}
          value={among(sorts, sort) ?? "day"}
          choices={sorts.map((one) => [one, sortWords[one]] as const)}
          onChange={setSort}
        />
      </div>
      <Loaded query={list} shape={<RowsSkeleton />}>
        {({ items, total }) =>
          items.length === 0 ? (
            <EmptyState sentence={t("nothingMatches")} action={{ label: t("clearFilters"), onClick: clear }} />
          ) : (
            <>
              <RowList label={t("yourWins")}>
                {items.map((win) => (
                  <WinRow key={win.id} win={win} onRemove={() => remove.mutate({ id: win.id })} />
                ))}
              </RowList>
              <Pager offset={offset} limit={pageSize} total={total} onOffset={setOffset} />
            </>
          )
        }
      </Loaded>
    </>
  );
}
