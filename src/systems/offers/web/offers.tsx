// Offers: held against each other by what counts for the person, and all of them with what each is worth.
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayMoney } from "../../../core/money.ts";
import { api } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Section } from "../../../web/kit/page.tsx";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { sayShortDay } from "../../../web/kit/today.ts";
import { useList } from "../../../web/kit/use-list.ts";
import { OfferForm } from "./offer-form.tsx";
import { decisionLabels } from "./saying.ts";
import { t } from "./text.ts";
import { WeightsForm } from "./weights-form.tsx";

export default function Offers() {
  const list = useList(api.offers, {
    search: t("findOffer"),
    sorts: [
      ["latest", t("latestOffer")],
      ["deadline", t("answerFirst")],
    ],
  });
  return (
    <ListPage
      of={list}
      label={t("offers")}
      add={{ label: t("addOffer"), form: (end) => <OfferForm onEnd={end} />, size: 640 }}
      above={(list.answer?.counts?.open ?? 0) > 0 && <Compared />}
      empty={t("noOffers")}
      row={({ id, title, years, currency, deadline, decision }, remove) => (
        <Row
          key={id}
          title={title}
          reason={[
            t("firstYear", { amount: sayMoney({ amount: years[0]?.total ?? 0, currency }) }),
            decision === "open" && deadline && t("answerBy", { day: sayShortDay(deadline) }),
          ]
            .filter(Boolean)
            .join(" · ")}
          to={`/offers/${id}`}
          chips={
            <Chip tone={decision === "open" ? "gold" : decision === "accepted" ? "moss" : "stone"}>
              {decisionLabels()[decision]}
            </Chip>
          }
          onRemove={() => remove(id)}
        />
      )}
    />
  );
}

function Compared() {
  const [weighing, setWeighing] = useState(false);
  const comparison = useQuery(api.offers.compare.queryOptions({ input: {} }));
  const weights = useQuery(api.offers.weights.queryOptions({ input: {} })).data;
  const found = comparison.data;
  return (
    <Section
      title={t("comparison")}
      end={
        <Button variant="default" onClick={() => setWeighing(true)}>
          {t(weights?.weights ? "weighAgain" : "weigh")}
        </Button>
      }
    >
      <Refused error={comparison.error} />
      {found?.said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {found?.clashes.map((sentence) => (
        <p key={sentence} className="due">
          {sentence}
        </p>
      ))}
      <RowList label={t("comparison")}>
        {found?.ranked.map(({ id, title, score, yearly, toLead, giveUp }) => (
          <Row
            key={id}
            title={title}
            reason={[t("aYear", { amount: sayMoney({ amount: yearly, currency: found.currency }) }), ...toLead, ...giveUp].join(
              " ",
            )}
            to={`/offers/${id}`}
            {...(score !== null && {
              chips: <span className="number">{t("ofHundred", { count: Math.round(score * 100) })}</span>,
            })}
          />
        ))}
      </RowList>
      <Modal opened={weighing} onClose={() => setWeighing(false)} title={t("weigh")} size={640}>
        {weights && (
          <WeightsForm weights={weights.weights} currency={found?.currency ?? "EUR"} onEnd={() => setWeighing(false)} />
        )}
      </Modal>
    </Section>
  );
}
