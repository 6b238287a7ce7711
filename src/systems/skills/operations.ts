// Everything that can be done with skills: the inventory, one's own levels, gaps and fits, and the way out to a spreadsheet and back.
import { exchange } from "./operations/exchange.ts";
import { gaps } from "./operations/gaps.ts";
import { inventory } from "./operations/inventory.ts";
import { rate } from "./operations/rate.ts";

export const skills = { ...inventory, rate, ...gaps, ...exchange };
