import { pngVan } from "~/documenten/png.server";
import { findKaart, tekenKaart } from "~/smart-society/kaart.server";
import { kaartSvg } from "~/smart-society/kaart-svg";
import { opgaveUitAdres } from "~/smart-society/opgave.server";
import { guardedLoader } from "~/toegang/guarded.server";
import { nietGevonden } from "~/toegang/weigering.server";

/** The map as a drawing to take along. */
export const loader = guardedLoader("overzicht-lezen", async ({ params }) => {
  if (params.vorm !== "svg" && params.vorm !== "png") throw nietGevonden("De kaart is er als svg en als png.");
  const opgave = await opgaveUitAdres(params.opgave);
  const { kaart, posities } = await findKaart(opgave);
  const tekening = tekenKaart(kaart, posities);
  const svg = kaartSvg(tekening, `Opgavenkaart ${opgave.titel}`);
  const schaal = Math.min(2, 8000 / Math.max(tekening.breedte, tekening.hoogte)); // a map that was drawn very wide still fits in a picture
  const bytes = params.vorm === "svg" ? svg : Buffer.from(pngVan(svg, schaal));
  return new Response(bytes, { headers: { "Content-Type": params.vorm === "svg" ? "image/svg+xml; charset=utf-8" : "image/png", "Content-Disposition": `attachment; filename="opgavenkaart-${opgave.sleutel}.${params.vorm}"`, "Cache-Control": "private, no-store" } });
});
