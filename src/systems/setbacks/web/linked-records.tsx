// What a setback concerns: records of any room, linked by a few letters and taken off again.
import { CloseButton } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import type { RecordRef } from "../../../core/record.ts";
import { client } from "../../../web/client.ts";
import { AsyncPicker, type Chosen } from "../../../web/kit/async-picker.tsx";
import { Chip } from "../../../web/kit/chip.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { RecordLink, useRecordRoute } from "../../../web/kit/record-link.tsx";
import type { Setback } from "../schema/setback.ts";
import { t } from "./text.ts";

const keyOf = ({ kind, id }: RecordRef): string => `${kind} ${id}`;

export function LinkedRecords({ setback }: { setback: Setback }) {
  const routeOf = useRecordRoute();
  const { id, revision, records } = setback;
  const save = useMutation({
    mutationFn: ({ next, said }: { next: RecordRef[]; said: string }) =>
      client.setbacks.update({ id, revision, records: next }, { context: { said } }),
  });
  /** What has a page of its own, but for the setback itself and what is linked already. */
  const linkable = async (written: string): Promise<Chosen[]> => {
    const taken = new Set([`setback ${id}`, ...records.map(keyOf)]);
    const { items } = await client.search.find({ text: written, limit: 12 });
    return items
      .filter((one) => routeOf(one.kind, one.id) && !taken.has(keyOf(one)))
      .map((one) => ({ id: keyOf(one), label: one.title, note: one.kind }));
  };
  const link = ({ id: key, label }: Chosen) => {
    const [kind = "", ...of] = key.split(" ");
    save.mutate({ next: [...records, { kind, id: of.join(" "), label }], said: t("linked") });
  };
  return (
    <Card title={t("concerns")}>
      <div className="setback-links">
        {records.map((one) => (
          <span key={keyOf(one)}>
            <Chip>
              <RecordLink kind={one.kind} id={one.id}>
                {one.label ?? one.kind}
              </RecordLink>
            </Chip>
            <CloseButton
              size="sm"
              aria-label={t("unlink", { label: one.label ?? one.kind })}
              onClick={() => save.mutate({ next: records.filter((other) => keyOf(other) !== keyOf(one)), said: t("unlinked") })}
            />
          </span>
        ))}
      </div>
      <AsyncPicker
        key={records.length}
        name={`setback ${id}`}
        label={t("linkRecord")}
        value={null}
        search={linkable}
        onChange={(chosen) => chosen && link(chosen)}
      />
    </Card>
  );
}
