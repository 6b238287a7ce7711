// One piece of news in a list, with the ways to deal with it in place.
import { sayDay } from "../../../core/day.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Row } from "../../../web/kit/row.tsx";
import type { FeedItem } from "../schema.ts";
import { t } from "./text.ts";
import { useMarks } from "./use-marks.ts";

interface ItemRowProps {
  item: FeedItem & { why: string };
  onRemove: () => void;
}

export function ItemRow({ item: { id, title, source, day, state, why }, onRemove }: ItemRowProps) {
  const mark = useMarks(id);
  return (
    <Row
      title={title}
      reason={`${why} ${source}, ${sayDay(day)}.`}
      to={`/feeds/${id}`}
      chips={state === "kept" ? <Chip tone="moss">{t("kept")}</Chip> : undefined}
      more={
        <>
          {state !== "kept" && <Menu.Item onClick={() => mark.mutate("kept")}>{t("keep")}</Menu.Item>}
          {state !== "read" && <Menu.Item onClick={() => mark.mutate("read")}>{t("markRead")}</Menu.Item>}
        </>
      }
      onRemove={onRemove}
    />
  );
}
