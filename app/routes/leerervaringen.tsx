import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { datumKort, datumUitDatabase } from "~/periode/datum";
import { SPOREN } from "~/smart-society/indeling";
import { leerervaringfilterUit } from "~/smart-society/leerervaring";
import { listLeerervaringen } from "~/smart-society/leerervaring.server";
import { listOpgavenamen } from "~/smart-society/opgave.server";
import { ALLE_STAPPEN, STAPPEN } from "~/smart-society/stappen";
import { guardedLoader } from "~/toegang/guarded.server";
import { mag } from "~/toegang/rechten";
import { Filter, Filterlijst, Filtertekst } from "~/ui/filter-velden";
import { Knoplink } from "~/ui/knop";
import { Gelukt } from "~/ui/melding";
import { Leeg, Paginakop } from "~/ui/pagina";
import { Paginering } from "~/ui/tabel";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Leerervaringen");

export const loader = guardedLoader("overzicht-lezen", async ({ gebruiker, request }) => {
  const adres = new URL(request.url).searchParams;
  const filter = leerervaringfilterUit(adres);
  const [{ rijen, aantal, paginas }, opgaven] = await Promise.all([listLeerervaringen(filter), listOpgavenamen()]);
  const lessen = rijen.map(({ id, les, toelichting, spoor, stap, op, doorNaam, opgave, treintje }) => ({ id, les, toelichting, spoor, stap, op: datumKort(datumUitDatabase(op)), doorNaam, opgave, treintje }));
  return { lessen, aantal, paginas, pagina: filter.pagina, opgaven: opgaven.map(({ sleutel, titel }) => [sleutel, titel] as const), adres: adres.toString(), magBewerken: mag(gebruiker, "smart-society-bewerken") };
});

export default function Leerervaringen() {
  const { lessen, aantal, pagina, paginas, opgaven, adres, magBewerken } = useLoaderData<typeof loader>();
  const keuze = new URLSearchParams(adres);
  return (
    <>
      <Paginakop titel="Leerervaringen" onder={aantal === 1 ? "1 les" : `${aantal.toLocaleString("nl-NL")} lessen`} acties={magBewerken && <Knoplink naar="/leerervaringen/nieuw" soort="primair">Nieuwe les</Knoplink>} />
      <Gelukt zinnen={{ opgeslagen: "De leerervaring is opgeslagen." }} />
      <Filter wat="Leerervaringen" hier="/leerervaringen" adres={keuze}>
        <Filtertekst naam="zoek" label="Zoeken" adres={keuze} zoek />
        <Filterlijst naam="spoor" label="Spoor" adres={keuze} opties={Object.entries(SPOREN)} />
        <Filterlijst naam="opgave" label="Traject" adres={keuze} opties={opgaven} />
        <Filterlijst naam="stap" label="Stap" adres={keuze} opties={ALLE_STAPPEN.map((stap) => [String(stap), `${stap} ${STAPPEN[stap].titel}`] as const)} />
      </Filter>
      {lessen.length === 0 ? <Leeg>{adres ? <>Geen les voldoet aan deze keuzes. <Link to="/leerervaringen">Wis alle keuzes</Link>.</> : "Er zijn nog geen lessen."}</Leeg> : (
        <ul className="border-t border-lijn">
          {lessen.map(({ id, les, toelichting, spoor, stap, op, doorNaam, opgave, treintje }) => (
            <li key={id} className="border-b border-lijn py-3">
              <p className="font-semibold">{les}</p>
              {toelichting && <p className="mt-1 max-w-[68ch] whitespace-pre-line">{toelichting}</p>}
              <p className="mt-1 text-[0.94rem] text-zacht">{SPOREN[spoor]} · <Link to={`/opgaven/${opgave.sleutel}`}>{opgave.titel}</Link>{stap ? `, stap ${stap}` : ""}{treintje && <> · treintje <Link to={`/treintjes/${treintje.sleutel}`}>{treintje.titel}</Link></>} · {op}, {doorNaam}{magBewerken && <> · <Link to={`/leerervaringen/${id}`} aria-label={`Les wijzigen: ${les}`}>Wijzigen</Link></>}</p>
            </li>
          ))}
        </ul>
      )}
      <Paginering pagina={pagina} paginas={paginas} wat="lessen" />
    </>
  );
}
