// One offer: what it is worth each year and what was assumed, what else it asks for and brings, and what became of it.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { sayMoney } from "../../../core/money.ts";
import { api, client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Card, Section } from "../../../web/kit/page.tsx";
import { Pieces } from "../../../web/kit/pieces.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import type { Offer, OfferView } from "../schema.ts";
import { OfferForm } from "./offer-form.tsx";
import { decisionLabels } from "./saying.ts";
import { t } from "./text.ts";

export default recordScreen("offer", api.offers, function useOffer(one) {
  const [editing, setEditing] = useState(false);
  return {
    title: one.title,
    trail: [{ label: t("offers"), to: "/offers" }],
    sub: [decisionLabels()[one.decision], one.deadline && t("answerBy", { day: sayDay(one.deadline) })]
      .filter(Boolean)
      .join(" · "),
    action: { label: t("edit"), hotkey: "E", onClick: () => setEditing(true) },
    main: (
      <>
        <Worth one={one} />
        {one.note && (
          <Section title={t("notes")}>
            <p className="as-written">{one.note}</p>
          </Section>
        )}
      </>
    ),
    side: (
      <>
        <Decide one={one} />
        <Pieces place="offer" of={one.id} />
        <Card title={t("assumed")}>
          <ul className="plain-list">
            {one.assumed.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Card>
      </>
    ),
    over: (
      <Modal opened={editing} onClose={() => setEditing(false)} title={t("edit")} size={640}>
        <OfferForm record={one} onEnd={() => setEditing(false)} />
      </Modal>
    ),
  };
});

const parts = ["base", "bonus", "pension", "benefits", "equity", "once", "costs", "total"] as const;

function Worth({ one }: { one: OfferView }) {
  const say = (amount: number) => sayMoney({ amount, currency: one.currency });
  const labels = {
    ...{ base: t("partBase"), bonus: t("partBonus"), pension: t("partPension"), benefits: t("partBenefits") },
    ...{ equity: t("partEquity"), once: t("partOnce"), costs: t("partCosts"), total: t("partTotal") },
  };
  const shown = parts.filter((part) => part === "total" || part === "base" || one.years.some((year) => year[part] !== 0));
  return (
    <Section title={t("worth")}>
      <p>
        {t("worthFour", { amount: say(one.overFour) })}
        {one.anHour !== null && ` ${t("worthHour", { amount: say(one.anHour) })}`}
      </p>
      <table className="data-table">
        <caption className="unseen">{t("worth")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("year")}</th>
            {shown.map((part) => (
              <th key={part} scope="col" className="end number">
                {labels[part]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {one.years.map((year) => (
            <tr key={year.year}>
              <td>{year.year}</td>
              {shown.map((part) => (
                <td key={part} className="end number" data-label={labels[part]}>
                  {say(year[part])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Decide({ one }: { one: OfferView }) {
  const decide = useMutation({
    mutationFn: (as: Offer["decision"]) => client.offers.decide({ id: one.id, as }, { context: { said: decisionLabels()[as] } }),
  });
  return (
    <Card title={t("decision")}>
      <p>{decisionLabels()[one.decision]}</p>
      {one.opening && (
        <p>
          <RecordLink kind="opening" id={one.opening.id}>
            {one.opening.label ?? t("opening")}
          </RecordLink>
        </p>
      )}
      <div className="form-end">
        {one.decision === "open" ? (
          <>
            <Button variant="default" onClick={() => decide.mutate("accepted")}>
              {t("acceptIt")}
            </Button>
            <Button variant="default" onClick={() => decide.mutate("declined")}>
              {t("declineIt")}
            </Button>
          </>
        ) : (
          <Button variant="default" onClick={() => decide.mutate("open")}>
            {t("openAgain")}
          </Button>
        )}
      </div>
    </Card>
  );
}
