import { datumInNederland, type Datum } from "./datum";

/** Today in the Netherlands: the one place that reads the clock for the rules, which take "now" as an argument. */
export const vandaag = (): Datum => datumInNederland(new Date());
