// What Today asks next of one place, for the page of its group.
import { useQuery } from "@tanstack/react-query";
import { api } from "../../../web/client.ts";
import { Effort } from "../../../web/kit/effort.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import type { NextHereProps } from "../../../web/system-screens.ts";
import { t } from "./text.ts";

export default function NextHere({ isHere }: NextHereProps) {
  const { data: today } = useQuery(api.agenda.today.queryOptions({ input: {} }));
  if (!today) return null;
  const lines = [...today.now, ...today.ifThereIsRoom, ...today.later];
  const next = lines.find(({ system, records }) => isHere(system, records[0]));
  const [record] = next?.records ?? [];
  if (!next) return null;
  return (
    <p className="place-next">
      <span className="place-next-mark">{t("nextHere")}</span>{" "}
      {record ? (
        <RecordLink kind={record.kind} id={record.id}>
          {next.title}
        </RecordLink>
      ) : (
        next.title
      )}{" "}
      <span className="note">
        <Effort minutes={next.minutes} />
      </span>
    </p>
  );
}
