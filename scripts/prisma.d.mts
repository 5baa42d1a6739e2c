export function prisma(args: string[], options?: { url?: string; stil?: boolean }): { code: number; output: string };
