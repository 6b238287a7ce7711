// Which one skill opens most doors, as a table.
import { useQuery } from "@tanstack/react-query";
import { skillAddress } from "../../../catalogue/web/addresses.ts";
import { api } from "../../../web/client.ts";
import { type Column, DataTable } from "../../../web/kit/data-table.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { CardSkeleton, Loaded } from "../../../web/kit/skeletons.tsx";
import type { Door } from "../schema/path.ts";
import { t } from "./text.ts";

const columns: Column<Door>[] = [
  { key: "skill", label: t("colSkill"), sort: ({ label }) => label, cell: ({ label }) => label },
  {
    key: "opens",
    label: t("colOpens"),
    sort: ({ count }) => count,
    cell: ({ count, roles }) => t("doorBrings", { count, roles: roles.map(({ label }) => label).join(", ") }),
  },
  { key: "you", label: t("colYou"), sort: ({ have }) => have, cell: ({ have }) => have ?? t("unknown") },
  {
    key: "hours",
    label: t("colHours"),
    sort: ({ hours }) => hours,
    cell: ({ hours }) => (hours === null ? t("unknown") : t("doorHours", { count: hours })),
  },
];

export function Doors({ source }: { source: "starter" | "esco" | "onet" }) {
  const query = useQuery(api.paths.doors.queryOptions({ input: { source } }));
  return (
    <Loaded query={query} shape={<CardSkeleton height={200} />}>
      {({ items, within, of, said }) => (
        <Card flush={items.length > 0} title={t("doors")} note={items.length > 0 ? t("doorsNote", { within, of }) : said}>
          {items.length > 0 && (
            <DataTable
              caption={t("doors")}
              rows={items}
              columns={columns}
              keyOf={({ skillId }) => skillId}
              to={({ skillId }) => skillAddress(skillId)}
            />
          )}
        </Card>
      )}
    </Loaded>
  );
}
