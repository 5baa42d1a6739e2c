import { isAgendasleutel } from "~/koers/agenda.server";
import { icsVan } from "~/koers/ics";
import { listMijlpalen } from "~/koers/mijlpaal.server";
import { vandaag } from "~/periode/klok.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { nietGevonden } from "~/toegang/weigering.server";

/** The milestones as iCalendar, for whoever has a secret address. The secret stands in the query, which the log leaves out. */
export const loader = guardedLoader("iedereen", async ({ request }) => {
  const adres = new URL(request.url);
  if (!(await isAgendasleutel(adres.searchParams.get("sleutel") ?? ""))) throw nietGevonden("Dit agenda-adres werkt niet (meer). Maak in Spoorboekje een nieuw.");
  return new Response(icsVan(await listMijlpalen(), `${adres.origin}/mijlpalen/`, vandaag()), { headers: { "Content-Type": "text/calendar; charset=utf-8", "Cache-Control": "private, max-age=3600", "Content-Disposition": 'inline; filename="spoorboekje.ics"' } });
});
