// What the list of levels says.
import { words } from "../words.ts";

export const text = words("levels", {
  notSaid: "not said",
  skip: "I cannot say",
  saidLevel: "{{level}} {{label}}",
});
