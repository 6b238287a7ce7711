// Moves through a long list a page at a time, by the offsets that every list operation takes.
import { Button } from "@mantine/core";
import { text } from "../text.ts";
import { useText } from "../words.ts";

interface PagerProps {
  offset: number;
  limit: number;
  total: number;
  onOffset: (offset: number) => void;
}

export function Pager({ offset, limit, total, onOffset }: PagerProps) {
  const t = useText(text);
  if (total <= limit && offset === 0) return null;
  return (
    <div className="pager">
      <Button variant="default" disabled={offset === 0} onClick={() => onOffset(Math.max(0, offset - limit))}>
        {t("previous")}
      </Button>
      <span className="number">
        {t("rangeOf", { from: Math.min(offset + 1, total), to: Math.min(offset + limit, total), total })}
      </span>
      <Button variant="default" disabled={offset + limit >= total} onClick={() => onOffset(offset + limit)}>
        {t("next")}
      </Button>
    </div>
  );
}
