// A text that was drafted for somebody else: read, copied, sent by the person's own way; nothing is sent from here.
import { Button, CopyButton, Textarea } from "@mantine/core";
import type { ReactNode } from "react";
import { t } from "./text.ts";

interface WordsToSendProps {
  label: string;
  words: string;
  /** What is done once it was sent. */
  children?: ReactNode;
}

export function WordsToSend({ label, words, children }: WordsToSendProps) {
  return (
    <div className="record-form">
      <Textarea label={label} value={words} readOnly autosize minRows={5} maxRows={22} />
      <div className="form-end">
        <CopyButton value={words}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? t("copied") : t("copyWords")}
            </Button>
          )}
        </CopyButton>
        {children}
      </div>
    </div>
  );
}
