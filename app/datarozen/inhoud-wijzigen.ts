import { sleutelVan } from "~/ui/sleutel";
import { verplaatst } from "~/ui/volgorde";
import { bezwaarTegen, sleutelsIn, subthemasVan, type Inhoudsbezwaar, type Roosinhoud, type Statuswaarde, type Subthema, type Thema, type Vraag } from "./inhoud";

/** A change of what a rose asks: the new content, or why it cannot be. Nothing is changed in place. */
export type Wijziging = (inhoud: Roosinhoud) => { ok: true; inhoud: Roosinhoud } | { ok: false; reden: Inhoudsbezwaar };

/** The kinds of parts, as they stand in an address. */
export const SOORTEN = { statussen: "status", themas: "thema", subthemas: "subthema", vragen: "vraag" } as const;
export type Soort = keyof typeof SOORTEN;

/** The parts of a kind by key, each as it is called on screen. */
export function namenVan(inhoud: Roosinhoud, soort: Soort): { sleutel: string; naam: string }[] {
  switch (soort) {
    case "statussen":
      return inhoud.schaal.map(({ sleutel, label }) => ({ sleutel, naam: label }));
    case "vragen":
      return inhoud.vragen.map(({ sleutel, tekst }) => ({ sleutel, naam: tekst }));
    case "themas":
      return inhoud.themas;
    case "subthemas":
      return subthemasVan(inhoud);
  }
}

type Deel = { sleutel: string; versie: number };
type Velden<D extends Deel> = Omit<D, "sleutel" | "versie" | "subthemas">;
/** Keys that were ever used in this rose: of removed parts too. */
type Bezet = readonly string[];

const goed = (inhoud: Roosinhoud): ReturnType<Wijziging> => {
  const bezwaar = bezwaarTegen(inhoud);
  return bezwaar ? { ok: false, reden: bezwaar } : { ok: true, inhoud };
};
const kanNiet = (reden: Inhoudsbezwaar) => ({ ok: false as const, reden });
const nieuweSleutel = (naam: string, inhoud: Roosinhoud, bezet: Bezet) => sleutelVan(naam, [...bezet, ...sleutelsIn(inhoud)]);

/** A list with one of its parts changed, or why not: it is gone, or somebody else changed it meanwhile. */
function gewijzigd<D extends Deel>(delen: readonly D[], sleutel: string, versie: number, velden: Partial<D>): D[] | Inhoudsbezwaar {
  const deel = delen.find((een) => een.sleutel === sleutel);
  if (!deel) return "onbekend-onderdeel";
  if (deel.versie !== versie) return "intussen-gewijzigd";
  return delen.map((een) => (een === deel ? { ...een, ...velden, versie: versie + 1 } : een));
}

const subthema = (naam: string, sleutel: string): Subthema => ({ sleutel, naam, uitleg: "", versie: 1 });

/** Adds subthemes by their names at the end of a theme. */
function metSubthemas(inhoud: Roosinhoud, thema: string, namen: readonly string[], bezet: Bezet): Roosinhoud {
  return namen.reduce((tot, naam) => ({ ...tot, themas: tot.themas.map((een) => (een.sleutel === thema ? { ...een, subthemas: [...een.subthemas, subthema(naam, nieuweSleutel(naam, tot, bezet))] } : een)) }), inhoud);
}

/** Adds a theme with its subthemes at once. */
export const themaToevoegen = ({ naam, subthemas }: { naam: string; subthemas: readonly string[] }, bezet: Bezet): Wijziging => (inhoud) => {
  const sleutel = nieuweSleutel(naam, inhoud, bezet);
  return goed(metSubthemas({ ...inhoud, themas: [...inhoud.themas, { sleutel, naam, subthemas: [], versie: 1 }] }, sleutel, subthemas, bezet));
};

/** Renames a theme and adds subthemes to it. */
export const themaWijzigen = (sleutel: string, versie: number, { naam, subthemas }: { naam: string; subthemas: readonly string[] }, bezet: Bezet): Wijziging => (inhoud) => {
  const themas = gewijzigd<Thema>(inhoud.themas, sleutel, versie, { naam });
  return typeof themas === "string" ? kanNiet(themas) : goed(metSubthemas({ ...inhoud, themas }, sleutel, subthemas, bezet));
};

