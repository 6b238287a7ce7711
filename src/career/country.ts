// A country by its two letters, as everything that depends on the country names it.
import { z } from "zod";
import { keepLatest } from "../core/keep-latest.ts";
import { lazily } from "../core/lazily.ts";

export const countryCode = z
  .string()
  .regex(/^[A-Za-z]{2}$/, "Use the two letters of the country, such as US or DE.")
  .toUpperCase()
  .describe("Two letters of the country, such as US or DE.");

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Every two letters that could name a country. */
export const letterPairs: readonly string[] = letters.flatMap((one) => letters.map((two) => one + two));

const countries = lazily(() => {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  return letterPairs.flatMap((code) => {
    const name = isCountry(code) ? names.of(code) : undefined;
    return name ? [{ code, name }] : [];
  });
});

/** Every country with its English name, in the order of the names. */
export const countryNames = (): { code: string; name: string }[] =>
  countries().toSorted((a, b) => a.name.localeCompare(b.name, "en"));

/** The country whose clocks go by a time zone, by its IANA name; null for one that is no country's, such as UTC. */
export const countryOfZone = keepLatest(
  20,
  (zone: string): string | null =>
    countries().find(({ code }) => new Intl.Locale(`und-${code}`).getTimeZones?.()?.includes(zone))?.code ?? null,
);

/** Regions that name no country: groups, exceptions, and names of the past. */
const noCountries = new Set(
  "AC AN BU CP CQ CS CT DD DG DY EA EU EZ FQ FX HV IC JT MI NH NQ NT PC PU PZ QO RH SU TA TP UN VD WK XA XB YD YU ZR ZZ UK".split(
    " ",
  ),
);
const isCountry = (code: string): boolean => !noCountries.has(code);
