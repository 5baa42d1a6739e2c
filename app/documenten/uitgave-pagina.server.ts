import { momentVoluit } from "~/periode/datum";
import { mag, type Recht } from "~/toegang/rechten";
import type { Gebruiker } from "~/toegang/rol";
import { nietGevonden } from "~/toegang/weigering.server";
import { laatstVast, teTonenUitgave, uitgavestatus, type Uitgaveweigering } from "./uitgave";
import { listVastgelegd, publiceer, type Uitgaverij } from "./uitgave.server";
import type { Door } from "~/logboek/logboek.server";

/** The edition to show of a report, `?uitgave=2` included; 404 with `geen` when there is none that this reader may see. */
export function uitgaveVoor(gebruiker: Gebruiker | null, uitgaven: readonly Uitgaverij[], adres: URLSearchParams, geen: string): Uitgaverij {
  const gevraagd = adres.get("uitgave");
  const uitgave = teTonenUitgave(uitgaven, { nummer: gevraagd === null ? null : Number(gevraagd), metAccount: gebruiker !== null });
  if (!uitgave) throw nietGevonden(gevraagd === null ? geen : "Deze uitgave bestaat niet.");
  return uitgave;
}

/** Where an edition is in its life, the other ones, and what this reader may do with it. */
export async function uitgavegegevens(gebruiker: Gebruiker | null, uitgaven: readonly Uitgaverij[], uitgave: Uitgaverij, recht: { bewerken: Recht; vaststellen: Recht }) {
  const status = uitgavestatus(uitgave);
  const zichtbaar = uitgaven.filter((andere) => gebruiker !== null || uitgavestatus(andere) === "gepubliceerd");
  return {
    nummer: uitgave.nummer,
    status,
    vastgesteld: uitgave.vastgesteldOp && { op: momentVoluit(uitgave.vastgesteldOp), door: gebruiker ? uitgave.vastgesteldDoor : null },
    gepubliceerd: uitgave.gepubliceerdOp && momentVoluit(uitgave.gepubliceerdOp),
    sha256: uitgave.sha256,
    vastgelegd: await listVastgelegd(uitgave.id),
    uitgaven: zichtbaar.map((andere) => ({ nummer: andere.nummer, status: uitgavestatus(andere), correctie: andere.correctie, deze: andere.id === uitgave.id })),
    mag: {
      bewerken: status === "concept" && mag(gebruiker, recht.bewerken),
      publiceren: status === "vastgesteld" && uitgave === laatstVast(uitgaven) && mag(gebruiker, recht.vaststellen),
      corrigeren: status !== "concept" && uitgaven.every((andere) => uitgavestatus(andere) !== "concept") && mag(gebruiker, recht.vaststellen),
    },
  };
}
export type Uitgavegegevens = Awaited<ReturnType<typeof uitgavegegevens>>;

/** Publishes what was frozen last; refused when there is nothing frozen, or nothing new. */
export async function publiceerLaatste(door: Door, uitgaven: readonly Uitgaverij[]): Promise<{ ok: true } | { ok: false; reden: Uitgaveweigering }> {
  const uitgave = laatstVast(uitgaven) ?? uitgaven.at(-1);
  return uitgave ? publiceer(door, uitgave) : { ok: false, reden: "niet-vastgesteld" };
}
