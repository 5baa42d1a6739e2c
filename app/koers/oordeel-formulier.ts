import { z } from "zod";
import { sleutels } from "~/smart-society/indeling";
import { keuzeveld, tekstveld } from "~/ui/formulier";
import { OORDELEN, type Oordeel } from "./oordeel";

export const oordeelSchema = z.object({
  oordeel: keuzeveld(sleutels(OORDELEN), "Kies een oordeel.", true).transform((oordeel) => oordeel as Oordeel),
  toelichting: tekstveld({ verplicht: "Schrijf waarom. Zonder reden zegt een oordeel niets.", max: 1000 }),
});
