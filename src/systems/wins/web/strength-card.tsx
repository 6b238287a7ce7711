// How strong a win is: what is missing with the way to mend it, then what holds.
import { Card } from "../../../web/kit/page.tsx";
import type { Strength } from "../schema.ts";
import { t } from "./text.ts";

export function StrengthCard({ strength: { findings, met, of } }: { strength: Strength }) {
  const open = findings.filter((one) => one.verdict !== "ok");
  const held = findings.filter((one) => one.verdict === "ok");
  return (
    <Card title={t("strongTitle")} note={<span title={t("strengthOfHelp", { met, of })}>{t("strengthOf", { met, of })}</span>}>
      {open.length === 0 && <p className="quiet-line">{t("strongAll")}</p>}
      <ul className="strength">
        {open.map(({ rule, verdict, message, fix }) => (
          <li key={rule} className={verdict}>
            <span>{message}</span>
            <small>{fix}</small>
          </li>
        ))}
        {held.map(({ rule, message }) => (
          <li key={rule} className="ok">
            <span>{message}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
