import { uitgavegegevens, uitgaveVoor } from "~/documenten/uitgave-pagina.server";
import { uitgavestatus } from "~/documenten/uitgave";
import type { Datum } from "~/periode/datum";
import { mag } from "~/toegang/rechten";
import type { Gebruiker } from "~/toegang/rol";
import { koersDocument } from "./koers-document";
import { heeftVoorbeeldstanden, koersdocumentUitAdres, koersopnameVan } from "./koersdocument.server";

/** The edition to show at an address, `?uitgave=2` included; 404 when there is none that this reader may see. */
export async function koersuitgaveUitAdres(gebruiker: Gebruiker | null, jaar: string | undefined, adres: URLSearchParams) {
  const koersdocument = await koersdocumentUitAdres(jaar);
  return { koersdocument, uitgave: uitgaveVoor(gebruiker, koersdocument.uitgaven, adres, "Voor dit jaar is er geen koersdocument.") };
}

/** Everything that the page of a koersdocument shows: the document, how far it is, and where this edition is in its life. */
export async function koersPaginaVan(gebruiker: Gebruiker | null, jaar: string | undefined, adres: URLSearchParams, vandaag: Datum) {
  const { koersdocument, uitgave } = await koersuitgaveUitAdres(gebruiker, jaar, adres);
  const [opname, gegevens] = await Promise.all([koersopnameVan(koersdocument, uitgave, vandaag), uitgavegegevens(gebruiker, koersdocument.uitgaven, uitgave, { bewerken: "koers-bewerken", vaststellen: "koersdocument-vaststellen" })]);
  const { historie: _, ...voortgang } = opname.voortgang;
  return { jaar: koersdocument.jaar, voortgang, magVoortgang: mag(gebruiker, "overzicht-lezen"), uitgave: gegevens, document: koersDocument(opname, { concept: uitgavestatus(uitgave) === "concept", links: mag(gebruiker, "overzicht-lezen") }) };
}
export type Koerspaginagegevens = Awaited<ReturnType<typeof koersPaginaVan>>;

/** How far a koersdocument is: what each part asks, what the records contradict, and how it went over the half-years. Of the concept where there is one, unless another edition is asked for. */
export async function koersvoortgangVan(gebruiker: Gebruiker, jaar: string | undefined, adres: URLSearchParams, vandaag: Datum) {
  const gekozen = await koersuitgaveUitAdres(gebruiker, jaar, adres);
  const { koersdocument } = gekozen;
  const concept = koersdocument.uitgaven.find((uitgave) => uitgavestatus(uitgave) === "concept");
  const uitgave = adres.has("uitgave") ? gekozen.uitgave : (concept ?? gekozen.uitgave);
  const { onderdelen, voortgang, tegenspraken, opties } = await koersopnameVan(koersdocument, uitgave, vandaag);
  const status = uitgavestatus(uitgave);
  const leeg = koersdocument.aanleiding === "" && opties.length === 0 && koersdocument.uitgaven.length === 1;
  const isVoorbeeld = await heeftVoorbeeldstanden(koersdocument);
  return { jaar: koersdocument.jaar, leeg, isVoorbeeld, nummer: uitgave.nummer, status, onderdelen, voortgang, tegenspraken, opties: opties.map(({ id, naam }) => ({ id, naam })), magBewerken: status === "concept" && mag(gebruiker, "koers-bewerken"), magVaststellen: status === "concept" && mag(gebruiker, "koersdocument-vaststellen") };
}
export type Koersvoortgang = Awaited<ReturnType<typeof koersvoortgangVan>>;
