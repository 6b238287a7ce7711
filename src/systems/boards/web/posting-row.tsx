// A posting in a list: how one fits it, and what becomes of it in one press.
import { Button, Group } from "@mantine/core";
import { sayDay } from "../../../core/day.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Row } from "../../../web/kit/row.tsx";
import type { PostingView } from "../schema.ts";
import { t } from "./text.ts";
import { useKeep, useMark } from "./use-marks.ts";

interface PostingRowProps {
  posting: PostingView;
  onRemove: () => void;
}

export function PostingRow({ posting, onRemove }: PostingRowProps) {
  const { id, title, organisation, place, foundOn, goneOn, state, fitSaid, before } = posting;
  const keep = useKeep(id);
  const mark = useMark(id);
  const when = goneOn ? t("goneSince", { day: sayDay(goneOn) }) : t("foundOn", { day: sayDay(foundOn) });
  return (
    <Row
      title={`${title}, ${organisation}`}
      reason={[[place, when].filter(Boolean).join(", "), fitSaid, before].filter(Boolean).join(" · ")}
      to={`/openings/boards/${id}`}
      chips={<StandingChip posting={posting} />}
      more={
        state === "not-for-me" ? (
          <Menu.Item onClick={() => mark.mutate("seen")}>{t("back")}</Menu.Item>
        ) : (
          state !== "kept" && <Menu.Item onClick={() => mark.mutate("not-for-me")}>{t("notForMe")}</Menu.Item>
        )
      }
      onRemove={onRemove}
    >
      {(state === "new" || state === "seen") && (
        <Group gap="xs" mt="xs">
          <Button size="xs" variant="default" loading={keep.isPending} onClick={() => keep.mutate()}>
            {t("keep")}
          </Button>
          <Button size="xs" variant="subtle" loading={mark.isPending} onClick={() => mark.mutate("not-for-me")}>
            {t("notForMe")}
          </Button>
        </Group>
      )}
    </Row>
  );
}

export function StandingChip({ posting: { state, goneOn } }: Pick<PostingRowProps, "posting">) {
  if (state === "kept") return <Chip tone="moss">{t("isKept")}</Chip>;
  if (state === "not-for-me") return <Chip tone="stone">{t("isNotForMe")}</Chip>;
  if (goneOn) return <Chip tone="stone">{t("isGone")}</Chip>;
  return state === "new" ? <Chip tone="sky">{t("isNew")}</Chip> : null;
}
