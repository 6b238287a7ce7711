// Beside an opening: its interviews.
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import type { PieceProps } from "../../../web/system-screens.ts";
import { InterviewForm } from "./interview-form.tsx";
import { t } from "./text.ts";

export default function InterviewsOfOpening({ of: openingId = "" }: PieceProps) {
  const [adding, setAdding] = useState(false);
  const answer = useQuery(api.interviews.list.queryOptions({ input: { opening: openingId, sort: "first" } })).data;
  return (
    <Card title={t("interviews")}>
      {answer?.items.length === 0 && <p className="note">{t("interviewsTeach")}</p>}
      <ul className="plain-list">
        {answer?.items.map(({ id, round, said }) => (
          <li key={id}>
            <RecordLink kind="interview" id={id}>
              {[round, said].filter(Boolean).join(", ")}
            </RecordLink>
          </li>
        ))}
      </ul>
      <Button variant="default" onClick={() => setAdding(true)}>
        {t("addInterview")}
      </Button>
      <Modal opened={adding} onClose={() => setAdding(false)} title={t("addInterview")} size={600}>
        <InterviewForm openingId={openingId} onEnd={() => setAdding(false)} />
      </Modal>
    </Card>
  );
}
