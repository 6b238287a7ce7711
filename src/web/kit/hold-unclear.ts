// Words in a field that are not understood yet hold their form back: sent without them, they would be lost in silence.

/** Marks a field (`data-unclear`) whose words are not what the form holds. */
export const unclearIf = (is: boolean) => ({ "data-unclear": is || undefined });

/** No form of the document is sent while a field in it is marked: the field takes the focus instead. */
export const holdUnclear = (): void =>
  window.addEventListener(
    "submit",
    (event) => {
      const field = event.target instanceof HTMLFormElement && event.target.querySelector<HTMLElement>("[data-unclear]");
      if (!field) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      field.focus();
    },
    { capture: true },
  );
