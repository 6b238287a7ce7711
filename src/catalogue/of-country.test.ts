import { describe, expect, test } from "vitest";
import { suitsCountry } from "./of-country.ts";

describe("what holds in some countries only", () => {
  test.each([
    ["Read the free HSE book HSG150 on construction safety", "GB", true],
    ["Read the free HSE book HSG150 on construction safety", "DE", false],
    ["Read the free OSHA machine guarding eTool", "US", true],
    ["Read the free OSHA machine guarding eTool", "IE", false],
    ["Do one impact assessment in the PIA software of the CNIL", "FR", true],
    ["Read your inspectorate's framework, such as the CQC's", "AU", true],
    ["Read passenger rights in EU Regulation 2021/782 or your rail law", "CA", true],
    ["Calculate one import with TARIC", "ES", true],
    ["Calculate one import with TARIC", "US", false],
    ["Thorough work at a nice place, with HSEQ in mind", "DE", true],
  ])("“%s” for somebody in %s: %s", (text, country, suits) => {
    expect(suitsCountry([text], country)).toBe(suits);
  });

  test("is for everybody where nobody knows the country", () => {
    expect(suitsCountry(["Read the free HSE book HSG150"], null)).toBe(true);
  });
});
