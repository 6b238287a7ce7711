// Beside an opening: its letters and calls, and what was sent.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { useGo } from "../../../web/kit/go.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import type { PieceProps } from "../../../web/system-screens.ts";
import type { Purpose } from "../schema.ts";
import { t } from "./text.ts";
import "./letters.css";

export default function LettersOfOpening({ of: opening = "" }: PieceProps) {
  const go = useGo();
  const letters = useQuery(api.letters.list.queryOptions({ input: { opening } })).data;
  const sent = useQuery(api.sent.list.queryOptions({ input: { opening } })).data;
  const draft = useMutation({
    mutationFn: (purpose: Purpose) => client.letters.add({ openingId: opening, purpose }, { context: { said: t("drafted") } }),
    onSuccess: ({ id }) => go(`/letters/${id}`),
  });
  const keep = useMutation({
    mutationFn: () => client.sent.add({ openingId: opening }, { context: { said: t("keptSent") } }),
  });
  return (
    <Card title={t("letters")}>
      {letters?.total === 0 && sent?.total === 0 && <p className="note">{t("cardTeach")}</p>}
      <ul className="plain-list">
        {letters?.items.map(({ id, title }) => (
          <li key={id}>
            <RecordLink kind="letter" id={id}>
              {title}
            </RecordLink>
          </li>
        ))}
      </ul>
      {sent && sent.total > 0 && <p className="note">{t("sentHere")}:</p>}
      <ul className="plain-list">
        {sent?.items.map(({ id, title, day }) => (
          <li key={id}>
            <RecordLink kind="sent-document" id={id}>
              {`${title}, ${sayDay(day)}`}
            </RecordLink>
          </li>
        ))}
      </ul>
      <div className="letter-ways">
        <Button variant="default" loading={draft.isPending} onClick={() => draft.mutate("application")}>
          {t("draftLetter")}
        </Button>
        <Button variant="default" loading={draft.isPending} onClick={() => draft.mutate("call")}>
          {t("draftCall")}
        </Button>
        <Button variant="default" loading={keep.isPending} onClick={() => keep.mutate()}>
          {t("sendResume")}
        </Button>
      </div>
    </Card>
  );
}
