// Months by their names in English, German, French and Spanish.

/** The English names of months, short and long, as the source of a pattern. */
export const monthNames =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

const short = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Those of other languages that do not read as English. */
const others = [
  "januar jänner janvier enero",
  "februar feber février fevrier febrero",
  "märz maerz mars marzo",
  "avril abril",
  "mai mayo",
  "juni juin junio",
  "juli juillet julio",
  "août aout agosto",
  "septembre septiembre setiembre",
  "oktober okt octobre octubre",
  "novembre noviembre",
  "dezember dez décembre decembre diciembre",
].map((names) => names.split(" "));

/** The names of months in German, French and Spanish, as the source of a pattern. */
export const otherMonthNames = others.flat().join("|");

/** The month of a name, from 1; 0 where it is none. */
export const monthOfName = (name: string): number => {
  const lower = name.toLowerCase();
  return others.findIndex((names) => names.includes(lower)) + 1 || short.indexOf(lower.slice(0, 3)) + 1;
};
