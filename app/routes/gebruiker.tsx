import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { GEBRUIKERWEIGERINGEN, gebruikerSchema } from "~/toegang/gebruiker-formulier";
import { Rolveld } from "~/toegang/gebruiker-velden";
import { findGebruiker, gebruikerWijzigen } from "~/toegang/gebruiker.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { nietGevonden } from "~/toegang/weigering.server";
import { leegFormulier, leesFormulier, metFout, versieUit } from "~/ui/formulier";
import { Formulier, Keuzevakken, Tekstveld } from "~/ui/formulier-velden";
import { Actieknop } from "~/ui/knop";
import { Paginakop, Sectie } from "~/ui/pagina";
import { titelUit } from "~/ui/titel";

export const meta = titelUit<{ naam: string }>(({ naam }) => naam);

export const loader = guardedLoader("gebruikers-beheren", async ({ params }) => {
  const gevonden = await findGebruiker(params.id ?? "");
  if (!gevonden) throw nietGevonden("Dit account bestaat niet.");
  const { id, naam, email, rol, geblokkeerdOp, versie } = gevonden;
  return { id, naam, email, versie, waarden: { naam, rol, geblokkeerd: geblokkeerdOp ? "ja" : "" } };
});

export const action = guardedAction("gebruikers-beheren", async ({ gebruiker, params, request }) => {
  const gevonden = await findGebruiker(params.id ?? "");
  if (!gevonden) throw nietGevonden("Dit account bestaat niet.");
  const gelezen = leesFormulier(await request.formData(), gebruikerSchema);
  if (!gelezen.ok) return data(gelezen.staat, 400);
  const uitkomst = await gebruikerWijzigen(gebruiker, gevonden.id, gelezen.data);
  if (uitkomst.ok) return redirect("/beheer/gebruikers?gelukt=opgeslagen");
  const nu = { naam: gevonden.naam, rol: gevonden.rol, geblokkeerd: gevonden.geblokkeerdOp ? "ja" : "", versie: String(gevonden.versie) };
  return uitkomst.reden === "intussen-gewijzigd" ? data(metFout(nu, GEBRUIKERWEIGERINGEN[uitkomst.reden]), 409) : data(metFout(gelezen.waarden, GEBRUIKERWEIGERINGEN[uitkomst.reden]), 400);
});

export default function GebruikerPagina() {
  const { id, naam, email, versie, waarden } = useLoaderData<typeof loader>();
  const staat = useActionData<typeof action>() ?? leegFormulier(waarden);
  return (
    <>
      <Paginakop titel={naam} onder={email} terug={{ naar: "/beheer/gebruikers", tekst: "Gebruikers" }} />
      <Formulier staat={staat} versie={versieUit(staat, versie)} knop="Account opslaan" annuleren="/beheer/gebruikers">
        <Tekstveld naam="naam" label="Naam" />
        <Rolveld />
        <Keuzevakken naam="geblokkeerd" label="Toegang" opties={[{ waarde: "ja", tekst: "Geblokkeerd: kan niet inloggen" }]} />
      </Formulier>
      <div className="mt-12"><Sectie titel="Wachtwoord"><p className="mb-4">Is het wachtwoord kwijt? Geef een nieuw; het oude werkt dan niet meer de gebruiker wordt overal uitgelogd, en API-tokens en het geheime adres van de agenda vervallen.</p><Actieknop actie={`/beheer/gebruikers/${id}/wachtwoord`}>Nieuw wachtwoord geven</Actieknop></Sectie></div>
    </>
  );
}
