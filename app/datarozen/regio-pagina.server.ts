import type { Datum } from "~/periode/datum";
import { halfjaarInWoorden } from "~/periode/halfjaar";
import type { Gebruiker } from "~/toegang/rol";
import { nietGevonden } from "~/toegang/weigering.server";
import { subthemasVan, waardeVan } from "./inhoud";
import { geschiedenisVan, roosbeeldVan, veranderingenVan, vorigeVan } from "./lezing";
import { listRegiometingen, roosLezen } from "./lezing.server";
import { peilVan } from "./meetronde";
import { gemeentenVan, magRegioBijwerken, magRondeLezen } from "./regio";
import { regioUitAdres } from "./regio.server";
import { isVerouderd } from "./status";

export type Plek = { roos?: string; regio?: string };

/**
 * A region of a rose in the round of `?meting=`, else in the last published one that it was in, else in its newest; with the rounds that it
 * was in, what it said in each up to there, and whether it answered the open one. 404 when this reader may not see it or the region was not in it.
 */
export async function regioLezen(gebruiker: Gebruiker | null, { roos: sleutel, regio: code }: Plek, adres: URLSearchParams, vandaag: Datum) {
  const regio = await regioUitAdres(code);
  const { roos, ronden, ronde: gevraagd } = await roosLezen(gebruiker, sleutel, adres, regio);
  if (!gevraagd) throw nietGevonden("Van deze dataroos is nog geen meting gepubliceerd.");
  const alle = (await listRegiometingen(ronden, [regio.id])).get(regio.id)!;
  const eigen = ronden.filter((ronde) => alle.some((meting) => meting.ronde === ronde));
  const ronde = adres.has("meting") ? eigen.find((een) => een === gevraagd) : (eigen.find(({ status }) => status === "gepubliceerd") ?? eigen[0]);
  if (!ronde) throw nietGevonden("Deze regio deed niet mee aan deze meting.");
  const openstaand = eigen.find(({ status }) => status === "open");
  const open = openstaand && { halfjaar: openstaand.halfjaar, ingediend: alle.some((meting) => meting.ronde === openstaand && meting.ingediend) };
  return { roos, ronden: eigen, ronde, regio, metingen: alle.filter((meting) => meting.ronde.nummer <= ronde.nummer), open, peil: peilVan(ronden, ronde, vandaag) };
}

/** Everything the page of a region shows. */
export async function regioPaginaVan(gebruiker: Gebruiker | null, plek: Plek, adres: URLSearchParams, vandaag: Datum) {
  const { roos, ronden, ronde, regio, metingen, open, peil } = await regioLezen(gebruiker, plek, adres, vandaag);
  const { inhoud } = ronde;
  const nu = metingen.at(-1)!.statussen;
  const hier = `/datarozen/${roos.sleutel}/regios/${regio.code}`;
  return {
    hier,
    roos: { sleutel: roos.sleutel, titel: roos.titel },
    regio: { code: regio.code, naam: regio.naam, gemeenten: gemeentenVan(regio.gemeenten), isGeverifieerd: regio.isGeverifieerd },
    ronde: { halfjaar: ronde.halfjaar, nummer: ronde.nummer, label: halfjaarInWoorden(ronde.halfjaar), status: ronde.status },
    ronden: ronden.map(({ halfjaar, nummer, status }) => ({ halfjaar, nummer, status })).reverse(),
    // Who reads the round of the own region alone, reads it nowhere beside others.
    overzicht: magRondeLezen(gebruiker, ronde.status),
    // For the region's own adviser, while a round asks it.
    eigen: open && magRegioBijwerken(gebruiker, regio) ? { naar: `/datarozen/${roos.sleutel}/metingen/${open.halfjaar}/regios/${regio.code}`, ingediend: open.ingediend } : null,
    vorige: metingen.at(-2) ? halfjaarInWoorden(metingen.at(-2)!.ronde.halfjaar) : null,
    beeld: roosbeeldVan(`Dataroos ${roos.titel}, ${regio.naam}, meting ${ronde.nummer}`, metingen, peil, `${hier}/rapport?meting=${ronde.halfjaar}`),
    verouderd: [...nu.values()].filter(({ bevestigdIn, waarde }) => waarde !== null && isVerouderd(bevestigdIn, peil)).length,
    alles: nu.size,
    ingediend: metingen.at(-1)!.ingediend,
    nietIngediend: ronde.status !== "open" && !metingen.at(-1)!.ingediend,
    themas: inhoud.themas.map(({ sleutel, naam, subthemas }) => ({ sleutel, naam, subthemas: subthemas.map((subthema) => rijVan(subthema.sleutel, subthema.naam)) })),
    veranderingen: veranderingenVan(metingen),
    verloop: subthemasVan(inhoud).map(({ sleutel, naam }) => ({ sleutel, naam, stappen: geschiedenisVan(metingen, sleutel).map((stap) => ({ label: halfjaarInWoorden(stap.ronde.halfjaar), naam: stap.naam, waarde: waardeVan(stap.ronde.inhoud, stap.status?.waarde) })) })),
    vragen: inhoud.vragen.map(({ sleutel, tekst }) => ({ sleutel, tekst, antwoord: nu.get(sleutel)?.waarde ?? null, toelichting: nu.get(sleutel)?.toelichting ?? "" })),
    isVoorbeeld: roos.isVoorbeeld,
  };

  function rijVan(sleutel: string, naam: string) {
    const status = nu.get(sleutel);
    return { sleutel, naam, waarde: waardeVan(inhoud, status?.waarde), vorige: vorigeVan(metingen, sleutel), toelichting: status?.toelichting ?? "", bron: status?.bron ?? "", afgestemd: status?.afgestemd ?? false, bevestigdIn: status ? halfjaarInWoorden(status.bevestigdIn) : "", oud: status?.waarde != null && isVerouderd(status.bevestigdIn, peil) };
  }
}
export type Regiopaginagegevens = Awaited<ReturnType<typeof regioPaginaVan>>;
