import { listOpgaven } from "~/smart-society/opgave.server";
import { apiLoader } from "~/uitwisseling/api.server";
import { trajectVoorApi } from "~/uitwisseling/smart-society-api.server";

export const loader = apiLoader("overzicht-lezen", async () => ({ items: (await listOpgaven()).map(trajectVoorApi) }));
