import { alsBestand } from "~/documenten/bestand.server";
import { isBeeld } from "~/documenten/document";
import { beeldVan } from "~/documenten/png.server";
import { findKaart, tekenKaart } from "~/smart-society/kaart.server";
import { kaartSvg } from "~/smart-society/kaart-svg";
import { opgaveUitAdres } from "~/smart-society/opgave.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { nietGevonden } from "~/toegang/weigering.server";

/** The map as a drawing to take along. */
export const loader = guardedLoader("overzicht-lezen", async ({ params }) => {
  const vorm = params.vorm ?? "";
  if (!isBeeld(vorm)) throw nietGevonden("De kaart is er als svg en als png.");
  const opgave = await opgaveUitAdres(params.opgave);
  const { kaart, posities } = await findKaart(opgave);
  const tekening = tekenKaart(kaart, posities);
  const schaal = Math.min(2, 8000 / Math.max(tekening.breedte, tekening.hoogte)); // a map that was drawn very wide still fits in a picture
  return alsBestand(vorm, beeldVan(vorm, kaartSvg(tekening, `Opgavenkaart ${opgave.titel}`), schaal), `opgavenkaart-${opgave.sleutel}`);
});
