// Roles worth a look out of the whole catalogue: ordered by one part or over all that are known, each with its reasons.
import { useQuery } from "@tanstack/react-query";
import { api } from "../../../web/client.ts";
import { Choices } from "../../../web/kit/choices.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { Folded } from "../../../web/kit/folded.tsx";
import { useListOffset, useListParam } from "../../../web/kit/go.tsx";
import { Section } from "../../../web/kit/page.tsx";
import { Pager } from "../../../web/kit/pager.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Loaded } from "../../../web/kit/skeletons.tsx";
import { suggestionOrders } from "../schema/fit.ts";
import { t } from "./text.ts";
import "./fit.css";

const shownAtOnce = 8;

const mostNamed = 4;

const sayRoles = (roles: readonly { label: string }[]): string =>
  [...roles.slice(0, mostNamed).map((role) => role.label), ...(roles.length > mostNamed ? ["…"] : [])].join(", ");

export function RoleSuggestions() {
  const [asked, setBy] = useListParam("by");
  const [offset, setOffset] = useListOffset();
  const by = suggestionOrders.find((order) => order === asked) ?? "all";
  const found = useQuery({
    ...api.fit.suggest.queryOptions({ input: { by, limit: shownAtOnce, offset } }),
    placeholderData: (before) => before,
  });
  const labels = {
    all: t("byAll"),
    interests: t("interests"),
    values: t("values"),
    environment: t("environment"),
    skills: t("bySkills"),
  };
  return (
    <Section title={t("suggestions")}>
      <Loaded query={found}>
        {({ items, total, known, rule }) => {
          if (known.length === 0)
            return (
              <EmptyState
                sentence={t("suggestionsNone")}
                action={{ label: t("answerInterests"), to: "/assessment/instruments/interests" }}
              />
            );
          const orders = suggestionOrders.filter((order) => order === "all" || known.some((part) => part === order));
          return (
            <>
              <div className="fit-orders">
                <Choices
                  label={t("byLabel")}
                  quiet
                  inline
                  choices={orders.map((order) => ({ value: order, label: labels[order] }))}
                  value={by}
                  onChange={(order) => setBy(order === "all" ? undefined : order)}
                />
              </div>
              {items.length === 0 && <p className="note">{t("suggestionsNowhere")}</p>}
              <RowList label={t("suggestions")}>
                {items.map((one) => (
                  <Row
                    key={one.roleId}
                    title={one.label}
                    to={`/assessment/fit?role=${encodeURIComponent(one.roleId)}`}
                    reason={one.because}
                  >
                    <Folded label={t("partByPart")}>
                      {one.sharing.length > 0 && <p className="note">{t("sharing", { roles: sayRoles(one.sharing) })}</p>}
                      <ul className="fit-reasons">
                        {one.reasons.map((reason) => (
                          <li key={reason.part}>
                            <strong>{t(reason.part)}:</strong> {reason.said}
                          </li>
                        ))}
                      </ul>
                    </Folded>
                  </Row>
                ))}
              </RowList>
              <Pager offset={offset} limit={shownAtOnce} total={total} onOffset={setOffset} />
              {by === "all" && <p className="note">{rule}</p>}
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}
