import { uitgavestatus } from "~/documenten/uitgave";
import { koersuitgaveUitAdres } from "~/koers/koers-pagina.server";
import { koersopnameVan } from "~/koers/koersdocument.server";
import { vandaag } from "~/periode/klok.server";
import { ongeldig } from "~/toegang/weigering.server";
import { apiLoader } from "~/uitwisseling/api.server";
import { koersVoorApi } from "~/uitwisseling/koers-api";

/** GET /api/v1/koersdocumenten/2022, `?uitgave=1` for one edition. Published ones without an account. */
export const loader = apiLoader("iedereen", async ({ gebruiker, params, request }) => {
  if (!/^(19|20)\d{2}$/.test(params.jaar ?? "")) throw ongeldig("Een jaar staat in het adres als 2022.");
  const { koersdocument, uitgave } = await koersuitgaveUitAdres(gebruiker, params.jaar, new URL(request.url).searchParams);
  return koersVoorApi(await koersopnameVan(koersdocument, uitgave, vandaag()), uitgavestatus(uitgave), uitgave);
});
