// Drafts for the people one knows: opened, copied, made one's own elsewhere.
import { Button } from "@mantine/core";
import { Section } from "../../../web/kit/page.tsx";
import { announce } from "../../../web/toast.tsx";
import type { JobLossView } from "../schema.ts";
import { t } from "./text.ts";

export function Messages({ view }: { view: JobLossView }) {
  const copy = async (draft: string) => {
    await navigator.clipboard.writeText(draft);
    announce({ said: t("copied") });
  };
  return (
    <Section title={t("messages")} end={<span className="note">{t("messagesNote")}</span>}>
      {view.messages.map(({ key, to, subject, text: draft }) => (
        <details key={key} className="draft">
          <summary>{to}</summary>
          <p className="note">{t("subject", { subject })}</p>
          <pre>{draft}</pre>
          <Button
            size="xs"
            variant="default"
            aria-label={`${t("copy")}: ${to}`}
            onClick={() => void copy(`${subject}\n\n${draft}`)}
          >
            {t("copy")}
          </Button>
        </details>
      ))}
    </Section>
  );
}
