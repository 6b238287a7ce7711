// All times one was seen, the latest first, kept from a line; a goal that counts them by one press.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Go, useGo } from "../../../web/kit/go.tsx";
import { OneLine } from "../../../web/kit/one-line.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import { kindChoices, kindLabels, outcomeChip } from "./saying.ts";
import { t } from "./text.ts";

export default function Presence() {
  const list = useList(api.presence, {
    search: t("find"),
    filters: { kind: { label: t("anyKind"), choices: kindChoices() } },
    sorts: [
      ["day", t("latest")],
      ["title", t("byTitle")],
    ],
    tabs: {
      name: "show",
      label: t("show"),
      choices: [
        { value: "all", label: t("all"), asked: {} },
        { value: "open", label: t("open"), asked: { told: false } },
        { value: "bore", label: t("bore"), asked: { bore: true } },
      ],
    },
  });
  const { answer } = list;
  return (
    <ListPage
      of={list}
      label={t("presence")}
      sub={t("sub")}
      more={
        <SpreadsheetMenu
          name="presence.csv"
          save={() => client.presence.export({})}
          empty={answer?.counts?.all === 0}
          help={t("importHelp")}
          take={(asked, said) => client.presence.import(asked, { context: { said } })}
        />
      }
      above={
        <Card>
          <OneLine
            label={t("lineLabel")}
            help={t("lineHelp")}
            placeholder={t("linePlaceholder")}
            submitLabel={t("lineKeep")}
            most={300}
            keep={(title) => client.presence.add({ title }, { context: { said: t("lineKept") } })}
            read={({ id, kind, title, said }) => (
              <>
                {`${kindLabels()[kind]} · ${title}, ${said}`} <Go to={`/presence/${id}`}>{t("putRight")}</Go>
              </>
            )}
          />
          {answer && answer.counts.all > 0 && <Lately said={answer.lately} />}
        </Card>
      }
      empty={t("none")}
      row={({ id, title, kind, said, outcome }, remove) => {
        const chip = outcomeChip({ outcome });
        return (
          <Row
            key={id}
            title={title}
            reason={`${kindLabels()[kind]} · ${said}`}
            to={`/presence/${id}`}
            chips={chip && <Chip tone={chip.tone}>{chip.label}</Chip>}
            onRemove={() => remove(id)}
          />
        );
      }}
    />
  );
}

function Lately({ said }: { said: string }) {
  const go = useGo();
  const make = useMutation({
    mutationFn: () =>
      client.goals.add(
        {
          title: t("goalTitle"),
          level: "short-term",
          measure: { kind: "rate", unit: "times", count: 1, per: "week", follows: "presence.times" },
        },
        { context: { said: t("goalMade") } },
      ),
    onSuccess: ({ goal }) => go(`/goals/${goal.id}`),
  });
  return (
    <>
      <p className="note">{said}</p>
      <Refused error={make.error} />
      <Button variant="subtle" size="xs" loading={make.isPending} onClick={() => make.mutate()}>
        {t("goalLabel")}
      </Button>
    </>
  );
}
