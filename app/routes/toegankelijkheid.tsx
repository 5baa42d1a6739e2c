import type { MetaFunction } from "@remix-run/node";
import { guardedLoader } from "~/toegang/guarded.server";
import { Paginakop } from "~/ui/pagina";
import { titel } from "~/ui/titel";

export const meta: MetaFunction = () => titel("Toegankelijkheid");

export const loader = guardedLoader("iedereen", () => null);

export default function Toegankelijkheid() {
  return (
    <>
      <Paginakop titel="Toegankelijkheid" onder="Iedereen moet Spoorboekje kunnen gebruiken." />
      <div className="proza">
        <p>Spoorboekje is gemaakt om te voldoen aan de Web Content Accessibility Guidelines 2.2, niveau AA. Dat doen wij zo:</p>
        <ul>
          <li>Alles werkt met alleen het toetsenbord. Wat u kunt slepen, kunt u ook met knoppen verplaatsen.</li>
          <li>Lezen en formulieren werken zonder JavaScript.</li>
          <li>Een status heeft altijd een vorm en een woord, niet alleen een kleur.</li>
          <li>Bij elke figuur staat een tabel met dezelfde gegevens.</li>
          <li>Rapportages zijn er als webpagina, als toegankelijke PDF (PDF/UA-1) en als Word-bestand met echte koppen en tabellen.</li>
        </ul>
        <h2 className="text-xl">Hoe ver zijn wij</h2>
        <p>Bij elke wijziging wordt een aantal pagina’s automatisch gecontroleerd met axe, met het toetsenbord doorlopen en bekeken op een telefoon en een laptop. Een onafhankelijk onderzoek is nog niet gedaan; daarom noemen wij de status “voldoet gedeeltelijk”. Wie Spoorboekje in gebruik neemt, laat dat onderzoek doen en zet de uitkomst in het register van toegankelijkheidsverklaringen.</p>
        <h2 className="text-xl">Werkt er iets niet?</h2>
        <p>Meld het aan de beheerder van uw organisatie. Vertel erbij op welke pagina u was en wat u wilde doen.</p>
      </div>
    </>
  );
}
