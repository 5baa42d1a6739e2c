import { listOverboekt } from "~/smart-society/capaciteit.server";
import { listOpgaven } from "~/smart-society/opgave.server";
import { apiLoader } from "~/uitwisseling/api.server";
import { trajectVoorApi } from "~/uitwisseling/smart-society-api.server";

export const loader = apiLoader("overzicht-lezen", async () => {
  const [opgaven, overboekt] = await Promise.all([listOpgaven(), listOverboekt()]);
  return { items: opgaven.map((opgave) => trajectVoorApi(opgave, overboekt)) };
});
