// A list in a card: the first few of it, and more of them at a press.
import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { t } from "./text.ts";

/** How many to ask for, and below what is shown the way to more while there are more. */
export const useMore = (first: number): { limit: number; more: (total: number) => ReactNode } => {
  const [limit, setLimit] = useState(first);
  return {
    limit,
    more: (total) =>
      total > limit && (
        <div className="pager">
          <Button variant="default" onClick={() => setLimit(limit + first)}>
            {t("showMore", { count: total - limit })}
          </Button>
        </div>
      ),
  };
};
