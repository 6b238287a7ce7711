// What one knows about oneself so far, then the one thing to do next, then the rest as a quiet list; with nothing known, where to begin and why.
import { useQuery } from "@tanstack/react-query";
import { api } from "../../../web/client.ts";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { Go } from "../../../web/kit/go.tsx";
import { Card, Page, type PageAction, PrimaryAction, Section } from "../../../web/kit/page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { KnownList, type Portrait, useKnownParts } from "./known-parts.tsx";
import { t } from "./text.ts";
import "./questionnaires.css";

type Overview = Awaited<ReturnType<typeof api.instruments.list.call>>["items"][number];
type Exercises = Awaited<ReturnType<typeof api.values.list.call>>["items"];

export default function Landing() {
  const list = useQuery(api.instruments.list.queryOptions({ input: {} }));
  const found = useQuery(api.portrait.show.queryOptions({ input: { sensitive: true } }));
  const exercises = useQuery(api.values.list.queryOptions({ input: { limit: 20 } }));
  return (
    <Loaded query={list} shape={<PageSkeleton />}>
      {({ items }) => (
        <Loaded query={found} shape={<PageSkeleton />}>
          {({ portrait }) => (
            <Loaded query={exercises} shape={<PageSkeleton />}>
              {(values) => <LandingPage instruments={items} portrait={portrait} exercises={values.items} />}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface LandingProps {
  instruments: Overview[];
  portrait: Portrait;
  exercises: Exercises;
}

function LandingPage({ instruments, portrait, exercises }: LandingProps) {
  const known = useKnownParts(portrait);
  const steps = useSteps({ instruments, portrait, exercises });
  const begun = steps.filter((step) => step.goOn);
  const [next, ...later] = [...begun, ...steps.filter((step) => !step.goOn)];
  const profile: PageAction = { label: t("seeProfile"), hotkey: "P", to: "/assessment/profile" };
  if (known.length === 0 && begun.length === 0 && next)
    return (
      <Page title={t("landingTitle")} sub={t("landingSub")}>
        <EmptyState
          sentence={t("landingEmpty")}
          action={{ label: t("begin", { title: next.title }), hotkey: "N", to: next.to }}
        />
        <Section title={t("proposedOrder")}>
          <StepList steps={steps} />
        </Section>
        <AlsoHere />
      </Page>
    );
  return (
    <Page title={t("landingTitle")} sub={t("landingSub")} action={next ? undefined : profile}>
      {known.length > 0 && (
        <Section
          title={t("knownSoFar")}
          end={
            next && (
              <Go to="/assessment/profile" className="record-link">
                {t("seeProfile")}
              </Go>
            )
          }
        >
          <KnownList parts={known} />
        </Section>
      )}
      {next && (
        <Card title={next.title} note={next.effort}>
          <p>{next.goOn ?? next.why}</p>
          <PrimaryAction
            action={{
              label: next.goOn ? t("goOn", { title: next.title }) : t("begin", { title: next.title }),
              hotkey: next.goOn ? "G" : "N",
              to: next.to,
            }}
          />
        </Card>
      )}
      {later.length > 0 && (
        <Section title={t("notYetKnown")}>
          <StepList steps={later} />
        </Section>
      )}
      <AlsoHere />
    </Page>
  );
}

interface Step {
  key: string;
  title: string;
  to: string;
  why: string;
  /** Time and length, and whether it is validated. */
  effort: string;
  /** How far it is, where it was begun. */
  goOn?: string | undefined;
}

/** What is not known yet or was begun, in the order proposed. */
const useSteps = ({ instruments, portrait, exercises }: LandingProps): Step[] => {
  const minutes = (count: number) => t("minutesAbout", { count });
  const asked = (one: Overview): Step[] => {
    const { id, title, purpose, validated, items, last, unfinished } = one;
    if (last && !unfinished) return [];
    const state = unfinished && (unfinished.state === "paused" ? t("pausedState") : t("openState"));
    return [
      {
        key: id,
        title,
        to: unfinished ? `/assessment/sittings/${unfinished.sittingId}` : `/assessment/instruments/${id}`,
        why: purpose,
        effort: [minutes(one.minutes), t("itemsCount", { count: items }), !validated && t("unvalidated")]
          .filter(Boolean)
          .join(" · "),
        goOn: unfinished ? [state, t("waiting", { answered: unfinished.answered, of: items })].join(" · ") : undefined,
      },
    ];
  };
  const open = exercises.find(({ exercise }) => exercise.finishedOn === null && exercise.answers.length > 0);
  const values: Step = {
    key: "values",
    title: t("valuesRow"),
    to: "/assessment/values/exercise",
    why: t("valuesReason"),
    effort: minutes(10),
    goOn: open && t("tradeOffs", { count: open.exercise.answers.length }),
  };
  const written = (key: string, title: string, to: string, why: string, count: number): Step => ({
    key,
    title,
    to,
    why,
    effort: minutes(count),
  });
  const first = ["interests", "strengths", "environment"];
  const [interests, strengths, environment] = first.map((id) => instruments.filter((one) => one.id === id).flatMap(asked));
  return [
    ...(interests ?? []),
    ...(portrait.values && !open ? [] : [values]),
    ...(strengths ?? []),
    ...(environment ?? []),
    ...(portrait.energyEntries > 0 ? [] : [written("energy", t("energyRow"), "/assessment/energy", t("energyReason"), 5)]),
    ...(portrait.success ? [] : [written("success", t("successRow"), "/assessment/success", t("successReason"), 5)]),
    ...(portrait.others ? [] : [written("others", t("othersRow"), "/assessment/views", t("othersNone"), 8)]),
    ...instruments.filter((one) => !first.includes(one.id)).flatMap(asked),
  ];
};

function StepList({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="quiet-steps">
      {steps.map(({ key, title, to, why, effort, goOn }) => (
        <li key={key}>
          <Go to={to} className="record-link">
            {title}
          </Go>{" "}
          <small>{goOn ?? effort}</small>
          <p>{why}</p>
        </li>
      ))}
    </ol>
  );
}

function AlsoHere() {
  const rooms = [
    { to: "/assessment/fit", title: t("fitRow"), why: t("fitReason") },
    { to: "/assessment/places", title: t("placesRow"), why: t("placesReason") },
    { to: "/assessment/views", title: t("othersRow"), why: t("othersReason") },
    { to: "/assessment/profile", title: t("profileRow"), why: t("profileReason") },
    { to: "/assessment/sittings", title: t("sittingsRow"), why: t("sittingsReason") },
    { to: "/assessment/licences", title: t("licencesRow"), why: t("licencesReason") },
  ];
  return (
    <Section title={t("further")}>
      <ul className="quiet-rooms">
        {rooms.map(({ to, title, why }) => (
          <li key={to}>
            <Go to={to} className="record-link">
              {title}
            </Go>
            <p>{why}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
