import { describe, expect, it } from "vitest";
import { mag, RECHTEN, type Recht } from "~/toegang/rechten";
import { ALLE_ROLLEN, type Rol } from "~/toegang/rol";

const ROLLEN: Rol[] = ["kwartiermaker", "ocd", "regioadviseur", "medewerker", "lezer", "beheerder"];
//                                             kwa ocd reg med lez beh
const TABEL: Record<Recht, string> = {
  "eigen-account":                             "ja  ja  ja  ja  ja  ja",
  "overzicht-lezen":                           "ja  ja  ja  ja  ja  ja",
  "project-maken":                             "-   ja  -   -   -   -",
  "project-wijzigen":                          "-   ja  -   ja  -   -",
  "tussenrapportage-samenstellen":             "-   ja  -   -   -   -",
  "tussenrapportage-vaststellen":              "-   ja  -   -   -   -",
  "smart-society-bewerken":                    "ja  -   -   -   -   -",
  "koers-bewerken":                            "ja  -   -   -   -   -",
  "koersdocument-vaststellen":                 "ja  -   -   -   -   -",
  "wagonnetjesoorten-beheren":                 "ja  -   -   -   -   ja",
  "status-bewerken":                           "-   -   ja  -   -   -",
  "meetronde-leiden":                          "-   ja  -   -   -   ja",
  "datarozen-beheren":                         "-   -   -   -   -   ja",
  "organisaties-beheren":                      "-   -   -   -   -   ja",
  "gebruikers-beheren":                        "-   -   -   -   -   ja",
  "logboek-lezen":                             "-   -   -   -   -   ja",
};

describe("who may what", () => {
  it("has every right and every role in the table", () => {
    expect(Object.keys(TABEL).sort()).toEqual(Object.keys(RECHTEN).sort());
    expect(ROLLEN).toEqual(ALLE_ROLLEN);
  });

  it.each(Object.keys(TABEL) as Recht[])("%s is not for who has no account", (recht) => {
    expect(mag(null, recht)).toBe(false);
  });

  it.each(Object.entries(TABEL) as [Recht, string][])("%s", (recht, rij) => {
    expect(ROLLEN.map((rol) => (mag({ rol }, recht) ? "ja" : "-"))).toEqual(rij.split(/ +/));
  });

  it("gives a lezer and a made-up role nothing to change", () => {
    expect(Object.keys(RECHTEN).filter((recht) => mag({ rol: "lezer" }, recht as Recht))).toEqual(["eigen-account", "overzicht-lezen"]);
    expect(Object.keys(RECHTEN).filter((recht) => mag({ rol: "directeur" as Rol }, recht as Recht))).toEqual([]);
  });
});
