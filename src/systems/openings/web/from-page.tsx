// The page one had open, sent by a bookmark: what came is shown first, and is kept only once one says so; without one, how to have the bookmark.
import { Button, CopyButton } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { base } from "../../../web/base.ts";
import { useGo } from "../../../web/kit/go.tsx";
import { Card, Page, Trail } from "../../../web/kit/page.tsx";
import { OpeningForm } from "./opening-form.tsx";
import { asSavedPage, bookmarkFor, pageSentIn } from "./page-sent.ts";
import { t } from "./posting-text.ts";

export default function FromPage() {
  const go = useGo();
  const [sent] = useState(() => pageSentIn(window.location.hash));
  // It is not kept in the history of the browser.
  useEffect(() => {
    if (sent) window.history.replaceState(window.history.state, "", window.location.pathname);
  }, [sent]);
  return (
    <Page
      title={t("fromPage")}
      above={<Trail steps={[{ label: t("openings"), to: "/openings" }]} />}
      sub={sent ? t("fromPageCame", { from: sent.url || sent.title }) : t("fromPageHow")}
    >
      {sent ? (
        <Card>
          <OpeningForm sent={{ text: sent.text, url: sent.url || null, page: asSavedPage(sent) }} onEnd={() => go("/openings")} />
        </Card>
      ) : (
        <Bookmark />
      )}
    </Page>
  );
}

function Bookmark() {
  const code = bookmarkFor(window.location.origin + base);
  const link = useRef<HTMLAnchorElement>(null);
  // React takes no script as an address. This one is there to be dragged; pressed here, the policy of the page lets it do nothing.
  useEffect(() => link.current?.setAttribute("href", code), [code]);
  return (
    <Card>
      <ol className="how-to">
        <li>{t("bookmarkDrag")}</li>
        <li>{t("bookmarkPress")}</li>
        <li>{t("bookmarkLook")}</li>
      </ol>
      <p>
        <a ref={link} href="#bookmark">
          {t("bookmark")}
        </a>
      </p>
      <p className="note">{t("bookmarkSafe")}</p>
      <CopyButton value={code}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy}>
            {t(copied ? "bookmarkCopied" : "bookmarkCopy")}
          </Button>
        )}
      </CopyButton>
    </Card>
  );
}
