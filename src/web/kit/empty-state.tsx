// What an empty screen says: one sentence that teaches, one picture, one action.
import type { ReactNode } from "react";
import { type PageAction, PrimaryAction } from "./page.tsx";

interface EmptyStateProps {
  sentence: string;
  action?: PageAction;
  picture?: ReactNode;
  children?: ReactNode;
}

export function EmptyState({ sentence, action, picture = <TrailPicture />, children }: EmptyStateProps) {
  return (
    <div className="empty-state">
      {picture}
      <p>{sentence}</p>
      {action && <PrimaryAction action={action} />}
      {children}
    </div>
  );
}

/** A path through hills to the first two stones. */
export function TrailPicture() {
  return (
    <svg viewBox="0 0 260 120" width="260" height="120" aria-hidden="true">
      <path d="M0 96 C40 60 78 58 112 84 C140 50 190 40 260 88 V120 H0 Z" fill="var(--moss-soft)" />
      <path d="M0 110 C60 92 120 104 168 96 C206 90 232 98 260 104 V120 H0 Z" fill="var(--stone-soft)" />
      <path
        d="M44 118 C70 108 96 112 118 104 C142 96 160 102 186 92"
        fill="none"
        stroke="var(--stone)"
        strokeWidth="2.4"
        strokeDasharray="2 7"
        strokeLinecap="round"
      />
      <ellipse cx="198" cy="92" rx="17" ry="6.5" fill="var(--stone)" />
      <ellipse cx="199" cy="80.5" rx="11.5" ry="5.4" fill="var(--moss)" />
    </svg>
  );
}
