import http from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { prisma } from "~/database/prisma.server";
import { StartError } from "../../server/instellingen";
import { percentiel } from "./percentielen";

export type Antwoord = { status: number; headers: http.IncomingHttpHeaders; bytes: Buffer; inhoud: Buffer };
export type Gemeten = { p50: number; p95: number };

const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
export const sluitVerbindingen = () => agent.destroy();

/** A wrong answer ends the bench with a sentence. */
export function eis(goed: boolean, zin: string): asserts goed {
  if (!goed) throw new StartError(zin);
}

/**
 * Asks `keer` times, one after the other, after some that do not count. Every answer is looked at; looking is not timed. Before each question
 * the database moves on, as if something was saved, so that no page is given again as it was (server/bewaarde-paginas.ts) unless `onveranderd`.
 */
export async function meet(vraag: () => Promise<Antwoord>, klopt: (antwoord: Antwoord) => boolean, keer: number, { onveranderd = false } = {}): Promise<Gemeten> {
  const tijden: number[] = [];
  for (let i = -Math.ceil(keer / 4); i < keer; i++) {
    let antwoord!: Antwoord;
    if (!onveranderd) await prisma.$queryRaw`SELECT pg_current_xact_id()::text`;
    const ms = await duur(async () => void (antwoord = await vraag()));
    const uitgepakt = { ...antwoord, inhoud: pakUit(antwoord) };
    eis(antwoord.status === 200 && klopt(uitgepakt), `Fout antwoord (status ${antwoord.status}): ${uitgepakt.inhoud.toString().slice(0, 300)}`);
    if (i >= 0) tijden.push(ms);
  }
  return van(tijden);
}

export const van = (tijden: readonly number[]): Gemeten => ({ p50: percentiel(tijden, 50), p95: percentiel(tijden, 95) });

export async function duur(werk: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await werk();
  return performance.now() - begin;
}

export async function logIn(basis: string, email: string, wachtwoord: string): Promise<string> {
  const antwoord = await fetch(`${basis}/inloggen`, { method: "POST", redirect: "manual", headers: { origin: basis }, body: new URLSearchParams({ email, wachtwoord }) });
  const cookie = antwoord.headers.get("set-cookie")?.split(";")[0];
  eis(antwoord.status === 302 && cookie !== undefined, `Inloggen lukte niet (status ${antwoord.status}).`);
  return cookie;
}

export function haalOp(url: string, headers: Record<string, string> = {}): Promise<Antwoord> {
  return new Promise((ok, mis) => {
    const vraag = http.get(url, { agent, headers }, (antwoord) => {
      const delen: Buffer[] = [];
      antwoord.on("data", (deel: Buffer) => delen.push(deel));
      antwoord.once("error", mis);
      antwoord.once("end", () => {
        const bytes = Buffer.concat(delen);
        ok({ status: antwoord.statusCode ?? 0, headers: antwoord.headers, bytes, inhoud: bytes });
      });
    });
    vraag.once("error", mis);
  });
}

export function pakUit({ headers, bytes }: Antwoord): Buffer {
  if (headers["content-encoding"] === "br") return brotliDecompressSync(bytes);
  return headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes;
}
