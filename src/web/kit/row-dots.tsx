// The three dots at the end of a row that lead to everything that can be done to it.
import { ActionIcon, type ActionIconProps } from "@mantine/core";
import type { ComponentPropsWithRef } from "react";
import { text } from "../text.ts";
import { useText } from "../words.ts";

export function RowDots({ title, ...rest }: { title: string } & ActionIconProps & ComponentPropsWithRef<"button">) {
  const t = useText(text);
  return (
    <ActionIcon variant="subtle" color="stone" className="row-menu" aria-label={t("moreAbout", { title })} {...rest}>
      <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
        <circle cx="3" cy="8" r="1.4" />
        <circle cx="8" cy="8" r="1.4" />
        <circle cx="13" cy="8" r="1.4" />
      </svg>
    </ActionIcon>
  );
}
