import { redirect, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { WachtwoordEenmalig } from "~/toegang/gebruiker-velden";
import { findGebruiker, wachtwoordVernieuwen } from "~/toegang/gebruiker.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { nietGevonden } from "~/toegang/weigering.server";
import { Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Nieuw wachtwoord");

export const loader = guardedLoader("gebruikers-beheren", ({ params }) => redirect(`/beheer/gebruikers/${params.id}`));

export const action = guardedAction("gebruikers-beheren", async ({ gebruiker, params }) => {
  const gevonden = await findGebruiker(params.id ?? "");
  const wachtwoord = gevonden && (await wachtwoordVernieuwen(gebruiker, gevonden.id));
  if (!gevonden || !wachtwoord) throw nietGevonden("Dit account bestaat niet.");
  return { naam: gevonden.naam, wachtwoord };
});

export default function NieuwWachtwoord() {
  const nieuw = useActionData<typeof action>();
  return (
    <>
      <Paginakop titel="Nieuw wachtwoord" terug={{ naar: "/beheer/gebruikers", tekst: "Gebruikers" }} />
      {nieuw && <WachtwoordEenmalig {...nieuw} />}
    </>
  );
}
