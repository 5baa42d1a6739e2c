import { data, redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { aanmelden } from "~/toegang/aanmelden.server";
import { inlogSchema, naarHier } from "~/toegang/inloggen";
import { isDemo } from "~/toegang/bruikbaar.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { startSessie } from "~/toegang/sessie.server";
import { leegFormulier, leesFormulier, metFout } from "~/ui/formulier";
import { Formulier, Tekstveld } from "~/ui/formulier-velden";
import { Melding } from "~/ui/melding";
import { Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Inloggen");

export const loader = guardedLoader("iedereen", ({ gebruiker, request }) => {
  if (gebruiker) throw redirect("/");
  return { gevraagd: new URL(request.url).searchParams.has("naar"), voorbeeld: isDemo() };
});

export const action = guardedAction("iedereen", async ({ request, context }) => {
  const gelezen = leesFormulier(await request.formData(), inlogSchema);
  if (!gelezen.ok) return data({ ...gelezen.staat, waarden: { email: gelezen.staat.waarden.email ?? "" } }, 400);
  const aanmelding = await aanmelden(gelezen.data.email, gelezen.data.wachtwoord, context.adres);
  if (aanmelding.ok) return redirect(naarHier(new URL(request.url).searchParams.get("naar")), { headers: { "Set-Cookie": await startSessie(aanmelding.gebruikerId, request) } });
  const zin = aanmelding.reden === "te-vaak" ? `Er is te vaak geprobeerd in te loggen. Probeer het over ${aanmelding.minuten} minuten opnieuw.` : "Dit e-mailadres en dit wachtwoord horen niet bij elkaar.";
  return data(metFout({ email: gelezen.data.email }, ["formulier", zin]), aanmelding.reden === "te-vaak" ? 429 : 400);
});

export default function Inloggen() {
  const { gevraagd, voorbeeld } = useLoaderData<typeof loader>();
  const staat = useActionData<typeof action>() ?? leegFormulier();
  return (
    <div className="max-w-lg">
      <Paginakop titel="Inloggen" onder={gevraagd ? "Voor deze pagina hebt u een account nodig." : undefined} />
      {voorbeeld && <Melding soort="uitleg"><p>Dit is een voorbeeldomgeving. De accounts en het wachtwoord staan in het venster waarin u haar startte.</p></Melding>}
      <Formulier staat={staat} knop="Inloggen" foutkop="Inloggen is niet gelukt.">
        <Tekstveld naam="email" label="E-mailadres" type="email" autoComplete="username" />
        <Tekstveld naam="wachtwoord" label="Wachtwoord" type="password" autoComplete="current-password" />
      </Formulier>
      <p className="mt-8 text-zacht">Geen account, of wachtwoord vergeten? Vraag het de beheerder van uw organisatie.</p>
    </div>
  );
}
