// Minutes as the guard says them.

/** Such as "1.5 h". */
export const sayHours = (minutes: number): string => `${Math.round(minutes / 6) / 10} h`;
