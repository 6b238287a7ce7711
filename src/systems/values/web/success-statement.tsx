// One statement of success: its words, the goals that serve it, who may see it, its history.
import { useQuery } from "@tanstack/react-query";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { useRouteParam } from "../../../web/kit/go.tsx";
import { RecordPage } from "../../../web/kit/record-page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { useText } from "../../../web/words.ts";
import type { SuccessStatement } from "../schema/success.ts";
import { LinkedGoals } from "./linked-goals.tsx";
import { SuccessForm } from "./success.tsx";
import { text } from "./text.ts";

export default function SuccessStatementScreen() {
  const id = useRouteParam("id");
  const statement = useQuery(api.success.get.queryOptions({ input: { id } }));
  return (
    <Loaded query={statement} shape={<PageSkeleton />}>
      {(found) => <SuccessStatementPage statement={found} />}
    </Loaded>
  );
}

function SuccessStatementPage({ statement }: { statement: SuccessStatement }) {
  const t = useText(text);
  const { id, revision } = statement;
  return (
    <RecordPage
      kind="success-statement"
      record={statement}
      title={t("success")}
      sub={t("since", { day: sayDay(statement.since) })}
      trail={[
        { label: t("assessment"), to: "/assessment" },
        { label: t("successTitle"), to: "/assessment/success" },
      ]}
      change={client.success.update}
      remove={client.success.remove}
    >
      <SuccessForm key={revision} statement={statement} />
      <LinkedGoals kind="success-statement" id={id} title={t("successGoals")} none={t("noSuccessGoals")} newGoal={t("newGoal")} />
    </RecordPage>
  );
}
