// The calendar that days are counted with: the runtime's own, and a package's where a browser, or a Node before 26, has none.

/** To be awaited once, before anything counts days. */
export const calendarIsThere = async (): Promise<void> => {
  if (!("Temporal" in globalThis)) await import("temporal-polyfill/global");
};
