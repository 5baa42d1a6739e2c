import { listOpgaven } from "~/smart-society/opgave.server";
import { apiLoader } from "~/uitwisseling/api.server";
import { opgaveVoorApi } from "~/uitwisseling/smart-society-api.server";

export const loader = apiLoader("overzicht-lezen", async () => ({ items: (await listOpgaven()).map(opgaveVoorApi) }));
