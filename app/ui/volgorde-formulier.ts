import { z } from "zod";
import { tekstveld } from "./formulier";

/** What is moved (`wie`), and to just before (`voor`) or just after (`na`) which other. */
export const volgordeSchema = z.object({ wie: tekstveld({ verplicht: "Wat gaat er naar een andere plaats?", max: 80 }), voor: tekstveld({ max: 80 }), na: tekstveld({ max: 80 }) }).refine(({ voor, na }) => voor || na, "Waar moet het komen?");

/** In the address after a move: whoever moves several places by keyboard is still at the same button. Without a #place, which would keep the browser from going there. */
export const verplaatstAdres = ({ wie, voor }: { wie: string; voor: string }) => new URLSearchParams({ gelukt: "volgorde", verplaatst: `${wie} ${voor ? "voor" : "na"}` });
