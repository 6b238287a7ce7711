// The steps of a review as a bar: where one is, and a way to any of them.
import type { ReviewStep } from "../schema/review.ts";

interface StepBarProps {
  steps: readonly ReviewStep[];
  at: number;
  onGo: (step: number) => void;
}

export function StepBar({ steps, at, onGo }: StepBarProps) {
  return (
    <ol className="step-bar">
      {steps.map(({ key, title }, place) => (
        <li key={key} className={place < at ? "taken" : place === at ? "here" : undefined}>
          <button type="button" aria-label={title} aria-current={place === at ? "step" : undefined} onClick={() => onGo(place)}>
            <span className="step-name">{title}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
