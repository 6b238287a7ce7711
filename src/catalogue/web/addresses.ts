// Where a role or competency of the catalogue is shown; its id may hold slashes and is the rest of the address.
const rest = (id: string): string => id.split("/").map(encodeURIComponent).join("/").replaceAll("%3A", ":");

export const roleAddress = (id: string): string => `/catalogue/roles/${rest(id)}`;

export const skillAddress = (id: string): string => `/catalogue/competencies/${rest(id)}`;
