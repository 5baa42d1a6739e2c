import { uitgaveUitAdres } from "~/dienstverlening/rapport-pagina.server";
import { momentopnameVan } from "~/dienstverlening/tussenrapportage.server";
import { uitgavestatus } from "~/documenten/uitgave";
import { halfjaarVanSleutel } from "~/periode/halfjaar";
import { vandaag } from "~/periode/klok.server";
import { ongeldig } from "~/toegang/weigering.server";
import { apiLoader } from "~/uitwisseling/api.server";
import { rapportVoorApi } from "~/uitwisseling/rapport-api";

/** GET /api/v1/tussenrapportages/2021-h2, `?uitgave=1` for one edition. Published ones without an account. */
export const loader = apiLoader("iedereen", async ({ gebruiker, params, request }) => {
  if (!halfjaarVanSleutel(params.halfjaar ?? "")) throw ongeldig("Een halfjaar staat in het adres als 2021-h1 of 2021-h2.");
  const { halfjaar, uitgave } = await uitgaveUitAdres(gebruiker, params.halfjaar, new URL(request.url).searchParams);
  return rapportVoorApi(await momentopnameVan(halfjaar, uitgave, vandaag()), uitgavestatus(uitgave), uitgave);
});
