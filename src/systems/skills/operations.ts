// Everything that can be done with skills: the inventory, gaps and fits, and the way out to a spreadsheet and back.
import { exchange } from "./operations/exchange.ts";
import { gaps } from "./operations/gaps.ts";
import { inventory } from "./operations/inventory.ts";

export const skills = { ...inventory, ...gaps, ...exchange };
