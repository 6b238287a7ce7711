// Early signs in plain words, and whom to talk to: a nudge, never a diagnosis.
import { dayOfMonth } from "../../../core/say.ts";
import { Card } from "../../../web/kit/page.tsx";
import type { Sign } from "../schema.ts";
import { t } from "./text.ts";
import "./balance.css";

interface SignsCardProps {
  signs: readonly Sign[];
  talk: readonly string[];
  crisis: string;
  about: string;
  /** Whether there is enough to see anything at all. */
  enough: boolean;
}

export function SignsCard({ signs, talk, crisis, about, enough }: SignsCardProps) {
  return (
    <Card title={t("signs")}>
      {signs.length === 0 && <p>{t(enough ? "noSigns" : "fewForSigns")}</p>}
      {signs.length > 0 && (
        <>
          <ul className="signs">
            {signs.map((sign) => (
              <li key={sign.key}>
                <b>{sign.title}</b> <small>{t("since", { day: dayOfMonth(sign.since) })}</small>
                <p>{sign.reason}</p>
              </li>
            ))}
          </ul>
          <Talk talk={talk} crisis={crisis} />
        </>
      )}
      <p className="note">{about}</p>
    </Card>
  );
}

export function Talk({ talk, crisis }: Pick<SignsCardProps, "talk" | "crisis">) {
  return (
    <>
      <b>{t("talk")}</b>
      <ul className="talk">
        {talk.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="crisis">{crisis}</p>
    </>
  );
}
