// The gap line by line: the level that is there against the one that is asked, how much it matters, what proves it, what closes it next.
import { useMutation } from "@tanstack/react-query";
import type { z } from "zod";
import { sayLevel } from "../../../career/proficiency.ts";
import { client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { type Column, DataTable } from "../../../web/kit/data-table.tsx";
import { sayHours } from "../../../web/kit/effort.tsx";
import { Meter } from "../../../web/kit/meter.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import type { GapLine, GapReport, nextStep, SharedGapLine } from "../schema.ts";
import { LevelSelect } from "./level-select.tsx";
import { sayKind } from "./saying.ts";
import { t } from "./text.ts";

type NextStep = z.infer<typeof nextStep>;

const addressOf = (line: GapLine): string =>
  line.recordId
    ? `/skills/${line.recordId}`
    : `/skills?add=${encodeURIComponent(line.skillId)}&label=${encodeURIComponent(line.label)}`;

export function GapTable({ report, steps }: { report: GapReport; steps: readonly NextStep[] }) {
  const stepFor = new Map(steps.map((step) => [step.skillId, step]));
  const columns: Column<GapLine>[] = [
    {
      key: "label",
      label: t("competency"),
      sort: (line) => line.label,
      cell: (line) => (
        <>
          {line.label}
          <small className="cell-note">
            {line.importance === "optional" ? `${sayKind(line.kind)}, ${t("optional")}` : sayKind(line.kind)}
          </small>
        </>
      ),
    },
    {
      key: "distance",
      label: t("nowAndNeeded"),
      sort: (line) => -line.distance,
      cell: (line) =>
        line.haveSource === "none" ? (
          <NotKnown line={line} />
        ) : (
          <>
            <Meter level={line.have} needed={line.need} />
            <HowSure line={line} />
          </>
        ),
    },
    {
      key: "matters",
      label: t("matters"),
      sort: (line) => -line.matters,
      cell: (line) => (line.distance === 0 ? t("nothing") : t(line.mattersWord)),
    },
    {
      key: "evidence",
      label: t("evidence"),
      sort: (line) => line.evidence,
      cell: (line) => (line.evidence === 0 ? t("noEvidence") : t("proofs", { count: line.evidence })),
    },
    { key: "next", label: t("closesNext"), cell: (line) => <ClosesNext line={line} step={stepFor.get(line.skillId)} /> },
  ];
  return (
    <div className="compact-cards gap-lines">
      <Card flush>
        <DataTable caption={t("gap")} rows={report.lines} columns={columns} keyOf={(line) => line.skillId} to={addressOf} />
      </Card>
    </div>
  );
}

/** A number stays on the line of its unit. */
const unbroken = (said: string): string => said.replaceAll(" ", "\u00a0");

/** Nobody asked yet: the level is said right here. */
function NotKnown({ line }: { line: GapLine }) {
  const rate = useMutation({
    mutationFn: (level: number) =>
      client.skills.rate(
        { levels: [{ skillId: line.skillId, level }] },
        { context: { said: t("levelSet", { label: line.label, level, word: sayLevel(level) }) } },
      ),
  });
  return (
    <div className="level-here">
      <LevelSelect
        aria-label={t("levelOfSkill", { label: line.label })}
        placeholder={t("notKnownYet")}
        value={rate.variables ?? null}
        onChange={(level) => level !== null && rate.mutate(level)}
      />
      <small className="cell-note">
        {t("neededLevel", { need: line.need })}
        {line.levelSource === "assumed" && `, ${t("needAssumed")}`}
      </small>
    </div>
  );
}

function HowSure({ line }: { line: GapLine }) {
  const said = { confirmed: "", unconfirmed: t("notConfirmed"), assumed: t("assumedLevel"), none: "" }[line.haveSource];
  const words = [said, line.levelSource === "assumed" ? t("needAssumed") : ""].filter(Boolean).join(", ");
  return words ? <small className="cell-note">{words}</small> : null;
}

function ClosesNext({ line, step }: { line: GapLine; step: NextStep | undefined }) {
  if (line.distance === 0) return t("nothing");
  if (!step)
    return line.hoursPerLevel === null
      ? t("noEstimate")
      : t("aboutHours", { hours: unbroken(sayHours(line.hoursPerLevel * line.distance)) });
  return (
    <RecordLink kind={step.record.kind} id={step.record.id}>
      {step.hours === null ? step.title : t("stepHours", { title: step.title, hours: unbroken(sayHours(step.hours)) })}
    </RecordLink>
  );
}

export function SharedGap({ lines, roles }: { lines: readonly SharedGapLine[]; roles: number }) {
  const columns: Column<SharedGapLine>[] = [
    {
      key: "label",
      label: t("competency"),
      sort: (line) => line.label,
      cell: (line) => (
        <>
          {line.label}
          <small className="cell-note">{sayKind(line.kind)}</small>
        </>
      ),
    },
    {
      key: "need",
      label: t("nowAndNeeded"),
      sort: (line) => -line.distance,
      cell: (line) => <Meter level={line.have} needed={line.highestNeed} />,
    },
    {
      key: "roles",
      label: t("askedBy"),
      sort: (line) => -line.roles,
      cell: (line) => (
        <Chip tone={line.roles === roles ? "clay" : "stone"}>{t("askedByOf", { roles: line.roles, count: roles })}</Chip>
      ),
    },
    {
      key: "gain",
      label: t("lifts"),
      align: "end",
      sort: (line) => -line.meanReadinessGain,
      cell: (line) => t("points", { points: (line.meanReadinessGain * 100).toFixed(1) }),
    },
  ];
  const open = lines.filter((line) => line.distance > 0);
  return (
    <Card flush title={t("together")} note={t("togetherSub", { count: roles })}>
      <DataTable caption={t("together")} rows={open} columns={columns} keyOf={(line) => line.skillId} />
    </Card>
  );
}
