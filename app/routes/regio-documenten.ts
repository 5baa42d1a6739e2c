import { rapportUitAdres } from "~/datarozen/rapport.server";
import { roosbeeldVan } from "~/datarozen/lezing";
import { alsBestand } from "~/documenten/bestand.server";
import { isBeeld, isVorm } from "~/documenten/document";
import { beeldVan } from "~/documenten/png.server";
import { maakRapport } from "~/documenten/uitgave.server";
import { halfjaarVanSleutel } from "~/periode/halfjaar";
import { vandaag } from "~/periode/klok.server";
import { roosSvg } from "~/roos/roos-svg";
import { guardedLoader } from "~/toegang/guarded.server";
import { nietGevonden } from "~/toegang/weigering.server";

/** The verdiepend rapport as a file, and the rose alone as a picture. */
export const loader = guardedLoader("iedereen", async ({ gebruiker, params, request }) => {
  const vorm = params.vorm ?? "";
  if (!isBeeld(vorm) && !isVorm(vorm)) throw nietGevonden("Deze vorm bestaat niet. Er is svg, png, pdf, docx, xlsx en csv.");
  const { document, roos, regio, ronde, metingen } = await rapportUitAdres(gebruiker, params, new URL(request.url).searchParams, vandaag());
  const naam = `${roos.sleutel}-${regio.code.toLowerCase()}-${ronde.halfjaar}`;
  if (isVorm(vorm)) return alsBestand(vorm, await maakRapport(vorm, document), naam);
  const { svg } = roosSvg(roosbeeldVan(`Dataroos ${roos.titel}, ${regio.naam}, meting ${ronde.nummer}`, metingen, halfjaarVanSleutel(ronde.halfjaar)!), { vorm: "breed", id: "roos" });
  return alsBestand(vorm, beeldVan(vorm, svg, 2), naam);
});
