// The page worth printing: success, values, interests, strengths, environment and energy on a sheet or two, with days and uncertainty.
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { capital } from "../../../core/capital.ts";
import { sayDay } from "../../../core/day.ts";
import { hundredths } from "../../../core/say.ts";
import { api } from "../../../web/client.ts";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { Page, Trail } from "../../../web/kit/page.tsx";
import { saveFile } from "../../../web/kit/save-file.ts";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { sayPlaces, type ValuesResult } from "../../values/shared.ts";
import { notAVerdict, notEnergy, notValues, type Portrait } from "../schema/portrait.ts";
import { Bar, OthersPart, Part, SittingPart } from "./portrait-parts.tsx";
import { t } from "./text.ts";
import "../../../web/kit/lists.css";
import "./portrait.css";

export default function Profile() {
  const found = useQuery(api.portrait.show.queryOptions({ input: {} }));
  return (
    <Loaded query={found} shape={<PageSkeleton />}>
      {({ portrait, markdown }) => <ProfilePage portrait={portrait} markdown={markdown} />}
    </Loaded>
  );
}

/** Whether there is nothing to print. */
const isBlank = ({ success, values, interests, strengths, personality, environment, own, others, ...rest }: Portrait): boolean =>
  [success, values, interests, strengths, personality, environment, others].every((part) => part === null) &&
  [own, rest.energy, rest.roles, rest.limits].every((part) => part.length === 0);

function ProfilePage({ portrait, markdown }: { portrait: Portrait; markdown: string }) {
  const trail = <Trail steps={[{ label: t("assessment"), to: "/assessment" }]} />;
  if (isBlank(portrait))
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
          <OthersPart others={portrait.others} />
          <SittingPart title={t("personality")} sitting={portrait.personality} />
          <SittingPart title={t("environmentPart")} sitting={portrait.environment} />
          {portrait.own.map((one) => (
            <SittingPart key={one.instrumentId} title={one.title} sitting={one} />
          ))}
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

function SuccessPart({ portrait: { success } }: { portrait: Portrait }) {
  if (!success) return null;
  const { words, horizon, signs, since } = success;
  return (
    <section className="portrait-success">
      <p className="success-words">{words}</p>
      {signs && <p>{signs}</p>}
      <p className="note">
        {[t("successPart"), horizon && capital(horizon), t("since", { day: sayDay(since) })].filter(Boolean).join(" · ")}
      </p>
    </section>
  );
}

function ValuesPart({ result }: { result: ValuesResult }) {
  const most = Math.max(...result.values.map((value) => value.high));
  return (
    <Part
      title={t("topValues")}
      note={[
        t("valuesLine", { count: result.questions, day: sayDay(result.on), percent: hundredths(result.sureOfTopThree) }),
        notValues,
      ].join(" ")}
    >
      {result.values.map(({ valueId, label, share, low, high, rankLow, rankHigh }) => (
        <Bar
          key={valueId}
          label={label}
          said={t("shareSaid", {
            percent: hundredths(share),
            low: hundredths(low),
            high: hundredths(high),
            place: sayPlaces(rankLow, rankHigh),
          })}
          value={share / most}
          low={low / most}
          high={high / most}
        />
      ))}
    </Part>
  );
}

function EnergyPart({ portrait: { energy, energyEntries, energySince } }: { portrait: Portrait }) {
  if (energy.length === 0) return null;
  return (
    <Part
      title={t("energy")}
      note={energySince && [t("energyLine", { count: energyEntries, day: sayDay(energySince) }), notEnergy].join(" ")}
    >
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
              <li key={limit.id}>
                {limit.words} <small className="note">{t("limitSaidOn", { day: sayDay(limit.saidOn) })}</small>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}
