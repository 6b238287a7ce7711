// The picture of the ways: from today to the right, each role a stone that one can walk to by mouse and by the arrow keys.
import { type KeyboardEvent, useRef } from "react";
import type { PathStep } from "../schema/path.ts";
import { wayLabel } from "./saying.ts";
import { t } from "./text.ts";
import { type Branch, keyTo } from "./tree.ts";
import "./strategy.css";

interface PathMapProps {
  from: string;
  roots: readonly Branch[];
  chosen: string;
  onChoose: (key: string) => void;
}

export function PathMap({ from, roots, chosen, onChoose }: PathMapProps) {
  const tree = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    const key = keyTo(roots, chosen, event.key);
    if (!key) return;
    event.preventDefault();
    onChoose(key);
    tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  };
  return (
    <div className="path-map">
      <div className="path-today">
        <small>{t("you")}</small>
        {from}
      </div>
      <div ref={tree} role="tree" tabIndex={-1} aria-label={t("mapLabel")} onKeyDown={walk}>
        <ul role="none">
          {roots.map((branch) => (
            <BranchOf key={branch.key} branch={branch} level={1} chosen={chosen} onChoose={onChoose} />
          ))}
        </ul>
      </div>
    </div>
  );
}

/** In pixels: the shortest line, and how much longer the longest is. */
const lineFrom = 10;
const lineMore = 28;

const lineTo = ({ ready }: PathStep) =>
  ({ "--line": `${Math.round(lineFrom + lineMore * (1 - ready))}px` }) as React.CSSProperties;

interface BranchProps extends Pick<PathMapProps, "chosen" | "onChoose"> {
  branch: Branch;
  level: number;
}

function BranchOf({ branch, level, chosen, onChoose }: BranchProps) {
  const { key, step, branches } = branch;
  const isChosen = key === chosen;
  return (
    <li role="none" style={lineTo(step)}>
      <button
        type="button"
        role="treeitem"
        className={`path-role ${step.way}`}
        data-key={key}
        aria-level={level}
        aria-selected={isChosen}
        aria-expanded={branches.length > 0 ? true : undefined}
        tabIndex={isChosen ? 0 : -1}
        onClick={() => onChoose(key)}
      >
        {step.label}
        <small>{wayLabel[step.way]}</small>
      </button>
      {branches.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: the group of a tree has no element of its own
        <ul role="group">
          {branches.map((one) => (
            <BranchOf key={one.key} branch={one} level={level + 1} chosen={chosen} onChoose={onChoose} />
          ))}
        </ul>
      )}
    </li>
  );
}
