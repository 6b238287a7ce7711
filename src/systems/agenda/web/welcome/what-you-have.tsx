// Step 1: what the person does now, with what such years show; or their resume, with what was read of it and what was not.
import { Button, Group, Textarea, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { RolePicker } from "../../../../web/kit/catalogue-picker.tsx";
import { FileDrop } from "../../../../web/kit/file-drop.tsx";
import { Card, Page } from "../../../../web/kit/page.tsx";
import { Refused } from "../../../../web/kit/refused.tsx";
import { resumeFiles } from "../../../resume/shared.ts";
import { type StepProps, withSkill } from "./given.ts";
import { hasSource, placeOfNow, type Shown, useReadPreview, useShown } from "./preview.ts";
import { SkillsShown } from "./skills-shown.tsx";
import { StepEnd } from "./step-end.tsx";
import { t } from "./text.ts";
import { WhatWasRead } from "./what-was-read.tsx";

export function WhatYouHave({ given, onGiven, onNext }: StepProps) {
  const [typed] = useDebouncedValue(given.typed, 400);
  const [now] = useDebouncedValue(given.now, 400);
  const [since] = useDebouncedValue(given.since, 400);
  const told = { ...given, typed, now, since };
  const read = useReadPreview(told);
  const { shown, facts } = useShown(told);
  const isRefused = hasSource(told) && read.isError;
  const goOn = (event: React.FormEvent) => {
    event.preventDefault();
    if (!isRefused) onNext();
  };
  return (
    <Page title={t("haveTitle")} sub={t("haveSub")}>
      <form onSubmit={goOn} className="step">
        {!given.file && (
          <>
            <Group align="end" grow preventGrowOverflow={false} className="now-and-since">
              <TextInput
                size="md"
                label={t("nowLabel")}
                placeholder={t("nowHint")}
                value={given.now}
                onChange={(event) => onGiven({ now: event.currentTarget.value })}
              />
              <TextInput
                size="md"
                label={t("sinceLabel")}
                placeholder={t("sinceHint")}
                value={given.since}
                onChange={(event) => onGiven({ since: event.currentTarget.value })}
              />
            </Group>
            {now.trim() && shown && facts && (
              <TakenAs now={now} role={shown.roles[placeOfNow(facts)] ?? null} onNow={(title) => onGiven({ now: title })} />
            )}
          </>
        )}
        <div aria-live="polite" className="step">
          {isRefused && <Refused error={read.error} />}
          {shown && facts && (
            <SkillsShown
              shown={shown}
              facts={facts}
              said={given.skills}
              onSay={(label, choice) => onGiven({ skills: withSkill(given.skills, label, choice) })}
            />
          )}
          {facts && read.data && (given.file || typed.trim()) && (
            <WhatWasRead read={read.data} corrections={given.corrections} onCorrect={(corrections) => onGiven({ corrections })} />
          )}
          {read.isFetching && <p className="note">{t("reading")}</p>}
        </div>
        <Card title={t("resumeTitle")}>
          <div className="bring">
            <FileDrop
              label={t("dropLabel")}
              hint={given.file?.name ?? t("dropHint")}
              accept={resumeFiles}
              megabytes={15}
              chosen={given.file}
              onFile={(file) => onGiven({ file })}
            />
            {given.file ? (
              <div>
                <Button variant="default" size="xs" onClick={() => onGiven({ file: null })}>
                  {t("removeFile")}
                </Button>
              </div>
            ) : (
              <Textarea
                label={t("typeLabel")}
                placeholder={t("typeHint")}
                autosize
                minRows={4}
                maxRows={12}
                value={given.typed}
                onChange={(event) => onGiven({ typed: event.currentTarget.value })}
              />
            )}
          </div>
        </Card>
        <StepEnd label={hasSource(given) ? t("next") : t("skip")} quiet={!hasSource(given)} disabled={isRefused} />
      </form>
    </Page>
  );
}

interface TakenAsProps {
  now: string;
  role: Shown["roles"][number];
  onNow: (title: string) => void;
}

/** Which role the words were taken for; where none, the nearest to choose from. */
function TakenAs({ now, role, onNow }: TakenAsProps) {
  if (role)
    return role.label.toLowerCase() === now.trim().toLowerCase() ? null : (
      <p className="note">{t("takenAs", { role: role.label })}</p>
    );
  return (
    <div className="not-taken">
      <p className="note">{t("notTaken", { now: now.trim() })}</p>
      <RolePicker label={t("nearestRole")} value={null} onChange={(chosen) => chosen && onNow(chosen.label)} />
    </div>
  );
}
