import path from "node:path";

/** Where this installation listens and keeps its data; every value can be set in the environment. */
export function readInstellingen(env: NodeJS.ProcessEnv = process.env) {
  const port = Number(env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new StartError(`PORT moet een getal van 1 tot en met 65535 zijn, niet “${env.PORT}”.`);
  return {
    port,
    host: env.HOST ?? "127.0.0.1",
    dataDir: path.resolve(env.DATA_DIR ?? "data"),
    databaseUrl: env.DATABASE_URL || undefined,
  };
}

export type Instellingen = ReturnType<typeof readInstellingen>;

/** A reason not to start that a person can mend: shown as one sentence, without a stack. */
export class StartError extends Error {}
