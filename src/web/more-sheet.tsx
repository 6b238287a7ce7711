// On a phone, what is not at the thumb: the box that finds everything, the other groups, pins and settings.
import { Drawer } from "@mantine/core";
import { Go } from "./kit/go.tsx";
import type { Overlay } from "./kit/overlay.tsx";
import { type PlaceGroup, thumbGroups } from "./navigation.ts";
import { Pins } from "./pins.tsx";
import { t } from "./text.ts";

interface MoreSheetProps {
  groups: readonly PlaceGroup[];
  open: (overlay: Overlay) => void;
  onClose: () => void;
}

export default function MoreSheet({ groups, open, onClose }: MoreSheetProps) {
  const thumb = thumbGroups(groups);
  return (
    <Drawer
      opened
      onClose={onClose}
      position="bottom"
      title={t("more")}
      transitionProps={{ duration: 0 }}
      classNames={{ content: "more-drawer" }}
    >
      <div className="more-sheet">
        <button type="button" className="find-box" onClick={() => open("palette")}>
          {t("findOrDo")}
        </button>
        {groups
          .filter(({ group }) => !thumb.includes(group))
          .map(({ group, home }) => (
            <Go key={group} to={home} className="entry" onClick={onClose}>
              {t(group)}
            </Go>
          ))}
        <Pins groups={groups} onGo={onClose} />
      </div>
    </Drawer>
  );
}
