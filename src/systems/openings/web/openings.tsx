// All openings as equals: a line to write down the last application, and the list by what is due, with the ways on in place.
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { useGo } from "../../../web/kit/go.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import { kindLabels, sayOpening } from "../rules/stages.ts";
import type { Ending, OpeningLine } from "../schema/opening.ts";
import { AppliedLine } from "./applied-line.tsx";
import { EndDialog, MoveItems } from "./move-menu.tsx";
import { OpeningForm } from "./opening-form.tsx";
import { kindChoices, sayLine, toneOf, wayChoices } from "./saying.ts";
import { Several } from "./several.tsx";
import { t } from "./text.ts";
import "./openings.css";

export default function Openings() {
  const go = useGo();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const tags = useQuery(api.openings.tags.queryOptions({ input: {} })).data?.tags ?? [];
  const list = useList(api.openings, {
    search: t("find"),
    filters: {
      kind: { label: t("anyKind"), choices: kindChoices },
      how: { label: t("anyHow"), choices: wayChoices },
      ...(tags.length > 0 && {
        tag: { label: t("anyTag"), choices: tags.map(({ tag, count }) => [tag, `${tag} (${count})`] as const) },
      }),
    },
    sorts: [
      ["next", t("byNext")],
      ["since", t("bySince")],
      ["applied", t("byApplied")],
      ["title", t("byTitle")],
      ["organisation", t("byOrganisation")],
    ],
    tabs: {
      name: "show",
      label: t("show"),
      choices: [
        { value: "open", label: t("tabOpen"), asked: { state: "open" } },
        { value: "taken", label: t("tabTaken"), asked: { state: "taken" } },
        { value: "over", label: t("tabOver"), asked: { state: "over" } },
        { value: "all", label: t("tabAll"), asked: {} },
      ],
    },
  });
  // What was chosen and is out of sight now is left alone.
  const items = list.answer?.items ?? [];
  const shown = items.map(({ id }) => id);
  const held = items.filter(({ id }) => chosen.has(id)).flatMap((one) => one.tags);
  return (
    <ListPage
      of={list}
      label={t("openings")}
      add={{ label: t("add"), form: (end) => <OpeningForm onEnd={end} /> }}
      more={
        <>
          <Button variant="default" onClick={() => go("/openings/boards")}>
            {t("boards")}
          </Button>
          <SpreadsheetMenu
            name="openings.csv"
            save={() => client.openings.export({})}
            empty={list.answer?.counts?.all === 0}
            help={t("importHelp")}
            take={(asked, said) => client.openings.import(asked, { context: { said } })}
          >
            <Menu.Item onClick={() => go("/openings/board")}>{t("asBoard")}</Menu.Item>
            <Menu.Item onClick={() => go("/openings/from-page")}>{t("fromPage")}</Menu.Item>
            <Menu.Item onClick={() => go("/openings/funnel")}>{t("funnel")}</Menu.Item>
            <Menu.Divider />
          </SpreadsheetMenu>
        </>
      }
      above={
        <>
          <Card>
            <AppliedLine />
          </Card>
          <Several
            chosen={chosen.intersection(new Set(shown))}
            shown={shown}
            onChosen={setChosen}
            tags={tags.map(({ tag }) => tag)}
            held={[...new Set(held)]}
          />
        </>
      }
      empty={t("none")}
      row={(one, remove) => (
        <OpeningRow
          key={one.id}
          one={one}
          onRemove={() => remove(one.id)}
          chosen={chosen.has(one.id)}
          onChoose={() => setChosen(chosen.symmetricDifference(new Set([one.id])))}
        />
      )}
    />
  );
}

interface OpeningRowProps {
  one: OpeningLine;
  chosen: boolean;
  onChoose: () => void;
  onRemove: () => void;
}

function OpeningRow({ one, chosen, onChoose, onRemove }: OpeningRowProps) {
  const [ending, setEnding] = useState<Ending>();
  return (
    <Row
      title={sayOpening(one)}
      reason={sayLine(one)}
      to={`/openings/${one.id}`}
      chips={
        <>
          {one.tags.map((tag) => (
            <span key={tag}>{tag}</span>
          ))}
          {one.kind !== "job" && <span>{kindLabels[one.kind]}</span>}
          <Chip tone={toneOf(one.stage)}>{one.said}</Chip>
        </>
      }
      more={<MoveItems one={one} onEnd={setEnding} />}
      onRemove={onRemove}
      chosen={chosen}
      onChoose={onChoose}
    >
      <EndDialog one={one} as={ending} onClose={() => setEnding(undefined)} />
    </Row>
  );
}
