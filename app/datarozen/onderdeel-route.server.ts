import { data, redirect } from "@remix-run/node";
import { conflictUit } from "~/logboek/conflict.server";
import type { Door } from "~/logboek/logboek.server";
import { nietGevonden } from "~/toegang/weigering.server";
import type { Conflict } from "~/ui/conflict";
import type { Versie } from "~/ui/conflict-velden";
import { leegFormulier, metFout, type Gelezen, type Waarden } from "~/ui/formulier";
import type { Roosinhoud } from "./inhoud";
import type { Wijziging } from "./inhoud-wijzigen";
import { ROOSWEIGERINGEN } from "./roos-formulier";
import { inhoudWijzigen, isInGebruik, laatsteVersie, roosUitAdres, type GevondenRoos } from "./roos.server";

/** The rose of an address with the version that can be changed; refused when a round already asks it. */
export async function roosOmTeWijzigen(sleutel: string | undefined) {
  const roos = await roosUitAdres(sleutel);
  const versie = laatsteVersie(roos);
  if (isInGebruik(versie)) throw new Response(ROOSWEIGERINGEN["in-gebruik"][1], { status: 409, statusText: "Conflict" });
  return { roos, inhoud: versie.inhoud };
}

/** A part of what a rose asks by its key; null for "nieuw", 404 when it is not there. */
export function deelUitAdres<D extends { sleutel: string }>(delen: readonly D[], sleutel: string | undefined): D | null {
  if (sleutel === "nieuw") return null;
  const deel = delen.find((een) => een.sleutel === sleutel);
  if (!deel) throw nietGevonden("Dit staat niet (meer) in deze versie van de roos.");
  return deel;
}

type Bewaar<T> = { roos: GevondenRoos; gelezen: Gelezen<T>; wijziging: (invoer: T) => Wijziging; wat: string; mijn: (invoer: T) => Versie; opgeslagen: (inhoud: Roosinhoud) => { versie: number; velden: Versie } | null };

/** The act behind every form of a part: saved and back to the rose, the form again with what is wrong, or both versions to choose from. */
export async function onderdeelBewaren<T>(door: Door, { roos, gelezen, wijziging, wat, mijn, opgeslagen }: Bewaar<T>) {
  if (!gelezen.ok) return data({ staat: gelezen.staat, conflict: null as Conflict | null }, 400);
  const uitkomst = await inhoudWijzigen(door, roos, wijziging(gelezen.data), wat);
  if (uitkomst.ok) return redirect(`/beheer/datarozen/${roos.sleutel}?gelukt=inhoud`);
  const nu = uitkomst.reden === "intussen-gewijzigd" ? opgeslagen(laatsteVersie(await roosUitAdres(roos.sleutel)).inhoud) : null;
  if (!nu) return data({ staat: metFout(gelezen.waarden as Waarden, ROOSWEIGERINGEN[uitkomst.reden]), conflict: null as Conflict | null }, uitkomst.reden === "in-gebruik" ? 409 : 400);
  const conflict = await conflictUit({ onderwerp: "dataroos", onderwerpId: roos.sleutel, gebeurtenissen: ["inhoud-gewijzigd"] }, nu.versie, mijn(gelezen.data), nu.velden);
  return data({ staat: leegFormulier(gelezen.waarden), conflict: conflict as Conflict | null }, 409);
}
