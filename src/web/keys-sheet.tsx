// All keys on one sheet, those of the present screen with them.
import { Modal } from "@mantine/core";
import { t } from "./pages/text.ts";

/** The letters that the screen's own buttons carry; the chart switch is named among the common ones. */
const keysOfScreen = (): { key: string; label: string }[] =>
  [...document.querySelectorAll<HTMLElement>("main [data-hotkey]")]
    .filter((button) => button.dataset.hotkey !== "t")
    .map((button) => {
      const label = button.cloneNode(true);
      if (label instanceof HTMLElement) for (const key of label.querySelectorAll("kbd")) key.remove();
      return { key: (button.dataset.hotkey ?? "").toUpperCase(), label: label.textContent ?? "" };
    });

export default function KeysSheet({ onClose }: { onClose: () => void }) {
  const sections = [
    { title: t("keysHere"), keys: keysOfScreen() },
    {
      title: t("keysEverywhere"),
      keys: [
        { key: "Ctrl K", label: t("keyPalette") },
        { key: "M", label: t("keyNavigation") },
        { key: "C", label: t("keyCapture") },
        { key: "Z", label: t("keyUndo") },
        { key: "T", label: t("keyTable") },
        { key: "?", label: t("keySheet") },
      ],
    },
    {
      title: t("keysInLists"),
      keys: [
        { key: "J", label: t("keyNext") },
        { key: "K", label: t("keyPrevious") },
        { key: "Enter", label: t("keyOpen") },
        { key: "E", label: t("keyEdit") },
        { key: "X", label: t("keyDone") },
        { key: "S", label: t("keySnooze") },
        { key: "D", label: t("keyDismiss") },
        { key: "Del", label: t("keyRemove") },
      ],
    },
  ].filter((section) => section.keys.length > 0);
  return (
    <Modal opened onClose={onClose} title={t("keysTitle")}>
      {sections.map((section) => (
        <section key={section.title}>
          <h3 className="keys-title">{section.title}</h3>
          <dl className="keys">
            {section.keys.map(({ key, label }) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{label}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Modal>
  );
}
