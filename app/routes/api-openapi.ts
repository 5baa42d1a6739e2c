import { apiLoader } from "~/uitwisseling/api.server";
import { OPENAPI } from "~/uitwisseling/openapi";

export const loader = apiLoader("iedereen", async () => OPENAPI);
