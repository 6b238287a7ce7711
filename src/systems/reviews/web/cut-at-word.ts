// A long text shortened for a list: it ends after a whole word.

export const cutAtWord = (said: string, most: number): string =>
  said.length <= most ? said : `${said.slice(0, most).replace(/\s+\S*$/, "")} …`;
