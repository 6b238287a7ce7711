// Where the gap to roles stands, and where the levels that a role still needs to be known are said.

export const gapAddress = (roles: readonly string[]): string => `/gap?to=${encodeURIComponent(roles.join(","))}`;

export const levelsAddress = (role: string): string => `/gap/levels?to=${encodeURIComponent(role)}`;
