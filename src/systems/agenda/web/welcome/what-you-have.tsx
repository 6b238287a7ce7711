// Step 1: a file or a few lines, and at once what is understood of them, what is not, and why.
import { Button, Group, Textarea, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { shortMonthAndYear } from "../../../../core/say.ts";
import { FileDrop } from "../../../../web/kit/file-drop.tsx";
import { Card, Page } from "../../../../web/kit/page.tsx";
import { Refused } from "../../../../web/kit/refused.tsx";
import type { StepProps } from "./given.ts";
import { hasSource, type ReadPreview, useReadPreview } from "./preview.ts";
import { StepEnd } from "./step-end.tsx";
import { t } from "./text.ts";

export function WhatYouHave({ given, onGiven, onNext }: StepProps) {
  const [typed] = useDebouncedValue(given.typed, 400);
  const [now] = useDebouncedValue(given.now, 400);
  const [since] = useDebouncedValue(given.since, 400);
  const shown = { ...given, typed, now, since };
  const read = useReadPreview(shown);
  const goOn = (event: React.FormEvent) => {
    event.preventDefault();
    if (!(hasSource(shown) && read.isError)) onNext();
  };
  return (
    <Page title={t("haveTitle")} sub={t("haveSub")}>
      <form onSubmit={goOn} className="step">
        {!given.file && (
          <Group align="end" grow preventGrowOverflow={false}>
            <TextInput
              label={t("nowLabel")}
              placeholder={t("nowHint")}
              value={given.now}
              onChange={(event) => onGiven({ now: event.currentTarget.value })}
            />
            <TextInput
              label={t("sinceLabel")}
              placeholder={t("sinceHint")}
              value={given.since}
              onChange={(event) => onGiven({ since: event.currentTarget.value })}
            />
          </Group>
        )}
        <FileDrop
          label={t("dropLabel")}
          hint={given.file?.name ?? t("dropHint")}
          accept=".json,.zip,.txt,.md"
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
            description={t("typeHint")}
            autosize
            minRows={4}
            maxRows={12}
            value={given.typed}
            onChange={(event) => onGiven({ typed: event.currentTarget.value })}
          />
        )}
        <div aria-live="polite">
          {hasSource(shown) && read.isError && <Refused error={read.error} />}
          {hasSource(shown) && !read.isError && read.data && <Understood read={read.data} />}
          {read.isFetching && <p className="note">{t("reading")}</p>}
        </div>
        <StepEnd label={hasSource(given) ? t("next") : t("skip")} disabled={hasSource(shown) && read.isError} />
      </form>
    </Page>
  );
}

const mostShown = 14;

const saidMonth = (partial: string | undefined): string[] => {
  if (!partial) return [];
  return [partial.length > 4 ? shortMonthAndYear(partial.slice(0, 7)) : partial];
};

function Understood({ read }: { read: ReadPreview }) {
  const names = [...read.facts.skills.flatMap(({ label, keywords }) => [label, ...keywords])];
  return (
    <>
      <Card
        title={t("understoodTitle")}
        note={read.understood.map(({ what, count }) => t("countOf", { count, what })).join(", ")}
      >
        {read.understood.length === 0 && <p>{t("understoodNothing")}</p>}
        <ul className="plain-list">
          {read.facts.experiences.slice(0, 4).map((experience) => (
            <li key={`${experience.source} ${experience.title}`}>
              {[experience.title, experience.organisation].filter(Boolean).join(", ")}{" "}
              <span className="note">{[experience.start, experience.end].flatMap(saidMonth).join(" – ")}</span>
            </li>
          ))}
        </ul>
        {names.length > 0 && (
          <p>
            {names.slice(0, mostShown).join(", ")}
            {names.length > mostShown && ` ${t("andMoreSkills", { count: names.length - mostShown })}`}
          </p>
        )}
      </Card>
      {read.skipped.length > 0 && (
        <Card title={t("skippedTitle")}>
          <ul className="plain-list">
            {read.skipped.map((one) => (
              <li key={`${one.where} ${one.line} ${one.why}`}>
                <strong>{one.line === null ? one.where : t("skippedOn", { where: one.where, line: one.line })}</strong> {one.why}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
