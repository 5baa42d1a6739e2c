import { findKaart } from "~/smart-society/kaart.server";
import { opgaveUitAdres } from "~/smart-society/opgave.server";
import { apiLoader } from "~/uitwisseling/api.server";
import { kaartVoorApi, opgaveVoorApi } from "~/uitwisseling/smart-society-api.server";

export const loader = apiLoader("overzicht-lezen", async ({ params }) => {
  const opgave = await opgaveUitAdres(params.opgave);
  return { ...opgaveVoorApi(opgave), kaart: kaartVoorApi((await findKaart(opgave)).kaart) };
});
