import { houdStandenBij } from "./bijhouden";
import { readInstellingen } from "./instellingen";
import { bereidDatabaseVoor, eisVrijePoort, serveer, stopNetjes, voerUit } from "./server";

// `npm start`: serves a built application for production.
await voerUit(async () => {
  process.env.NODE_ENV ??= "production";
  const instellingen = readInstellingen();
  await eisVrijePoort(instellingen);
  const database = await bereidDatabaseVoor(instellingen);
  const stop = await serveer(instellingen, database.url);
  stopNetjes([stop, houdStandenBij(), database.stop]);
  console.log(`Spoorboekje draait op http://localhost:${instellingen.port}`);
});