/** Renames or explains a subtheme, or moves it to the end of another theme; its history goes along. */
export const subthemaWijzigen = (sleutel: string, versie: number, { thema: naar, ...velden }: Velden<Subthema> & { thema: string }): Wijziging => (inhoud) => {
  const thuis = inhoud.themas.find(({ subthemas }) => subthemas.some((een) => een.sleutel === sleutel));
  if (!thuis || !inhoud.themas.some((thema) => thema.sleutel === naar)) return kanNiet("onbekend-onderdeel");
  const subthemas = gewijzigd(thuis.subthemas, sleutel, versie, velden);
  if (typeof subthemas === "string") return kanNiet(subthemas);
  const blijft = thuis.sleutel === naar;
  const themas = inhoud.themas.map((thema) => {
    if (thema === thuis) return { ...thema, subthemas: blijft ? subthemas : subthemas.filter((een) => een.sleutel !== sleutel) };
    return thema.sleutel === naar ? { ...thema, subthemas: [...thema.subthemas, ...subthemas.filter((een) => een.sleutel === sleutel)] } : thema;
  });
  return goed({ ...inhoud, themas });
};

/** Makes a step of the scale (`sleutel` null, at the end) or changes one. */
export const waardeOpslaan = (sleutel: string | null, versie: number, velden: Velden<Statuswaarde>, bezet: Bezet): Wijziging => (inhoud) => {
  if (sleutel === null) return goed({ ...inhoud, schaal: [...inhoud.schaal, { ...velden, sleutel: nieuweSleutel(velden.label, inhoud, bezet), versie: 1 }] });
  const schaal = gewijzigd(inhoud.schaal, sleutel, versie, velden);
  return typeof schaal === "string" ? kanNiet(schaal) : goed({ ...inhoud, schaal });
};

/** Makes a yes/no question (`sleutel` null, at the end) or changes one. */
export const vraagOpslaan = (sleutel: string | null, versie: number, velden: Velden<Vraag>, bezet: Bezet): Wijziging => (inhoud) => {
  if (sleutel === null) return goed({ ...inhoud, vragen: [...inhoud.vragen, { ...velden, sleutel: nieuweSleutel(velden.tekst, inhoud, bezet), versie: 1 }] });
  const vragen = gewijzigd(inhoud.vragen, sleutel, versie, velden);
  return typeof vragen === "string" ? kanNiet(vragen) : goed({ ...inhoud, vragen });
};

/** Takes a part out of this version; earlier rounds keep it. */
export const verwijderen = (soort: Soort, sleutel: string): Wijziging => (inhoud) => opDelen(inhoud, soort, (delen) => (delen.some((deel) => deel.sleutel === sleutel) ? delen.filter((deel) => deel.sleutel !== sleutel) : null));

/** Puts a part just before or just after another of its kind; a subtheme stays within its theme. */
export const verplaatsen = (soort: Soort, { wie, voor, na }: { wie: string; voor: string; na: string }): Wijziging => (inhoud) => opDelen(inhoud, soort, (delen) => {
  const volgorde = verplaatst(delen.map(({ sleutel }) => sleutel), wie, na ? { na } : { voor });
  return volgorde && volgorde.map((sleutel) => delen.find((deel) => deel.sleutel === sleutel)!);
});

/** Applies a change to the list of a kind; of subthemes, to that of the theme in which it does something. */
function opDelen(inhoud: Roosinhoud, soort: Soort, werk: <D extends Deel>(delen: readonly D[]) => D[] | null): ReturnType<Wijziging> {
  if (soort === "subthemas") {
    let geraakt = false;
    const themas = inhoud.themas.map((thema) => {
      const subthemas = werk(thema.subthemas);
      geraakt ||= subthemas !== null;
      return subthemas ? { ...thema, subthemas } : thema;
    });
    return geraakt ? goed({ ...inhoud, themas }) : kanNiet("onbekend-onderdeel");
  }
  const veld = soort === "statussen" ? "schaal" : soort;
  const delen = werk<Deel>(inhoud[veld]);
  return delen ? goed({ ...inhoud, [veld]: delen }) : kanNiet("onbekend-onderdeel");
}
