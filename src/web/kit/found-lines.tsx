// What was found in a file, a line each, to choose from before any of it is written.
import { Checkbox } from "@mantine/core";
import type { ReactNode } from "react";

export interface FoundLine {
  id: string;
  label: string;
  description: string;
  /** Stands in the record as it is: nothing to choose. */
  known?: boolean;
}

interface FoundLinesProps {
  /** What was found altogether. */
  said: ReactNode;
  lines: readonly FoundLine[];
  chosen: readonly string[];
  onChosen: (ids: readonly string[]) => void;
  /** Below the lines, such as what could not be read. */
  children?: ReactNode;
}

export function FoundLines({ said, lines, chosen, onChosen, children }: FoundLinesProps) {
  const turn = (id: string) => onChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <div role="status" className="found">
      <p>{said}</p>
      {lines.length > 0 && (
        <ul className="found-lines">
          {lines.map(({ id, label, description, known = false }) => (
            <li key={id}>
              <Checkbox
                checked={known || chosen.includes(id)}
                disabled={known}
                onChange={() => turn(id)}
                label={label}
                description={description}
              />
            </li>
          ))}
        </ul>
      )}
      {children}
    </div>
  );
}
