import type { MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { filterUitAdres } from "~/dienstverlening/project-filter";
import { ProjectFilter } from "~/dienstverlening/project-filter-velden";
import { projectOverzicht, ProjectTabel } from "~/dienstverlening/project-tabel";
import { listProjecten } from "~/dienstverlening/project.server";
import { listOrganisatienamen } from "~/organisatie/organisatie.server";
import { kijkdatum } from "~/periode/halfjaar";
import { vandaag } from "~/periode/klok.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { mag } from "~/toegang/rechten";
import { Knoplink } from "~/ui/knop";
import { Leeg, Paginakop } from "~/ui/pagina";
import { Paginering } from "~/ui/tabel";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Projecten");

export const loader = guardedLoader("overzicht-lezen", async ({ gebruiker, request }) => {
  const adres = new URL(request.url).searchParams;
  const { filter, fouten } = filterUitAdres(adres);
  const [lijst, opdrachtgevers] = await Promise.all([listProjecten(gebruiker, filter, vandaag()), listOrganisatienamen()]);
  const op = filter.halfjaar ? kijkdatum(filter.halfjaar, vandaag()) : vandaag();
  return {
    rijen: lijst.projecten.map((project) => projectOverzicht(project, op)),
    aantal: lijst.aantal,
    paginas: lijst.paginas,
    pagina: filter.pagina,
    sortering: { sorteer: filter.sorteer, aflopend: filter.aflopend },
    adres: adres.toString(),
    fouten,
    opdrachtgevers,
    magMaken: mag(gebruiker, "project-maken"),
  };
});

export default function Projecten() {
  const { rijen, aantal, pagina, paginas, adres, fouten, opdrachtgevers, magMaken, sortering } = useLoaderData<typeof loader>();
  const bestanden = (["xlsx", "csv"] as const).map((vorm) => <Knoplink key={vorm} naar={`/projecten/documenten/${vorm}?${adres}`} bestand>{vorm === "xlsx" ? "Excel" : "CSV"}</Knoplink>);
  return (
    <>
      <Paginakop titel="Projecten" onder={aantal === 1 ? "1 project" : `${aantal.toLocaleString("nl-NL")} projecten`} acties={<>{magMaken && <Knoplink naar="/projecten/nieuw" soort="primair">Nieuw project</Knoplink>}{bestanden}</>} />
      <ProjectFilter adres={new URLSearchParams(adres)} fouten={fouten} opdrachtgevers={opdrachtgevers} />
      {rijen.length === 0
        ? <Leeg>{adres ? <>Geen project voldoet aan deze keuzes. <Link to="/projecten">Wis alle keuzes</Link>.</> : magMaken ? <>Er zijn nog geen projecten. <Link to="/projecten/nieuw">Voeg het eerste toe</Link>.</> : "Er zijn nog geen projecten."}</Leeg>
        : <ProjectTabel rijen={rijen} {...sortering} />}
      <Paginering pagina={pagina} paginas={paginas} wat="projecten" />
    </>
  );
}
