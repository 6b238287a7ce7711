// One event: how it stands, the people there, what came of it.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { sayMoney } from "../../../core/money.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Card, Section } from "../../../web/kit/page.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { today } from "../../../web/kit/today.ts";
import type { GatheringView } from "../schema/gathering.ts";
import { GatheringForm } from "./gathering-form.tsx";
import { People } from "./people.tsx";
import { kindLabels, stateChip } from "./saying.ts";
import { t } from "./text.ts";

export default recordScreen("gathering", api.gatherings, function useGathering(one) {
  const [editing, setEditing] = useState(false);
  const end = () => setEditing(false);
  return {
    title: one.title,
    trail: [{ label: t("events"), to: "/events" }],
    sub: [kindLabels()[one.kind], sayDay(one.day), one.place].filter(Boolean).join(" · "),
    action: { label: t("edit"), hotkey: "E", onClick: () => setEditing(true) },
    main: (
      <>
        <Stands one={one} />
        <People one={one} />
        {one.came && (
          <Section title={t("came")}>
            <p className="as-written">{one.came}</p>
          </Section>
        )}
      </>
    ),
    side: <About one={one} />,
    over: (
      <Modal opened={editing} onClose={end} title={t("editEvent")} size={640}>
        {editing && <GatheringForm one={one} onEnd={end} />}
      </Modal>
    ),
  };
});

function Stands({ one }: { one: GatheringView }) {
  const change = useMutation({
    mutationFn: (went: "yes" | "no") =>
      client.gatherings.update({ id: one.id, revision: one.revision, went }, { context: { said: t("noted") } }),
  });
  const chip = stateChip(one);
  const hasBegun = one.day <= today();
  return (
    <Card title={t("stands")}>
      <Chip tone={chip.tone}>{chip.label}</Chip>
      <p>{one.said}</p>
      {one.want && <p className="as-written">{one.want}</p>}
      {hasBegun && one.went === "yes" && !one.came && <p className="note">{t("cameHelp")}</p>}
      <Refused error={change.error} />
      {one.went === null && (
        <div className="form-end">
          {hasBegun && (
            <Button variant="default" onClick={() => change.mutate("yes")}>
              {t("iWent")}
            </Button>
          )}
          <Button variant="default" onClick={() => change.mutate("no")}>
            {t("iDidNot")}
          </Button>
        </div>
      )}
    </Card>
  );
}

function About({ one }: { one: GatheringView }) {
  const { cost, currency, note } = one;
  if (cost === null && !note) return null;
  return (
    <Card title={t("what")}>
      {cost !== null && currency && <p>{t("costs", { money: sayMoney({ amount: cost, currency }) })}</p>}
      {note && <p className="as-written note">{note}</p>}
    </Card>
  );
}
