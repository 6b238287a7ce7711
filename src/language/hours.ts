// Reads hours from what a person wrote.

const hoursAndMinutes = /^(?:(\d+(?:[.,]\d+)?)\s*h(?:ours?|rs?)?)?\s*(?:(\d+)\s*(?:m(?:in(?:utes?)?)?)?)?$/i;
const clock = /^(\d+):([0-5]\d)$/;
const plain = /^\d*(?:[.,]\d+)?$/;

const decimal = (written: string): number => Number(written.replace(",", "."));

/** Hours with a fraction, at least 0; null where none can be read. A bare number is hours. */
export const readHours = (written: string): number | null => {
  const hours = hoursIn(written.trim());
  return hours !== null && Number.isFinite(hours) ? hours : null;
};

const hoursIn = (given: string): number | null => {
  if (given === "") return null;
  if (plain.test(given)) return decimal(given);
  const [, hour, past] = clock.exec(given) ?? [];
  if (hour !== undefined && past !== undefined) return Number(hour) + Number(past) / 60;
  const [, hours, minutes] = hoursAndMinutes.exec(given) ?? [];
  if (hours === undefined && minutes === undefined) return null;
  return decimal(hours ?? "0") + Number(minutes ?? 0) / 60;
};
