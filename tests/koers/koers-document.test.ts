import { describe, expect, it } from "vitest";
import { koersDocument } from "~/koers/koers-document";
import { stelOp } from "~/koers/koersopname";
import type { Blok } from "~/documenten/document";
import type { Koersfeiten } from "~/koers/feiten";
import { LEEG, mijlpaal, opgave, optie, treintje, verplaatst, vol } from "./samen";

const UITGAVE = { nummer: 1, correctie: null, opmerking: null };
const opname = (feiten: Koersfeiten, uitgave = UITGAVE as { nummer: number; correctie: string | null; opmerking: string | null }) => stelOp({ feiten, standen: [], uitgave, afzender: "Team" });
const tekstVan = (blok: Blok): string => JSON.stringify(blok);
const koppen = (feiten: Koersfeiten) => koersDocument(opname(feiten), { concept: true, links: true }).blokken.flatMap((blok) => (blok.soort === "kop" && blok.niveau === 2 ? [blok.tekst] : []));

describe("koersDocument", () => {
  const PARTS = ["Aanleiding", "Voortgang van het spoorboekje", "Voortgang per opgave", "Capaciteit en budget", "Resultaten", "Leerervaringen", "Opties", "Uitvoeringsagenda"];

  it("has all its parts in order, empty or full, and says of an empty one that it is", () => {
    expect(koppen(LEEG)).toEqual(PARTS);
    expect(koppen(vol())).toEqual(PARTS);
    const { blokken } = koersDocument(opname(LEEG), { concept: true, links: true });
    expect(blokken.filter(({ soort }) => soort === "figuur" || soort === "tabel")).toEqual([]);
    expect(blokken.filter(({ soort }) => soort === "alinea")).toHaveLength(8);
  });

  it("gives every figure an alt text and a table of the same", () => {
    const figuren = koersDocument(opname(vol()), { concept: false, links: false }).blokken.filter((blok) => blok.soort === "figuur");
    expect(figuren).toHaveLength(4);
    for (const { alt, tabel, svg } of figuren) expect([alt.length > 20, tabel.rijen.length > 0, svg.startsWith("<svg")]).toEqual([true, true, true]);
  });

  it("links to the records for whoever may see them, and in a file not", () => {
    const met = JSON.stringify(koersDocument(opname(vol()), { concept: true, links: true }).blokken);
    for (const adres of ["/mijlpalen/m", "/trajecten/armoede", "/treintjes/hulp", "/wagonnetjes/cio", "/opgaven/armoede"]) expect(met).toContain(`"link":"${adres}`);
    expect(JSON.stringify(koersDocument(opname(vol()), { concept: true, links: false }).blokken)).not.toContain('"link":"/');
  });

  it("tells when it was frozen what was open, what the records contradict and why it was frozen all the same", () => {
    const feiten = vol({ resultaten: [], opgaven: [opgave({ laatst: "2020-01-01" })] });
    const kaders = (concept: boolean) => koersDocument(opname(feiten, { ...UITGAVE, opmerking: "Het college wacht." }), { concept, links: false }).blokken.filter((blok) => blok.soort === "kader").map(tekstVan).join("\n");
    for (const zin of ["Het college wacht.", "aan 22 van de 23 eisen voldaan", "wat ervan is geleerd", "Armoede staat op stap 5"]) expect(kaders(false)).toContain(zin);
    expect(kaders(true)).not.toContain("22 van de 23");
    expect(kaders(true)).toContain("Concept");
  });

  it("lays the options side by side, each on the same aspects", () => {
    const opties = [optie({ naam: "Afronden", budget: 60_000 }), optie({ naam: "Doorgaan", tijdpad: "" }), optie({ naam: "Verbreden" })];
    const tabel = koersDocument(opname(vol({ opties })), { concept: true, links: true }).blokken.findLast((blok) => blok.soort === "tabel" && blok.tabel.kolommen.some(({ kop }) => kop === "Doorgaan")) as Extract<Blok, { soort: "tabel" }>;
    expect(tabel.tabel.kolommen.map(({ kop }) => kop)).toEqual(["Waarop", "Afronden", "Doorgaan", "Verbreden"]);
    expect(tabel.tabel.rijen.map((rij) => rij[0]![0]!.tekst)).toEqual(["Ambitieniveau", "Thema’s", "Budget per jaar", "Tijdpad", "Randvoorwaarden"]);
    expect(tabel.tabel.rijen[2]![1]![0]!.tekst).toBe("€\u00a060.000");
    expect(tabel.tabel.rijen[3]![2]![0]!.tekst).toBe("nog niet ingevuld");
  });

  it("is made from the snapshot alone: what is stored and read back gives the same document", () => {
    const vast = opname(vol({ mijlpalen: [...vol().mijlpalen, verplaatst(["2021-k4", "2022-k3"])] }));
    expect(koersDocument(JSON.parse(JSON.stringify(vast)) as typeof vast, { concept: false, links: false })).toEqual(koersDocument(vast, { concept: false, links: false }));
  });

  it("escapes what people typed in its drawings", () => {
    const svgs = koersDocument(opname(vol({ opgaven: [opgave({ titel: "<script>alert(1)</script>" })] })), { concept: true, links: true }).blokken.flatMap((blok) => (blok.soort === "figuur" ? [blok.svg] : []));
    expect(svgs.join("")).not.toContain("<script>");
  });
});

