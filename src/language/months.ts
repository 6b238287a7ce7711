// Months by their names in English, German, French, Spanish, Italian, Portuguese and Dutch.

/** The English names of months, short and long, as the source of a pattern. */
export const monthNames =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

const short = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Those of other languages that do not read as English. */
const others = [
  "januar jänner jän janvier janv enero ene gennaio janeiro januari",
  "februar feber février fevrier févr febrero febbraio fevereiro februari",
  "märz maerz mrz mars marzo março marco maart",
  "avril avr abril abr aprile",
  "mai mayo maggio maio mei",
  "juni juin junio giugno junho",
  "juli juillet juil julio luglio julho",
  "août aout agosto ago augustus",
  "septembre septiembre setiembre settembre setembro",
  "oktober okt octobre octubre ottobre outubro",
  "novembre noviembre novembro",
  "dezember dez décembre decembre déc diciembre dic dicembre dezembro",
].map((names) => names.split(" "));

/** The names of months in the other languages, as the source of a pattern. */
export const otherMonthNames = others.flat().join("|");

/** The month of a name, from 1; 0 where it is none. */
export const monthOfName = (name: string): number => {
  const lower = name.toLowerCase();
  return others.findIndex((names) => names.includes(lower)) + 1 || short.indexOf(lower.slice(0, 3)) + 1;
};
