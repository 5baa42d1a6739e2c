import { isRouteErrorResponse, Link, useRouteError } from "@remix-run/react";
import type { Getypt } from "./formulier";
import { Knop, Knoplink } from "./knop";
import { useVerzoek } from "./verzoek";

const KOPPEN: Record<number, string> = { 400: "Dit kunnen wij niet lezen", 401: "Log eerst in", 403: "Dit mag u niet", 404: "Niet gevonden", 405: "Dit kan hier niet", 413: "Dit is te groot" };

/** What a person sees when something went wrong: a sentence, a way on, and for a bug the number under which it was logged. */
export function Foutpagina() {
  const fout = useRouteError();
  const { verzoeknummer } = useVerzoek();
  const weigering = isRouteErrorResponse(fout) ? fout : null;
  if (isUitgelogd(weigering?.data)) return <Uitgelogd getypt={weigering.data.getypt} />;
  return (
    <div className="max-w-2xl">
      <h1 className="mb-3 text-3xl">{weigering ? (KOPPEN[weigering.status] ?? "Dit lukte niet") : "Er ging iets mis"}</h1>
      {weigering
        ? <p>{zin(weigering)}</p>
        : <p>Dat ligt niet aan u. Wat al was opgeslagen, staat er nog. Probeer het opnieuw; blijft het misgaan, meld het dan bij de beheerder{verzoeknummer && <> met het nummer <strong>{verzoeknummer}</strong></>}.</p>}
      <div className="mt-6 flex items-center gap-5"><Knoplink naar="/" soort="primair">Naar de startpagina</Knoplink>{weigering?.status === 401 && <Link to="/inloggen">Inloggen</Link>}</div>
    </div>
  );
}

const isUitgelogd = (inhoud: unknown): inhoud is { getypt: Getypt } => typeof inhoud === "object" && inhoud !== null && "getypt" in inhoud;

/** The session ended while somebody was writing: what they wrote waits here until they are logged in again. */
function Uitgelogd({ getypt }: { getypt: Getypt }) {
  return (
    <div className="max-w-2xl">
      <h1 className="mb-3 text-3xl">U bent intussen uitgelogd</h1>
      <p>Wat u invulde is nog niet opgeslagen. Het gaat ook niet verloren: laat deze pagina open staan.</p>
      <ol className="my-4 list-decimal space-y-1 pl-6">
        <li><a href="/inloggen" target="_blank" rel="noreferrer">Log in, in een nieuw tabblad</a>.</li>
        <li>Kom hier terug en kies “Opnieuw versturen”. Een bestand kiest u daarna opnieuw.</li>
      </ol>
      <form method="post">
        {getypt.map(([naam, waarde], i) => <input key={i} type="hidden" name={naam} value={waarde} />)}
        <Knop>Opnieuw versturen</Knop>
      </form>
    </div>
  );
}

function zin({ status, data }: { status: number; data: unknown }): string {
  if (typeof data === "string" && data && !/^Error: /.test(data)) return data;
  return status === 404 ? "Deze pagina bestaat niet." : "Dit verzoek kon niet worden uitgevoerd.";
}
