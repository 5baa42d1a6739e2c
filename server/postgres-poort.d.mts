import type { PGlite } from "@electric-sql/pglite";

export function openPoort(db: PGlite): Promise<{ url: string; sluit: () => Promise<void> }>;
