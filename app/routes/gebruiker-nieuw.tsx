import { data, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { GEBRUIKERWEIGERINGEN, nieuweGebruikerSchema } from "~/toegang/gebruiker-formulier";
import { Rolveld, WachtwoordEenmalig } from "~/toegang/gebruiker-velden";
import { gebruikerMaken } from "~/toegang/gebruiker.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { leegFormulier, leesFormulier, metFout, type Formulierstaat } from "~/ui/formulier";
import { Formulier, Tekstveld } from "~/ui/formulier-velden";
import { Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Nieuwe gebruiker");

export const loader = guardedLoader("gebruikers-beheren", () => null);

type Antwoord = { staat: Formulierstaat; gemaakt: { naam: string; wachtwoord: string } | null };

export const action = guardedAction("gebruikers-beheren", async ({ gebruiker, request }) => {
  const gelezen = leesFormulier(await request.formData(), nieuweGebruikerSchema);
  if (!gelezen.ok) return data<Antwoord>({ staat: gelezen.staat, gemaakt: null }, 400);
  const uitkomst = await gebruikerMaken(gebruiker, gelezen.data);
  if (!uitkomst.ok) return data<Antwoord>({ staat: metFout(gelezen.waarden, GEBRUIKERWEIGERINGEN[uitkomst.reden]), gemaakt: null }, 400);
  return data<Antwoord>({ staat: leegFormulier(), gemaakt: { naam: gelezen.data.naam, wachtwoord: uitkomst.wachtwoord } });
});

export default function NieuweGebruiker() {
  const antwoord = useActionData<typeof action>();
  return (
    <>
      <Paginakop titel="Nieuwe gebruiker" terug={{ naar: "/beheer/gebruikers", tekst: "Gebruikers" }} />
      {antwoord?.gemaakt ? <WachtwoordEenmalig {...antwoord.gemaakt} /> : (
        <Formulier staat={antwoord?.staat ?? leegFormulier({ rol: "lezer" })} knop="Account maken" annuleren="/beheer/gebruikers">
          <Tekstveld naam="naam" label="Naam" />
          <Tekstveld naam="email" label="E-mailadres" type="email" />
          <Rolveld />
        </Formulier>
      )}
    </>
  );
}
