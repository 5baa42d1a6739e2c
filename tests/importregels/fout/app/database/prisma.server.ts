export const prisma = 1;
