// What is unfinished, one by one: carried over on purpose, or let go on purpose.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { client } from "../../../web/client.ts";
import { Reason } from "../../../web/kit/record-link.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { SystemChip } from "../../../web/kit/system-chip.tsx";
import type { Opening, UnfinishedItem } from "../schema/review.ts";
import { FiledList } from "./filed-list.tsx";
import { t } from "./text.ts";

export function UnfinishedStep({ opening }: { opening: Opening }) {
  const { review, unfinished, entries } = opening;
  const open = unfinished.filter(({ decided }) => decided === null);
  const settled = entries.filter(({ what }) => what !== "filed");
  return (
    <section className="part">
      <h2>{t("unfinishedAsk")}</h2>
      {open.length === 0 ? (
        <p className="quiet-line">{t("unfinishedNone")}</p>
      ) : (
        <>
          <p className="note keys-note">{t("keysUnfinished")}</p>
          <RowList label={t("unfinishedAsk")}>
            {open.map((item) => (
              <UnfinishedRow key={item.key} reviewId={review.id} item={item} />
            ))}
          </RowList>
        </>
      )}
      {settled.length > 0 && <FiledList entries={settled} />}
    </section>
  );
}

function UnfinishedRow({ reviewId, item }: { reviewId: string; item: UnfinishedItem }) {
  const { key, title, reason, record, system } = item;
  const settle = useMutation({
    mutationFn: (decision: "carry" | "drop") =>
      client.reviews.settle(
        { id: reviewId, key, decision },
        { context: { said: t(decision === "carry" ? "carried" : record.kind === "decision" ? "decisionLetGo" : "dropped") } },
      ),
  });
  return (
    <Row
      title={title}
      reason={<Reason records={title.includes(record.label ?? "") ? [] : [record]}>{reason}</Reason>}
      chips={<SystemChip system={system} />}
    >
      <div className="settle">
        <Button
          size="xs"
          variant="default"
          data-do="done"
          aria-label={t("carryNamed", { title })}
          loading={settle.isPending}
          onClick={() => settle.mutate("carry")}
        >
          {t("carry")}
        </Button>
        <Button
          size="xs"
          variant="default"
          data-do="dismiss"
          aria-label={t("dropNamed", { title })}
          disabled={settle.isPending}
          onClick={() => settle.mutate("drop")}
        >
          {t("drop")}
        </Button>
      </div>
    </Row>
  );
}
