// The Mantine theme, built on the variables of theme.css so that every component takes light and dark from one place.
import {
  type CSSVariablesResolver,
  createTheme,
  defaultCssVariablesResolver,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from "@mantine/core";
import { t } from "./text.ts";

export const tones = ["moss", "clay", "sky", "gold", "stone"] as const;
export type Tone = (typeof tones)[number];

const isTone = (color: string | undefined): color is Tone => tones.some((tone) => tone === color);

const shades = (color: Tone): MantineColorsTuple => {
  const soft = `var(--${color}-soft)`;
  const full = `var(--${color})`;
  return [soft, soft, soft, full, full, full, full, full, full, full];
};

const textOn = (tone: Tone) => (tone === "stone" ? "var(--ink)" : "var(--paper)");
const textIn = (tone: Tone) => (tone === "stone" ? "var(--ink-2)" : `var(--${tone})`);

const toneVariants: VariantColorsResolver = (input) => {
  const tone = input.color ?? input.theme.primaryColor;
  if (!isTone(tone)) return defaultVariantColorsResolver(input);
  const none = "1px solid transparent";
  const tinted = `color-mix(in srgb, var(--${tone}-soft), var(--ink) 6%)`;
  switch (input.variant) {
    case "filled":
      return {
        background: `var(--${tone})`,
        hover: `color-mix(in srgb, var(--${tone}), var(--ink) 14%)`,
        color: textOn(tone),
        border: none,
      };
    case "light":
      return { background: `var(--${tone}-soft)`, hover: tinted, color: textIn(tone), border: none };
    case "outline":
      return {
        background: "transparent",
        hover: `var(--${tone}-soft)`,
        color: textIn(tone),
        border: `1px solid ${textIn(tone)}`,
      };
    case "subtle":
    case "transparent":
      return {
        background: "transparent",
        hover: input.variant === "subtle" ? "var(--sunk)" : "transparent",
        color: textIn(tone),
        border: none,
      };
    case "default":
      return { background: "transparent", hover: "var(--sunk)", color: "var(--ink)", border: "1px solid var(--line)" };
    default:
      return defaultVariantColorsResolver(input);
  }
};

const named = {
  "--mantine-color-body": "var(--paper)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-bright": "var(--ink)",
  "--mantine-color-dimmed": "var(--ink-2)",
  "--mantine-color-placeholder": "var(--ink-3)",
  "--mantine-color-anchor": "var(--moss)",
  "--mantine-color-error": "var(--clay)",
  "--mantine-color-success": "var(--moss)",
  "--mantine-color-default": "var(--sheet)",
  "--mantine-color-default-hover": "var(--sunk)",
  "--mantine-color-default-color": "var(--ink)",
  "--mantine-color-default-border": "var(--line)",
  "--mantine-color-disabled": "var(--sunk)",
  "--mantine-color-disabled-color": "var(--ink-3)",
  "--mantine-color-disabled-border": "var(--line)",
  "--mantine-primary-color-contrast": "var(--paper)",
};

const toneVariables = Object.fromEntries(
  tones.flatMap((tone) => [
    [`--mantine-color-${tone}-filled`, `var(--${tone})`],
    [`--mantine-color-${tone}-filled-hover`, `color-mix(in srgb, var(--${tone}), var(--ink) 14%)`],
    [`--mantine-color-${tone}-light`, `var(--${tone}-soft)`],
    [`--mantine-color-${tone}-light-hover`, `color-mix(in srgb, var(--${tone}-soft), var(--ink) 6%)`],
    [`--mantine-color-${tone}-light-color`, textIn(tone)],
    [`--mantine-color-${tone}-text`, textIn(tone)],
    [`--mantine-color-${tone}-outline`, textIn(tone)],
    [`--mantine-color-${tone}-contrast`, textOn(tone)],
  ]),
);

export const themeVariables: CSSVariablesResolver = (theme) => {
  const standard = defaultCssVariablesResolver(theme);
  const ours = { ...named, ...toneVariables };
  return { variables: standard.variables, light: { ...standard.light, ...ours }, dark: { ...standard.dark, ...ours } };
};

const paperGreys: MantineColorsTuple = [
  "#faf7f2",
  "#f1ece3",
  "#ebe6dc",
  "#e2dacd",
  "#cfc7ba",
  "#b9b2a6",
  "#5f6a64",
  "#55635d",
  "#3a4742",
  "#22302c",
];
const nightGreys: MantineColorsTuple = [
  "#e8ece7",
  "#aab5af",
  "#8c9892",
  "#75807a",
  "#2c3733",
  "#27302c",
  "#1b2320",
  "#141a18",
  "#111614",
  "#0c100f",
];

export const theme = createTheme({
  white: "#fffdf9",
  black: "#22302c",
  primaryColor: "moss",
  primaryShade: 6,
  colors: {
    moss: shades("moss"),
    clay: shades("clay"),
    sky: shades("sky"),
    gold: shades("gold"),
    stone: shades("stone"),
    gray: paperGreys,
    dark: nightGreys,
  },
  variantColorResolver: toneVariants,
  fontFamily: "var(--body)",
  fontFamilyMonospace: "ui-monospace, SFMono-Regular, Menlo, Consolas, monospace",
  fontSizes: { xs: "13.5px", sm: "13.5px", md: "15px", lg: "17px", xl: "20px" },
  headings: { fontFamily: "var(--title)", fontWeight: "560" },
  defaultRadius: "md",
  radius: { xs: "4px", sm: "7px", md: "9px", lg: "12px", xl: "14px" },
  breakpoints: { xs: "30em", sm: "45em", md: "62em", lg: "75em", xl: "88em" },
  shadows: { md: "var(--shadow)", xl: "var(--shadow-lifted)" },
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { radius: "md" } },
    Modal: {
      defaultProps: {
        radius: "xl",
        overlayProps: { backgroundOpacity: 0.4, color: "#1b2320" },
        transitionProps: { duration: 120 },
        closeButtonProps: { "aria-label": t("close") },
      },
    },
    Drawer: {
      defaultProps: {
        overlayProps: { backgroundOpacity: 0.4, color: "#1b2320" },
        transitionProps: { duration: 150 },
        closeButtonProps: { "aria-label": t("close") },
      },
    },
    Menu: { defaultProps: { shadow: "xl", radius: "lg", transitionProps: { duration: 100 } } },
    // What opens stands within the page, where readers of the screen look for it.
    Popover: {
      defaultProps: { portalProps: { target: "main" }, shadow: "xl", radius: "lg", transitionProps: { duration: 100 } },
    },
  },
});
