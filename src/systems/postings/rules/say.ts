// What was read of a posting, in words: its pay, what it leaves open, and where it is the same as one that is kept.
import type { Pay } from "../../../career/posting/pay.ts";
import { decimalsOf, sayMoney } from "../../../core/money.ts";

const periodWords = { hour: "an hour", day: "a day", week: "a week", month: "a month", year: "a year" } as const;

/** "€22.50 to €26.00 an hour", without the cents where there are none. */
export const sayPay = ({ least, most, currency, period }: Pay): string => {
  const say = (amount: number) => {
    const cents = 10 ** decimalsOf(currency);
    return amount % cents === 0 && cents > 1
      ? sayMoney({ amount, currency }).replace(/\.0+$/, "")
      : sayMoney({ amount, currency });
  };
  const sum =
    least !== null && most !== null
      ? least === most
        ? say(least)
        : `${say(least)} to ${say(most)}`
      : least !== null
        ? `from ${say(least)}`
        : `up to ${say(most ?? 0)}`;
  return period ? `${sum} ${periodWords[period]}` : sum;
};

interface Read {
  title: string | null;
  organisation: string | null;
  place: string | null;
  pay: unknown;
  deadline: string | null;
  how: string | null;
  requirements: readonly unknown[];
}

/** What a person would want to know before they apply, and the posting does not say. */
export const notSaidOf = (read: Read): string[] =>
  [
    read.title === null && "what it is called",
    read.organisation === null && "who the employer is",
    read.place === null && "where the work is",
    read.pay === null && "what it pays",
    read.deadline === null && "until when one can apply",
    read.how === null && "how one applies",
    read.requirements.length === 0 && "what it asks for",
  ].filter((one) => one !== false);
