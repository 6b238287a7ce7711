// Sittings as lines of a list: when, of what, how far; each opened, exported or deleted in place.

import { useMutation } from "@tanstack/react-query";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { useGo } from "../../../web/kit/go.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { saveNamed } from "../../../web/kit/save-file.ts";
import { rounded } from "../rules/reading.ts";
import type { ScaleScore, Sitting, sittingStates } from "../schema/sitting.ts";
import { t } from "./text.ts";

export type ListedSitting = Omit<Sitting, "answers" | "milliseconds"> & {
  state: (typeof sittingStates)[number];
  answered: number;
};

export function SittingRows({ sittings, withTitle }: { sittings: readonly ListedSitting[]; withTitle?: boolean }) {
  return (
    <RowList label={t("sittings")}>
      {sittings.map((one) => (
        <SittingRow key={one.id} sitting={one} withTitle={withTitle ?? false} />
      ))}
    </RowList>
  );
}

const shortly = 3;

/** The three highest of the wide scales, or all where they are few, each with its interval. */
const useResultInShort = (scores: readonly ScaleScore[]): string => {
  const known = scores.filter((score) => score.parent === null && score.value !== null);
  if (known.length === 0) return t("noScaleScored");
  const said = known
    .toSorted((a, b) => (b.value ?? 0) / b.max - (a.value ?? 0) / a.max)
    .slice(0, shortly)
    .map(({ label, value, low, high }) => `${label} ${rounded(value)} (${rounded(low)}–${rounded(high)})`)
    .join(", ");
  return known.length > shortly ? t("andMore", { said, count: known.length - shortly }) : said;
};

function SittingRow({ sitting, withTitle }: { sitting: ListedSitting; withTitle: boolean }) {
  const go = useGo();
  const { id, state, instrumentTitle, note } = sitting;
  const day = sayDay((sitting.finishedAt ?? sitting.startedAt).slice(0, 10));
  const remove = useMutation(api.sittings.remove.mutationOptions({ context: { said: t("removed") } }));
  const takeOut = useMutation({ mutationFn: () => client.sittings.export({ id }), onSuccess: saveNamed });
  const to = `/assessment/sittings/${id}`;
  const result = useResultInShort(sitting.scores ?? []);
  return (
    <Row
      title={withTitle ? instrumentTitle : day}
      reason={
        <>
          {[withTitle && day, t("itemsCount", { count: sitting.answered }), note].filter(Boolean).join(" · ")}
          {sitting.scores && <div className="number">{result}</div>}
        </>
      }
      to={to}
      chips={state !== "finished" && <Chip tone="gold">{state === "paused" ? t("pausedState") : t("openState")}</Chip>}
      onEdit={() => go(to)}
      onRemove={() => remove.mutate({ id })}
      more={<Menu.Item onClick={() => takeOut.mutate()}>{t("takeOut")}</Menu.Item>}
    />
  );
}
