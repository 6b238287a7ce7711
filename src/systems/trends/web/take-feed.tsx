// A feed taken in from its file, after a look at what is new in it.
import { client } from "../../../web/client.ts";
import { TakeInFile } from "../../../web/kit/take-in-file.tsx";
import { t } from "./text.ts";

export const TakeFeed = ({ onEnd }: { onEnd: () => void }) => (
  <TakeInFile
    label={t("takeFile")}
    hint={t("takeHint")}
    accept=".xml,.rss,.atom,.rdf,.json,.opml"
    megabytes={5}
    look={(file) => client.feeds.take({ file, preview: true })}
    take={(file) => client.feeds.take({ file }, { context: { said: t("taken") } })}
    show={({ added, known, note }) => (
      <div role="status">
        <p>
          {t("found", { count: added.length })} {known > 0 && t("known", { count: known })}
        </p>
        {note && <p className="note">{note}</p>}
      </div>
    )}
    ready={({ added }) => added.length > 0}
    submitLabel={t("takeIt")}
    onEnd={onEnd}
  />
);
