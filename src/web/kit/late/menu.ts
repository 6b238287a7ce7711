// The menu, in the chunk of its own.
export { Menu } from "@mantine/core";
