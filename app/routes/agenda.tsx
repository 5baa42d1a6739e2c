import { redirect, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { agendasleutelIntrekken, agendasleutelMaken, heeftAgendasleutel } from "~/koers/agenda.server";
import { guardedAction, guardedLoader } from "~/toegang/guarded.server";
import { Knop } from "~/ui/knop";
import { Gelukt, Melding } from "~/ui/melding";
import { Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Spoorboekje in mijn agenda");

export const loader = guardedLoader("eigen-account", async ({ gebruiker }) => ({ heeft: await heeftAgendasleutel(gebruiker) }));

/** The address is shown once: of the secret in it only a hash is kept. */
export const action = guardedAction("eigen-account", async ({ gebruiker, request }) => {
  if ((await request.formData()).get("actie") === "intrekken") {
    await agendasleutelIntrekken(gebruiker);
    return redirect("/spoorboekje/agenda?gelukt=ingetrokken");
  }
  return { adres: `${new URL(request.url).origin}/spoorboekje.ics?sleutel=${await agendasleutelMaken(gebruiker)}` };
});

export default function Agenda() {
  const { heeft } = useLoaderData<typeof loader>();
  const nieuw = useActionData<typeof action>();
  return (
    <>
      <Paginakop titel="Spoorboekje in mijn agenda" onder="De mijlpalen in Outlook, Google Agenda of een andere agenda." terug={{ naar: "/spoorboekje", tekst: "Spoorboekje" }} />
      <Gelukt zinnen={{ ingetrokken: "Het agenda-adres werkt niet meer." }} />
      {nieuw && (
        <Melding soort="goed" titel="Dit is uw agenda-adres">
          <p>Neem het over in uw agenda, bij “abonneren op een agenda” of “agenda toevoegen van internet”. Wij tonen het maar één keer.</p>
          <p className="mt-2"><code className="wrap-anywhere">{nieuw.adres}</code></p>
        </Melding>
      )}
      <div className="proza mb-6">
        <p>Met een eigen agenda-adres staan de mijlpalen in uw agenda, elk op de laatste dag van haar kwartaal. Verschuift een mijlpaal, dan verschuift zij daar mee.</p>
        <p>Het adres is van u alleen: wie het heeft, kan de mijlpalen lezen zonder in te loggen. {heeft ? "U hebt al een adres. Maakt u een nieuw, dan werkt het oude niet meer." : ""}</p>
      </div>
      <form method="post" className="flex flex-wrap gap-3">
        <Knop>{heeft ? "Nieuw agenda-adres maken" : "Agenda-adres maken"}</Knop>
        {heeft && <Knop soort="gevaar" naam="actie" waarde="intrekken">Adres intrekken</Knop>}
      </form>
    </>
  );
}
