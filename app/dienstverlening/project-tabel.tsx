import { Link } from "@remix-run/react";
import { datumKort, vroegsteEerst, type Datum } from "~/periode/datum";
import { datumMetPrecisieVoluit } from "~/periode/datum-met-precisie";
import { Statusmerk } from "~/ui/statusmerk";
import { Sorteerkop, Tabel } from "~/ui/tabel";
import { DIENSTVERLENINGEN, type Lijstproject } from "./project";
import { SORTERINGEN, type Sortering } from "./project-filter";
import { isStil, looptAchter, statusVan, STATUSSEN } from "./project-status";
import { Projectstatusmerk } from "./projectstatusmerk";

/** A project as one row of the ledger. */
export function projectOverzicht(project: Lijstproject, op: Datum) {
  const { code, titel, dienstverlening, opdrachtgevers, bijgewerktOp } = project;
  return { code, titel, dienstverlening: DIENSTVERLENINGEN[dienstverlening].label, opdrachtgevers, status: statusVan(project, op), stil: isStil(project, op), laat: looptAchter(project, op), oplevering: opleveringInWoorden(project), bijgewerktOp };
}
export type Projectoverzicht = ReturnType<typeof projectOverzicht>;

/** The next thing to be delivered, else the last thing that was. */
function opleveringInWoorden({ opleveringen }: Lijstproject): string {
  const gepland = opleveringen.find(({ opgeleverd }) => !opgeleverd)?.gepland;
  if (gepland) return datumMetPrecisieVoluit(gepland);
  const laatste = opleveringen.flatMap(({ opgeleverd }) => opgeleverd ?? []).sort(vroegsteEerst).at(-1);
  return laatste ? datumMetPrecisieVoluit(laatste) : "";
}

export function ProjectTabel({ rijen, sorteer, aflopend }: { rijen: readonly Projectoverzicht[]; sorteer: Sortering; aflopend: boolean }) {
  const kop = (sleutel: Sortering, breedte?: string) => ({
    naam: SORTERINGEN[sleutel],
    breedte,
    kort: sleutel !== "titel",
    kop: <Sorteerkop naam={SORTERINGEN[sleutel]} sleutel={sleutel} huidig={sorteer} aflopend={aflopend} />,
    sorteer: sorteer === sleutel ? (aflopend ? ("descending" as const) : ("ascending" as const)) : undefined,
  });
  return (
    <Tabel
      bijschrift={<span className="sr-only">Projecten</span>}
      kolommen={[kop("titel", "w-[32%]"), kop("code"), { kop: "Opdrachtgevers", naam: "Opdrachtgevers" }, { kop: "Status", naam: "Status" }, { kop: "Oplevering", naam: "Oplevering", kort: true }, kop("bijgewerkt")]}
      rijen={rijen.map((rij) => ({
        sleutel: rij.code,
        cellen: [
          <span key="t"><Link to={`/projecten/${rij.code}`} className="font-semibold">{rij.titel}</Link><br /><span className="text-[0.9rem] text-zacht">{rij.dienstverlening}</span></span>,
          rij.code,
          rij.opdrachtgevers.length > 3 ? `${rij.opdrachtgevers.slice(0, 2).join(", ")} en ${rij.opdrachtgevers.length - 2} andere` : rij.opdrachtgevers.join(", "),
          <span key="s" className="inline-flex flex-wrap gap-x-3 md:flex-col"><Projectstatusmerk status={rij.status} />{rij.laat && <Statusmerk vorm="let">Te laat</Statusmerk>}{rij.stil && <Statusmerk vorm="let">Stil</Statusmerk>}</span>,
          rij.oplevering,
          datumKort(rij.bijgewerktOp),
        ],
      }))}
    />
  );
}

/** The ledger as a sheet, the same columns and more. */
export function projectWerkblad(projecten: readonly Lijstproject[], op: Datum) {
  return {
    naam: "Projecten",
    kolommen: ["Code", "Project", "Dienstverlening", "Opdrachtgevers", "Status", "Te laat", "Stil", "Startdatum", "Oplevering", "Laatst bijgewerkt", "Omschrijving"],
    rijen: projecten.map((project) => {
      const rij = projectOverzicht(project, op);
      return [rij.code, rij.titel, rij.dienstverlening, rij.opdrachtgevers.join(", "), STATUSSEN[rij.status], rij.laat ? "ja" : "nee", rij.stil ? "ja" : "nee", project.startdatum ?? "", rij.oplevering, rij.bijgewerktOp, project.omschrijving];
    }),
  };
}
