import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { herplanningSchema, hervattingSchema, leveringSchema, opleveringSchema, stopzettingSchema } from "~/dienstverlening/oplevering-formulier";
import { leesFormulier } from "~/ui/formulier";
import { datum } from "./maak-project";

function lees<S extends z.ZodType>(schema: S, waarden: Record<string, string>) {
  const formulier = new FormData();
  for (const [naam, waarde] of Object.entries(waarden)) formulier.append(naam, waarde);
  const gelezen = leesFormulier(formulier, schema);
  return gelezen.ok ? gelezen.data : gelezen.staat.fouten;
}
const geenDatum = (tekst: string) => `“${tekst}” is geen bestaande datum. Schrijf bijvoorbeeld december 2021, 4e kwartaal 2021 of 3-12-2021.`;
const geenDag = (tekst: string) => `“${tekst}” is geen bestaande dag. Schrijf bijvoorbeeld 3-12-2021.`;

describe("the forms around an oplevering", () => {
  it.each<[string, z.ZodType, Record<string, string>, Record<string, string>]>([
    ["an empty plan", opleveringSchema, {}, { gepland: "Vul in wanneer de oplevering gepland is." }],
    ["an impossible plan", opleveringSchema, { gepland: "31 november 2021" }, { gepland: geenDatum("31 november 2021") }],
    ["a fifth quarter", opleveringSchema, { gepland: "5e kwartaal 2021" }, { gepland: geenDatum("5e kwartaal 2021") }],
    ["a long text for a date", opleveringSchema, { gepland: "x".repeat(101) }, { gepland: "Dit is te lang: 101 tekens. Er passen er 100." }],
    ["a move without date and reason", herplanningSchema, {}, { gepland: "Vul de nieuwe datum in.", reden: "Schrijf waarom de datum verschuift. De reden komt in de tussenrapportage." }],
    ["a move with spaces for a reason", herplanningSchema, { gepland: "2022", reden: "   " }, { reden: "Schrijf waarom de datum verschuift. De reden komt in de tussenrapportage." }],
    ["a move with a long reason", herplanningSchema, { gepland: "2022", reden: "x".repeat(501) }, { reden: "Dit is te lang: 501 tekens. Er passen er 500." }],
    ["a delivery without date", leveringSchema, { opgeleverd: "" }, { opgeleverd: "Vul in wanneer het is opgeleverd." }],
    ["a delivery on nonsense", leveringSchema, { opgeleverd: "binnenkort" }, { opgeleverd: geenDatum("binnenkort") }],
    ["a stop without anything", stopzettingSchema, {}, { soort: "Kies parkeren of laten vervallen.", vanaf: "Vul in vanaf wanneer.", reden: "Schrijf waarom het project stopt. De reden komt in de tussenrapportage." }],
    ["a stop of no kind", stopzettingSchema, { soort: "gepauzeerd", vanaf: "1-9-2021", reden: "Daarom." }, { soort: "Kies parkeren of laten vervallen." }],
    ["a stop from some month", stopzettingSchema, { soort: "vervallen", vanaf: "september 2021", reden: "Daarom." }, { vanaf: geenDag("september 2021") }],
    ["a return on no day", hervattingSchema, { op: "" }, { op: "Vul in wanneer het project weer verder gaat." }],
    ["a return on an impossible day", hervattingSchema, { op: "29-2-2022" }, { op: geenDag("29-2-2022") }],
  ])("refuse %s", (_, schema, waarden, fouten) => {
    expect(lees(schema, waarden)).toEqual(fouten);
  });

  it("read each date as exact as it is typed", () => {
    expect(["3-12-2021", "december 2021", "4e kwartaal 2021", "tweede helft 2021", "2021"].map((gepland) => lees(opleveringSchema, { gepland }))).toEqual(["2021-12-03", "2021-12", "2021-k4", "2021-h2", "2021"].map((tekst) => ({ omschrijving: "", gepland: datum(tekst) })));
    expect(lees(herplanningSchema, { gepland: "sept. 2022", reden: " Later. ", versie: "2" })).toEqual({ gepland: datum("2022-09"), reden: "Later.", versie: 2 });
    expect(lees(leveringSchema, { opgeleverd: "1 maart 2022" })).toEqual({ opgeleverd: datum("2022-03-01"), reden: "", versie: 0 });
    expect(lees(stopzettingSchema, { soort: "geparkeerd", vanaf: "1-9-2021", reden: "Daarom." })).toEqual({ soort: "geparkeerd", vanaf: "2021-09-01", reden: "Daarom." });
    expect(lees(hervattingSchema, { op: "1 oktober 2021" })).toEqual({ op: "2021-10-01" });
  });
});
