import { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, PrismaClient } from "./generated/client";

export { Prisma };
export type Transactie = Prisma.TransactionClient;

/** The one database client. DATABASE_URL is set by whoever starts the process, before the first query. */
export const prisma = new Proxy({} as PrismaClient, { get: (_, eigenschap) => Reflect.get(client(), eigenschap) });

let enige: PrismaClient | undefined;

function client(): PrismaClient {
  if (!process.env.DATABASE_URL) throw new Error("DATABASE_URL is not set: start through `npm run demo`, `npm start` or `npm run dev`.");
  // Compiling a plan just in time costs a server more than our queries take: 187 ms against 30 for a report of 300 projects.
  return (enige ??= new PrismaClient({ adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL, max: 10, options: "-c jit=off" }) }));
}

/** All or nothing. Work that takes long (a PDF) is done before, not inside: the embedded database lets one transaction go at a time. */
export function inTransactie<T>(werk: (tx: Transactie) => Promise<T>): Promise<T> {
  return prisma.$transaction(werk, { maxWait: 15_000, timeout: 30_000 });
}

/** Everything read inside is of one moment. */
export function inEenMoment<T>(werk: (tx: Transactie) => Promise<T>): Promise<T> {
  return prisma.$transaction(werk, { maxWait: 15_000, timeout: 30_000, isolationLevel: "RepeatableRead" });
}

/** Whether an error is a broken unique constraint, for refusing what two people did at once. */
export function isDubbel(fout: unknown): boolean {
  return fout instanceof Prisma.PrismaClientKnownRequestError && fout.code === "P2002";
}

/** Whether a text can be an id at all; PostgreSQL refuses to look for one that cannot. */
export const isUuid = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);

export async function sluitDatabase(): Promise<void> {
  await enige?.$disconnect();
  enige = undefined;
}
