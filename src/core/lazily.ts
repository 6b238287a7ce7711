/** What is made when it is first asked for, and then kept: patterns and tables of words cost nothing to a command that reads none. */
export const lazily = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
