// All events: those ahead and those that are over, each with what is to be done about it.
import { Button } from "@mantine/core";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { useGo } from "../../../web/kit/go.tsx";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import { gatheringKinds } from "../schema/gathering.ts";
import { NewGathering } from "./gathering-form.tsx";
import { kindLabels, stateChip } from "./saying.ts";
import { t } from "./text.ts";

export default function Gatherings() {
  const kinds = kindLabels();
  const list = useList(api.gatherings, {
    search: t("findEvent"),
    filters: { kind: { label: t("anyKind"), choices: gatheringKinds.map((kind) => [kind, kinds[kind]] as const) } },
    sorts: [
      ["day", t("latest")],
      ["next", t("earliest")],
      ["title", t("byTitle")],
    ],
    tabs: {
      name: "show",
      label: t("show"),
      choices: [
        { value: "all", label: t("all"), asked: {} },
        { value: "ahead", label: t("ahead"), asked: { ahead: true } },
        { value: "over", label: t("over"), asked: { ahead: false } },
      ],
    },
  });
  const go = useGo();
  return (
    <ListPage
      of={list}
      label={t("events")}
      sub={t("eventsSub")}
      add={{ label: t("addEvent"), form: (end) => <NewGathering onEnd={end} onAdded={(id) => go(`/events/${id}`)} /> }}
      more={
        <>
          <Button variant="default" onClick={() => go("/events/memberships")}>
            {t("memberships")}
          </Button>
          <SpreadsheetMenu
            name="events.csv"
            save={() => client.gatherings.export({})}
            empty={list.answer?.counts?.all === 0}
            help={t("importHelp")}
            take={(asked, said) => client.gatherings.import(asked, { context: { said } })}
          />
        </>
      }
      empty={t("noEvents")}
      row={(one, remove) => {
        const chip = stateChip(one);
        return (
          <Row
            key={one.id}
            title={one.title}
            reason={[one.place, one.said].filter(Boolean).join(" · ")}
            to={`/events/${one.id}`}
            chips={<Chip tone={chip.tone}>{chip.label}</Chip>}
            onRemove={() => remove(one.id)}
          />
        );
      }}
    />
  );
}
