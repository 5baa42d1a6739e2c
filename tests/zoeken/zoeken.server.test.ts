import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "~/database/prisma.server";
import { koersdocumentBeginnen } from "~/koers/koersdocument.server";
import type { Gebruiker } from "~/toegang/rol";
import { zoek } from "~/zoeken/zoeken.server";
import { zoekvraagUit } from "~/zoeken/zoekvraag";
import { eenGebruiker, eenProject } from "../dienstverlening/samen";
import { eenOpgave, eenPunt, eenTreintje, moet } from "../smart-society/samen";

let [ocd, lezer, adviseur]: Gebruiker[] = [];
beforeAll(async () => {
  [ocd, lezer, adviseur] = [await eenGebruiker("ocd"), await eenGebruiker("lezer"), await eenGebruiker("regioadviseur")];
});

/** What is found for what somebody types: kind and name. */
async function vind(wie: Gebruiker | null | undefined, tekst: string, keuze?: Parameters<typeof zoek>[2]): Promise<string[]> {
  const gelezen = zoekvraagUit(tekst);
  if (!gelezen.ok) throw new Error(String(gelezen.reden));
  return (await zoek(wie ?? null, gelezen.woorden, keuze)).flatMap(({ resultaten }) => resultaten.map(({ soort, titel }) => `${soort}: ${titel}`));
}

describe("what is found", () => {
  it("has the stem, the beginning, the code, and no accents or capitals", async () => {
    await eenProject(ocd!, "OCD-2021-701", { titel: "Scholen en schuldhulpverlening", omschrijving: "Over gemeenten in de regio's, één loket en cafés." });
    for (const tekst of ["school", "SCHOLEN", "schuldhulp", "schuldhulpverlening", "gemee", "gemeente", "een", "cafe", "Café", "ocd-2021-701", "scholen gemeenten", "loket cafés", "2021-701", "regio’s", "regios"]) expect(await vind(lezer, tekst), tekst).toContain("project: Scholen en schuldhulpverlening");
    for (const tekst of ["universiteit", "scholen universiteit", "huldhulp"]) expect(await vind(lezer, tekst), tekst).toEqual([]);
  });

  it("is of every kind, and leads to where it is read", async () => {
    const opgave = await eenOpgave(ocd!, { titel: "Zeepaardjes tellen", kern: "Waar zwemmen zij?" });
    await eenPunt(ocd!, opgave, "uitdaging", "Zeepaardjes vinden");
    await eenTreintje(ocd!, { titel: "Zeepaardjestrein" });
    const { id: projectId } = await prisma.project.findFirstOrThrow();
    await prisma.verhaal.create({ data: { projectId, halfjaar: "2021-h2", titel: "Het verhaal", tekst: "Over zeepaardjes.", uitgevoerdDoor: "x" } });
    await prisma.leerervaring.create({ data: { opgaveId: opgave.id, spoor: "strategie", les: "Zeepaardjes zijn klein.", op: new Date("2021-10-01"), doorNaam: "x", zoektekst: "" } });
    const { id: soortId } = await prisma.wagonnetjesoort.create({ data: { naam: "Zee", ronde: 1, volgorde: 1 } });
    await prisma.wagonnetje.create({ data: { sleutel: "zee", naam: "Zeepaardjesfonds", soortId } });
    const mijlpaal = await prisma.mijlpaal.create({ data: { spoor: "strategie", titel: "Eerste zeepaardje", kwartaal: "2021-k3" } });
    moet(await koersdocumentBeginnen(ocd!, 2022));
    await prisma.koersdocument.update({ where: { jaar: 2022 }, data: { aanleiding: "De zeepaardjes." } });
    const groepen = await zoek(lezer!, ["zeepaardje"]);
    expect(groepen.map(({ soort }) => soort)).toEqual(["opgave", "kaartpunt", "treintje", "wagonnetje", "mijlpaal", "leerervaring", "verhaal", "rapport"]);
    const naar = Object.fromEntries(groepen.map(({ soort, resultaten }) => [soort, resultaten[0]!.naar]));
    expect(naar).toMatchObject({ opgave: `/opgaven/${opgave.sleutel}`, kaartpunt: `/opgaven/${opgave.sleutel}/kaart`, mijlpaal: `/mijlpalen/${mijlpaal.id}`, wagonnetje: "/wagonnetjes/zee", rapport: "/koersdocumenten/2022" });
    expect(groepen[0]!.resultaten[0]!.fragment.map(({ tekst }) => tekst).join("")).toContain("Waar zwemmen zij?");
  });

  it("puts a name before a mention, and says when there is more", async () => {
    for (let i = 0; i < 7; i++) await eenProject(ocd!, `OCD-2021-72${i}`, { titel: `Onderzoek ${i}`, omschrijving: "Een onderzoek naar walvissen." });
    await eenProject(ocd!, "OCD-2021-729", { titel: "Walvissen", omschrijving: "" });
    const [groep] = await zoek(lezer!, ["walvis"]);
    expect([groep!.resultaten[0]!.titel, groep!.resultaten.length, groep!.meer]).toEqual(["Walvissen", 5, true]);
    expect(await vind(lezer, "walvis", { soort: "project", hoeveel: 50 })).toHaveLength(8);
    expect(await vind(lezer, "walvis", { soort: "opgave" })).toEqual([]);
  });

  it.each(["a'; DROP TABLE project;--", "<-> a <-> b", "a:*b & !c", "\\x00 'x", "'''a'''", "zeer ".repeat(39)])("takes %j as words and nothing else", async (tekst) => {
    await expect(vind(lezer, tekst)).resolves.toBeInstanceOf(Array);
    expect(await prisma.project.count()).toBeGreaterThan(0);
  });
});

