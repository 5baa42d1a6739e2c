import { z } from "zod";
import { tekstveld } from "~/ui/formulier";

/** Freezing: why, where something is missing. */
export const vaststellingSchema = z.object({ opmerking: tekstveld({ max: 1000 }).transform((tekst) => tekst || null) });

export const correctieSchema = z.object({ correctie: tekstveld({ verplicht: "Schrijf wat deze uitgave verbetert; de lezer ziet dat bovenaan.", max: 1000 }) });
