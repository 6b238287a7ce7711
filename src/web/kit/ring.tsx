// Readiness as a ring: how much of what a role asks is there.

import { t } from "./text.ts";

const radius = 43;
const circumference = 2 * Math.PI * radius;

/** `share` from 0 to 1. */
export function Ring({ share, label, size = 104 }: { share: number; label?: string; size?: number }) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <svg
      className="ring"
      width={size}
      height={size}
      viewBox="0 0 104 104"
      role="img"
      aria-label={label ?? t("percentReady", { percent })}
    >
      <circle cx="52" cy="52" r={radius} fill="none" stroke="var(--sunk)" strokeWidth="11" />
      {percent > 0 && (
        <circle
          cx="52"
          cy="52"
          r={radius}
          fill="none"
          stroke="var(--moss)"
          strokeWidth="11"
          strokeLinecap="round"
          strokeDasharray={`${(percent / 100) * circumference} ${circumference}`}
          transform="rotate(-90 52 52)"
        />
      )}
      <text x="52" y="60" textAnchor="middle" fontSize="25" fontFamily="var(--title)" fontWeight="600" fill="var(--ink)">
        {percent}%
      </text>
    </svg>
  );
}
