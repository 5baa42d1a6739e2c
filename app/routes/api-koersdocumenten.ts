import { teTonenUitgave, uitgavestatus } from "~/documenten/uitgave";
import { listKoersdocumenten } from "~/koers/koersdocument.server";
import { apiLoader } from "~/uitwisseling/api.server";

/** GET /api/v1/koersdocumenten: those that the caller may read, the latest year first. */
export const loader = apiLoader("iedereen", async ({ gebruiker }) => {
  const items = (await listKoersdocumenten()).flatMap(({ jaar, uitgaven }) => {
    const uitgave = teTonenUitgave(uitgaven, { nummer: null, metAccount: gebruiker !== null });
    return uitgave ? [{ jaar, status: uitgavestatus(uitgave), versie: uitgave.nummer, url: `/api/v1/koersdocumenten/${jaar}` }] : [];
  });
  return { items };
});
