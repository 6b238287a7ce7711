// A screen that stands alone: no navigation, no palette, no keys but its own, until it is left by the way that it offers.
import { type ReactNode, useEffect, useLayoutEffect } from "react";

const mark = "alone";

/** Whether the screen in sight stands alone. */
export const isStandalone = (): boolean => mark in document.documentElement.dataset;

interface AlonePageProps {
  title: string;
  /** How one leaves it. */
  way?: ReactNode;
  children: ReactNode;
}

export function AlonePage({ title, way, children }: AlonePageProps) {
  useLayoutEffect(() => {
    document.documentElement.dataset[mark] = "";
    return () => {
      delete document.documentElement.dataset[mark];
    };
  }, []);
  useEffect(() => {
    document.title = `${title} · Cairn`;
  }, [title]);
  return (
    <div className="alone">
      <header>
        <h1>{title}</h1>
        {way}
      </header>
      {children}
    </div>
  );
}
