// A bar with words for what takes its time: in the dialog that is open, else above the foot of the page.
import { createPortal } from "react-dom";
import { type Progress, sayProgress, shareOf } from "../core/progress.ts";
import { t } from "./text.ts";

/** Read out at each step and each quarter of it, not at each word. */
const quarter = ({ step, ...progress }: Progress): string =>
  progress.total > 0 ? t("underwayShare", { step, share: Math.floor(shareOf({ step, ...progress }) * 4) * 25 }) : step;

/** Whoever reads with their ears is kept inside a dialog. */
const place = (): Element => [...document.querySelectorAll("[role=dialog] .mantine-Modal-body")].at(-1) ?? document.body;

export default function UnderwayBar({ progress }: { progress: Progress }) {
  const share = progress.total > 0 ? Math.floor(shareOf(progress) * 100) : undefined;
  return createPortal(
    <section className="underway" aria-label={t("underway")}>
      <div
        className="underway-track"
        role="progressbar"
        aria-label={t("underway")}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share}
        aria-valuetext={sayProgress(progress)}
      >
        <div className={share === undefined ? "underway-done unknown" : "underway-done"} style={{ width: `${share ?? 100}%` }} />
      </div>
      <p className="number" aria-hidden>
        {sayProgress(progress)}
      </p>
      <p className="unseen" role="status">
        {quarter(progress)}
      </p>
    </section>,
    place(),
  );
}
