import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { halfjaarInWoorden, halfjaarVanSleutel } from "~/periode/halfjaar";
import { rondeInWoorden } from "~/smart-society/wagonnetje-formulier";
import { WagonnetjeTabel } from "~/smart-society/wagonnetje-tabel";
import { listWagonnetjes } from "~/smart-society/wagonnetje.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { mag } from "~/toegang/rechten";
import { Filter, Filterlijst } from "~/ui/filter-velden";
import { Knoplink } from "~/ui/knop";
import { Leeg, Paginakop, Sectie } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Wagonnetjes");

export const loader = guardedLoader("overzicht-lezen", async ({ gebruiker, request }) => {
  const adres = new URL(request.url).searchParams;
  const wagonnetjes = await listWagonnetjes();
  const halfjaren = [...new Set(wagonnetjes.flatMap(({ standen }) => standen.map(({ halfjaar }) => halfjaar)))].sort();
  const halfjaar = adres.get("halfjaar") ?? "";
  return { wagonnetjes, halfjaren, halfjaar: halfjaarVanSleutel(halfjaar) ? halfjaar : null, adres: adres.toString(), magBewerken: mag(gebruiker, "smart-society-bewerken"), magSoorten: mag(gebruiker, "wagonnetjesoorten-beheren") };
});

export default function Wagonnetjes() {
  const { wagonnetjes, halfjaren, halfjaar, adres, magBewerken, magSoorten } = useLoaderData<typeof loader>();
  const overboekt = wagonnetjes.filter(({ standen }) => standen.some((stand) => stand.overboekt)).length;
  return (
    <>
      <Paginakop titel="Wagonnetjes" onder={`Wie brengt uren of euro’s mee, en wat is er nog over? ${overboekt === 0 ? "Niemand is overboekt." : overboekt === 1 ? "Eén is overboekt." : `${overboekt} zijn overboekt.`}`} acties={<>{magSoorten && <Knoplink naar="/beheer/wagonnetjesoorten">Soorten</Knoplink>}{magBewerken && <Knoplink naar="/wagonnetjes/nieuw" soort="primair">Nieuw wagonnetje</Knoplink>}</>} />
      {halfjaren.length > 0 && <Filter wat="Wagonnetjes" hier="/wagonnetjes" adres={new URLSearchParams(adres)}><Filterlijst naam="halfjaar" label="Halfjaar" adres={new URLSearchParams(adres)} opties={halfjaren.map((sleutel) => [sleutel, halfjaarInWoorden(sleutel)] as const)} /></Filter>}
      {wagonnetjes.length === 0 && <Leeg>Er zijn nog geen wagonnetjes. {magBewerken && <Link to="/wagonnetjes/nieuw">Maak het eerste</Link>}</Leeg>}
      {[1, 2].map((ronde) => {
        const vanRonde = wagonnetjes.filter(({ soort }) => soort.ronde === ronde);
        return vanRonde.length > 0 && <Sectie key={ronde} titel={`${rondeInWoorden(ronde)} (${vanRonde.length})`}><WagonnetjeTabel wagonnetjes={vanRonde} ronde={rondeInWoorden(ronde).toLowerCase()} halfjaar={halfjaar} /></Sectie>;
      })}
    </>
  );
}
