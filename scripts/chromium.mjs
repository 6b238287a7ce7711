// Finds a Chromium for the journeys, or installs one where that is possible.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { installFromDebian } from "./debian.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function onPath() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return ["/usr/bin", ...folders].flatMap((folder) => names.map((name) => join(folder, name)));
}

function inPlaywrightCache() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), ".cache", "ms-playwright"),
    join(homedir(), "Library", "Caches", "ms-playwright"),
    join(homedir(), "AppData", "Local", "ms-playwright"),
  ].filter((folder) => folder && existsSync(folder));
  const programs = [
    "chrome-linux/chrome",
    "chrome-linux64/chrome",
    "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
    "chrome-win/chrome.exe",
    "chrome-win64/chrome.exe",
  ];
  return caches.flatMap((cache) =>
    readdirSync(cache)
      .filter((folder) => folder.startsWith("chromium-"))
      .flatMap((folder) => programs.map((program) => join(cache, folder, program))),
  );
}

const inUsualPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const runs = (program) => existsSync(program) && (process.platform === "win32" || spawnSync(program, ["--version"]).status === 0);

const find = () =>
  [process.env.CAIRN_CHROMIUM, ...onPath(), ...inPlaywrightCache(), ...inUsualPlaces].find((program) => program && runs(program));

/** The path of a Chromium that runs, or undefined where none can be had. */
export const chromium = async () => find() ?? ((await installFromDebian("chromium")) ? find() : undefined);
