import { listRegiometingen, listRegiosIn, roosLezen } from "~/datarozen/lezing.server";
import { regioUitAdres } from "~/datarozen/regio.server";
import { halfjaarVanSleutel } from "~/periode/halfjaar";
import { ongeldig } from "~/toegang/weigering.server";
import { apiLoader } from "~/uitwisseling/api.server";
import { metingVoorApi, rondeVoorApi } from "~/uitwisseling/datarozen-api.server";

/** GET /api/v1/datarozen/beschermd-thuis/metingen/2024-h1, `?regio=GM0361` for one region. Published rounds without an account. */
export const loader = apiLoader("iedereen", async ({ gebruiker, params, request }) => {
  if (!halfjaarVanSleutel(params.halfjaar ?? "")) throw ongeldig("Een halfjaar staat in het adres als 2024-h1 of 2024-h2.");
  const code = new URL(request.url).searchParams.get("regio");
  if (code !== null && !/^GM\d{4}$/.test(code)) throw ongeldig("Een regio staat in het adres met de code van haar centrumgemeente, zoals GM0361.");
  const regio = code === null ? undefined : await regioUitAdres(code);
  const { roos, ronden, ronde } = await roosLezen(gebruiker, params.roos, new URLSearchParams({ meting: params.halfjaar! }), regio);
  const regios = regio ? [regio] : await listRegiosIn(ronde!.id);
  const metingen = await listRegiometingen(ronden.filter(({ nummer }) => nummer <= ronde!.nummer), regios.map(({ id }) => id), { laatste: 2 });
  return { roos: { id: roos.sleutel, titel: roos.titel }, ...rondeVoorApi(ronde!), ...metingVoorApi(regios, metingen, ronde!) };
});
