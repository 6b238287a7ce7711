// "Nearer than you think": the roles of the whole catalogue that the inventory fits best.
import { useQuery } from "@tanstack/react-query";
import { hundredths } from "../../../core/say.ts";
import { api } from "../../../web/client.ts";
import { Go } from "../../../web/kit/go.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { Loaded } from "../../../web/kit/skeletons.tsx";
import { t } from "./text.ts";

export function NearRoles({ except }: { except: string[] }) {
  const near = useQuery(api.skills.fit.queryOptions({ input: { limit: 4, except } }));
  return (
    <Card title={t("nearer")}>
      <Loaded query={near}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet-line">{t("nearerEmpty")}</p>
          ) : (
            <ul className="near-roles">
              {items.map((role) => (
                <li key={role.id}>
                  <div>
                    <Go to={`/gap?to=${encodeURIComponent(role.id)}`} className="record-link">
                      {role.label}
                    </Go>
                    <small className="cell-note">
                      {t("carriedBy", { skills: role.because.map((one) => one.label).join(", ") })}
                    </small>
                  </div>
                  <span className={role.readiness >= 0.75 ? "number good" : "number"}>
                    {t("percent", { percent: hundredths(role.readiness) })}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Card>
  );
}
