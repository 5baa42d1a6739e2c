import { beforeAll, expect, it } from "vitest";
import { regioPaginaVan } from "~/datarozen/regio-pagina.server";
import { regioUitAdres } from "~/datarozen/regio.server";
import { roosOpslaan, roosUitAdres, type GevondenRoos } from "~/datarozen/roos.server";
import type { Gebruiker } from "~/toegang/rol";
import { eenGebruiker } from "../dienstverlening/samen";
import { eenRegio, eenRoos, meting, moet, open, rondAf, VANDAAG, vulEnDienIn } from "./samen";

let [beheerder, adviseur, lezer]: Gebruiker[] = [];
let roos: GevondenRoos;
let regio: string;
beforeAll(async () => {
  [beheerder, adviseur, lezer] = [await eenGebruiker("beheerder"), await eenGebruiker("regioadviseur"), await eenGebruiker("lezer")];
  regio = await eenRegio(beheerder!, [adviseur!]);
  roos = await eenRoos(beheerder!, [regio]);
});

const toon = (wie: Gebruiker | undefined, zoek = "", code = regio) => regioPaginaVan(wie ?? null, { roos: roos.sleutel, regio: code }, new URLSearchParams(zoek), VANDAAG);
const status = async (belofte: Promise<unknown>) => belofte.then(() => 200, (antwoord: Response) => antwoord.status);

it("is not there before a round is, nor for others than the own adviser and the leader while the first is open", async () => {
  expect(await status(toon(adviseur))).toBe(404);
  moet(await open(beheerder!, roos, "2023-h2"));
  for (const wie of [undefined, lezer]) expect(await status(toon(wie))).toBe(404);
  expect(await toon(adviseur)).toMatchObject({ ronde: { halfjaar: "2023-h2", status: "open" }, ingediend: false, eigen: { naar: `/datarozen/${roos.sleutel}/metingen/2023-h2/regios/${regio}`, ingediend: false } });
  expect((await toon(beheerder)).eigen).toBeNull();
});

it("says what was submitted, and asks for nothing more", async () => {
  await vulEnDienIn(adviseur!, await meting(adviseur!, roos, "2023-h2", regio));
  expect(await toon(adviseur)).toMatchObject({ ingediend: true, eigen: { ingediend: true } });
  await rondAf(beheerder!, roos, "2023-h2");
  expect(await toon(adviseur)).toMatchObject({ ronde: { status: "gepubliceerd" }, eigen: null });
});

it("opens at the last published round that the region was in, also when a later one went without it", async () => {
  const nieuweling = await eenRegio(beheerder!, [adviseur!]);
  expect(await status(toon(adviseur, "", nieuweling))).toBe(404);
  await eenRondeMet(nieuweling);
  expect(await toon(adviseur)).toMatchObject({ ronde: { halfjaar: "2023-h2" }, ronden: [{ halfjaar: "2023-h2" }] });
  expect(await status(toon(adviseur, "meting=2024-h1"))).toBe(404);
  expect(await toon(lezer, "", nieuweling)).toMatchObject({ ronde: { halfjaar: "2024-h1" } });
});

/** A published round with the given region alone. */
async function eenRondeMet(ander: string): Promise<void> {
  const nu = await roosUitAdres(roos.sleutel);
  moet(await roosOpslaan(beheerder!, nu, { titel: nu.titel, uitleg: nu.uitleg, regios: [(await regioUitAdres(ander)).id], versie: nu.versie }));
  moet(await open(beheerder!, roos, "2024-h1"));
  await rondAf(beheerder!, roos, "2024-h1");
}
