// Where one could go: the ways as a picture, what stands behind the role that is chosen, and which one skill opens most doors.
import { Button } from "@mantine/core";
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { hundredths } from "../../../core/say.ts";
import { api, client } from "../../../web/client.ts";
import { RolePicker } from "../../../web/kit/catalogue-picker.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { Figure, type FigureTable } from "../../../web/kit/figure.tsx";
import { useGo, useQueryParam } from "../../../web/kit/go.tsx";
import { FilterChoice } from "../../../web/kit/list-filter.tsx";
import { Card, Columns, Page } from "../../../web/kit/page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { sayGap } from "../rules/say.ts";
import type { PathsAnswer } from "../schema/path.ts";
import { Doors } from "./doors.tsx";
import { PathMap } from "./path-map.tsx";
import { wayLabel } from "./saying.ts";
import { StepCard } from "./step-card.tsx";
import { t } from "./text.ts";
import { type Branch, inOrder, treeOf } from "./tree.ts";
import "./strategy.css";

const sourceOf = (asked: unknown) => (asked === "esco" || asked === "onet" ? asked : "starter");

export default function WhereToGo() {
  const go = useGo();
  const [to] = useQueryParam("to");
  const [asked, setSource] = useQueryParam("source");
  const source = sourceOf(asked);
  const query = useQuery(
    api.paths.from.queryOptions({
      input: { source, ...(to !== undefined && { to: String(to) }) },
      placeholderData: keepPreviousData,
    }),
  );
  return (
    <Page
      title={t("paths")}
      sub={query.data?.said}
      more={
        <Button variant="default" onClick={() => go("/paths/kept")}>
          {t("keptPaths")}
        </Button>
      }
    >
      <Loaded query={query} shape={<PageSkeleton />}>
        {(answer) =>
          answer.from === null && answer.ways.length === 0 ? (
            <EmptyState sentence={t("empty")} action={{ label: t("addPosition"), to: "/resume" }} />
          ) : (
            <>
              <Choices answer={answer} source={source} onSource={setSource} />
              <Ways key={`${answer.to?.id} ${source}`} answer={answer} />
              <Doors source={source} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

interface ChoicesProps {
  answer: PathsAnswer;
  source: "starter" | "esco" | "onet";
  onSource: (source: string | undefined) => void;
}

/** To which role, and in which catalogue where more than the starter set is installed. */
function Choices({ answer, source, onSource }: ChoicesProps) {
  const [, setTo] = useQueryParam("to");
  const sources = useQuery(api.catalogue.sources.queryOptions({ input: {} })).data?.items ?? [];
  return (
    <div className="path-choices">
      <div>
        <RolePicker label={t("to")} placeholder={t("toAny")} value={answer.to} onChange={(role) => setTo(role?.id)} />
      </div>
      {sources.length > 1 && !answer.to && (
        <FilterChoice
          label={t("catalogue")}
          value={source}
          onChange={(id) => onSource(id === "starter" ? undefined : id)}
          choices={sources.map(({ id, title }) => [id, title] as const)}
        />
      )}
    </div>
  );
}

const titleOf = ({ from, to }: PathsAnswer): string => {
  if (to) return from ? t("titleTo", { role: from.label, to: to.label }) : t("titleSkillsTo", { to: to.label });
  return from ? t("titleFrom", { role: from.label }) : t("titleFromSkills");
};

const tableOf = (all: readonly Branch[]): FigureTable => ({
  columns: [t("colPath"), t("colRole"), t("colWay"), t("colReady"), t("colMissing")],
  rows: all.map(({ step, trail }) => [
    trail
      .slice(0, -1)
      .map(({ label }) => label)
      .join(" → ") || t("you"),
    step.label,
    wayLabel[step.way],
    hundredths(step.ready),
    sayGap(step),
  ]),
});

function Ways({ answer }: { answer: PathsAnswer }) {
  const go = useGo();
  const roots = treeOf(answer.ways);
  const all = inOrder(roots);
  const [asked, setChosen] = useQueryParam("role");
  const chosen = all.find(({ key }) => key === asked) ?? all[0];
  const keep = useMutation({
    mutationFn: (roles: string[]) => client.paths.add({ roles }, { context: { said: t("kept") } }),
    onSuccess: ({ id }) => go(`/paths/${id}`),
  });
  if (!chosen) return <EmptyState sentence={t("noWay")} action={{ label: t("sayLevels"), to: "/skills" }} />;
  return (
    <Columns
      side={
        <StepCard
          step={chosen.step}
          payNow={answer.payNow}
          isTo={answer.to?.id === chosen.step.id}
          onKeep={() => keep.mutate(chosen.trail.map(({ id }) => id))}
          isKeeping={keep.isPending}
        />
      }
    >
      <Figure title={titleOf(answer)} note={t("mapNote")} table={tableOf(all)}>
        <PathMap from={answer.from?.label ?? ""} roots={roots} chosen={chosen.key} onChoose={setChosen} />
      </Figure>
      {answer.to && (
        <Card title={t("waysThere")}>
          <ol className="path-gap">
            {answer.ways.map(({ said }) => (
              <li key={said}>{said}</li>
            ))}
          </ol>
        </Card>
      )}
    </Columns>
  );
}
