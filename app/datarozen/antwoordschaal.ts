import type { Rooswaarde } from "~/roos/roos";
import { ANTWOORDEN } from "./status";

/** Yes and no as they are drawn; neither is better than the other. */
export const ANTWOORDSCHAAL: readonly Rooswaarde[] = [
  { sleutel: "ja", label: ANTWOORDEN.ja, vulling: 1, patroon: "vol", icoon: "vink", kleur: "blauw" },
  { sleutel: "nee", label: ANTWOORDEN.nee, vulling: 1, patroon: "ruit", icoon: "kruis", kleur: "grijs" },
];
