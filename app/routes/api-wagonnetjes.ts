import { listWagonnetjes } from "~/smart-society/wagonnetje.server";
import { apiLoader } from "~/uitwisseling/api.server";
import { wagonnetjeVoorApi } from "~/uitwisseling/smart-society-api.server";

export const loader = apiLoader("overzicht-lezen", async () => ({ items: (await listWagonnetjes()).map(wagonnetjeVoorApi) }));
