import { roosLezen } from "~/datarozen/lezing.server";
import { apiLoader } from "~/uitwisseling/api.server";
import { inhoudVoorApi, rondeVoorApi } from "~/uitwisseling/datarozen-api.server";

/** GET /api/v1/datarozen/beschermd-thuis: what the rose asked in its last round that you may read, and its rounds. */
export const loader = apiLoader("iedereen", async ({ gebruiker, params }) => {
  const { roos, ronden, ronde } = await roosLezen(gebruiker, params.roos, new URLSearchParams());
  return { id: roos.sleutel, titel: roos.titel, uitleg: roos.uitleg, inhoud: ronde && inhoudVoorApi(ronde.inhoud), metingen: ronden.map(rondeVoorApi), url: `/datarozen/${roos.sleutel}` };
});