describe("who finds what", () => {
  it("keeps explanations of open rounds to who leads rounds and to the region's own adviser", async () => {
    const roos = await prisma.dataroos.create({ data: { sleutel: "proef", titel: "Proefroos" } });
    const versie = await prisma.roosversie.create({ data: { roosId: roos.id, nummer: 1, inhoud: { schaal: [], themas: [], vragen: [] } } });
    const maakRonde = (nummer: number, halfjaar: string, gepubliceerd: boolean) => prisma.meetronde.create({ data: { roosId: roos.id, roosversieId: versie.id, halfjaar, nummer, deadline: new Date("2021-12-31"), ...(gepubliceerd && { vastgesteldOp: new Date(), gepubliceerdOp: new Date() }) } });
    const [dicht, open] = [await maakRonde(1, "2021-h1", true), await maakRonde(2, "2021-h2", false)];
    const eigen = await prisma.regio.create({ data: { code: "GM0001", naam: "Eigenstad", adviseurs: { connect: { id: adviseur!.id } } } });
    const ander = await prisma.regio.create({ data: { code: "GM0002", naam: "Anderstad" } });
    const zeg = async (meetrondeId: string, regioId: string, bevestigdIn: string, toelichting: string) => prisma.regiometing.create({ data: { meetrondeId, regioId, statussen: { create: { onderdeel: "een", waarde: "ja", toelichting, bevestigdIn, doorNaam: "x" } } } });
    await zeg(dicht.id, ander.id, "2021-h1", "Gepubliceerd over dolfijnen.");
    await zeg(open.id, eigen.id, "2021-h2", "Concept over dolfijnen in Eigenstad.");
    await zeg(open.id, ander.id, "2021-h1", "Gepubliceerd over dolfijnen."); // taken over: it stands in the round it was given in
    expect(await vind(null, "anderstad")).toEqual(["dataroos: Anderstad, Proefroos"]);
    expect(await vind(null, "proefroos")).toEqual(["dataroos: Anderstad, Proefroos", "dataroos: Proefroos"]);
    expect(await vind(null, "eigenstad")).toEqual([]); // nothing of it was published yet
    expect(await vind(lezer, "eigenstad")).toEqual([]);
    expect(await vind(adviseur, "eigenstad", { soort: "dataroos" })).toEqual(["dataroos: Eigenstad, Proefroos"]);
    expect(await vind(ocd, "eigenstad", { soort: "dataroos" })).toEqual(["dataroos: Eigenstad, Proefroos"]);
    const uit = async (wie: Gebruiker | null | undefined) => (await zoek(wie ?? null, ["dolfijnen"])).flatMap(({ resultaten }) => resultaten.map(({ titel, naar }) => [titel, naar]));
    const [gepubliceerd, concept] = [["Anderstad, Proefroos", "/datarozen/proef/regios/GM0002/rapport?meting=2021-h1#deel-een"], ["Eigenstad, Proefroos", "/datarozen/proef/regios/GM0001/rapport?meting=2021-h2#deel-een"]];
    expect(await uit(null)).toEqual([gepubliceerd]);
    expect(await uit(lezer)).toEqual([gepubliceerd]);
    expect(await uit(adviseur)).toEqual([concept, gepubliceerd]);
    expect(await uit(ocd)).toEqual([concept, gepubliceerd]);
  });

  it("finds a report by the name it is shown under", async () => {
    await prisma.tussenrapportage.create({ data: { halfjaar: "2021-h2", editie: 4, inleiding: "", watDoetHetOcd: "", overOns: "", afzender: "" } });
    for (const tekst of ["vierde tussenrapportage", "tweede helft 2021", "2021-h2"]) expect(await vind(lezer, tekst, { soort: "rapport" }), tekst).toEqual(["rapport: Vierde tussenrapportage"]);
  });

  it("tells without an account only of published reports, and not what is in them", async () => {
    expect(await vind(null, "koersdocument")).toEqual([]);
    expect(await vind(null, "zeepaardjes")).toEqual([]);
    await prisma.uitgave.updateMany({ where: { document: "koersdocumenten/2022" }, data: { vastgesteldOp: new Date(), gepubliceerdOp: new Date() } });
    expect(await vind(null, "koersdocument")).toEqual(["rapport: Koersdocument 2022"]);
    expect(await vind(null, "zeepaardjes")).toEqual([]);
    expect(await vind(null, "walvis")).toEqual([]);
  });
});
