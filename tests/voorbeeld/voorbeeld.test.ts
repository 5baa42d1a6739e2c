import { describe, expect, it } from "vitest";
import { regelsVan } from "~/dienstverlening/momentopname";
import { hoortIn } from "~/dienstverlening/project-in-halfjaar";
import { rapportDocument } from "~/dienstverlening/rapport-document";
import { opnamesVan, stelSamen, type Rapportproject } from "~/dienstverlening/samenstellen";
import { organisaties } from "../../prisma/voorbeeld/organisaties";
import { eerdereProjecten, projecten } from "../../prisma/voorbeeld/projecten";
import type { VoorbeeldOplevering, VoorbeeldProject } from "../../prisma/voorbeeld/soorten";
import { besluiten, tussenrapportages } from "../../prisma/voorbeeld/tussenrapportages";
import { verhalen } from "../../prisma/voorbeeld/verhalen";
import { datum, halfjaar } from "../dienstverlening/maak-project";
import { transcriptie } from "./transcriptie";

const oplevering = ({ omschrijving = "", gepland, opgeleverd, herplanningen = [] }: VoorbeeldOplevering) => ({
  omschrijving, gepland: datum(gepland), opgeleverd: opgeleverd ? datum(opgeleverd) : null,
  herplanningen: herplanningen.map(({ van, reden, op }, i) => ({ van: datum(van), naar: datum(herplanningen[i + 1]?.van ?? gepland), reden, op })),
});

const project = ({ code, titel, dienstverlening, omschrijving, opdrachtgevers, startdatum, frequentie = undefined, offerte, volgorde, opleveringen, publicaties = [], stopzetting, bijgewerktOp }: VoorbeeldProject): Rapportproject => ({
  code, titel, dienstverlening, omschrijving, startdatum, frequentie: frequentie ?? null, volgorde, bijgewerktOp, publicaties,
  offerteAangevraagdOp: offerte?.aangevraagd ?? null, offerteUitgebrachtOp: offerte?.uitgebracht ?? null, offerteAkkoordOp: offerte?.akkoord ?? null,
  opdrachtgevers: opdrachtgevers.map((naam) => organisaties.find((organisatie) => organisatie.naam === naam)!), opleveringen: opleveringen.map(oplevering), stopzettingen: stopzetting ? [{ ...stopzetting, opgehevenOp: null }] : [],
});

const alle = [...eerdereProjecten, ...projecten].map(project);
const stel = (sleutel: string, vorige: ReturnType<typeof stelSamen> | null = null) => {
  const { editie, afzender, inleiding, watDoetHetOcd, overOns } = tussenrapportages.find((rapportage) => rapportage.halfjaar === sleutel)!;
  return stelSamen({
    halfjaar: halfjaar(sleutel), vandaag: "2022-02-01", editie, nummer: 1, correctie: null, opmerking: null, afzender, teksten: { inleiding, watDoetHetOcd, overOns }, projecten: alle, vorige,
    besluiten: besluiten.filter((besluit) => besluit.halfjaar === sleutel).map(({ project: code, soort, reden }) => ({ code, soort, reden })),
    verhalen: verhalen.filter((verhaal) => verhaal.halfjaar === sleutel).map(({ project: code, titel, tekst, uitgevoerdDoor, afbeelding }) => ({ code, titel, tekst, uitgevoerdDoor, afbeelding: afbeelding ? { sha256: "0".repeat(64), breedte: 1, hoogte: 1, alt: afbeelding.alt } : null })),
  });
};
const derde = stel("2021-h1");
const vierde = stel("2021-h2", derde);

