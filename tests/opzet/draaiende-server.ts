import type { TestProject } from "vitest/node";
import { startServer } from "./server";

/** The demo as a newcomer starts it; the build is made by `npm test` before. */
export default async function setup(project: TestProject) {
  const { adres, dataDir, stop } = await startServer("demo");
  project.provide("adres", adres);
  project.provide("dataDir", dataDir);
  return stop;
}

declare module "vitest" {
  interface ProvidedContext {
    dataDir: string;
  }
}
