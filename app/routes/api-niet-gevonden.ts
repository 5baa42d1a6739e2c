import { nietGevonden } from "~/toegang/weigering.server";
import { apiLoader } from "~/uitwisseling/api.server";

/** Any other address of the API. */
export const loader = apiLoader("iedereen", () => {
  throw nietGevonden("Dit pad bestaat niet.");
});
