// What each purpose is called.
import type { Purpose } from "../schema.ts";

export const purposeWords: Readonly<Record<Purpose, string>> = {
  application: "Application",
  unasked: "Unasked application",
  call: "Call",
  thanks: "Thanks",
  profile: "Profile",
};
