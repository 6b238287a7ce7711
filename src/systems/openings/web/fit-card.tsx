// How somebody fits an opening, with the reason for each line; what must be met and is not known stands first.
import { useQuery } from "@tanstack/react-query";
import { listed, percent } from "../../../core/say.ts";
import { api } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Go } from "../../../web/kit/go.tsx";
import { Section } from "../../../web/kit/page.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import type { FitLineView, FitView } from "../schema/posting.ts";
import { t } from "./posting-text.ts";

export function FitCard({ id }: { id: string }) {
  const fit = useQuery(api.openings.fit.queryOptions({ input: { id } }));
  if (fit.error) return <Refused error={fit.error} />;
  return <Section title={t("fitTitle")}>{fit.data && <FitOf fit={fit.data} />}</Section>;
}

function FitOf({ fit }: { fit: FitView }) {
  const there = fit.lines.filter(({ cover, skillId }) => cover > 0 && !fit.missed.some((one) => one.skillId === skillId));
  const open = fit.lines.filter(({ cover, importance }) => cover === 0 && importance === "nice");
  return (
    <>
      <p>
        <strong>{fit.score === null ? t("fitUnknown") : t("fitCovers", { percent: percent(fit.score) })}</strong>{" "}
        {fit.mustAsked > 0 && t("fitMusts", { asked: fit.mustAsked, met: fit.mustMet })} {fit.directionWhy}
      </p>
      <Signs signs={fit.signs} />
      <Lines title={t("fitMissed")} lines={fit.missed} />
      <Lines title={t("fitThere")} lines={there} />
      <Lines title={t("fitOpen")} lines={open} />
      {fit.raises.length > 0 && (
        <p className="note">
          {t("fitRaises", {
            what: listed(fit.raises.map(({ label, gain }) => t("fitRaise", { skill: label, percent: percent(gain) }))),
          })}{" "}
          <Go to="/skills">{t("sayLevels")}</Go>
        </p>
      )}
      {fit.toCheck.length > 0 && (
        <>
          <h3>{t("fitCheck")}</h3>
          <ul>
            {fit.toCheck.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

export const Signs = ({ signs }: Pick<FitView, "signs">) =>
  signs.map(({ kind, reason }) => (
    <p key={reason} role={kind === "scam" ? "alert" : undefined}>
      <Chip tone={kind === "scam" ? "clay" : "stone"}>{t(kind === "scam" ? "careful" : "askFirst")}</Chip> {reason}
    </p>
  ));

function Lines({ title, lines }: { title: string; lines: readonly FitLineView[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map(({ skillId, label, because, line }) => (
          <li key={skillId}>
            <strong>{label}</strong>: {because} {line && <q className="note">{line}</q>}
          </li>
        ))}
      </ul>
    </>
  );
}
