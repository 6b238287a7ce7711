// The win log: one line to write the next win, the cairn it lies on, and all of them to find again.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api, client } from "../../../web/client.ts";
import { Menu } from "../../../web/kit/menu.tsx";
import { Card, Columns, Page } from "../../../web/kit/page.tsx";
import { RecordList } from "../../../web/kit/record-list.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import { strengthRules, winKinds } from "../schema.ts";
import { Cairn } from "./cairn.tsx";
import { CaptureLine } from "./capture-line.tsx";
import { Months } from "./months.tsx";
import { saveBragDocument, sheetName } from "./save-file.ts";
import { lackWords, sayKind } from "./saying.ts";
import { TakeIn, type TakeInFrom } from "./take-in.tsx";
import { t } from "./text.ts";
import { WinRow } from "./win-row.tsx";
import "./wins.css";

export default function Wins() {
  const list = useWins();
  return (
    <Loaded query={list.query} shape={<PageSkeleton />}>
      {({ counts }) => <WinsPage list={list} counts={counts} />}
    </Loaded>
  );
}

const useWins = () => {
  return useList(api.wins, {
    search: t("search"),
    filters: {
      kind: { label: t("anyKind"), choices: winKinds.map((one) => [one, sayKind(one)]) },
      lacks: { label: t("anyLack"), choices: strengthRules.map((one) => [one, t("lacks", { what: lackWords[one] })]) },
    },
    sorts: [
      ["day", t("byDay")],
      ["impact", t("byImpact")],
      ["strength", t("byStrength")],
      ["changed", t("byChanged")],
      ["title", t("byTitle")],
    ],
  });
};

type List = ReturnType<typeof useWins>;

function WinsPage({ list, counts }: { list: List; counts: NonNullable<List["answer"]>["counts"] }) {
  const { all: total, confirmed, unconfirmed: waiting } = counts;
  const [takingIn, setTakingIn] = useState<TakeInFrom>();
  return (
    <Page
      title={t("yourWins")}
      sub={total > 0 ? t("winsSub", { count: total, confirmed }) : undefined}
      more={
        <SpreadsheetMenu
          name={sheetName}
          save={() => client.wins.export({})}
          empty={total === 0}
          help={t("csvHelp")}
          take={(asked, said) => client.wins.import(asked, { context: { said } })}
        >
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
          <RecordList
            of={list}
            label={t("yourWins")}
            row={(win, remove) => <WinRow key={win.id} win={win} onRemove={() => remove(win.id)} />}
            empty={<p className="wins-empty">{t("emptyWins")}</p>}
          />
        </Columns>
      </div>
      {takingIn && <TakeIn from={takingIn} onClose={() => setTakingIn(undefined)} />}
    </Page>
  );
}

function Waiting({ count }: { count: number }) {
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
