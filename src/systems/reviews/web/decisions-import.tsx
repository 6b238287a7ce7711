// Decisions back from a file that Cairn saved: seen before they are written.

import { sayDay } from "../../../core/day.ts";
import { client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { TakeInFile } from "../../../web/kit/take-in-file.tsx";
import { t } from "./text.ts";

export function DecisionsImport({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title={t("importDecisions")} size={640}>
      <TakeInFile
        label={t("importDecisionsFile")}
        hint={t("importDecisionsHint")}
        accept=".md,.markdown,text/markdown"
        megabytes={5}
        look={(file) => client.decisions.import({ file, preview: true })}
        take={(file, { added }) =>
          client.decisions.import({ file }, { context: { said: t("importedDecisions", { count: added }) } })
        }
        show={(found) => <Preview {...found} />}
        ready={({ added }) => added > 0}
        submitLabel={t("importDecisionsAdd")}
        onEnd={onClose}
      />
    </Modal>
  );
}

type Previewed = Pick<Awaited<ReturnType<typeof client.decisions.import>>, "decisions" | "added">;

function Preview({ decisions, added }: Previewed) {
  return (
    <>
      <ul className="import-preview">
        {decisions.map(({ title, decidedOn, known }) => (
          <li key={`${title} ${decidedOn}`} className={known ? "known" : undefined}>
            {title} {decidedOn && <span className="note">{sayDay(decidedOn)}</span>}
            {known && <span className="note"> · {t("importKnown")}</span>}
          </li>
        ))}
      </ul>
      {added === 0 && <p className="quiet-line">{t("importDecisionsNothing")}</p>}
    </>
  );
}
