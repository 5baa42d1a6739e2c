import { describe, expect, it } from "vitest";
import { listRoosveranderingen } from "~/datarozen/datarozen.server";
import { statussenBewaren } from "~/datarozen/meting.server";
import { eenGebruiker } from "../dienstverlening/samen";
import { eenRegio, eenRoos, meting, moet, open, rij, rondAf } from "./samen";

describe("how a round differs from the one before it", () => {
  it("counts regions and statuses that changed, and the goal reached and lost; not answers, and nothing before it is published", async () => {
    const [beheerder, adviseur] = [await eenGebruiker("beheerder"), await eenGebruiker("regioadviseur")];
    const [een, twee, drie] = [await eenRegio(beheerder, [adviseur]), await eenRegio(beheerder, [adviseur]), await eenRegio(beheerder, [adviseur])];
    const roos = await eenRoos(beheerder, [een, twee, drie]);
    const vul = async (halfjaar: string, regio: string, versie: number, waarden: Record<string, string>) => moet(await statussenBewaren(adviseur, await meting(adviseur, roos, halfjaar, regio), Object.entries(waarden).map(([onderdeel, waarde]) => rij(onderdeel, waarde, { versie }))));
    moet(await open(beheerder, roos, "2023-h2"));
    await vul("2023-h2", een, 0, { een: "in-ontwikkeling", twee: "op-koers", "ja-of-nee": "nee" });
    await vul("2023-h2", twee, 0, { een: "op-koers" });
    await vul("2023-h2", drie, 0, { een: "in-ontwikkeling" });
    await rondAf(beheerder, roos, "2023-h2");
    expect(await listRoosveranderingen("2023-h2")).toEqual([]);

    moet(await open(beheerder, roos, "2024-h1"));
    await vul("2024-h1", een, 1, { een: "op-koers", twee: "in-ontwikkeling", "ja-of-nee": "ja" });
    expect(await listRoosveranderingen("2024-h1")).toEqual([]);
    await rondAf(beheerder, roos, "2024-h1");
    expect(await listRoosveranderingen("2024-h1")).toEqual([{ sleutel: roos.sleutel, titel: roos.titel, halfjaar: "2024-h1", nummer: 2, regios: 3, veranderdeRegios: 1, veranderd: 2, bereikt: 1, verloren: 1 }]);
    expect(await listRoosveranderingen("2030-h1")).toEqual([]);
  });
});
