import type { Roosverandering } from "~/datarozen/datarozen.server";
import type { Verandering } from "~/dienstverlening/momentopname";
import { zinVan } from "~/dienstverlening/wat-veranderde";
import { bekendOp, bereiktOp, isOpen, kwartaalOp, type Mijlpaal } from "~/koers/mijlpaal";
import { datumVoluit, type Datum } from "~/periode/datum";
import { kijkdatum, valtIn, type Halfjaar } from "~/periode/halfjaar";
import { kwartaalInWoorden, laatsteDagVan } from "~/periode/kwartaal";
import type { Overgang } from "~/smart-society/traject.server";

/** Something that changed in a half-year, as a sentence without its subject, and the record that it is about. */
export type Gebeurtenis = { soort: Gebeurtenissoort; titel: string; zin: string; naar: string };
export type Gebeurtenissoort = "project" | "traject" | "mijlpaal" | "dataroos" | "koers";
export const GEBEURTENISSOORTEN: Record<Gebeurtenissoort, string> = { traject: "Trajecten", mijlpaal: "Mijlpalen", koers: "Koersdocument", dataroos: "Datarozen", project: "Projecten" };

/** What a report says that changed, each with the page of its project. */
export const projectgebeurtenissen = (veranderingen: readonly Verandering[]): Gebeurtenis[] => veranderingen.map((verandering) => ({ soort: "project", titel: verandering.titel, zin: zinVan(verandering), naar: `/projecten/${verandering.code}` }));

export const trajectgebeurtenissen = (overgangen: readonly Overgang[]): Gebeurtenis[] => overgangen.map(({ opgave, van, naar, op, reden }) => ({
  soort: "traject",
  titel: opgave.titel,
  zin: `ging op ${datumVoluit(op)} ${naar > van ? "verder" : "terug"} van stap ${van} naar stap ${naar}.${reden ? ` Reden: ${metPunt(reden)}` : ""}`,
  naar: `/trajecten/${opgave.sleutel}`,
}));

/** Milestones that were moved, dropped or reached in a half-year, and those whose quarter ended in it without that. */
export function mijlpaalgebeurtenissen(mijlpalen: readonly Mijlpaal[], halfjaar: Halfjaar, vandaag: Datum): Gebeurtenis[] {
  const op = kijkdatum(halfjaar, vandaag);
  const gebeurde = (dag: Datum | null | undefined): dag is Datum => !!dag && valtIn(dag, halfjaar) && dag <= op;
  return bekendOp(mijlpalen, op).flatMap((mijlpaal) => {
    const [bereikt, kwartaal] = [bereiktOp(mijlpaal, op), kwartaalOp(mijlpaal, op)];
    const zinnen = [
      ...mijlpaal.verplaatsingen.filter((verplaatsing) => gebeurde(verplaatsing.op)).map(({ van, naar, reden }) => `is verplaatst van het ${kwartaalInWoorden(van)} naar het ${kwartaalInWoorden(naar)}. Reden: ${metPunt(reden)}`),
      gebeurde(bereikt) && `is bereikt op ${datumVoluit(bereikt)}.`,
      gebeurde(mijlpaal.vervallen?.op) && `is vervallen. Reden: ${metPunt(mijlpaal.vervallen!.reden)}`,
      isOpen(mijlpaal, op) && valtIn(laatsteDagVan(kwartaal), halfjaar) && laatsteDagVan(kwartaal) < vandaag && `is niet bereikt in het ${kwartaalInWoorden(kwartaal)}, waarin zij was gepland.`,
    ].filter((zin) => typeof zin === "string");
    return zinnen.map((zin): Gebeurtenis => ({ soort: "mijlpaal", titel: mijlpaal.titel, zin, naar: `/mijlpalen/${mijlpaal.id}` }));
  });
}

/** How many statuses a round changed; never an average of them. */
export const roosgebeurtenissen = (rozen: readonly Roosverandering[]): Gebeurtenis[] => rozen.map(({ sleutel, titel, halfjaar, nummer, regios, veranderdeRegios, veranderd, bereikt, verloren }) => ({
  soort: "dataroos",
  titel,
  zin: veranderd === 0
    ? `(meting ${nummer}) veranderde in geen van de ${regios} regio’s.`
    : `(meting ${nummer}) veranderde in ${veranderdeRegios} van de ${regios} regio’s: ${veranderd} ${veranderd === 1 ? "status" : "statussen"}, waarvan ${bereikt} het doel bereikten${verloren > 0 ? ` en ${verloren} het weer verloren` : ""}.`,
  naar: `/datarozen/${sleutel}?meting=${halfjaar}`,
}));

type Koerstoen = { jaar: number; loopt: boolean; toen: number | null; einde: number | null; nu: { percentage: number } };

/** How the koersdocument went on in a half-year, in per cent. */
export function koersgebeurtenissen(koers: Koerstoen | null): Gebeurtenis[] {
  const einde = koers && (koers.loopt ? koers.nu.percentage : koers.einde);
  if (!koers || einde === null) return [];
  const { jaar, toen } = koers;
  const zin = toen === null ? `kwam op ${einde} %.` : toen === einde ? `bleef op ${einde} %.` : `ging van ${toen} % naar ${einde} %.`;
  return [{ soort: "koers", titel: `Koersdocument ${jaar}`, zin, naar: `/koersdocumenten/${jaar}/voortgang` }];
}

const metPunt = (zin: string) => (/[.!?]$/.test(zin) ? zin : `${zin}.`);
