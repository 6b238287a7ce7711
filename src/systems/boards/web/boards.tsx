// The boards that are followed.
import { api, client } from "../../../web/client.ts";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import { sayWants } from "../rules/wanted.ts";
import type { BoardView } from "../schema.ts";
import { FollowBoard } from "./follow-board.tsx";
import { LookAtBoards } from "./look-at-boards.tsx";
import { t } from "./text.ts";

const sayRow = (one: BoardView): string => {
  const wants = sayWants(one);
  return [
    t("counted", { count: one.open }),
    one.unseen > 0 && t("countedNew", { count: one.unseen }),
    wants && t("onlySuch", { what: wants }),
    one.look?.said,
  ]
    .filter(Boolean)
    .join(" · ");
};

export default function Boards() {
  const list = useList(api.boards, {
    search: t("findBoard"),
    sorts: [
      ["title", t("byEmployer")],
      ["looked", t("byLooked")],
    ],
  });
  return (
    <ListPage
      of={list}
      label={t("followed")}
      trail={[
        { label: t("openings"), to: "/openings" },
        { label: t("boards"), to: "/openings/boards" },
      ]}
      add={{ label: t("follow"), form: (end) => <FollowBoard onEnd={end} /> }}
      more={
        <SpreadsheetMenu
          name="boards.csv"
          save={() => client.boards.export({})}
          empty={list.answer?.total === 0}
          help={t("sheetHelp")}
          take={(asked, said) => client.boards.import(asked, { context: { said } })}
        />
      }
      above={<LookAtBoards />}
      empty={t("noBoards")}
      row={(one, remove) => (
        <Row
          key={one.id}
          title={one.title}
          reason={sayRow(one)}
          to={`/openings/boards/followed/${one.id}`}
          onRemove={() => remove(one.id)}
        />
      )}
    />
  );
}
