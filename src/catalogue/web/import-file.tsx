// Takes in an official classification: from a ZIP, from a place on the machine, or from the publisher; with progress and report.
import { Button, Progress, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { largestFileMegabytes } from "../../core/sent-at-once.ts";
import { api, client } from "../../web/client.ts";
import { type Column, DataTable } from "../../web/kit/data-table.tsx";
import { FileDrop } from "../../web/kit/file-drop.tsx";
import { Card } from "../../web/kit/page.tsx";
import { Refused } from "../../web/kit/refused.tsx";
import { t } from "./text.ts";

type Report = Awaited<ReturnType<typeof client.catalogue.upload>>;
type Skipped = Report["skipped"][number];

const askEvery = 700;

export function ImportFile() {
  const queries = useQueryClient();
  const [path, setPath] = useState("");
  const [language, setLanguage] = useState("");
  const [working, setWorking] = useState(false);
  const [report, setReport] = useState<Report>();
  const [refused, setRefused] = useState<unknown>();
  const status = useQuery(
    api.catalogue.importStatus.queryOptions({
      input: {},
      refetchInterval: (query) => (working || query.state.data?.state === "running" ? askEvery : false),
    }),
  );
  const running = working || status.data?.state === "running";
  const take = async (start: () => Promise<Report>) => {
    setWorking(true);
    setReport(undefined);
    setRefused(undefined);
    try {
      setReport(await start());
    } catch (error) {
      setRefused(error);
    } finally {
      setWorking(false);
      void queries.invalidateQueries();
    }
  };
  const inLanguage = language.trim() ? { language: language.trim().toLowerCase() } : {};
  return (
    <>
      {running && status.data && <Working status={status.data} />}
      <div aria-live="polite">
        <Refused error={refused} />
        {report && <ReportCard report={report} />}
      </div>
      <Card title={t("dropTitle")}>
        <div className="import-form">
          <FileDrop
            label={t("dropLabel")}
            hint={t("dropHint", { limit: largestFileMegabytes })}
            accept=".zip"
            onFile={(file) => void take(() => client.catalogue.upload({ file, ...inLanguage }))}
          />
          <form
            className="path"
            onSubmit={(event) => {
              event.preventDefault();
              void take(() => client.catalogue.import({ path: path.trim(), ...inLanguage }));
            }}
          >
            <TextInput
              label={t("pathLabel")}
              placeholder={t("pathHint")}
              value={path}
              onChange={(event) => setPath(event.currentTarget.value)}
            />
            <Button type="submit" variant="default" disabled={path.trim() === "" || running}>
              {t("importPath")}
            </Button>
          </form>
          <TextInput
            className="language"
            label={t("importLanguage")}
            description={t("importLanguageHelp")}
            value={language}
            maxLength={2}
            onChange={(event) => setLanguage(event.currentTarget.value)}
          />
        </div>
      </Card>
      <Card title={t("installTitle")}>
        <p>{t("installOnetHelp")}</p>
        <p>
          <Button
            variant="default"
            disabled={running}
            onClick={() => void take(() => client.catalogue.install({ source: "onet" }))}
          >
            {t("installOnet")}
          </Button>
        </p>
        <p>{t("installEscoHelp")}</p>
        <p>
          <a href="https://esco.ec.europa.eu/en/use-esco/download" target="_blank" rel="noreferrer">
            {t("installEsco")}
          </a>
        </p>
      </Card>
    </>
  );
}

type Status = Awaited<ReturnType<typeof client.catalogue.importStatus>>;

function Working({ status }: { status: Status }) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    card.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const { what, step, done, total } = status;
  const number = (count: number) => count.toLocaleString("en");
  const begun = status.state === "running";
  const title = begun ? t("working", { what: what.split(/[/\\]/).at(-1) ?? "" }) : t("sending");
  const share = begun && total > 0 ? (done / total) * 100 : 0;
  return (
    <div ref={card}>
      <Card title={title}>
        <Progress.Root>
          <Progress.Section value={share} color="moss" aria-label={title} />
        </Progress.Root>
        <p className="note number progress-step" role="status">
          {begun && (total > 0 ? t("step", { step, done: number(done), total: number(total) }) : step)}
        </p>
      </Card>
    </div>
  );
}

function ReportCard({ report }: { report: Report }) {
  const number = (count: number) => count.toLocaleString("en");
  return (
    <Card title={t("reportTitle", { title: [report.title, report.version].filter(Boolean).join(" ") })}>
      <p>
        {t("reportCounts", {
          roles: number(report.roles),
          skills: number(report.skills),
          relations: number(report.relations),
          seconds: (report.milliseconds / 1000).toFixed(1),
        })}{" "}
        {report.profiles > 0 && `${t("reportProfiles", { count: report.profiles, said: number(report.profiles) })} `}
        {t("reportChange", { added: number(report.added), retired: number(report.retired) })}
      </p>
      {report.missingFiles.length > 0 && <p>{t("reportMissing", { files: report.missingFiles.join(", ") })}</p>}
      {report.skipped.length === 0 ? (
        <p>{t("skippedNone")}</p>
      ) : (
        <DataTable
          caption={t("skippedTitle")}
          rows={report.skipped}
          columns={skippedColumns()}
          keyOf={(row) => `${row.file} ${row.reason}`}
        />
      )}
      <p className="source-notice">{report.attribution}</p>
    </Card>
  );
}

const skippedColumns = (): Column<Skipped>[] => [
  { key: "file", label: t("skippedFile"), cell: (row) => row.file },
  { key: "why", label: t("skippedWhy"), cell: (row) => row.reason },
  { key: "rows", label: t("skippedRows"), align: "end", sort: (row) => row.count, cell: (row) => row.count },
  {
    key: "lines",
    label: t("skippedLines"),
    cell: ({ lines, count }) => (count > lines.length ? t("linesAndMore", { lines: lines.join(", ") }) : lines.join(", ")),
  },
];
