// One decision: the options, what was chosen and expected, and what came of it.

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { useQueryParam } from "../../../web/kit/go.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Card, type PageAction } from "../../../web/kit/page.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import type { Decision, DecisionLine, Restatement } from "../schema/decision.ts";
import { DecideDialog, ResolveDialog } from "./decision-dialogs.tsx";
import { DecisionForm } from "./decision-form.tsx";
import { MarkdownView } from "./markdown-view.tsx";
import { t } from "./text.ts";
import "./reviews.css";
import "./notebook.css";

type Opened = "decide" | "resolve";

export default recordScreen("decision", api.decisions, function useDecision(line) {
  const { decision, status, due } = line;
  const [editing, setEditing] = useQueryParam("edit");
  const [opened, setOpened] = useState<Opened>();
  const shut = () => setOpened(undefined);
  const reopen = useMutation(
    api.decisions.reopen.mutationOptions({ context: { said: t(status === "let-go" ? "takenUp" : "outcomeOpen") } }),
  );
  const letGo = useMutation(api.decisions.letGo.mutationOptions({ context: { said: t("letGoSaid") } }));
  const actions: Record<DecisionLine["status"], PageAction> = {
    open: { label: t("decide"), hotkey: "D", onClick: () => setOpened("decide") },
    waiting: { label: t("resolve"), hotkey: "O", onClick: () => setOpened("resolve") },
    resolved: { label: t("edit"), hotkey: "E", onClick: () => setEditing("yes") },
    "let-go": { label: t("takeUpAgain"), hotkey: "U", onClick: () => reopen.mutate({ id: decision.id }) },
  };
  return {
    record: decision,
    title: decision.title,
    trail: [{ label: t("decisions"), to: "/decisions" }],
    sub: due ? t("lookAgain", { day: sayDay(due) }) : endOf(line),
    action: editing ? undefined : actions[status],
    items: (
      <>
        <Menu.Item onClick={() => setEditing("yes")}>{t("edit")}</Menu.Item>
        {status === "waiting" && <Menu.Item onClick={() => setOpened("decide")}>{t("decide")}</Menu.Item>}
        {(status === "open" || status === "waiting") && (
          <Menu.Item onClick={() => letGo.mutate({ id: decision.id })}>{t("letGoDecision")}</Menu.Item>
        )}
        {status === "resolved" && <Menu.Item onClick={() => setOpened("resolve")}>{t("resolve")}</Menu.Item>}
        {status === "resolved" && <Menu.Item onClick={() => reopen.mutate({ id: decision.id })}>{t("reopenOutcome")}</Menu.Item>}
      </>
    ),
    main: editing ? (
      <DecisionForm decision={decision} onEnd={() => setEditing(undefined)} />
    ) : (
      <>
        {decision.context && (
          <Card title={t("decisionContext")}>
            <MarkdownView text={decision.context} />
          </Card>
        )}
        <Options decision={decision} />
        <Came decision={decision} />
      </>
    ),
    side: !editing && <Expected decision={decision} />,
    over: (
      <>
        <DecideDialog decision={decision} opened={opened === "decide"} onEnd={shut} />
        <ResolveDialog decision={decision} opened={opened === "resolve"} onEnd={shut} />
      </>
    ),
  };
});

/** How it ended, for the line under its title. */
const endOf = ({ decision: { resolvedOn, letGoOn }, status }: DecisionLine) => {
  if (status === "let-go" && letGoOn) return t("letGoOn", { day: sayDay(letGoOn) });
  return resolvedOn && t("resolvedOn", { day: sayDay(resolvedOn) });
};

function Options({ decision: { options, chosen } }: { decision: Decision }) {
  if (options.length === 0) return null;
  return (
    <Card title={t("options")}>
      <ul className="options-read">
        {options.map((option) => (
          <li key={option.label}>
            <strong>{option.label}</strong> {option.label === chosen && <Chip tone="moss">{t("decided")}</Chip>}
            {option.for && <p className="speaks for">{option.for}</p>}
            {option.against && <p className="speaks against">{option.against}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Expected({ decision }: { decision: Decision }) {
  const { chosen, decidedOn, expectation, probability, stated, restated, resolvesBy, feelings } = decision;
  return (
    <Card title={decidedOn && chosen ? t("decidedOn", { day: sayDay(decidedOn), chosen }) : t("notDecided")}>
      {expectation && (
        <>
          <p className="note">{probability === null ? t("expectedPlain") : t("expected", { percent: probability })}</p>
          <p>{expectation}</p>
        </>
      )}
      {resolvesBy && (
        <p className="note">
          {t("resolvesBy")} {sayDay(resolvesBy)}
        </p>
      )}
      {feelings && <blockquote className="last-time">{feelings}</blockquote>}
      {stated !== null && stated !== probability && <p className="note">{t("statedThen", { percent: stated })}</p>}
      {restated.map((before) => (
        <blockquote key={JSON.stringify(before)} className="last-time">
          <small>{t("changedOn", { day: sayDay(before.day) })}</small>
          {t("changedFrom", { what: sayStatement(before) })}
        </blockquote>
      ))}
    </Card>
  );
}

const sayStatement = ({ chosen, probability, expectation }: Restatement): string =>
  [chosen, probability !== null && `${probability} %`, expectation].filter(Boolean).join(", ");

function Came({ decision: { happened, whatCame, lesson } }: { decision: Decision }) {
  if (!happened) return null;
  return (
    <Card title={t(`cameTrue_${happened}`)}>
      {whatCame && <MarkdownView text={whatCame} />}
      {lesson && (
        <blockquote className="last-time">
          <small>{t("lesson")}</small>
          {lesson}
        </blockquote>
      )}
    </Card>
  );
}
