import { listTussenrapportages } from "~/dienstverlening/tussenrapportage.server";
import { teTonenUitgave, uitgavestatus } from "~/documenten/uitgave";
import { halfjaarLabel, halfjaarVanSleutel } from "~/periode/halfjaar";
import { apiLoader } from "~/uitwisseling/api.server";

/** GET /api/v1/tussenrapportages: those that the caller may read, the latest half-year first. */
export const loader = apiLoader("iedereen", async ({ gebruiker }) => {
  const rapportages = await listTussenrapportages();
  const items = rapportages.flatMap(({ halfjaar, editie, uitgaven }) => {
    const uitgave = teTonenUitgave(uitgaven, { nummer: null, metAccount: gebruiker !== null });
    return uitgave ? [{ periode: halfjaar, label: halfjaarLabel(halfjaarVanSleutel(halfjaar)!), editie, status: uitgavestatus(uitgave), versie: uitgave.nummer, url: `/api/v1/tussenrapportages/${halfjaar}` }] : [];
  });
  return { items };
});
