// The way in for what a person has: a file or a few lines, then a look through what was understood, then saving.
import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import type { FileInput } from "../../../core/file-input.ts";
import { detailsOf } from "../../../web/answer.ts";
import { client } from "../../../web/client.ts";
import { FileDrop } from "../../../web/kit/file-drop.tsx";
import { Card, Columns, Page, Trail } from "../../../web/kit/page.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { skipped } from "../schema.ts";
import { resumeFiles } from "../shared.ts";
import { Review } from "./review.tsx";
import { SkippedList } from "./skipped-list.tsx";
import { t } from "./text.ts";
import "./resume.css";

type ReadPreview = Awaited<ReturnType<typeof client.resume.import>>;
type Given = { file: FileInput } | { text: string };

export default function ImportScreen() {
  const [read, setRead] = useState<ReadPreview>();
  if (read) return <Review read={read} onBack={() => setRead(undefined)} />;
  return <Give onRead={setRead} />;
}

function Give({ onRead }: { onRead: (read: ReadPreview) => void }) {
  const [typed, setTyped] = useState("");
  const [reading, setReading] = useState(false);
  const [refused, setRefused] = useState<unknown>();
  const look = async (given: Given) => {
    setReading(true);
    setRefused(undefined);
    try {
      onRead(await client.resume.import({ ...given, preview: true }));
    } catch (error) {
      setRefused(error);
    } finally {
      setReading(false);
    }
  };
  return (
    <Page title={t("importTitle")} above={<Trail steps={[{ label: t("resume"), to: "/resume" }]} />} sub={t("importSub")}>
      <Columns
        side={
          <>
            <Card title={t("linkedinTitle")}>
              <p>{t("linkedinHow")}</p>
            </Card>
            <Card title={t("jsonTitle")}>
              <p>{t("jsonHow")}</p>
            </Card>
          </>
        }
      >
        <FileDrop
          label={t("dropLabel")}
          hint={reading ? t("reading") : t("dropHint")}
          accept={resumeFiles}
          onFile={(file) => void look({ file })}
        />
        <div aria-live="polite">{refused !== undefined && <NotRead error={refused} />}</div>
        <form
          className="read-lines"
          onSubmit={(event) => {
            event.preventDefault();
            void look({ text: typed });
          }}
        >
          <Textarea
            label={t("typeLabel")}
            placeholder={t("typeHint")}
            autosize
            minRows={5}
            maxRows={16}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={reading} disabled={typed.trim() === ""}>
            {t("readLines")}
          </Button>
        </form>
      </Columns>
    </Page>
  );
}

function NotRead({ error }: { error: unknown }) {
  const places = skipped.array().safeParse(detailsOf(error).skipped);
  return (
    <div className="refused">
      <Refused error={error} />
      {places.success && places.data.length > 1 && <SkippedList skipped={places.data} />}
    </div>
  );
}
