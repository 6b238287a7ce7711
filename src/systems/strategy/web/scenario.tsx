// One scenario: how it comes out held against staying, and what is not known, with its cheapest test.
import { useState } from "react";
import { api } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { HowSure } from "../../../web/kit/how-sure.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { planNames, reversalNames } from "../rules/board.ts";
import { ScenarioForm } from "./scenario-form.tsx";
import { t } from "./scenario-text.ts";
import { Tests } from "./tests.tsx";
import "./strategy.css";

export default recordScreen("scenario", api.scenarios, function useScenario(one) {
  const [editing, setEditing] = useState(false);
  const { outlook, risk, reversible, mustBeTrue, note, path } = one;
  return {
    title: one.title,
    trail: [{ label: t("scenarios"), to: "/scenarios" }],
    sub: (
      <>
        {planNames[one.plan]} {one.chosen && <Chip tone="moss">{t("chosen")}</Chip>}
      </>
    ),
    action: { label: t("edit"), hotkey: "E", onClick: () => setEditing(true) },
    main: (
      <>
        <Card title={t("outlook")}>
          {outlook.said.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {outlook.basis && (
            <HowSure>
              <p className="note">{outlook.basis}</p>
            </HowSure>
          )}
        </Card>
        <Tests one={one} />
      </>
    ),
    side: (
      <Card title={t("aboutIt")}>
        <dl className="scenario-facts">
          {path && (
            <>
              <dt>{t("path")}</dt>
              <dd>
                <RecordLink kind={path.kind} id={path.id}>
                  {path.label ?? ""}
                </RecordLink>
              </dd>
            </>
          )}
          <dt>{t("risk")}</dt>
          <dd>{risk ?? t("notSaid")}</dd>
          <dt>{t("back")}</dt>
          <dd>{reversible === null ? t("notSaid") : reversalNames[reversible]}</dd>
          <dt>{t("mustBeTrue")}</dt>
          <dd>{mustBeTrue.length === 0 ? t("notSaid") : mustBeTrue.join("; ")}</dd>
          {note && (
            <>
              <dt>{t("notes")}</dt>
              <dd>{note}</dd>
            </>
          )}
        </dl>
      </Card>
    ),
    over: (
      <Modal opened={editing} onClose={() => setEditing(false)} title={t("editTitle")} size={700}>
        <ScenarioForm record={one} onEnd={() => setEditing(false)} />
      </Modal>
    ),
  };
});
