import { prisma } from "~/database/prisma.server";
import { isDemo } from "./bruikbaar.server";
import { maakGeheim, sleutelVan } from "./geheim.server";
import type { Gebruiker } from "./rol";

const DAGEN_GELDIG = 14;

/** Starts a session and gives the cookie that carries it; what ended by itself is cleared away. Only the SHA-256 of its secret is kept. */
export async function startSessie(gebruikerId: string, request: Request): Promise<string> {
  const geheim = maakGeheim();
  const verlooptOp = new Date(Date.now() + DAGEN_GELDIG * 86_400_000);
  await prisma.sessie.deleteMany({ where: { gebruikerId, verlooptOp: { lt: new Date() } } });
  await prisma.sessie.create({ data: { id: sleutelVan(geheim), gebruikerId, verlooptOp, apparaat: apparaatVan(request) } });
  return cookie(request, geheim, DAGEN_GELDIG * 86_400);
}

type Sessie = { id: string; gebruiker: Gebruiker };
/** Who asks (null: nobody we know), and the state of the database they would see. */
export type Blik = { sessie: Sessie | null; stand: string };

/** The session of a request with its person; null without a valid one or with a blocked account. */
export async function findSessie(request: Request): Promise<Sessie | null> {
  return geheimUit(request) ? (await findBlik(request)).sessie : null;
}

/**
 * The session of a request as `findSessie` gives it, and the state of the database in which it was found: since when this PostgreSQL runs (after
 * a restore or on another machine it counts anew) and which transactions are visible in it. As long as that text is the same, nobody saved anything.
 */
export async function findBlik(request: Request): Promise<Blik> {
  const geheim = geheimUit(request);
  // In one query, by hand: every request begins with it.
  const [rij] = await prisma.$queryRaw<[{ stand: string; sessieId: string | null } & Gebruiker]>`
    SELECT concat(pg_postmaster_start_time(), ' ', pg_current_snapshot()) AS stand, s.id AS "sessieId", g.id::text, g.naam, g.rol::text
    FROM (VALUES (1)) altijd LEFT JOIN (sessie s JOIN gebruiker g ON g.id = s.gebruiker_id)
      ON s.id = ${geheim ? sleutelVan(geheim) : null} AND s.verloopt_op > now() AND g.geblokkeerd_op IS NULL AND (${isDemo()} OR NOT g.is_voorbeeld)`;
  const { stand, sessieId, id, naam: heet, rol } = rij;
  return { sessie: sessieId === null ? null : { id: sessieId, gebruiker: { id, naam: heet, rol } }, stand };
}

/** Ends the session of a request and gives the cookie that removes it from the browser. */
export async function eindigSessie(request: Request): Promise<string> {
  const geheim = geheimUit(request);
  if (geheim) await prisma.sessie.deleteMany({ where: { id: sleutelVan(geheim) } });
  return cookie(request, "", 0);
}

export function listSessies(gebruiker: Gebruiker) {
  return prisma.sessie.findMany({ where: { gebruikerId: gebruiker.id, verlooptOp: { gt: new Date() } }, orderBy: { aangemaaktOp: "desc" } });
}

/** Ends every session of a person but the one in use. */
export async function trekSessiesIn(gebruikerId: string, behalve: string | undefined): Promise<void> {
  await prisma.sessie.deleteMany({ where: { gebruikerId, id: { not: behalve } } });
}

// Over https the cookie is Secure and bound to this host. Only on this machine itself may it go over plain http.
const naam = (request: Request) => (isVeilig(request) ? "__Host-spoorboekje" : "spoorboekje");
const isVeilig = ({ url }: Request) => new URL(url).protocol === "https:" || !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(url).hostname);

function cookie(request: Request, geheim: string, seconden: number): string {
  return `${naam(request)}=${geheim}; Path=/; Max-Age=${seconden}; HttpOnly; SameSite=Lax${isVeilig(request) ? "; Secure" : ""}`;
}

function geheimUit(request: Request): string | undefined {
  const deel = request.headers.get("cookie")?.split(/; */).find((koekje) => koekje.startsWith(`${naam(request)}=`));
  return deel?.slice(naam(request).length + 1) || undefined;
}

/** "Chrome op Windows": enough to recognise a session, and nothing that identifies more. */
function apparaatVan(request: Request): string {
  const agent = request.headers.get("user-agent") ?? "";
  const browser = ["Edg", "Firefox", "Chrome", "Safari"].find((merk) => agent.includes(merk))?.replace("Edg", "Edge") ?? "Onbekende browser";
  const systeem = [["Windows", "Windows"], ["Android", "Android"], ["iPhone", "iPhone"], ["Mac OS", "macOS"], ["Linux", "Linux"]].find(([teken]) => agent.includes(teken!))?.[1];
  return systeem ? `${browser} op ${systeem}` : browser;
}
