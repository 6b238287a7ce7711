// How Cairn itself is: what needs a look, what runs in the background, and where the data is.
import { useQuery } from "@tanstack/react-query";
import { api } from "../client.ts";
import { Chip } from "../kit/chip.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { Card, Columns, Page } from "../kit/page.tsx";
import { sayInstant } from "../kit/said-value.ts";
import { Loaded, TableSkeleton } from "../kit/skeletons.tsx";
import { t } from "./text.ts";

const megabyte = 1_000_000;

export default function Health() {
  const health = useQuery(api.health.show.queryOptions({ input: {}, refetchInterval: 15_000 }));
  return (
    <Page title={t("health")} sub={t("healthSub")}>
      <Loaded query={health} shape={<TableSkeleton />}>
        {({ version, database, timezone, jobs, warnings }) => (
          <Columns
            side={
              <Card title={t("healthData")}>
                <dl className="facts">
                  <Fact name={t("healthVersion")} value={version} />
                  <Fact name={database.kind} value={database.version} />
                  <Fact name={t("healthSize")} value={`${(database.size / megabyte).toFixed(1)} MB`} />
                  <Fact name={t("healthTables")} value={database.migrations.at(-1)?.name ?? ""} />
                  <Fact name={t("healthTimezone")} value={timezone} />
                </dl>
              </Card>
            }
          >
            <Card title={t("healthWarnings")}>
              {warnings.length === 0 ? (
                <p>{t("healthFine")}</p>
              ) : (
                <ul className="warnings">
                  {warnings.map((warning) => (
                    <li key={warning}>{warning}</li>
                  ))}
                </ul>
              )}
            </Card>
            <Card title={t("healthJobs")} flush={jobs.length > 0}>
              {jobs.length === 0 ? (
                <p>{t("healthNoJobs")}</p>
              ) : (
                <DataTable
                  caption={t("healthJobs")}
                  rows={jobs}
                  keyOf={(job) => job.name}
                  columns={[
                    {
                      key: "purpose",
                      label: t("healthJob"),
                      cell: (job) => (
                        <>
                          <b>{job.purpose}</b>
                          <small>{job.error ?? job.name}</small>
                        </>
                      ),
                      sort: (job) => job.purpose,
                    },
                    {
                      key: "last",
                      label: t("healthLast"),
                      cell: (job) => (job.lastRun ? sayInstant(job.lastRun) : t("never")),
                      sort: (job) => job.lastRun,
                    },
                    {
                      key: "next",
                      label: t("healthNext"),
                      cell: (job) => (job.nextRun ? sayInstant(job.nextRun) : t("never")),
                      sort: (job) => job.nextRun,
                    },
                    {
                      key: "state",
                      label: t("healthState"),
                      cell: (job) => <JobState running={job.running} failures={job.failures} />,
                      sort: (job) => job.failures,
                    },
                  ]}
                />
              )}
            </Card>
          </Columns>
        )}
      </Loaded>
    </Page>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="number">{value}</dd>
    </div>
  );
}

function JobState({ running, failures }: { running: boolean; failures: number }) {
  if (failures > 0) return <Chip tone="clay">{t("jobFailed", { count: failures })}</Chip>;
  if (running) return <Chip tone="sky">{t("jobRunning")}</Chip>;
  return <Chip tone="moss">{t("jobFine")}</Chip>;
}
