// The tree of goals, each with its progress and forecast in a line.
import { useMutation, useQuery } from "@tanstack/react-query";
import { addMonths, sayDay } from "../../../core/day.ts";
import { hundredths } from "../../../core/say.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { useGo, useQueryParam } from "../../../web/kit/go.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Page } from "../../../web/kit/page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Select } from "../../../web/kit/select.tsx";
import { Loaded } from "../../../web/kit/skeletons.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { sayShortDay, today } from "../../../web/kit/today.ts";
import type { GoalLine } from "../schema.ts";
import { sayLevel, sayStatus, statusTone } from "./saying.ts";
import { t } from "./text.ts";
import "./goals.css";

const shown = ["open", "draft", "active", "paused", "achieved", "dropped", "no-longer-relevant", "all"] as const;

export default function GoalsList() {
  const go = useGo();
  const [asked, setAsked] = useQueryParam("show");
  const show = shown.find((one) => one === asked) ?? "open";
  const list = useQuery(api.goals.list.queryOptions({ input: { show } }));
  const any = useQuery(api.goals.list.queryOptions({ input: { show: "all", limit: 1 } }));
  const said = (one: (typeof shown)[number]) => (one === "open" ? t("open") : one === "all" ? t("all") : sayStatus(one));
  const example = new URLSearchParams({
    title: t("exampleTitle", { day: sayDay(addMonths(today(), 4)) }),
    trigger: t("exampleTrigger"),
    deed: t("exampleAction"),
  });
  return (
    <Page
      title={t("goals")}
      sub={list.data && show === "open" && list.data.total > 0 ? t("goalsSub", { count: list.data.total }) : undefined}
      action={{ label: t("newGoal"), hotkey: "N", to: "/goals/new" }}
      more={
        <SpreadsheetMenu
          name="goals.csv"
          save={() => client.goals.export({})}
          empty={any.data?.total === 0}
          help={t("importHelp")}
          take={(asked, said) => client.goals.import(asked, { context: { said } })}
        />
      }
    >
      {(any.data?.total ?? 0) > 0 && (
        <div className="goal-filter">
          <Select
            aria-label={t("show")}
            data={shown.map((one) => ({ value: one, label: said(one) }))}
            value={show}
            onChange={(next) => setAsked(next && next !== "open" ? next : undefined)}
            allowDeselect={false}
          />
        </div>
      )}
      <Loaded query={list}>
        {({ items }) =>
          items.length > 0 ? (
            <RowList label={t("goals")}>
              {items.map((line) => (
                <GoalRow key={line.goal.id} line={line} />
              ))}
            </RowList>
          ) : (any.data?.total ?? 0) > 0 ? (
            <EmptyState sentence={t("noneHere")} action={{ label: t("showOpen"), onClick: () => go("/goals") }} />
          ) : (
            <EmptyState sentence={t("emptyGoals")} action={{ label: t("tryExample"), to: `/goals/new?${example}` }} />
          )
        }
      </Loaded>
    </Page>
  );
}

export function GoalRow({ line, flat }: { line: GoalLine; flat?: boolean }) {
  const go = useGo();
  const { goal, status, progress, forecast, nextAction } = line;
  const complete = useMutation(api.goals.complete.mutationOptions({ context: { said: t("done") } }));
  const accept = useMutation(api.goals.accept.mutationOptions({ context: { said: t("accepted") } }));
  const remove = useMutation(api.goals.remove.mutationOptions({ context: { said: t("movedToBin") } }));
  const open = status === "active" || status === "paused";
  const ticked = goal.level === "action" || goal.level === "milestone";
  const measured = goal.measure !== null && goal.level !== "action" && open;
  const reason = [
    !open ? null : measured || (!ticked && progress.value !== null) ? progress.said : null,
    open && forecast.spoken ? forecast.said : null,
    open && nextAction ? t("next", { title: nextAction.title }) : null,
  ].filter(Boolean);
  return (
    <Row
      title={goal.title}
      to={`/goals/${goal.id}`}
      done={status === "achieved"}
      reason={reason.length > 0 ? `${reason.join("; ")}` : undefined}
      onDone={ticked && open ? () => complete.mutate({ id: goal.id }) : undefined}
      onEdit={() => go(`/goals/${goal.id}/edit`)}
      onRemove={() => remove.mutate({ id: goal.id })}
      more={status === "draft" && <Menu.Item onClick={() => accept.mutate({ id: goal.id })}>{t("accept")}</Menu.Item>}
      chips={
        <>
          <span>
            {goal.due && open ? `${sayLevel(goal.level)}, ${t("due", { day: sayShortDay(goal.due) })}` : sayLevel(goal.level)}
          </span>
          {open && forecast.atRisk && <Chip tone="clay">{t("atRisk")}</Chip>}
          {status !== "active" && <Chip tone={statusTone[status]}>{sayStatus(status)}</Chip>}
        </>
      }
    >
      {!flat && line.depth > 0 && <span hidden className={`goal-depth-${Math.min(4, line.depth)}`} />}
      {measured && <ProgressBar share={progress.share} label={progress.said} />}
    </Row>
  );
}

export function ProgressBar({ share, label }: { share: number; label: string }) {
  return (
    <div className="goal-progress" role="img" aria-label={label}>
      <div style={{ width: `${hundredths(share)}%` }} />
    </div>
  );
}
