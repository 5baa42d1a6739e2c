import { datarozenVan } from "~/datarozen/datarozen.server";
import { apiLoader } from "~/uitwisseling/api.server";

/** GET /api/v1/datarozen: the roses with their last published round. Without an account too. */
export const loader = apiLoader("iedereen", async ({ gebruiker }) => ({
  items: (await datarozenVan(gebruiker)).map(({ sleutel, titel, uitleg, gepubliceerd }) => ({ id: sleutel, titel, uitleg, laatsteMeting: gepubliceerd && { halfjaar: gepubliceerd.halfjaar, nummer: gepubliceerd.nummer }, url: `/datarozen/${sleutel}` })),
}));
