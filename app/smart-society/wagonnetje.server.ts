import { inTransactie, isDubbel, isUuid, prisma, type Transactie } from "~/database/prisma.server";
import { legVast, type Door, type NieuweRegel } from "~/logboek/logboek.server";
import { halfjaarInWoorden } from "~/periode/halfjaar";
import { nietGevonden } from "~/toegang/weigering.server";
import { inzetInWoorden, NIETS } from "./capaciteit";
import { listStanden } from "./capaciteit.server";
import { sleutelVan } from "~/ui/sleutel";
import { rondeInWoorden, type Beschikbaarheidinvoer, type SOORTWEIGERINGEN, type Wagonnetjeinvoer, type Wagonnetjesoortinvoer, type WAGONNETJEWEIGERINGEN } from "./wagonnetje-formulier";

type Uitkomst<W> = { ok: true } | { ok: false; reden: W };

/** The register: round by round, with what each has, promised and has left per half-year. */
export async function listWagonnetjes() {
  const [wagonnetjes, standen] = await Promise.all([
    prisma.wagonnetje.findMany({ include: { soort: true }, orderBy: [{ soort: { ronde: "asc" } }, { soort: { volgorde: "asc" } }, { naam: "asc" }] }),
    listStanden(prisma),
  ]);
  return wagonnetjes.map((wagonnetje) => ({ ...wagonnetje, standen: standen.filter(({ wagonnetjeId }) => wagonnetjeId === wagonnetje.id) }));
}
export type Wagonnetjerij = Awaited<ReturnType<typeof listWagonnetjes>>[number];

/** All of them, or of one round, for choosing from. */
export async function listWagonnetjeopties(ronde?: number) {
  const wagonnetjes = await prisma.wagonnetje.findMany({ where: ronde ? { soort: { ronde } } : {}, select: { sleutel: true, naam: true }, orderBy: [{ soort: { ronde: "asc" } }, { soort: { volgorde: "asc" } }, { naam: "asc" }] });
  return wagonnetjes.map(({ sleutel, naam }) => ({ waarde: sleutel, tekst: naam }));
}

/** The wagonnetje of an address with all its promises, or 404. */
export async function wagonnetjeUitAdres(sleutel: string | undefined) {
  const wagonnetje = await prisma.wagonnetje.findUnique({
    where: { sleutel: sleutel ?? "" },
    include: { soort: true, koppelingen: { orderBy: [{ halfjaar: "asc" }, { id: "asc" }], include: { treintje: { select: { sleutel: true, titel: true } }, stappen: { orderBy: { id: "asc" } } } }, aanbod: { include: { opgave: { select: { sleutel: true, titel: true } } } } },
  });
  if (!wagonnetje) throw nietGevonden("Dit wagonnetje bestaat niet.");
  return { ...wagonnetje, standen: await listStanden(prisma, [wagonnetje.id]) };
}
export type GevondenWagonnetje = Awaited<ReturnType<typeof wagonnetjeUitAdres>>;

export function listWagonnetjesoorten() {
  return prisma.wagonnetjesoort.findMany({ orderBy: [{ ronde: "asc" }, { volgorde: "asc" }, { naam: "asc" }], include: { _count: { select: { wagonnetjes: true } } } });
}

export async function listSoortopties() {
  return (await listWagonnetjesoorten()).map(({ id, naam, ronde }) => ({ waarde: id, tekst: `${naam} (ronde ${ronde})` }));
}

/** Makes a wagonnetje (`oud` null) or changes one; its round is that of its soort, and stays once it is coupled. */
export async function wagonnetjeOpslaan(door: Door, oud: GevondenWagonnetje | null, { versie, soort: soortId, ...velden }: Wagonnetjeinvoer): Promise<{ ok: true; sleutel: string } | { ok: false; reden: keyof typeof WAGONNETJEWEIGERINGEN }> {
  const soort = isUuid(soortId) ? await prisma.wagonnetjesoort.findUnique({ where: { id: soortId } }) : null;
  if (!soort) return { ok: false, reden: "soort-onbekend" };
  if (oud && oud.koppelingen.length > 0 && oud.soort.ronde !== soort.ronde) return { ok: false, reden: "al-gekoppeld" };
  try {
    return await inTransactie(async (tx) => {
      const sleutel = oud?.sleutel ?? sleutelVan(velden.naam, (await tx.wagonnetje.findMany({ select: { sleutel: true } })).map(({ sleutel }) => sleutel));
      if (oud) {
        const { count } = await tx.wagonnetje.updateMany({ where: { id: oud.id, versie }, data: { ...velden, soortId, versie: { increment: 1 } } });
        if (count === 0) return { ok: false, reden: "intussen-gewijzigd" };
      } else await tx.wagonnetje.create({ data: { ...velden, sleutel, soortId } });
      await wagonnetjeregel(tx, door, { sleutel }, oud ? "wagonnetje-gewijzigd" : "wagonnetje-gemaakt", oud ? "wijzigde het wagonnetje" : "maakte het wagonnetje", { voor: oud && leesbaar({ ...oud, soort: oud.soort.naam }), na: leesbaar({ ...velden, soort: soort.naam }) });
      return { ok: true, sleutel };
    });
  } catch (fout) {
    if (isDubbel(fout)) return { ok: false, reden: "naam-bezet" };
    throw fout;
  }
}

