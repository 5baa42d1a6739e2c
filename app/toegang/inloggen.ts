import { z } from "zod";
import { tekstveld } from "~/ui/formulier";

export const inlogSchema = z.object({
  email: tekstveld({ verplicht: "Vul uw e-mailadres in.", max: 200 }),
  wachtwoord: z.string("Vul uw wachtwoord in.").min(1, "Vul uw wachtwoord in.").max(1000, "Dit wachtwoord is te lang."),
});

/** Where to go after logging in: only a path of this site, never another site. */
export function naarHier(naar: string | null): string {
  return naar && /^\/(?!\/)[!-[\]-~]*$/.test(naar) ? naar : "/";
}
