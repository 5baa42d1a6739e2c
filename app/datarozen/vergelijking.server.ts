import type { Datum } from "~/periode/datum";
import { halfjaarInWoorden } from "~/periode/halfjaar";
import type { Gebruiker } from "~/toegang/rol";
import { nietGevonden } from "~/toegang/weigering.server";
import { verdelingVan } from "./landelijk";
import { roosbeeldVan } from "./lezing";
import { listRegiometingen, listRegiosIn, listTellingen, roosLezen } from "./lezing.server";
import { peilVan } from "./meetronde";

/** Two regions of one round side by side, in the same order, with how many regions say the same. `?regio=` twice; who is missing can be chosen. */
export async function vergelijkingVan(gebruiker: Gebruiker | null, sleutel: string | undefined, adres: URLSearchParams, vandaag: Datum) {
  const { roos, ronden, ronde } = await roosLezen(gebruiker, sleutel, adres);
  if (!ronde) throw nietGevonden("Van deze dataroos is nog geen meting gepubliceerd.");
  const [regios, tellingen] = await Promise.all([listRegiosIn(ronde.id), listTellingen([ronde])]);
  const codes = [...new Set(adres.getAll("regio").filter(Boolean))].slice(0, 2);
  const gekozen = codes.flatMap((code) => regios.find((regio) => regio.code === code) ?? []);
  if (gekozen.length < codes.length) throw nietGevonden("Een van deze regio’s deed niet mee aan deze meting.");
  const metingen = await listRegiometingen(ronden.filter(({ nummer }) => nummer <= ronde.nummer), gekozen.map(({ id }) => id), { laatste: 2 });
  const peil = peilVan(ronden, ronde, vandaag);
  return {
    roos: { sleutel: roos.sleutel, titel: roos.titel, isVoorbeeld: roos.isVoorbeeld },
    ronde: { halfjaar: ronde.halfjaar, nummer: ronde.nummer, label: halfjaarInWoorden(ronde.halfjaar) },
    ronden: ronden.map(({ halfjaar, nummer, status }) => ({ halfjaar, nummer, status })).reverse(),
    regios: regios.map(({ code, naam }) => ({ code, naam })),
    schaal: ronde.inhoud.schaal,
    verdeling: verdelingVan(ronde.inhoud, tellingen, regios.length),
    naast: gekozen.map(({ id, code, naam }) => ({ code, naam, beeld: roosbeeldVan(`Dataroos ${roos.titel}, ${naam}`, metingen.get(id)!, peil, `/datarozen/${roos.sleutel}/regios/${code}/rapport?meting=${ronde.halfjaar}`) })),
  };
}
export type Vergelijkinggegevens = Awaited<ReturnType<typeof vergelijkingVan>>;
