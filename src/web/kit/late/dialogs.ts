// What opens over a screen, in the chunk of its own.
export { Drawer, Modal } from "@mantine/core";
