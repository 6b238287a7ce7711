// The page worth printing: success, values, interests, strengths, environment and energy on a sheet or two, with days and uncertainty.
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { Page, Trail } from "../../../web/kit/page.tsx";
import { saveFile } from "../../../web/kit/save-file.ts";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { useText } from "../../../web/words.ts";
import { placesOf } from "../rules/portrait-markdown.ts";
import { notAVerdict, type Portrait, type PortraitSitting } from "../schema/portrait.ts";
import type { ValuesResult } from "../schema/values.ts";
import { percent } from "./values-figure.tsx";
import { valuesText } from "./values-text.ts";
import "./values.css";

export default function Profile() {
  const found = useQuery(api.portrait.show.queryOptions({ input: {} }));
  return (
    <Loaded query={found} shape={<PageSkeleton />}>
      {({ portrait, markdown }) => <ProfilePage portrait={portrait} markdown={markdown} />}
    </Loaded>
  );
}

const partCount = 6;

function ProfilePage({ portrait, markdown }: { portrait: Portrait; markdown: string }) {
  const t = useText(valuesText);
  const trail = <Trail steps={[{ label: t("assessment"), to: "/assessment" }]} />;
  if (portrait.missing.length === partCount && portrait.roles.length === 0)
    return (
      <Page title={t("profileTitle")} above={trail}>
        <EmptyState sentence={t("profileEmpty")} action={{ label: t("begin"), hotkey: "N", to: "/assessment/values/exercise" }} />
      </Page>
    );
  return (
    <Page
      title={portrait.name ?? t("profileTitle")}
      sub={[portrait.headline, sayDay(portrait.on)].filter(Boolean).join(" · ")}
      above={trail}
      action={{ label: t("print"), hotkey: "P", onClick: () => window.print() }}
      more={
        <Button variant="default" onClick={() => saveFile("profile.md", markdown)}>
          {t("asMarkdown")}
        </Button>
      }
    >
      <article className="portrait">
        <SuccessPart portrait={portrait} />
        <div className="portrait-columns">
          {portrait.values && <ValuesPart result={portrait.values} />}
          <SittingPart title={t("interests")} sitting={portrait.interests} />
          <SittingPart title={t("strengths")} sitting={portrait.strengths} />
          <SittingPart title={t("environment")} sitting={portrait.environment} />
          <EnergyPart portrait={portrait} />
          <RolesPart portrait={portrait} />
        </div>
        {portrait.missing.length > 0 && (
          <p className="note" data-no-print>
            {t("missing", { what: portrait.missing.join(", ") })}
          </p>
        )}
        <p className="portrait-end">{notAVerdict}</p>
      </article>
    </Page>
  );
}

function Part({ title, note, children }: { title: string; note?: ReactNode; children: ReactNode }) {
  return (
    <section className="portrait-part">
      <h2>{title}</h2>
      {children}
      {note && <p className="note">{note}</p>}
    </section>
  );
}

function SuccessPart({ portrait: { success } }: { portrait: Portrait }) {
  const t = useText(valuesText);
  if (!success) return null;
  return (
    <Part title={t("success")} note={[success.horizon, t("since", { day: sayDay(success.since) })].filter(Boolean).join(" · ")}>
      <p className="success-words">{success.words}</p>
      {success.signs && <p>{success.signs}</p>}
    </Part>
  );
}

interface BarProps {
  label: string;
  said: string;
  /** As shares of the scale, 0 to 1. */
  value: number;
  low: number;
  high: number;
}

function Bar({ label, said, value, low, high }: BarProps) {
  const at = (share: number) => `${Math.min(1, Math.max(0, share)) * 100}%`;
  return (
    <div className="portrait-bar">
      <span>{label}</span>
      <div className="portrait-track" aria-hidden>
        <div className="portrait-band" style={{ left: at(low), width: `calc(${at(high)} - ${at(low)})` }} />
        <div className="portrait-dot" style={{ left: at(value) }} />
      </div>
      <small className="number">{said}</small>
    </div>
  );
}

function ValuesPart({ result }: { result: ValuesResult }) {
  const t = useText(valuesText);
  const top = result.values.slice(0, 6);
  const most = Math.max(...top.map((value) => value.high));
  return (
    <Part
      title={t("topValues")}
      note={t("valuesLine", { count: result.questions, day: sayDay(result.on), percent: percent(result.sureOfTopThree) })}
    >
      {top.map(({ valueId, label, share, low, high, rankLow, rankHigh }) => (
        <Bar
          key={valueId}
          label={label}
          said={t("placeOf", { percent: percent(share), place: placesOf(rankLow, rankHigh) })}
          value={share / most}
          low={low / most}
          high={high / most}
        />
      ))}
    </Part>
  );
}

function SittingPart({ title, sitting }: { title: string; sitting: PortraitSitting | null }) {
  const t = useText(valuesText);
  if (!sitting || sitting.scales.length === 0) return null;
  const line = t("sittingLine", { title: sitting.title, day: sayDay(sitting.on) });
  return (
    <Part title={title} note={sitting.validated ? line : `${line} ${t("notValidated")}`}>
      {sitting.scales.map(({ id, label, value, low, high, min, max, poles }) => {
        const share = (of: number) => (of - min) / (max - min || 1);
        return (
          <div key={id}>
            <Bar label={label} said={`${value.toFixed(1)} / ${max}`} value={share(value)} low={share(low)} high={share(high)} />
            {poles && (
              <div className="portrait-ends">
                <span>{poles.low}</span>
                <span>{poles.high}</span>
              </div>
            )}
          </div>
        );
      })}
    </Part>
  );
}

function EnergyPart({ portrait: { energy, energyEntries, energySince } }: { portrait: Portrait }) {
  const t = useText(valuesText);
  if (energy.length === 0) return null;
  return (
    <Part title={t("energy")} note={energySince && t("energyLine", { count: energyEntries, day: sayDay(energySince) })}>
      <dl className="meanings">
        {energy.map(({ quadrant, title, tasks }) => (
          <div key={quadrant}>
            <dt>{title}</dt>
            <dd>{tasks.join("; ")}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function RolesPart({ portrait: { roles, limits } }: { portrait: Portrait }) {
  const t = useText(valuesText);
  return (
    <>
      {roles.length > 0 && (
        <Part title={t("roles")}>
          <ul className="plain-list">
            {roles.map((role) => (
              <li key={role.id}>
                <strong>{role.title}</strong> {t("enjoyedOf", { count: role.enjoyed })}
                {role.good && <div className="note">{role.good}</div>}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {limits.length > 0 && (
        <Part title={t("limits")}>
          <ul className="plain-list">
            {limits.map((limit) => (
              <li key={limit.id}>{limit.words}</li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}