describe("the fourth tussenrapportage, compiled from the example", () => {
  const rijen = vierde.onderdelen.flatMap(({ sleutel, groepen }) => groepen.flatMap(({ titel: groep, projecten }) => projecten.map(({ titel, wanneer, opdrachtgevers }) => ({ onderdeel: sleutel, groep, titel, wanneer, opdrachtgevers }))));

  it("has the rows of the report that was made by hand, in its order", () => {
    expect(rijen.map(({ opdrachtgevers: _, ...rij }) => rij)).toEqual(transcriptie.map(({ bij: _, ...rij }) => rij));
  });

  it("names the same municipalities beside the rows of the SmartDataCenter", () => {
    const smart = <T extends { onderdeel: string }>(lijst: T[]) => lijst.filter(({ onderdeel }) => onderdeel === "smartdatacenter");
    expect(smart(rijen).map(({ titel, opdrachtgevers }) => [titel, ...[...opdrachtgevers].sort()])).toEqual(smart(transcriptie).map(({ titel, bij = [] }) => [titel, ...[...bij].sort()]));
  });

  it("counts forty projects", () => {
    const { projecten, opgeleverd, lopend, gestopt, perDienstverlening } = vierde.kerncijfers;
    expect([projecten, ...perDienstverlening.map((deel) => deel.projecten)]).toEqual([40, 4, 21, 3, 12]);
    expect([opgeleverd + lopend, gestopt]).toEqual([40, 0]);
  });

  it("has two by decision, delivered in June and each with its reason, and all others by rule", () => {
    const besloten = regelsVan(vierde.onderdelen).filter(({ opgenomen }) => opgenomen === "besluit");
    expect(besloten.map(({ titel, wanneer }) => [titel, wanneer])).toEqual(transcriptie.filter(({ wanneer }) => wanneer === "juni 2021").map(({ titel, wanneer }) => [titel, wanneer]));
    for (const { code, reden } of besloten) expect(reden).toBe(besluiten.find((besluit) => besluit.project === code)?.reden);
    expect(opnamesVan({ projecten: alle, besluiten: [], halfjaar: halfjaar("2021-h2") })).toHaveLength(38);
    expect(besluiten.every(({ reden }) => reden.length > 40)).toBe(true);
  });

  it("has nothing of what ended or stopped before it", () => {
    expect(eerdereProjecten.map(project).map((een) => hoortIn(een, halfjaar("2021-h2")))).toEqual(Array(eerdereProjecten.length).fill(null));
  });

  it("has each of its stories in the part of its project", () => {
    expect(vierde.onderdelen.map(({ verhalen }) => verhalen.length)).toEqual([1, 5, 1, 1]);
    expect(vierde.kerncijfers.verhalen).toBe(verhalen.filter((verhaal) => verhaal.halfjaar === "2021-h2").length);
  });

  it("tells what moved, with the reason, and what was delivered, came and went", () => {
    const verschoven = projecten.flatMap(({ code, opleveringen }) => opleveringen.flatMap(({ herplanningen = [] }) => herplanningen.filter(({ op }) => op >= "2021-07-01").map(({ reden }) => [code, reden])));
    expect(vierde.veranderingen.filter(({ soort }) => soort === "verschoven").map((v) => [v.code, "reden" in v && v.reden])).toEqual(verschoven);
    expect(vierde.veranderingen.find(({ code }) => code === "OCD-2021-006")).toMatchObject({ van: "november 2021", naar: "december 2021" });
    expect(vierde.veranderingen.filter(({ soort }) => soort === "niet-meer").map(({ code }) => code).sort()).toEqual(eerdereProjecten.map(({ code }) => code).sort());
  });
});

describe("the third, over the half-year before", () => {
  it("has every earlier project, also what was stopped", () => {
    const regels = new Map(regelsVan(derde.onderdelen).map((regel) => [regel.code, regel]));
    expect(eerdereProjecten.filter(({ code }) => !regels.has(code))).toEqual([]);
    expect(eerdereProjecten.filter(({ stopzetting }) => stopzetting).map(({ code, stopzetting }) => [regels.get(code)?.stand, regels.get(code)?.wanneer === stopzetting?.soort])).toEqual([["gestopt", true], ["gestopt", true]]);
  });

  it("has the project for two municipalities under both, and counts it once", () => {
    const onder = derde.onderdelen.flatMap(({ groepen }) => groepen).filter(({ projecten }) => projecten.some(({ code }) => code === "OCD-2020-056")).map(({ titel }) => titel);
    expect(onder).toEqual(["Papendrecht", "Sliedrecht"]);
    expect(derde.kerncijfers.projecten).toBe(new Set(derde.onderdelen.flatMap(({ groepen }) => groepen.flatMap(({ projecten }) => projecten.map(({ code }) => code)))).size);
  });
});

describe("the example itself", () => {
  it("has every code once, and only organisations, decisions and stories of what there is", () => {
    const codes = alle.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(alle.flatMap(({ opdrachtgevers }) => opdrachtgevers).every(Boolean)).toBe(true);
    expect([...besluiten, ...verhalen].filter(({ project }) => !codes.includes(project))).toEqual([]);
  });

  it.each([["concept", true], ["frozen", false]])("makes a document, %s", (_, concept) => {
    for (const rapport of [derde, vierde]) expect(rapportDocument(rapport, { concept, links: concept }).blokken.length).toBeGreaterThan(40);
  });
});
