import { listOverboekt } from "~/smart-society/capaciteit.server";
import { listTreintjes } from "~/smart-society/treintje.server";
import { apiLoader } from "~/uitwisseling/api.server";
import { treintjeVoorApi } from "~/uitwisseling/smart-society-api.server";

export const loader = apiLoader("overzicht-lezen", async () => {
  const [treintjes, overboekt] = await Promise.all([listTreintjes(), listOverboekt()]);
  return { items: treintjes.map((treintje) => treintjeVoorApi(treintje, overboekt)) };
});
