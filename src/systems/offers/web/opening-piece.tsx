// Beside an opening: its offers.
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayMoney } from "../../../core/money.ts";
import { api } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import type { PieceProps } from "../../../web/system-screens.ts";
import { sayOpening } from "../../openings/shared.ts";
import { OfferForm } from "./offer-form.tsx";
import { t } from "./text.ts";

export default function OffersOfOpening({ of: openingId = "" }: PieceProps) {
  const [adding, setAdding] = useState(false);
  const answer = useQuery(api.offers.list.queryOptions({ input: { opening: openingId } })).data;
  const opening = useQuery(api.openings.get.queryOptions({ input: { id: openingId } })).data;
  return (
    <Card title={t("offers")}>
      {answer?.items.length === 0 && <p className="note">{t("offersTeach")}</p>}
      <ul className="plain-list">
        {answer?.items.map(({ id, years, currency }) => (
          <li key={id}>
            <RecordLink kind="offer" id={id}>
              {t("firstYear", { amount: sayMoney({ amount: years[0]?.total ?? 0, currency }) })}
            </RecordLink>
          </li>
        ))}
      </ul>
      <Button variant="default" onClick={() => setAdding(true)}>
        {t("addOffer")}
      </Button>
      <Modal opened={adding} onClose={() => setAdding(false)} title={t("addOffer")} size={640}>
        {opening && <OfferForm opening={{ id: openingId, label: sayOpening(opening) }} onEnd={() => setAdding(false)} />}
      </Modal>
    </Card>
  );
}