describe("what a koersdocument counts", () => {
  it("adds up promises per wagonnetje, half-year and round, and leaves out what was turned down or left", () => {
    const wagon = (uren: number, staat: "gevraagd" | "toegezegd" | "ingestapt" | "uitgestapt" | "afgewezen", ronde = 1, halfjaar = "2021-h2") => ({ wagonnetje: { sleutel: `w${ronde}`, titel: `Wagon ${ronde}` }, ronde, halfjaar, uren, euros: uren * 10, staat });
    const treintjes = [treintje({ wagons: [wagon(10, "toegezegd"), wagon(20, "ingestapt"), wagon(40, "uitgestapt"), wagon(80, "afgewezen"), wagon(160, "gevraagd")] }), treintje({ sleutel: "b", wagons: [wagon(5, "ingestapt"), wagon(7, "toegezegd", 2), wagon(3, "toegezegd", 1, "2022-h1")] })];
    const { capaciteit } = opname(vol({ treintjes }));
    expect(capaciteit.wagonnetjes.map(({ sleutel, halfjaar, toegezegd, ingestapt }) => [sleutel, halfjaar, toegezegd.uren, ingestapt.uren])).toEqual([["w1", "2021-h2", 35, 25], ["w1", "2022-h1", 3, 0], ["w2", "2021-h2", 7, 0]]);
    expect(capaciteit.rondes.map(({ gevraagd, toegezegd, ingestapt }) => [gevraagd.uren, toegezegd.uren, ingestapt.uren])).toEqual([[160, 38, 25], [0, 7, 0]]);
    expect(capaciteit.rondes[0]!.toegezegd.euros).toBe(380);
    expect(capaciteit.treintjes.map(({ tekort }) => tekort.uren)).toEqual([70, 85]);
  });

  it("puts what is to be done in order: milestones by quarter, then what each open traject needs", () => {
    const eisen = [{ sleutel: "a", omschrijving: "De kern is ingevuld", voldaan: false, toelichting: "", verwijzing: "/opgaven/armoede/wijziging" }, { sleutel: "b", omschrijving: "Klaar", voldaan: true, toelichting: "", verwijzing: "/x" }];
    const { agenda } = opname(vol({ mijlpalen: [mijlpaal({ kwartaal: "2022-k3", titel: "Besluit" }), mijlpaal({ kwartaal: "2021-k4", titel: "Laat" })], opgaven: [opgave({ stap: 1, eisen }), opgave({ titel: "Dicht", geslotenOp: "2022-01-01" }), opgave({ titel: "Klaar", stap: 6 })] }));
    expect(agenda.map(({ wanneer, wat, uit }) => [wanneer, wat, uit])).toEqual([
      ["4e kwartaal 2021 (te laat)", "Laat", "Spoorboekje, Strategie (richten)"],
      ["3e kwartaal 2022", "Besluit", "Spoorboekje, Strategie (richten)"],
      ["voor stap 2", "Voorwaarde: de kern is ingevuld", "Armoede, stap 1"],
      ["nu", "De opgave afsluiten", "Klaar, stap 6"],
    ]);
  });
});
