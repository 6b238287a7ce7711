// What the list of levels says.
import { words } from "../words.ts";

export const t = words("levels", {
  notSaid: "not said",
  skip: "I cannot say",
  saidLevel: "{{level}} {{label}}",
});
