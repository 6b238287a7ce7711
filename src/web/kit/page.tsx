// The outline of every screen: a title that says the thing, one primary action with its key, sections and cards.
import { Button } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
import { Go, useGo } from "./go.tsx";

export interface PageAction {
  label: string;
  /** One letter; pressed outside a field it does the same as a click. */
  hotkey?: string;
  onClick?: () => void;
  to?: string;
  disabled?: boolean;
}

interface PageProps {
  title: string;
  /** Where this belongs, above the title: links upward. */
  above?: ReactNode;
  sub?: ReactNode;
  action?: PageAction;
  /** Quieter actions beside the primary one. */
  more?: ReactNode;
  children: ReactNode;
}

export function PrimaryAction({ action }: { action: PageAction }) {
  const go = useGo();
  const run = () => {
    action.onClick?.();
    if (action.to) go(action.to);
  };
  return (
    <Button
      className="primary-action"
      onClick={run}
      disabled={action.disabled}
      data-hotkey={action.hotkey?.toLowerCase()}
      aria-keyshortcuts={action.hotkey}
      rightSection={action.hotkey && <kbd aria-hidden>{action.hotkey.toUpperCase()}</kbd>}
    >
      {action.label}
    </Button>
  );
}

let arrivedBefore = false;

/** A new screen is announced by moving the focus to its title, unless the person is already at work in it. */
const announceArrival = (heading: HTMLElement | null): (() => void) | undefined => {
  const first = !arrivedBefore;
  arrivedBefore = true;
  if (first) return;
  // An overlay that closes on the way gives its focus back a moment later.
  const soon = setTimeout(() => {
    if (!document.activeElement?.closest("main, [role=dialog]")) heading?.focus({ preventScroll: true });
  }, 60);
  return () => clearTimeout(soon);
};

/** In letters: a longer one is set smaller, so that it does not fill the screen. */
const longTitle = 110;

export function Page({ title, above, sub, action, more, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Cairn`;
  }, [title]);
  useEffect(() => announceArrival(heading.current), []);
  return (
    <>
      <header className="page-top">
        <div>
          {above && <div className="page-above">{above}</div>}
          <h1 ref={heading} tabIndex={-1} className={title.length > longTitle ? "long-title" : undefined}>
            {title}
          </h1>
          {sub && <div className="page-sub">{sub}</div>}
        </div>
        {(action || more) && (
          <div className="page-actions">
            {more}
            {action && <PrimaryAction action={action} />}
          </div>
        )}
      </header>
      {children}
    </>
  );
}

/** Main column for doing, side column for seeing; one below the other on a phone. */
export function Columns({ children, side }: { children: ReactNode; side: ReactNode }) {
  return (
    <div className="columns">
      <div className="column">{children}</div>
      <aside className="column">{side}</aside>
    </div>
  );
}

/** A quiet heading over rows, with room for one link or count at its end. */
export function Section({ title, end, children }: { title: string; end?: ReactNode; children?: ReactNode }) {
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
        {end && <div>{end}</div>}
      </div>
      {children}
    </section>
  );
}

interface CardProps {
  title?: string;
  note?: ReactNode;
  /** Leaves out the inner space, for a table that brings its own. */
  flush?: boolean;
  children?: ReactNode;
}

export function Card({ title, note, flush, children }: CardProps) {
  return (
    <section className={flush ? "card flush" : "card"}>
      {(title || note) && (
        <div className="card-head">
          {title && <h2>{title}</h2>}
          {note && <div className="note number">{note}</div>}
        </div>
      )}
      {children}
    </section>
  );
}

/** Links upward, above a title. */
export function Trail({ steps }: { steps: { label: string; to: string }[] }) {
  return (
    <nav aria-label="Trail" className="trail">
      {steps.map((step) => (
        <span key={step.to}>
          <Go to={step.to}>{step.label}</Go> <span aria-hidden>›</span>{" "}
        </span>
      ))}
    </nav>
  );
}
