// What a browser sees that has not been let in: how to open the door.

import { Button } from "@mantine/core";
import { useEffect } from "react";
import { base } from "../base.ts";
import { CairnMark } from "../kit/cairn-picture.tsx";
import { TrailPicture } from "../kit/empty-state.tsx";
import { t } from "../text.ts";

export default function Enter() {
  useEffect(() => {
    document.title = t("cairn");
  }, []);
  return (
    <main className="welcome">
      <div className="brand">
        <CairnMark />
        {t("cairn")}
      </div>
      <TrailPicture />
      <h1>{t("enterTitle")}</h1>
      <p>{t("enterBody")}</p>
      <p>{t("enterAgain")}</p>
      <pre>
        <code>npx cairn enter</code>
      </pre>
      <Button onClick={() => window.location.assign(`${base}/`)}>{t("enterRetry")}</Button>
    </main>
  );
}
