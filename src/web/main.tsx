// Starts the browser part: look, queries, toasts and the router around the systems' screens.
import "@fontsource-variable/fraunces/index.css";
import "@fontsource-variable/inter/index.css";
import "./theme.css";
import "@mantine/core/styles.layer.css";
import "@mantine/notifications/styles.layer.css";
import "./kit/kit.css";
import "./kit/rows.css";
import "./kit/fields.css";
import "./kit/records.css";
import "./kit/steps.css";
import "./kit/operations.css";
import "./shell.css";
import "./overlays.css";
import "./sheets.css";
import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { calendarIsThere } from "../core/calendar.ts";
import { queries } from "./client.ts";
import { keepEntered } from "./entered.ts";
import { holdUnclear } from "./kit/hold-unclear.ts";
import { buildRoutes } from "./routes.tsx";
import { screens } from "./screens.ts";
import { theme, themeVariables } from "./theme.ts";
import { Toasts } from "./toast.tsx";
import { Underway } from "./underway.tsx";

const remembered = localStorageColorSchemeManager({ key: "cairn-colours" });
const place = document.getElementById("root");
if (!place) throw new Error("index.html has no #root");

keepEntered();
holdUnclear();
const root = createRoot(place);
// Not awaited here: what the package shares with this script could then never be had.
void calendarIsThere().then(() =>
  root.render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={themeVariables}
        colorSchemeManager={remembered}
        defaultColorScheme="auto"
      >
        <QueryClientProvider client={queries}>
          <Toasts />
          <Underway />
          <RouterProvider router={buildRoutes(screens)} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  ),
);
