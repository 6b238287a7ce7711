// Where one stands in a few steps that follow each other; steps already taken can be gone back to.
interface StepsProps {
  label: string;
  steps: readonly string[];
  /** The present step, from 0. */
  at: number;
  onGo: (step: number) => void;
}

export function Steps({ label, steps, at, onGo }: StepsProps) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((name, place) => (
        <li key={name} className={place < at ? "taken" : place === at ? "here" : undefined}>
          {place < at ? (
            <button type="button" onClick={() => onGo(place)}>
              <span aria-hidden>✓</span> {name}
            </button>
          ) : (
            <span aria-current={place === at ? "step" : undefined}>
              <span aria-hidden>{place + 1}</span> {name}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
