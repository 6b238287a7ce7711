// Where a form is refused, the first field at fault takes the focus.
import { flushSync } from "react-dom";

/** Marks the fields by `mark` and moves the focus to the first of them within; drawn at once, so that it is there to be found. */
export const showFaults = (within: ParentNode | null, mark: () => void): void => {
  flushSync(mark);
  within?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
};