const leesbaar = ({ naam, soort, organisatie, contactrol }: Record<"naam" | "soort" | "organisatie" | "contactrol", string>) => ({ Naam: naam, Soort: soort, Organisatie: organisatie, Contact: contactrol });

export function findBeschikbaarheid({ id }: { id: string }, halfjaar: string) {
  return prisma.beschikbaarheid.findUnique({ where: { wagonnetjeId_halfjaar: { wagonnetjeId: id, halfjaar } } });
}

/** Says what a wagonnetje has to give in a half-year, in place of what was said before (version 0 where nothing was). */
export function beschikbaarheidVastleggen(door: Door, wagonnetje: { id: string; sleutel: string }, { halfjaar, versie, ...inzet }: Beschikbaarheidinvoer): Promise<Uitkomst<"intussen-gewijzigd">> {
  return inTransactie(async (tx) => {
    await vergrendel(tx, wagonnetje.id);
    const plek = { wagonnetjeId: wagonnetje.id, halfjaar };
    const oud = await tx.beschikbaarheid.findUnique({ where: { wagonnetjeId_halfjaar: plek } });
    if ((oud?.versie ?? 0) !== versie) return { ok: false, reden: "intussen-gewijzigd" };
    await tx.beschikbaarheid.upsert({ where: { wagonnetjeId_halfjaar: plek }, create: { ...plek, ...inzet }, update: { ...inzet, versie: { increment: 1 } } });
    const label = `Beschikbaar in de ${halfjaarInWoorden(halfjaar)}`;
    await wagonnetjeregel(tx, door, wagonnetje, "beschikbaarheid-vastgelegd", "legde vast wat er beschikbaar is", { voor: { [label]: inzetInWoorden(oud ?? NIETS) }, na: { [label]: inzetInWoorden(inzet) } });
    return { ok: true };
  });
}

/** One at a time: whoever promises of this wagonnetje, or changes what it has, waits for whoever was first. */
export async function vergrendel(tx: Transactie, wagonnetjeId: string): Promise<void> {
  await tx.$queryRaw`SELECT FROM wagonnetje WHERE id = ${wagonnetjeId}::uuid FOR UPDATE`;
}

function wagonnetjeregel(tx: Transactie, door: Door, { sleutel }: { sleutel: string }, gebeurtenis: string, omschrijving: string, rest: Pick<NieuweRegel, "voor" | "na" | "reden"> = {}): Promise<void> {
  return legVast(tx, { door, gebeurtenis, onderwerp: "wagonnetje", onderwerpId: sleutel, omschrijving, ...rest });
}

export function findWagonnetjesoort(id: string) {
  return isUuid(id) ? prisma.wagonnetjesoort.findUnique({ where: { id }, include: { _count: { select: { wagonnetjes: true } } } }) : null;
}

/** Makes a kind of wagonnetje (`id` null) or changes one; the round stays once there are wagonnetjes of it. */
export async function wagonnetjesoortOpslaan(door: Door, id: string | null, { versie, ...velden }: Wagonnetjesoortinvoer): Promise<Uitkomst<keyof typeof SOORTWEIGERINGEN>> {
  const oud = id ? await findWagonnetjesoort(id) : null;
  if (oud && oud._count.wagonnetjes > 0 && oud.ronde !== velden.ronde) return { ok: false, reden: "ronde-in-gebruik" };
  try {
    return await inTransactie(async (tx) => {
      if (id) {
        const { count } = await tx.wagonnetjesoort.updateMany({ where: { id, versie }, data: { ...velden, versie: { increment: 1 } } });
        if (count === 0) return { ok: false, reden: "intussen-gewijzigd" };
      }
      const onderwerpId = id ?? (await tx.wagonnetjesoort.create({ data: velden })).id;
      const tekst = ({ naam, ronde, volgorde }: Omit<Wagonnetjesoortinvoer, "versie">) => ({ Naam: naam, Ronde: rondeInWoorden(ronde), Volgorde: String(volgorde) });
      await legVast(tx, { door, gebeurtenis: id ? "wagonnetjesoort-gewijzigd" : "wagonnetjesoort-gemaakt", onderwerp: "wagonnetjesoort", onderwerpId, omschrijving: `${id ? "wijzigde" : "maakte"} de soort wagonnetje ${velden.naam}`, voor: oud && tekst(oud), na: tekst(velden) });
      return { ok: true };
    });
  } catch (fout) {
    if (isDubbel(fout)) return { ok: false, reden: "bezet" };
    throw fout;
  }
}
