// Words in a field that are not understood yet hold their form back: sent without them, they would be lost in silence.

/** Marks a field (`data-unclear`) whose words are not what the form holds. */
export const unclearIf = (is: boolean) => ({ "data-unclear": is || undefined });

const underWay = new Set<Promise<void>>();

/** Words are being read: a form that is sent meanwhile waits for them. */
export const whileRead = (reading: Promise<void>): void => {
  underWay.add(reading);
  void reading.finally(() => underWay.delete(reading));
};

/** No form of the document is sent while a field in it is marked: it waits for what is being read, and else the field takes the focus instead. */
export const holdUnclear = (): void =>
  window.addEventListener(
    "submit",
    (event) => {
      const form = event.target;
      const field = form instanceof HTMLFormElement && form.querySelector<HTMLElement>("[data-unclear]");
      if (!field) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (underWay.size === 0) field.focus();
      else void Promise.allSettled(underWay).then(() => form.requestSubmit());
    },
    { capture: true },
  );
