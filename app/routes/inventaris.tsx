import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { datumKort, datumUitDatabase } from "~/periode/datum";
import { CATEGORIEEN, FASEN, NIVEAUS } from "~/smart-society/indeling";
import { HERKOMSTEN, inventarisfilterUit } from "~/smart-society/oplossing";
import { listInventaris } from "~/smart-society/oplossing.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { mag } from "~/toegang/rechten";
import { Filter, Filterlijst, Filtertekst } from "~/ui/filter-velden";
import { Knoplink } from "~/ui/knop";
import { Gelukt } from "~/ui/melding";
import { Leeg, Paginakop } from "~/ui/pagina";
import { Statusmerk } from "~/ui/statusmerk";
import { Paginering, Tabel } from "~/ui/tabel";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Inventaris");

export const loader = guardedLoader("overzicht-lezen", async ({ gebruiker, request }) => {
  const adres = new URL(request.url).searchParams;
  const filter = inventarisfilterUit(adres);
  const { rijen, aantal, paginas } = await listInventaris(filter);
  const oplossingen = rijen.map(({ id, titel, omschrijving, niveau, fase, categorie, gerealiseerdOp, opgave }) => ({ id, titel, omschrijving, niveau, fase, categorie, opgave, gerealiseerd: gerealiseerdOp && datumKort(datumUitDatabase(gerealiseerdOp)) }));
  return { oplossingen, aantal, paginas, pagina: filter.pagina, adres: adres.toString(), magBewerken: mag(gebruiker, "smart-society-bewerken") };
});

export default function Inventaris() {
  const { oplossingen, aantal, pagina, paginas, adres, magBewerken } = useLoaderData<typeof loader>();
  const keuze = new URLSearchParams(adres);
  return (
    <>
      <Paginakop titel="Inventaris" onder={`${aantal === 1 ? "1 oplossing" : `${aantal.toLocaleString("nl-NL")} oplossingen`}: van de opgavenkaarten en uit eerdere pilots`} acties={magBewerken && <Knoplink naar="/inventaris/nieuw" soort="primair">Eerdere pilot toevoegen</Knoplink>} />
      <Gelukt zinnen={{ opgeslagen: "De pilot is opgeslagen." }} />
      <Filter wat="Inventaris" hier="/inventaris" adres={keuze}>
        <Filtertekst naam="zoek" label="Zoeken" adres={keuze} zoek />
        <Filterlijst naam="categorie" label="G40-categorie" adres={keuze} opties={Object.entries(CATEGORIEEN)} />
        <Filterlijst naam="niveau" label="Niveau" adres={keuze} opties={Object.entries(NIVEAUS)} />
        <Filterlijst naam="fase" label="Fase" adres={keuze} opties={Object.entries(FASEN)} />
        <Filterlijst naam="herkomst" label="Herkomst" adres={keuze} opties={Object.entries(HERKOMSTEN)} />
      </Filter>
      {oplossingen.length === 0 ? <Leeg>{adres ? <>Niets voldoet aan deze keuzes. <Link to="/inventaris">Wis alle keuzes</Link>.</> : "Er staat nog niets in de inventaris."}</Leeg> : (
        <Tabel
          bijschrift={<span className="sr-only">Oplossingen en eerdere pilots</span>}
          kolommen={["Oplossing", "G40-categorie", "Niveau", "Fase", "Gerealiseerd", "Herkomst"].map((kop, i) => ({ kop, naam: kop, breedte: i === 0 ? "w-1/3" : undefined }))}
          rijen={oplossingen.map(({ id, titel, omschrijving, niveau, fase, categorie, gerealiseerd, opgave }) => ({
            sleutel: id,
            cellen: [
              <span key="t">{magBewerken ? <Link to={opgave ? `/opgaven/${opgave.sleutel}/kaart/punten/${id}` : `/inventaris/${id}`} className="font-semibold">{titel}</Link> : <span className="font-semibold">{titel}</span>}{omschrijving && <span className="block text-[0.92rem]">{omschrijving}</span>}</span>,
              categorie && CATEGORIEEN[categorie], niveau && NIVEAUS[niveau], fase && FASEN[fase],
              gerealiseerd ? <Statusmerk key="g" vorm="klaar">{gerealiseerd}</Statusmerk> : "nog niet",
              opgave ? <Link key="o" to={`/opgaven/${opgave.sleutel}`}>{opgave.titel}</Link> : HERKOMSTEN.pilot,
            ],
          }))}
        />
      )}
      <Paginering pagina={pagina} paginas={paginas} wat="oplossingen" />
    </>
  );
}
