// Beside an offer: its negotiation sheets, and the way to one.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { api, client } from "../../../web/client.ts";
import { useGo } from "../../../web/kit/go.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import type { PieceProps } from "../../../web/system-screens.ts";
import { t } from "./text.ts";

export default function NegotiationsOfOffer({ of: offer = "" }: PieceProps) {
  const go = useGo();
  const sheets = useQuery(api.negotiations.list.queryOptions({ input: { offer } })).data;
  const draft = useMutation({
    mutationFn: () => client.negotiations.add({ offerId: offer }, { context: { said: t("drafted") } }),
    onSuccess: ({ id }) => go(`/negotiations/${id}`),
  });
  return (
    <Card title={t("negotiations")}>
      {sheets?.total === 0 && <p className="note">{t("cardTeach")}</p>}
      <ul className="plain-list">
        {sheets?.items.map(({ id, title }) => (
          <li key={id}>
            <RecordLink kind="negotiation" id={id}>
              {title}
            </RecordLink>
          </li>
        ))}
      </ul>
      <Button variant="default" loading={draft.isPending} onClick={() => draft.mutate()}>
        {t("add")}
      </Button>
    </Card>
  );
}
