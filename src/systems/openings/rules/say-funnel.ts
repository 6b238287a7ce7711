// The funnel in plain sentences: meaning first, then figures.
import { percent, sayCount } from "../../../core/say.ts";
import { type Funnel, fewest, type Rate } from "./funnel.ts";

const passages: Readonly<Record<Rate["key"], { one: string; many: string; goes: string }>> = {
  interview: { one: "application", many: "applications", goes: "led to an interview or an offer" },
  further: { one: "first interview", many: "first interviews", goes: "led further" },
  "later-offer": { one: "search with later interviews", many: "searches with later interviews", goes: "led to an offer" },
  offer: { one: "opening with an interview", many: "openings with interviews", goes: "led to an offer" },
};

/** “2 of 12 applications led to an interview or an offer: 8 % to 31 % is likely (n = 12).” */
export const sayRate = ({ key, hits, n, waiting, share }: Rate): string => {
  const { one, many, goes } = passages[key];
  const still = waiting > 0 ? ` ${sayCount(waiting, "more waits", "more wait")}.` : "";
  if (n === 0) return `No ${one} whose outcome is known yet.${still}`;
  const what = `${hits} of ${sayCount(n, one, many)} ${goes}`;
  if (!share) return `${what}: too few to say more (${n} of ${fewest}).${still}`;
  return `${what}: ${percent(share.low)} to ${percent(share.high)} is likely (n = ${n}).${still}`;
};

const whereLost = ({ beforeInterview, afterFirst, afterLater, atOffer }: Funnel["lost"]): string | null => {
  const all = beforeInterview + afterFirst + afterLater + atOffer;
  if (all < fewest) return null;
  const places: [number, string][] = [
    [beforeInterview, "before any interview: look at which openings you choose, and at what you send"],
    [afterFirst, "after the first interview: look at how you tell what you did"],
    [afterLater, "after later interviews: you come far, and others come a little farther"],
    [atOffer, "at the offer: look at what was open until then"],
  ];
  const [most, where] = places.reduce((a, b) => (b[0] > a[0] ? b : a));
  return `Most noes come ${where} (${most} of ${all}).`;
};

export const sayFunnel = (funnel: Funnel): { said: string[]; basis: string } => {
  const { applied, interviewed, offered, chanceNow, needed, lost, waiting, rates } = funnel;
  const known = rates[0]?.n ?? 0;
  const said = [
    applied === 0
      ? "Nothing was applied for yet."
      : `${sayCount(applied, "application")}, ${sayCount(interviewed, "with an interview", "with interviews")}, ${sayCount(offered, "with an offer", "with offers")}. ${sayCount(waiting, "runs", "run")} still.`,
    whereLost(lost),
    needed &&
      `About ${sayCount(needed.half, "more application")} as good as these until an offer is as likely as not; ${needed.likely} until it comes in four of five cases.`,
    chanceNow !== null && `What runs now brings an offer in about ${percent(chanceNow)} of cases.`,
    applied > 0 && known < fewest && `Rates are said from ${fewest} known outcomes on; ${known} so far.`,
  ];
  return {
    said: said.filter((one) => typeof one === "string"),
    basis:
      "Intervals hold in 90 of 100 cases. They begin from what others who search found, counted as twenty cases: one interview in six applications, an offer after 37 of 100 interviews (Bureau of Labor Statistics, 2018). 45 days without a word count as a no; what you gave up yourself or was called off is left out.",
  };
};
