import type { Icoon, Kleur, Patroon } from "~/roos/roos";
import type { Waardesoort } from "./inhoud";

/** What a step of a scale can look like and mean, in words. */
export const KLEUREN: Record<Kleur, string> = { groen: "Groen", oranje: "Oranje", blauw: "Blauw", rood: "Rood", grijs: "Grijs", inkt: "Zwart" };
export const PATRONEN: Record<Patroon, string> = { vol: "Vol", streep: "Strepen", ruit: "Ruiten", stip: "Stippen", leeg: "Leeg" };
export const ICONEN: Record<Icoon, string> = { vink: "Vinkje", half: "Half gevulde cirkel", rond: "Open cirkel", driehoek: "Driehoek", kruis: "Kruis", vraag: "Vraagteken" };
export const WAARDESOORTEN: Record<Waardesoort, string> = { doel: "Bereikt: dit telt de roos in het midden", gewoon: "Nog niet bereikt", onbekend: "Onbekend: wordt genoemd, niet geteld" };
