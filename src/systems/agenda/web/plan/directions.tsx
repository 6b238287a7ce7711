// Roles that a person could go to, each with how near it is and why, as the first run offers them and as a plan without a role shows them.
import { Button } from "@mantine/core";
import { hundredths } from "../../../../core/say.ts";
import { Go } from "../../../../web/kit/go.tsx";
import { Card } from "../../../../web/kit/page.tsx";
import type { PlanToChoose } from "./shape.ts";
import { t } from "./text.ts";

type Direction = PlanToChoose["directions"][number];

export const ways = ["next", "sideways", "liked", "further"] as const;
export const wayTitles = {
  next: t("wayNext"),
  sideways: t("waySideways"),
  liked: t("wayLiked"),
  further: t("wayFurther"),
} as const;

/** What lies between or speaks for it, and how much of it is there. */
export const noteOf = ({ between, why, readinessRange }: Direction): string => {
  const [low, high] = readinessRange?.map(hundredths) ?? [];
  return [
    between.length > 0 ? t("byWayOf", { roles: between.map((one) => one.label).join(", ") }) : why,
    low !== undefined && high !== undefined && t("readyNow", { low, high }),
  ]
    .filter(Boolean)
    .join(" ");
};

interface LikesPlan {
  plan: Pick<PlanToChoose, "directions" | "likesKnown">;
}

interface DirectionsProps {
  plan: Pick<PlanToChoose, "directions" | "from" | "likesKnown">;
  /** Where what one likes leads back to. */
  then: string;
  onAim?: (role: Direction) => void;
}

export function Directions({ plan: { directions, from, likesKnown }, then, onAim }: DirectionsProps) {
  return (
    <Card title={t("near")} note={from[0] && t("fromRole", { role: from[0].label })}>
      {directions.length === 0 && <p>{t("nearNone")}</p>}
      {ways.map((way) => {
        const offered = directions.filter((one) => one.way === way);
        if (offered.length === 0) return null;
        return (
          <div key={way}>
            <h3 className="way">{wayTitles[way]}</h3>
            <ul className="directions">
              {offered.map((one) => (
                <li key={one.id}>
                  <div>
                    <Go to={`/gap?to=${encodeURIComponent(one.id)}`} className="record-link">
                      {one.label}
                    </Go>
                    <div className="reason">{noteOf(one)}</div>
                  </div>
                  {onAim && (
                    <Button variant="default" size="xs" aria-label={t("aimFor", { role: one.label })} onClick={() => onAim(one)}>
                      {t("aim")}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <LikesLine plan={{ directions, likesKnown }} then={then} />
    </Card>
  );
}

/** What one likes shows more roles; where it shows none that is near, that is said, with the way to all of them. */
export function LikesLine({ plan: { directions, likesKnown }, then }: Pick<DirectionsProps, "then"> & LikesPlan) {
  if (likesKnown && directions.some(({ way }) => way === "liked")) return null;
  const [help, go, to] = likesKnown
    ? [t("likesFar"), t("likesAll"), "/assessment/fit"]
    : [t("likesHelp"), t("likesBegin"), `/assessment/instruments/interests?then=${then}`];
  return (
    <p className="beside-list">
      {help}{" "}
      <Go to={to} className="record-link">
        {go}
      </Go>
    </p>
  );
}
