// A line the height of two rows of text: the course of something over its last check-ins.

/** `values` in order of time; at least two make a line. */
export function SparkLine({ values, label }: { values: readonly number[]; label: string }) {
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const step = values.length > 1 ? 272 / (values.length - 1) : 0;
  const points = values.map((value, place) => `${4 + place * step} ${38 - ((value - low) / span) * 24}`);
  return (
    <svg viewBox="0 0 280 56" width="100%" role="img" aria-label={label}>
      {points.length > 1 && (
        <path d={`M${points.join(" L")}`} fill="none" stroke="var(--moss)" strokeWidth="2.4" strokeLinejoin="round" />
      )}
      <line x1="4" x2="276" y1="47" y2="47" stroke="var(--line)" />
    </svg>
  );
}
