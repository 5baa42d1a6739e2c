import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Prisma's CLI in a process of its own, so that a database in this one can answer it meanwhile. */
export async function prismaAlsProces(args: string[], url: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ["scripts/prisma.mjs", ...args], { env: { ...process.env, DATABASE_URL: url } });
  return stdout;
}
