// What a screen that failed says: that nothing is lost, what to do, and the line that helps to report it.
import { Button } from "@mantine/core";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { Page } from "./kit/page.tsx";
import { text } from "./text.ts";
import { useText } from "./words.ts";

export function Broken({ error, reset }: ErrorComponentProps) {
  const t = useText(text);
  return (
    <Page title={t("brokenTitle")}>
      <p>{t("brokenBody")}</p>
      <p>
        <code>{error instanceof Error ? error.message : String(error)}</code>
      </p>
      <Button onClick={reset}>{t("retry")}</Button>
    </Page>
  );
}
