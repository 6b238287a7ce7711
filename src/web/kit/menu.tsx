// Menus: the button stands at once, what it opens is fetched when the hand comes near. Written as Mantine's own.
import type { Menu as MantineMenu, MenuDividerProps, MenuLabelProps, MenuProps } from "@mantine/core";
import {
  type ComponentPropsWithRef,
  cloneElement,
  createContext,
  type ReactElement,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
} from "react";
import { late } from "./late.ts";

const menu = late(() => import("./late/menu.ts"));

/** Opens the menu; whether it is asked for already. */
const Asking = createContext({ asked: false, ask: (): void => undefined, open: (): void => undefined });

function Menu({ children, ...rest }: MenuProps) {
  const [asked, setAsked] = useState(false);
  const [opened, setOpened] = useState(false);
  const parts = menu.use();
  const body = (
    <Asking.Provider value={{ asked, ask: () => setAsked(true), open: () => setOpened(true) }}>{children}</Asking.Provider>
  );
  if (!parts || !asked) return body;
  return (
    <parts.Menu withInitialFocusPlaceholder={false} {...rest} opened={opened} onChange={setOpened}>
      {body}
    </parts.Menu>
  );
}

function Target({ children }: { children: ReactElement<ComponentPropsWithRef<"button">> }) {
  const { asked, ask, open } = useContext(Asking);
  const parts = menu.use();
  if (parts && asked) return <OpenedTarget onThere={open}>{children}</OpenedTarget>;
  return cloneElement(children, {
    "aria-haspopup": "menu",
    "aria-expanded": false,
    onPointerEnter: menu.fetch,
    onFocus: menu.fetch,
    onClick: () => {
      menu.fetch();
      ask();
    },
  });
}

/** The focus goes back to where it was when the menu opens, so it must be at the button before. */
function OpenedTarget({ onThere, children }: { onThere: () => void; children: ReactElement<ComponentPropsWithRef<"button">> }) {
  const button = useRef<HTMLButtonElement>(null);
  const parts = menu.use();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it has taken the place of the plain button
  useEffect(() => {
    button.current?.focus();
    onThere();
  }, []);
  return parts && <parts.Menu.Target>{cloneElement(children, { ref: button })}</parts.Menu.Target>;
}

function Dropdown({ children }: { children: ReactNode }) {
  const { asked } = useContext(Asking);
  const parts = menu.use();
  return parts && asked && <parts.Menu.Dropdown>{children}</parts.Menu.Dropdown>;
}

const Item = ((props: object) => {
  const parts = menu.use();
  return parts && <parts.Menu.Item {...props} />;
}) as typeof MantineMenu.Item;

function Label(props: MenuLabelProps) {
  const parts = menu.use();
  return parts && <parts.Menu.Label {...props} />;
}

function Divider(props: MenuDividerProps) {
  const parts = menu.use();
  return parts && <parts.Menu.Divider {...props} />;
}

Menu.Target = Target;
Menu.Dropdown = Dropdown;
Menu.Item = Item;
Menu.Label = Label;
Menu.Divider = Divider;

export { Menu };
