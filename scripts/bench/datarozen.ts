import { setTimeout as wacht } from "node:timers/promises";
import { prisma } from "~/database/prisma.server";
import { gebruikerMaken, OPDRACHTREGEL } from "~/toegang/gebruiker.server";
import { rozen } from "../../prisma/voorbeeld/datarozen";
import { duur, eis, logIn, van, type Gemeten } from "./meten";

/** Two roses of fifteen subthemes: one as large as the country is, one as large as it will never be. */
export const BEELD = { gewoon: { adres: "/datarozen/bench-gewoon", regios: 45, ronden: 10 }, groot: { adres: "/datarozen/bench-groot", regios: 350, ronden: 40 } };
export const REGIO = `${BEELD.gewoon.adres}/regios/GM0001`;
const ADVISEURS = 20;
const OPEN = "2025-h1";
const KEREN = { rustig: 8, druk: 10 };
/** Between two saves of somebody who chooses and types, in milliseconds. */
const PAUZE = 3000;

/** One of the roses with its regions and all its rounds published, and an open round of the first; the same in every run. */
export async function vulDatarozen(naam: keyof typeof BEELD): Promise<void> {
  const { regios, ronden } = BEELD[naam];
  const inhoud = rozen[0]!.versies.at(-1)! as object;
  await prisma.$executeRaw`INSERT INTO regio (id, code, naam) SELECT gen_random_uuid(), 'GM' || lpad(n::text, 4, '0'), 'Regio ' || n FROM generate_series(1, ${regios}::int) n ON CONFLICT DO NOTHING`;
  const roos = await prisma.dataroos.create({ data: { sleutel: `bench-${naam}`, titel: `Bench ${naam}`, versies: { create: { nummer: 1, inhoud } } }, include: { versies: true } });
  const halfjaren = Array.from({ length: ronden }, (_, i) => `${2024 - Math.floor((ronden - 1 - i) / 2)}-h${i % 2 === ronden % 2 ? 1 : 2}`);
  const klaar = new Date("2025-01-10T10:00:00Z");
  await prisma.meetronde.createMany({ data: halfjaren.map((halfjaar, i) => ({ roosId: roos.id, roosversieId: roos.versies[0]!.id, halfjaar, nummer: i + 1, deadline: klaar, vastgesteldOp: klaar, gepubliceerdOp: klaar })) });
  if (naam === "gewoon") await prisma.meetronde.create({ data: { roosId: roos.id, roosversieId: roos.versies[0]!.id, halfjaar: OPEN, nummer: ronden + 1, deadline: klaar } });
  await prisma.$executeRaw`INSERT INTO regiometing (id, meetronde_id, regio_id, ingediend_op) SELECT gen_random_uuid(), m.id, r.id, m.vastgesteld_op FROM meetronde m CROSS JOIN (SELECT id FROM regio ORDER BY code LIMIT ${regios}) r WHERE m.roos_id = ${roos.id}::uuid`;
  await prisma.$executeRaw`
    INSERT INTO status (regiometing_id, onderdeel, waarde, toelichting, bron, bevestigd_in, door_naam)
    SELECT g.id, s.onderdeel, (ARRAY['gereed', 'in-ontwikkeling', 'nog-niet-gestart', 'onvoldoende-data'])[1 + abs(hashtext(g.regio_id::text || s.onderdeel || m.nummer / 4)) % 4],
      'Er ligt een concept; de gemeenten bespreken het dit halfjaar.', 'Gesprek met de regio', m.halfjaar, 'De bench'
    FROM regiometing g JOIN meetronde m ON m.id = g.meetronde_id
    CROSS JOIN (SELECT sub ->> 'sleutel' AS onderdeel FROM roosversie v, jsonb_array_elements(v.inhoud -> 'themas') thema, jsonb_array_elements(thema -> 'subthemas') sub WHERE v.roos_id = ${roos.id}::uuid) s
    WHERE m.roos_id = ${roos.id}::uuid`;
}

/** Twenty advisers, each on a region of their own: first as people type, a save every PAUZE; then each at once after the last. Every save must be there. */
export async function meetBewaren(basis: string): Promise<{ rustig: Gemeten; druk: Gemeten; opgeslagen: number }> {
  const adviseurs = await Promise.all(Array.from({ length: ADVISEURS }, async (_, i) => {
    const email = `adviseur-${i}@voorbeeld.nl`;
    const account = await gebruikerMaken(OPDRACHTREGEL, { email, naam: `Adviseur ${i}`, rol: "regioadviseur" });
    if (!account.ok) throw new Error(account.reden);
    const code = `GM${String(i + 1).padStart(4, "0")}`;
    await prisma.regio.update({ where: { code }, data: { adviseurs: { connect: { id: account.id } } } });
    return { cookie: await logIn(basis, email, account.wachtwoord), adres: `${basis}${BEELD.gewoon.adres}/metingen/${OPEN}/regios/${code}/statussen`, versie: 1 };
  }));
  const bewaar = async (adviseur: (typeof adviseurs)[number]) => {
    const antwoord = await fetch(adviseur.adres, { method: "POST", headers: { origin: basis, cookie: adviseur.cookie }, body: new URLSearchParams({ "waarde.regiovisie": adviseur.versie % 2 ? "gereed" : "in-ontwikkeling", "toelichting.regiovisie": `Versie ${adviseur.versie}`, "versie.regiovisie": String(adviseur.versie) }) });
    const { opgeslagen: [rij] } = (await antwoord.json()) as { opgeslagen: { versie: number }[] };
    eis(antwoord.status === 200 && rij?.versie === adviseur.versie + 1, `Niet opgeslagen (status ${antwoord.status}).`);
    adviseur.versie = rij.versie;
  };
  const ronde = async (keren: number, pauze: number) => van((await Promise.all(adviseurs.map(async (adviseur, i) => {
    const tijden: number[] = [];
    for (let keer = -1; keer < keren; keer++) {
      await wacht(pauze && (keer < 0 ? (i * pauze) / ADVISEURS : pauze));
      const ms = await duur(() => bewaar(adviseur));
      if (keer >= 0) tijden.push(ms);
    }
    return tijden;
  }))).flat());
  const [rustig, druk] = [await ronde(KEREN.rustig, PAUZE), await ronde(KEREN.druk, 0)];
  const opgeslagen = ADVISEURS * (KEREN.rustig + KEREN.druk + 2);
  const geteld = await prisma.status.aggregate({ where: { onderdeel: "regiovisie", bevestigdIn: OPEN, versie: { gt: 1 } }, _sum: { versie: true } });
  eis(geteld._sum.versie === opgeslagen + ADVISEURS, `Er ging een opgeslagen status verloren: ${geteld._sum.versie} in plaats van ${opgeslagen + ADVISEURS}.`);
  return { rustig, druk, opgeslagen };
}
