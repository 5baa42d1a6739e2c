import { describe, expect, it } from "vitest";
import { OPENAPI } from "~/uitwisseling/openapi";
import { vraag } from "./verzoek";

type Schema = { $ref?: string; type?: string | string[]; properties?: Record<string, Schema>; required?: string[]; items?: Schema; enum?: unknown[]; anyOf?: Schema[] };

const soortVan = (waarde: unknown) => (waarde === null ? "null" : Array.isArray(waarde) ? "array" : Number.isInteger(waarde) ? "integer" : typeof waarde);

/** Where an answer differs from its description: what is missing, of another type, or not described at all. */
function afwijkingen(waarde: unknown, schema: Schema, plek: string): string[] {
  if (schema.$ref) return afwijkingen(waarde, (OPENAPI.components.schemas as unknown as Record<string, Schema>)[schema.$ref.split("/").pop()!]!, plek);
  if (schema.anyOf) return schema.anyOf.some((keuze) => afwijkingen(waarde, keuze, plek).length === 0) ? [] : [`${plek}: none of the choices`];
  const soort = soortVan(waarde);
  if (schema.type && ![schema.type].flat().includes(soort)) return [`${plek}: ${soort}`];
  if (schema.enum && !schema.enum.includes(waarde)) return [`${plek}: ${String(waarde)}`];
  if (Array.isArray(waarde)) return waarde.flatMap((deel, i) => afwijkingen(deel, schema.items ?? {}, `${plek}[${i}]`));
  if (soort !== "object" || !schema.properties) return [];
  const object = waarde as Record<string, unknown>;
  return [
    ...(schema.required ?? []).filter((sleutel) => !(sleutel in object)).map((sleutel) => `${plek}.${sleutel}: missing`),
    ...Object.entries(object).flatMap(([sleutel, deel]) => (schema.properties![sleutel] ? afwijkingen(deel, schema.properties![sleutel], `${plek}.${sleutel}`) : [`${plek}.${sleutel}: not described`])),
  ];
}

describe("the description of the API", () => {
  it("is what the API answers", async () => {
    const beschreven = OPENAPI.paths;
    const lijst = await vraag("/api/v1/tussenrapportages", { als: "lezer" });
    expect(lijst.headers.get("api-version")).toBe(OPENAPI.info.version);
    expect(afwijkingen(await lijst.json(), beschreven["/tussenrapportages"].get.responses[200].content["application/json"].schema, "lijst")).toEqual([]);
    for (const halfjaar of ["2021-h1", "2021-h2"]) {
      const antwoord: unknown = await (await vraag(`/api/v1/tussenrapportages/${halfjaar}`, { als: "lezer" })).json();
      expect(afwijkingen(antwoord, beschreven["/tussenrapportages/{halfjaar}"].get.responses[200].content["application/json"].schema, halfjaar)).toEqual([]);
    }
    const probleem: unknown = await (await vraag("/api/v1/tussenrapportages/2001-h1", { als: "lezer" })).json();
    expect(afwijkingen(probleem, { $ref: "#/components/schemas/Probleem" }, "probleem")).toEqual([]);
    expect(afwijkingen({ items: [{ periode: 3 }] }, beschreven["/tussenrapportages"].get.responses[200].content["application/json"].schema, "fout").length).toBeGreaterThan(3);
  });

  it("is what the API answers about Smart Society, and not without an account", async () => {
    const adressen = { "/opgaven": "/opgaven", "/opgaven/{id}": "/opgaven/leefbare-binnenstad", "/trajecten": "/trajecten", "/treintjes": "/treintjes", "/wagonnetjes": "/wagonnetjes" } as const;
    for (const [beschreven, pad] of Object.entries(adressen) as [keyof typeof adressen, string][]) {
      expect((await vraag(`/api/v1${pad}`)).status, pad).toBe(401);
      const antwoord: unknown = await (await vraag(`/api/v1${pad}`, { als: "lezer" })).json();
      expect(afwijkingen(antwoord, OPENAPI.paths[beschreven].get.responses[200].content["application/json"].schema, pad)).toEqual([]);
    }
    expect((await vraag("/api/v1/opgaven/bestaat-niet", { als: "lezer" })).status).toBe(404);
  });

  it("is what the API answers about the roses, also without an account", async () => {
    const adressen = { "/datarozen": "/datarozen", "/datarozen/{id}": "/datarozen/aanpak-dakloosheid", "/datarozen/{id}/metingen/{halfjaar}": "/datarozen/aanpak-dakloosheid/metingen/2023-h2?regio=GM0361" } as const;
    for (const [beschreven, pad] of Object.entries(adressen) as [keyof typeof adressen, string][]) {
      const antwoord: unknown = await (await vraag(`/api/v1${pad}`)).json();
      expect(afwijkingen(antwoord, OPENAPI.paths[beschreven].get.responses[200].content["application/json"].schema, pad)).toEqual([]);
    }
    for (const [pad, status] of [["/datarozen/geen", 404], ["/datarozen/beschermd-thuis/metingen/onzin", 400], ["/datarozen/beschermd-thuis/metingen/2024-h1?regio=Alkmaar", 400], ["/datarozen/beschermd-thuis/metingen/2024-h1?regio=GM0000", 404], ["/datarozen/aanpak-dakloosheid/metingen/2024-h1", 404]] as const) expect((await vraag(`/api/v1${pad}`, { als: "lezer" })).status, pad).toBe(status);
  });

  it("is what the API answers about the koers and about a search", async () => {
    const adressen = { "/koersdocumenten": "/koersdocumenten", "/koersdocumenten/{jaar}": "/koersdocumenten/2022", "/zoekresultaten": "/zoekresultaten?q=armoede" } as const;
    for (const [beschreven, pad] of Object.entries(adressen) as [keyof typeof adressen, string][]) {
      const antwoord: unknown = await (await vraag(`/api/v1${pad}`, { als: "lezer" })).json();
      expect(afwijkingen(antwoord, OPENAPI.paths[beschreven].get.responses[200].content["application/json"].schema, pad)).toEqual([]);
    }
    expect((await vraag("/api/v1/koersdocumenten/2022")).status).toBe(404); // a concept
    for (const [pad, status] of [["/koersdocumenten/onzin", 400], ["/koersdocumenten/2098", 404], ["/zoekresultaten", 400], ["/zoekresultaten?q=!!!", 400], [`/zoekresultaten?q=${"a".repeat(10_000)}`, 400]] as const) expect((await vraag(`/api/v1${pad}`, { als: "lezer" })).status, pad.slice(0, 40)).toBe(status);
  });

  it("is served as it stands", async () => {
    expect(await (await vraag("/api/v1/openapi.json")).json()).toEqual(JSON.parse(JSON.stringify(OPENAPI)));
  });
});
