// The chain of a record on one card: what it stands on and what is built on it, what of that is stale, and confirming what still holds.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { capital } from "../../core/capital.ts";
import { narrowed } from "../../core/fact-change.ts";
import { labelOf } from "../../core/fields.ts";
import { api, type client } from "../client.ts";
import { Chip } from "./chip.tsx";
import { Card } from "./page.tsx";
import { RecordLink } from "./record-link.tsx";
import { saidValue, sayInstant } from "./said-value.ts";
import { CardSkeleton, Loaded } from "./skeletons.tsx";
import { t } from "./text.ts";

type Trace = Awaited<ReturnType<typeof client.chain.trace>>;
type Staleness = NonNullable<Trace["stale"]>;
type Step = Trace["usedBy"][number];

interface RecordProps {
  kind: string;
  id: string;
}

export function ChainCard({ kind, id, teach }: RecordProps & { /** What to do where nothing is built yet. */ teach?: string }) {
  const trace = useQuery(api.chain.trace.queryOptions({ input: { record: kind, of: id } }));
  return (
    <Loaded query={trace} shape={<CardSkeleton />}>
      {({ stale, stillSaid, standsOn, usedBy }) => (
        <Card title={t("chainTitle")}>
          {stale && <StaleNote kind={kind} id={id} stale={stale} stillSaid={stillSaid} />}
          {standsOn.length > 0 && <Steps label={t("chainStandsOn")} steps={standsOn} shown="source" />}
          {usedBy.length > 0 && <Steps label={t("chainUsedBy")} steps={usedBy} shown="built" />}
          {standsOn.length + usedBy.length === 0 && <p className="note">{teach ?? t("chainEmpty")}</p>}
        </Card>
      )}
    </Loaded>
  );
}

function Steps({ label, steps, shown }: { label: string; steps: readonly Step[]; shown: "source" | "built" }) {
  return (
    <div className="chain">
      <h3>{label}</h3>
      <ul>
        {steps.map((step) => (
          <li
            key={`${step.built.kind} ${step.built.id} ${step.place} ${step.distance}`}
            style={{ marginInlineStart: `${(step.distance - 1) * 16}px` }}
          >
            <span className="note">{capital(step[shown].what)}</span>{" "}
            <RecordLink kind={step[shown].kind} id={step[shown].id}>
              {step[shown].label}
            </RecordLink>{" "}
            {step.state === "changed" && <Chip tone="clay">{t("chainChanged")}</Chip>}
            {step.state === "missing" && <Chip tone="clay">{t("chainMissing")}</Chip>}
            {step.state === "same" && shown === "built" && step.stale && <Chip tone="gold">{t("chainStale")}</Chip>}
            {step.since && <small className="note">{t("chainSince", { when: sayInstant(step.since) })}</small>}
            <Changes changes={step.changes} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Changes({ changes }: { changes: Step["changes"] }) {
  return changes
    .flatMap(({ field, before, after }) => narrowed({ field, before, after }))
    .map(({ field, before, after }) => (
      <div key={field} className="history-field">
        {labelOf(field)}: <del>{saidValue(before)}</del> <ins>{saidValue(after)}</ins>
      </div>
    ));
}

/** Since when and why a record is stale, and the one click that takes over the present state. */
function StaleNote({ kind, id, stale, stillSaid }: RecordProps & { stale: Staleness; stillSaid: readonly string[] }) {
  const confirm = useMutation(api.chain.confirm.mutationOptions({ context: { said: t("chainConfirmed") } }));
  const canBeConfirmed = stale.because.some(({ built, state }) => built.id === id && built.kind === kind && state === "changed");
  return (
    <div className="stale-note">
      <p>
        <Chip tone="clay">{t("chainStale")}</Chip>{" "}
        {stale.since ? t("chainSince", { when: sayInstant(stale.since) }) : t("chainSourceGone")}
      </p>
      <ul>
        {stale.because.map(({ source, built, place, state, changes }) => (
          <li key={`${built.kind} ${built.id} ${place}`}>
            <RecordLink kind={source.kind} id={source.id}>
              {source.label}
            </RecordLink>
            {state === "missing" && ` ${t("chainIsGone")}`}
            <Changes changes={changes} />
          </li>
        ))}
      </ul>
      {stillSaid.length > 0 && (
        <>
          <p>{t("chainStillSays")}</p>
          <ul>
            {stillSaid.map((sentence) => (
              <li key={sentence}>“{sentence}”</li>
            ))}
          </ul>
        </>
      )}
      {canBeConfirmed && (
        <Button variant="default" size="xs" loading={confirm.isPending} onClick={() => confirm.mutate({ record: kind, of: id })}>
          {t("chainConfirm")}
        </Button>
      )}
    </div>
  );
}
