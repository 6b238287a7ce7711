// A resume for a role: what is on it and in which order, what the role asks, what is new, and the file of it.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { api, client } from "../../../web/client.ts";
import { Card } from "../../../web/kit/page.tsx";
import { RecordPicker } from "../../../web/kit/record-picker.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { SaveAs, type SavedFormat, useSaveAs } from "../../../web/kit/save-as.tsx";
import { keyOfPart, type Part, withPart } from "../rules/arrange.ts";
import { partsOf } from "../rules/document.ts";
import type { VariantView } from "../variant-schema.ts";
import { t } from "./text.ts";
import { VariantForm } from "./variant-form.tsx";
import { VariantSheet } from "./variant-sheet.tsx";
import "./resume.css";
import "./variant.css";

export default recordScreen("resume-variant", api.variants, function useVariant(one) {
  const save = useSaveAs((format: SavedFormat) => client.resume.export({ variant: one.id, format }));
  const change = useMutation({
    mutationFn: (parts: Part[]) => client.variants.update({ id: one.id, revision: one.revision, parts }),
  });
  const put = (part: Part) => change.mutate(withPart(one.parts, part));
  return {
    title: one.title,
    trail: [
      { label: t("resume"), to: "/resume" },
      { label: t("variants"), to: "/resume/variants" },
    ],
    sub: one.roleLabel ? t("forRole", { role: one.roleLabel }) : undefined,
    action: { label: t("asPdf"), hotkey: "P", onClick: () => save.mutate("pdf") },
    more: <SaveAs save={save} />,
    above: <Since one={one} />,
    main: (
      <>
        <VariantSheet one={one} onParts={change.mutate} />
        <NotOnIt one={one} onPut={put} />
      </>
    ),
    side: (
      <>
        <Asked one={one} onPut={put} />
        <Card title={t("headAndLook")}>
          <VariantForm key={one.revision} record={one} />
        </Card>
      </>
    ),
    chain: true,
  };
});

const named = (parts: readonly Part[]) => (
  <ul className="highlights">
    {parts.map((part) => (
      <li key={keyOfPart(part)}>{part.line ?? part.record.label ?? part.record.kind}</li>
    ))}
  </ul>
);

/** What has changed since it was made, with one button that takes it in. */
function Since({ one: { id, news, gone, stale, unproved, unconfirmed, sensitive } }: { one: VariantView }) {
  const renew = useMutation(api.variants.renew.mutationOptions({ context: { said: t("renewed") } }));
  const isDue = news.length + gone.length > 0 || stale;
  const isQuiet = !isDue && unproved.length + unconfirmed + sensitive === 0;
  if (isQuiet) return null;
  return (
    <Card>
      <div className="since">
        {stale && gone.length === 0 && <p>{t("staleNow")}</p>}
        {gone.length > 0 && (
          <div>
            <p>{t("gone", { count: gone.length })}</p>
            {named(gone)}
          </div>
        )}
        {news.length > 0 && (
          <div>
            <p>{t("news", { count: news.length })}</p>
            {named(news)}
          </div>
        )}
        {unproved.length > 0 && <p>{t("unproved", { numbers: unproved.join(", ") })}</p>}
        {unconfirmed > 0 && <p className="note">{t("heldBack", { count: unconfirmed })}</p>}
        {sensitive > 0 && <p className="note">{t("heldSensitive", { count: sensitive })}</p>}
        {isDue && (
          <Button loading={renew.isPending} onClick={() => renew.mutate({ id })}>
            {t("renew")}
          </Button>
        )}
      </div>
    </Card>
  );
}

const askedWords = { shown: t("askedShown"), held: t("askedHeld"), missing: t("askedMissing") } as const;

function Asked({ one: { asks }, onPut }: { one: VariantView; onPut: (part: Part) => void }) {
  if (asks.length === 0) return null;
  return (
    <Card title={t("asked")}>
      <ul className="short-list">
        {asks.map(({ label, state, record }) => (
          <li key={label}>
            <span>{label}</span>
            {state === "held" && record ? (
              <Button
                variant="default"
                size="xs"
                aria-label={t("putOnThis", { what: label })}
                onClick={() => onPut({ record, line: null })}
              >
                {t("putOn")}
              </Button>
            ) : (
              <span className="note">{askedWords[state]}</span>
            )}
          </li>
        ))}
      </ul>
      <p className="note">{t("askedHow")}</p>
    </Card>
  );
}

const ownWins = async (asked: { text?: string; limit: number }) =>
  (await client.wins.list({ ...asked, confirmation: "confirmed" })).items.map(({ id, title }) => ({ id, label: title }));

/** What the record states besides, to put on. */
function NotOnIt({ one: { parts }, onPut }: { one: VariantView; onPut: (part: Part) => void }) {
  const all = useQuery(api.resume.show.queryOptions({ input: {} }));
  const on = new Set(parts.map(keyOfPart));
  const others = all.data ? partsOf(all.data.document).filter((part) => !on.has(keyOfPart(part))) : [];
  return (
    <Card title={t("notOnIt")}>
      <ul className="short-list">
        {others.map((part) => {
          const what = part.line ?? part.record.label ?? part.record.kind;
          return (
            <li key={keyOfPart(part)}>
              <span>{what}</span>
              <Button variant="default" size="xs" aria-label={t("putOnThis", { what })} onClick={() => onPut(part)}>
                {t("putOn")}
              </Button>
            </li>
          );
        })}
      </ul>
      <RecordPicker
        name="wins for a resume"
        label={t("anotherWin")}
        placeholder={t("anotherWinHint")}
        find={ownWins}
        value={null}
        without={parts.map(({ record }) => record.id)}
        onChange={(win) => win && onPut({ record: { kind: "win", id: win.id, label: win.label }, line: null })}
      />
    </Card>
  );
}
