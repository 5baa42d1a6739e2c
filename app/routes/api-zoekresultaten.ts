import { ongeldig } from "~/toegang/weigering.server";
import { apiLoader } from "~/uitwisseling/api.server";
import { zoek } from "~/zoeken/zoeken.server";
import { zoekvraagUit } from "~/zoeken/zoekvraag";

/** GET /api/v1/zoekresultaten?q=…: what the caller may read with these words in it, grouped by kind. */
export const loader = apiLoader("iedereen", async ({ gebruiker, request }) => {
  const gelezen = zoekvraagUit(new URL(request.url).searchParams.get("q") ?? "");
  if (!gelezen.ok) throw ongeldig(gelezen.reden ?? "Geef in q mee waarnaar u zoekt.");
  const groepen = await zoek(gebruiker, gelezen.woorden);
  return { items: groepen.map(({ soort, titel, resultaten, meer }) => ({ soort, titel, meer, resultaten: resultaten.map(({ titel, onder, naar, fragment }) => ({ titel, onder, url: naar, fragment: fragment.map(({ tekst }) => tekst).join("") })) })) };
});
