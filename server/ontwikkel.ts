import type { ServerBuild } from "@remix-run/node";
import { createServer as createViteServer } from "vite";
import pino from "pino";
import { createApp } from "./app";
import { readInstellingen } from "./instellingen";
import { bereidDatabaseVoor, eisVrijePoort, stopNetjes, voerUit } from "./server";

// `npm run dev`: the application with every change visible at once.
await voerUit(async () => {
  const instellingen = readInstellingen();
  await eisVrijePoort(instellingen);
  const database = await bereidDatabaseVoor(instellingen);
  const vite = await createViteServer({ server: { middlewareMode: true } });
  const build = () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>;
  const server = createApp({ build, databaseUrl: database.url, logger: pino({ level: "warn" }), ontwikkeling: vite.middlewares }).listen(instellingen.port, instellingen.host);
  stopNetjes([async () => void server.close(), () => vite.close(), database.stop]);
  console.log(`Spoorboekje in ontwikkeling op http://localhost:${instellingen.port}`);
});
