import { listLogregels } from "~/logboek/logboek.server";
import { momentVoluit } from "~/periode/datum";
import type { Gebruiker } from "~/toegang/rol";
import { halfjaarInWoorden } from "~/periode/halfjaar";
import { waardeVan } from "./inhoud";
import type { Rijuitkomst, GevondenMeting, Statusrij } from "./meting.server";
import { rondestatus } from "./meetronde";
import { findVorigeRonde, statussenVan } from "./meting.server";
import { gebrekInWoorden, gebrekVan, isOvergenomen, kenmerkVan, voortgangVan, waardeInWoorden, type Status } from "./status";

type Gelezen = Awaited<ReturnType<typeof statussenVan>> & { vorige: Awaited<ReturnType<typeof findVorigeRonde>> };

/** The adviser's screen: every part with what stood there before, what stands there now, and what it lacks. */
export async function metingPaginaVan(meting: GevondenMeting, gebruiker: Gebruiker) {
  const [statussen, vorige, logboek] = await Promise.all([statussenVan(meting), findVorigeRonde(meting), listLogregels({ van: { onderwerp: "regiometing", onderwerpId: `${meting.roos.sleutel}/${meting.ronde.halfjaar}/${meting.regio.code}` } })]);
  const { inhoud, ronde, regio, roos } = meting;
  const rij = (sleutel: string) => invulrijVan(meting, { ...statussen, vorige }, sleutel);
  return {
    hier: `/datarozen/${roos.sleutel}/metingen/${ronde.halfjaar}/regios/${regio.code}`,
    lezen: `/datarozen/${roos.sleutel}/regios/${regio.code}?meting=${ronde.halfjaar}`,
    wie: gebruiker.id,
    roos,
    regio: { code: regio.code, naam: regio.naam },
    ronde: { halfjaar: ronde.halfjaar, nummer: ronde.nummer, label: halfjaarInWoorden(ronde.halfjaar), deadline: ronde.deadline, status: rondestatus(ronde) },
    ingediend: meting.ingediendOp && { op: momentVoluit(meting.ingediendOp), door: meting.ingediendDoor ?? "" },
    schaal: inhoud.schaal,
    themas: inhoud.themas.map(({ sleutel, naam, subthemas }) => ({ sleutel, naam, rijen: subthemas.map((subthema) => ({ ...rij(subthema.sleutel), naam: subthema.naam, uitleg: subthema.uitleg })) })),
    vragen: inhoud.vragen.map(({ sleutel, tekst }) => ({ ...rij(sleutel), naam: tekst, uitleg: "" })),
    voortgang: voortgangVan(inhoud, ronde.halfjaar, statussen.nu, statussen.toen),
    logboek: logboek.regels.map((regel) => ({ ...regel, op: momentVoluit(regel.op) })),
  };
}
export type Metingpaginagegevens = Awaited<ReturnType<typeof metingPaginaVan>>;
export type Invulrij = Metingpaginagegevens["vragen"][number];

function invulrijVan({ inhoud, ronde }: GevondenMeting, { nu, toen, vorige }: Gelezen, sleutel: string) {
  const [status, eerder] = [nu.get(sleutel), toen.get(sleutel)];
  const gebrek = gebrekVan(inhoud, ronde.halfjaar, sleutel, status, eerder);
  return {
    sleutel,
    waarden: waardenVan(status),
    kenmerk: kenmerkVan(status ?? LEEG),
    versie: status?.versie ?? 0,
    overgenomen: status !== undefined && isOvergenomen(status, ronde.halfjaar),
    gebrek: gebrek && gebrekInWoorden(inhoud, sleutel, gebrek),
    opgeslagen: status && !isOvergenomen(status, ronde.halfjaar) ? opgeslagenVan(status) : null,
    vorige: eerder && vorige ? { label: halfjaarInWoorden(vorige.halfjaar), waarde: waardeVan(vorige.inhoud, eerder.waarde), antwoord: eerder.waarde, toelichting: eerder.toelichting } : null,
  };
}

const LEEG = { waarde: null, toelichting: "", bron: "", afgestemd: false };
const waardenVan = (status: Omit<Status, "onderdeel" | "bevestigdIn"> = LEEG) => ({ waarde: status.waarde ?? "", toelichting: status.toelichting, bron: status.bron, afgestemd: status.afgestemd ? "ja" : "" });
const opgeslagenVan = ({ op, doorNaam }: Statusrij) => `Opgeslagen op ${momentVoluit(op)} door ${doorNaam}`;

/** Of a row that two people changed: what is stored now, beside what this one sends. */
export type Botsing = { onderdeel: string; door: string; op: string; versie: number; waarden: ReturnType<typeof waardenVan>; label: string; gebrek: string | null };

/**
 * What became of saved rows, for the screen: what each lacks still, and both versions where a colleague was first. `gelezen` may have been
 * read while the rows were being saved: what was saved goes over it, and after a conflict it is read anew.
 */
export async function antwoordOp(meting: GevondenMeting, uitkomsten: readonly Rijuitkomst[], gelezen?: Awaited<ReturnType<typeof statussenVan>>) {
  const botst = uitkomsten.some(({ uitkomst }) => uitkomst === "conflict");
  const { nu, toen } = gelezen && !botst ? gelezen : await statussenVan(meting);
  for (const rij of uitkomsten) if (rij.uitkomst === "opgeslagen" && (nu.get(rij.onderdeel)?.versie ?? 0) <= rij.versie) nu.set(rij.onderdeel, rij.nu);
  const { inhoud, ronde } = meting;
  const { klaar, totaal } = voortgangVan(inhoud, ronde.halfjaar, nu, toen);
  const gebrekIn = (onderdeel: string) => { const gebrek = gebrekVan(inhoud, ronde.halfjaar, onderdeel, nu.get(onderdeel), toen.get(onderdeel)); return gebrek && gebrekInWoorden(inhoud, onderdeel, gebrek); };
  const opgeslagen = uitkomsten.filter(({ uitkomst }) => uitkomst === "opgeslagen").map(({ onderdeel, versie }) => {
    return { onderdeel, versie, gebrek: gebrekIn(onderdeel), opgeslagen: nu.has(onderdeel) ? opgeslagenVan(nu.get(onderdeel)!) : "" };
  });
  const botsingen = uitkomsten.filter(({ uitkomst }) => uitkomst === "conflict").map(({ onderdeel }): Botsing => {
    const status = nu.get(onderdeel);
    return { onderdeel, door: status?.doorNaam ?? "", op: momentVoluit(status?.op ?? new Date()), versie: status?.versie ?? 0, waarden: waardenVan(status), label: waardeInWoorden(inhoud, status?.waarde), gebrek: gebrekIn(onderdeel) };
  });
  return { opgeslagen, botsingen, klaar, totaal };
}
export type Bewaarantwoord = Awaited<ReturnType<typeof antwoordOp>> & { fouten: Record<string, Record<string, string>>; /** What was typed, without what cannot be seen. */ getypt: Record<string, Record<string, string | string[]>> };
