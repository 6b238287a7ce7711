// What the kept postings ask for, and what to learn next by them.
import { useQuery } from "@tanstack/react-query";
import { skillAddress } from "../../../catalogue/web/addresses.ts";
import { percent } from "../../../core/say.ts";
import { api, type client } from "../../../web/client.ts";
import { type Column, DataTable } from "../../../web/kit/data-table.tsx";
import { Card, Page } from "../../../web/kit/page.tsx";
import { CardSkeleton, Loaded } from "../../../web/kit/skeletons.tsx";
import { t } from "./asked-text.ts";

type Asked = Awaited<ReturnType<typeof client.trends.skills>>["items"][number];
type Next = Awaited<ReturnType<typeof client.trends.next>>["items"][number];

const asked: Column<Asked>[] = [
  { key: "skill", label: t("colSkill"), sort: ({ label }) => label, cell: ({ label }) => label },
  {
    key: "asked",
    label: t("colAsked"),
    sort: ({ asked: count }) => count,
    cell: ({ asked: count, share }) => t("askedBy", { count, share: percent(share ?? 0) }),
  },
  {
    key: "change",
    label: t("colChange"),
    sort: ({ change, before, now }) => (change === null ? null : (now ?? 0) - (before ?? 0)),
    cell: ({ change, before, now }) =>
      change === null ? t("noChange") : t(change, { before: percent(before ?? 0), now: percent(now ?? 0) }),
  },
  { key: "you", label: t("colYou"), sort: ({ level }) => level, cell: ({ level }) => level ?? t("unknown") },
  {
    key: "sure",
    label: t("colSure"),
    sort: ({ low }) => low,
    cell: ({ low, high }) => t("between", { low: percent(low ?? 0), high: percent(high ?? 0) }),
  },
];

const next: Column<Next>[] = [
  { key: "skill", label: t("colSkill"), sort: ({ label }) => label, cell: ({ label }) => label },
  { key: "opens", label: t("colOpens"), sort: ({ opens }) => opens, cell: ({ opens }) => t("opens", { count: opens }) },
  { key: "you", label: t("colYou"), sort: ({ have }) => have, cell: ({ have }) => have ?? t("unknown") },
  {
    key: "hours",
    label: t("colHours"),
    sort: ({ hours }) => hours,
    cell: ({ hours }) => (hours === null ? t("unknown") : t("hours", { count: hours })),
  },
];

export default function Trends() {
  const skills = useQuery(api.trends.skills.queryOptions({ input: {} }));
  const learn = useQuery(api.trends.next.queryOptions({ input: {} }));
  return (
    <Page title={t("trends")} sub={t("sub")}>
      <Loaded query={skills} shape={<CardSkeleton height={240} />}>
        {({ items, said, postings, again }) => (
          <Card
            flush={items.length > 0}
            title={t("asked")}
            note={items.length > 0 ? t("counted", { count: postings, again }) : undefined}
          >
            <p className="note">{said}</p>
            {items.length > 0 && (
              <DataTable
                caption={t("asked")}
                rows={items}
                columns={asked}
                keyOf={({ skillId }) => skillId}
                to={({ skillId }) => skillAddress(skillId)}
              />
            )}
          </Card>
        )}
      </Loaded>
      <Loaded query={learn} shape={<CardSkeleton height={160} />}>
        {({ items, open, missing }) => (
          <Card flush={items.length > 0} title={t("next")} note={items.length > 0 ? t("nextNote", { count: open }) : undefined}>
            {items.length === 0 && <p className="note">{missing > 0 ? t("tooFew", { count: missing }) : t("noneAlone")}</p>}
            {items.length > 0 && (
              <DataTable
                caption={t("next")}
                rows={items}
                columns={next}
                keyOf={({ skillId }) => skillId}
                to={({ skillId }) => skillAddress(skillId)}
              />
            )}
          </Card>
        )}
      </Loaded>
    </Page>
  );
}
