// One answer on a page of its own.
import { useQuery } from "@tanstack/react-query";
import { api } from "../../../web/client.ts";
import { useRouteParam } from "../../../web/kit/go.tsx";
import { Page, Trail } from "../../../web/kit/page.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { topicLabels } from "../schema.ts";
import { AnswerBody } from "./answer-body.tsx";
import { t } from "./text.ts";
import "./guide.css";

export default function AnswerScreen() {
  const id = useRouteParam("id");
  const found = useQuery(api.guide.get.queryOptions({ input: { id } }));
  const answer = found.data;
  return (
    <Page
      title={answer?.question ?? t("guide")}
      above={<Trail steps={[{ label: t("guide"), to: "/guide" }]} />}
      sub={answer && topicLabels[answer.topic]}
    >
      <Refused error={found.error} />
      {answer && (
        <div className="guide-reply">
          <AnswerBody key={answer.id} answer={answer} />
        </div>
      )}
    </Page>
  );
}
