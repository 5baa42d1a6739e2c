export const twee = 2;
