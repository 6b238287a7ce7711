// Looks up roles and competencies while the person types.
import { Button, SegmentedControl, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { api, type client } from "../../web/client.ts";
import { Chip } from "../../web/kit/chip.tsx";
import { EmptyState } from "../../web/kit/empty-state.tsx";
import { Go, useQueryParam } from "../../web/kit/go.tsx";
import { Card, Columns, Page, Section } from "../../web/kit/page.tsx";
import { Row, RowList } from "../../web/kit/row.tsx";
import { CardSkeleton, Loaded } from "../../web/kit/skeletons.tsx";
import { roleAddress, skillAddress } from "./addresses.ts";
import { t } from "./text.ts";
import "./catalogue.css";

type Found = Awaited<ReturnType<typeof client.catalogue.search>>["items"][number];

const most = 40;
const types = ["role", "skill"] as const;

export default function Search() {
  const [asked, setAsked] = useQueryParam("q");
  const [type, setType] = useQueryParam("type");
  const [typed, setTyped] = useState(asked ?? "");
  const [sought] = useDebouncedValue(typed.trim(), 80);
  const sources = useQuery(api.catalogue.sources.queryOptions({ input: {} }));
  useEffect(() => setAsked(sought || undefined), [sought, setAsked]);
  const counts = sources.data?.items ?? [];
  const sum = (of: "roles" | "skills") => counts.reduce((all, one) => all + one[of], 0).toLocaleString("en");
  return (
    <Page title={t("catalogue")} sub={counts.length > 0 && t("sub", { roles: sum("roles"), skills: sum("skills") })}>
      <Columns side={<Aside />}>
        <div className="catalogue-search">
          <TextInput
            type="search"
            aria-label={t("searchLabel")}
            placeholder={t("searchPlaceholder")}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            data-autofocus
          />
          <SegmentedControl
            aria-label={t("searchWhat")}
            value={type ?? "all"}
            onChange={(next) => setType(next === "all" ? undefined : next)}
            data={[
              { value: "all", label: t("all") },
              { value: "role", label: t("roles") },
              { value: "skill", label: t("competencies") },
            ]}
          />
        </div>
        {sought === "" ? <Teach onTry={setTyped} /> : <Results sought={sought} type={types.find((one) => one === type)} />}
      </Columns>
    </Page>
  );
}

function Teach({ onTry }: { onTry: (sought: string) => void }) {
  return (
    <EmptyState sentence={t("teach")}>
      <div className="tries">
        {t("tries")
          .split(",")
          .map((one) => (
            <Button key={one} variant="default" onClick={() => onTry(one)}>
              <span className="unseen">{t("tryThese")}: </span>
              {one}
            </Button>
          ))}
      </div>
    </EmptyState>
  );
}

function Results({ sought, type }: { sought: string; type: Found["type"] | undefined }) {
  const results = useQuery(
    api.catalogue.search.queryOptions({
      input: { text: sought.slice(0, 200), type, limit: most },
      placeholderData: keepPreviousData,
    }),
  );
  return (
    <Loaded query={results}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState sentence={t("nothing")} action={{ label: t("importMore"), to: "/catalogue/sources" }} />
        ) : (
          <Section title={items.length < most ? t("found", { count: items.length }) : t("firstFound", { count: most })}>
            <RowList label={t("catalogue")}>
              {items.map((found) => (
                <FoundRow key={found.id} found={found} />
              ))}
            </RowList>
          </Section>
        )
      }
    </Loaded>
  );
}

function FoundRow({ found }: { found: Found }) {
  const { type, id, label, matched, source, kind } = found;
  return (
    <Row
      title={label}
      reason={matched === label ? undefined : t("also", { name: matched })}
      to={type === "role" ? roleAddress(id) : skillAddress(id)}
      chips={
        <>
          <span>{t(source)}</span>
          <Chip tone={type === "role" ? "sky" : "stone"}>{type === "role" ? t("aRole") : t(kind ?? "technical")}</Chip>
        </>
      }
    />
  );
}

function Aside() {
  const profile = useQuery(api.profile.show.queryOptions({ input: {} }));
  const sources = useQuery(api.catalogue.sources.queryOptions({ input: {} }));
  return (
    <>
      <Card title={t("yourTarget")}>
        <Loaded query={profile} shape={<CardSkeleton height={30} />}>
          {({ profile: mine }) =>
            mine?.targetRoleId ? (
              <>
                <p>
                  <Go to={roleAddress(mine.targetRoleId)}>{mine.targetRoleLabel ?? mine.targetRoleId}</Go>
                </p>
                <p>
                  <Go to="/gap">{t("seeGap")}</Go>
                </p>
              </>
            ) : (
              <p>{t("noTarget")}</p>
            )
          }
        </Loaded>
      </Card>
      <Card title={t("whatIsInIt")}>
        <Loaded query={sources} shape={<CardSkeleton height={60} />}>
          {({ items }) => (
            <dl className="facts">
              {items.map((source) => (
                <div key={source.id}>
                  <dt>{[t(source.id), source.version].filter(Boolean).join(" ")}</dt>
                  <dd className="number">{source.roles.toLocaleString("en")}</dd>
                </div>
              ))}
            </dl>
          )}
        </Loaded>
        <p>
          <Go to="/catalogue/sources">{t("manageSources")}</Go>
        </p>
      </Card>
    </>
  );
}
