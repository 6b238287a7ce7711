// Dialogs and drawers, fetched when the first one opens.
import type { DrawerProps, ModalProps } from "@mantine/core";
import { late, useWanted } from "./late.ts";

const dialogs = late(() => import("./late/dialogs.ts"));

export function Modal(props: ModalProps) {
  const parts = useWanted(dialogs, props.opened);
  return parts && <parts.Modal {...props} />;
}

export function Drawer(props: DrawerProps) {
  const parts = useWanted(dialogs, props.opened);
  return parts && <parts.Drawer {...props} />;
}
