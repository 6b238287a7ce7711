// What was understood of a file, fact by fact: to leave out, to change, and to save when it is right.
import { Button, Checkbox } from "@mantine/core";
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { sayLevel } from "../../../career/proficiency.ts";
import type { ProfileFacts } from "../../../career/profile-facts.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { useGo } from "../../../web/kit/go.tsx";
import { Card, Columns, Page, Trail } from "../../../web/kit/page.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import type { Tone } from "../../../web/theme.ts";
import type { Joining } from "../rules/joining.ts";
import { sayPeriod } from "../rules/period.ts";
import { formatNames } from "../schema.ts";
import { ChangeFact, type ChangingFact } from "./change-fact.tsx";
import { basicFields, countOfFacts, type FactList, factKey, keptFacts, type LeftOut, toggled } from "./kept-facts.ts";
import { kindLabels } from "./kinds.ts";
import { SkippedList } from "./skipped-list.tsx";
import { t } from "./text.ts";

type ReadPreview = Awaited<ReturnType<typeof client.resume.import>>;
type Merged = ReadPreview["merged"];

export function Review({ read, onBack }: { read: ReadPreview; onBack: () => void }) {
  const go = useGo();
  const [facts, setFacts] = useState(read.facts);
  const [left, setLeft] = useState<LeftOut>(new Set());
  const [changing, setChanging] = useState<ChangingFact>();
  const kept = keptFacts(facts, left);
  const count = countOfFacts(kept);
  const would = useQuery({
    queryKey: ["resume", "would", kept],
    queryFn: () => client.resume.accept({ facts: kept, preview: true }),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const save = useMutation(
    api.resume.accept.mutationOptions({ context: { said: t("factsSaved") }, onSuccess: () => go("/resume") }),
  );
  const counts = countsOf(read.facts);
  const asOneFormat = { format: formatNames[read.format] };
  return (
    <Page
      title={t("reviewTitle")}
      above={<Trail steps={[{ label: t("resume"), to: "/resume" }]} />}
      sub={counts.length === 0 ? t("reviewNothing", asOneFormat) : t("reviewSub", { ...asOneFormat, counts: counts.join(", ") })}
      action={{ label: t("saveFacts"), disabled: count === 0 || save.isPending, onClick: () => save.mutate({ facts: kept }) }}
      more={
        <Button variant="default" onClick={onBack}>
          {t("startOver")}
        </Button>
      }
    >
      <Columns
        side={
          <>
            <Card title={t("joinTitle")}>
              <Refused error={would.error} />
              {count === 0 ? <p>{t("nothingKept")}</p> : <WhatSavingDoes merged={would.data?.merged ?? read.merged} />}
              <p className="note">{t("joinNote")}</p>
            </Card>
            {read.skipped.length > 0 && <SkippedList skipped={read.skipped} />}
          </>
        }
      >
        <Facts facts={facts} left={left} joining={would.data?.joining ?? read.joining} onLeft={setLeft} onChange={setChanging} />
      </Columns>
      {changing && (
        <ChangeFact
          fact={changing}
          onEnd={(changed) => {
            if (changed) setFacts((before) => withChange(before, changing, changed));
            setChanging(undefined);
          }}
        />
      )}
    </Page>
  );
}

const countsOf = ({ basics, experiences, skills, languages, certificates }: ProfileFacts): string[] => {
  const counts = [
    [basicFields.filter((field) => basics[field]).length, "countAbout"],
    [experiences.length, "countExperiences"],
    [skills.reduce((sum, { keywords }) => sum + 1 + keywords.length, 0), "countSkills"],
    [languages.length, "countLanguages"],
    [certificates.length, "countCertificates"],
  ] as const;
  return counts.filter(([count]) => count > 0).map(([count, phrase]) => t(phrase, { count }));
};

const withChange = (facts: ProfileFacts, { list, place }: ChangingFact, changed: object): ProfileFacts => {
  if (list === "basics") return { ...facts, basics: { ...facts.basics, ...changed } };
  return { ...facts, [list]: facts[list].map((fact, at) => (at === place ? { ...fact, ...changed } : fact)) };
};

function WhatSavingDoes({ merged }: { merged: Merged }) {
  const names: Record<string, string> = {
    profile: t("joinProfile"),
    skills: t("joinSkills"),
    resume: t("joinResume"),
    learning: t("joinLearning"),
  };
  return (
    <dl className="facts">
      {merged
        .filter(({ added, changed, known }) => added + changed + known > 0)
        .map(({ system, added, changed, known }) => (
          <div key={system}>
            <dt>{names[system] ?? system}</dt>
            <dd className="number">
              {[
                added > 0 && t("joinNew", { count: added }),
                changed > 0 && t("joinCompleted", { count: changed }),
                known > 0 && t("joinKnown", { count: known }),
              ]
                .filter(Boolean)
                .join(", ")}
            </dd>
          </div>
        ))}
    </dl>
  );
}

interface FactsProps {
  facts: ProfileFacts;
  left: LeftOut;
  joining: readonly Joining[];
  onLeft: (left: LeftOut) => void;
  onChange: (fact: ChangingFact) => void;
}

type DraftLine = Omit<Line, "key" | "onChange"> & { changing: ChangingFact };

interface Line {
  key: string;
  title: string;
  detail?: string;
  end?: ReactNode;
  onChange: () => void;
}

const sayFactLevel = (level: number | undefined): string =>
  level === undefined ? "" : t("levelIs", { level, label: sayLevel(level) });

const tones: Record<Joining, Tone> = { new: "moss", completed: "sky", known: "stone" };

function Facts({ facts, left, joining, onLeft, onChange }: FactsProps) {
  const linesOf = <F,>(list: FactList, all: readonly F[], line: (fact: F, place: number) => DraftLine) =>
    all.map((fact, place): Line => {
      const { changing, ...said } = line(fact, place);
      return { key: factKey(list, place), ...said, onChange: () => onChange(changing) };
    });
  const about = basicFields.flatMap((field): Line[] => {
    const value = facts.basics[field];
    if (!value) return [];
    const change = () => onChange({ list: "basics", place: 0, fact: { [field]: value } });
    return [{ key: factKey("basics", field), title: t(field), detail: value, onChange: change }];
  });
  const keptPlaces = facts.experiences.flatMap((_, place) => (left.has(factKey("experiences", place)) ? [] : [place]));
  const joined = (place: number) => {
    const how = joining[keptPlaces.indexOf(place)];
    return how && <Chip tone={tones[how]}>{t(how)}</Chip>;
  };
  const shared = { left, onLeft };
  return (
    <>
      <FactCard title={t("aboutYou")} lines={about} {...shared} />
      <FactCard
        title={t("joinResume")}
        lines={linesOf("experiences", facts.experiences, (fact, place) => ({
          title: [fact.title, fact.organisation].filter(Boolean).join(", "),
          detail: [kindLabels[fact.kind], sayPeriod(fact), fact.place, fact.source].filter(Boolean).join(" · "),
          end: joined(place),
          changing: { list: "experiences", place, fact },
        }))}
        {...shared}
      />
      <FactCard
        title={t("skills")}
        narrow
        lines={linesOf("skills", facts.skills, (fact, place) => ({
          title: fact.label,
          detail: [sayFactLevel(fact.level), fact.keywords.join(", ")].filter(Boolean).join(" · "),
          changing: { list: "skills", place, fact },
        }))}
        {...shared}
      />
      <FactCard
        title={t("languages")}
        lines={linesOf("languages", facts.languages, (fact, place) => ({
          title: fact.label,
          detail: [sayFactLevel(fact.level), fact.stated].filter(Boolean).join(" · "),
          changing: { list: "languages", place, fact },
        }))}
        {...shared}
      />
      <FactCard
        title={t("certificates")}
        lines={linesOf("certificates", facts.certificates, (fact, place) => ({
          title: fact.title,
          detail: [fact.issuer, sayPeriod({ kind: "award", start: fact.date, end: fact.expires })].filter(Boolean).join(" · "),
          changing: { list: "certificates", place, fact },
        }))}
        {...shared}
      />
    </>
  );
}

interface FactCardProps {
  title: string;
  lines: readonly Line[];
  /** In two columns where there is room. */
  narrow?: boolean;
  left: LeftOut;
  onLeft: (left: LeftOut) => void;
}

function FactCard({ title, lines, narrow, left, onLeft }: FactCardProps) {
  if (lines.length === 0) return null;
  const keys = lines.map(({ key }) => key);
  const kept = keys.filter((key) => !left.has(key)).length;
  const takeAll = kept === 0;
  return (
    <Card
      title={title}
      note={
        <>
          {t("keptOf", { kept, count: keys.length })}{" "}
          {keys.length > 1 && (
            <Button variant="subtle" color="stone" size="xs" onClick={() => onLeft(toggled(left, keys, takeAll))}>
              {takeAll ? t("takeAll") : t("leaveAll")}
              <span className="unseen">: {title}</span>
            </Button>
          )}
        </>
      }
    >
      <ul className={narrow && lines.length > 5 ? "fact-list narrow" : "fact-list"}>
        {lines.map((line) => (
          <li key={line.key} className={left.has(line.key) ? "fact left" : "fact"}>
            <Checkbox
              label={line.title}
              description={line.detail || undefined}
              checked={!left.has(line.key)}
              onChange={(event) => onLeft(toggled(left, [line.key], event.currentTarget.checked))}
            />
            <div className="fact-end">
              {line.end}
              <Button
                variant="subtle"
                color="stone"
                size="xs"
                aria-label={t("changeThis", { title: line.title })}
                onClick={line.onChange}
              >
                {t("change")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
