// Moves through a long list a page at a time, by the offsets that every list operation takes.
import { Button } from "@mantine/core";
import { useRef } from "react";
import { t } from "./text.ts";

interface PagerProps {
  offset: number;
  limit: number;
  total: number;
  onOffset: (offset: number) => void;
}

export function Pager({ offset, limit, total, onOffset }: PagerProps) {
  const self = useRef<HTMLDivElement>(null);
  if (total <= limit && offset === 0) return null;
  // The next part of a list begins at its first line.
  const turn = (to: number) => {
    onOffset(to);
    requestAnimationFrame(() => self.current?.parentElement?.scrollIntoView({ block: "start" }));
  };
  return (
    <div className="pager" ref={self}>
      <Button variant="default" disabled={offset === 0} onClick={() => turn(Math.max(0, offset - limit))}>
        {t("previous")}
      </Button>
      <span className="number">
        {t("rangeOf", { from: Math.min(offset + 1, total), to: Math.min(offset + limit, total), total })}
      </span>
      <Button variant="default" disabled={offset + limit >= total} onClick={() => turn(offset + limit)}>
        {t("next")}
      </Button>
    </div>
  );
}
