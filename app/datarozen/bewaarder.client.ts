import type { Bewaarantwoord, Botsing } from "./meting-pagina.server";

/** How a row stands: whether it is saved, what it lacks, what is wrong with it, and whether a colleague was first. */
export type Rijbeeld = { soort: "rust" | "wacht" | "bezig" | "opgeslagen" | "fout" | "geen-verbinding"; tekst: string; gebrek?: string | null; fouten: Record<string, string>; botsing: Botsing | null };
const IN_RUST: Rijbeeld = { soort: "rust", tekst: "", fouten: {}, botsing: null };

const NA = { keuze: 250, tekst: 1500, opnieuw: 5000 };
const ZINNEN = {
  wacht: "Nog niet opgeslagen",
  "geen-verbinding": "Geen verbinding. Wat u typte is bewaard in deze browser, en wordt opgeslagen zodra de verbinding er weer is.",
  storing: "Dit kon niet worden opgeslagen. Wat u typte staat er nog; over enkele seconden wordt het opnieuw geprobeerd.",
  uitgelogd: "U bent uitgelogd. Log in een ander tabblad opnieuw in; daarna wordt dit alsnog opgeslagen.",
  "mag-niet": "Deze regio is niet (meer) van u. Wat u typte staat er nog, maar kan niet worden opgeslagen.",
  plank: "Hier staat nog wat eerder niet kon worden opgeslagen. Dat gebeurt nu.",
};

export type Bewaaropties = {
  vak: HTMLElement;
  adres: string;
  sleutel: string;
  versie: number;
  /** Whose drafts these are: two people may share a browser. */
  wie: string;
  /** The page came back with this row not saved: somebody was first, or something in it is wrong. */
  terug: { botsing: Botsing | null } | null;
  toon: (beeld: Rijbeeld) => void;
  voortgang: (nu: { klaar: number; totaal: number }) => void;
};

/**
 * Saves a row of the adviser's screen as it is filled in: a choice at once, a text after a pause or when it is left. One request at a time.
 * Whatever is not saved yet lies on a shelf in the browser, so that neither a lost connection nor a closed page loses it.
 */
export class Bewaarder {
  private klok: ReturnType<typeof setTimeout> | undefined;
  private onderweg = false;
  private veranderd = false;
  private gestopt = false;
  private versie: number;
  private beeld: Rijbeeld;

  constructor(private readonly opties: Bewaaropties) {
    this.versie = opties.versie;
    this.beeld = { ...IN_RUST, botsing: opties.terug?.botsing ?? null };
    window.addEventListener("online", this.stuur);
    window.addEventListener("beforeunload", this.houdVast);
    this.veranderd = opties.terug !== null;
    if (!this.veranderd) this.haalVanPlank();
    if (!this.veranderd && isAangeraakt(opties.vak)) this.verandert(false); // typed before there was script
  }

  /** The row leaves the screen: what is not saved yet is sent now. */
  stop(): void {
    this.vertrekt();
    this.gestopt = true;
    clearTimeout(this.klok);
    window.removeEventListener("online", this.stuur);
    window.removeEventListener("beforeunload", this.houdVast);
  }

  /** Somebody chose or typed something. */
  verandert(isKeuze: boolean): void {
    this.veranderd = true;
    this.legOpPlank();
    if (this.beeld.botsing) return;
    this.toon({ soort: "wacht", tekst: ZINNEN.wacht });
    this.plan(isKeuze ? NA.keuze : NA.tekst);
  }

  /** The row is left, or everything is to be saved now. */
  vertrekt(): void {
    if (!this.beeld.botsing) void this.stuur();
  }

  /** Of two versions mine is to be saved. */
  mijnVersie(): void {
    this.versie = this.beeld.botsing?.versie ?? this.versie;
    this.veranderd = true;
    this.toon({ botsing: null });
    void this.stuur();
  }

  /** Of two versions the stored one stays. */
  andereVersie(): void {
    const { botsing } = this.beeld;
    if (!botsing) return;
    zetVak(this.opties.vak, new Map(Object.entries(botsing.waarden).map(([veld, waarde]) => [`${veld}.${this.opties.sleutel}`, waarde])));
    this.versie = botsing.versie;
    this.isOpgeslagen();
    this.toon({ soort: "opgeslagen", tekst: `De versie van ${botsing.door} blijft staan.`, botsing: null, gebrek: botsing.gebrek });
  }

  private readonly stuur = async (): Promise<void> => {
    clearTimeout(this.klok);
    if (this.onderweg || !this.veranderd) return;
    this.onderweg = true;
    this.veranderd = false;
    this.toon({ soort: "bezig", tekst: "Bezig met opslaan…" });
    const opnieuwNa = await this.verstuur(leesVak(this.opties.vak, this.opties.sleutel, this.versie));
    this.onderweg = false;
    if (opnieuwNa !== null && !this.gestopt) this.plan(opnieuwNa);
  };

  /** Sends the row; gives after how many milliseconds to send again, or null when that would not help. */
  private async verstuur(formulier: FormData): Promise<number | null> {
    let antwoord: Response;
    let uitkomst: Bewaarantwoord | { zin: string } | null;
    try {
      antwoord = await fetch(this.opties.adres, { method: "POST", body: formulier });
      uitkomst = antwoord.headers.get("content-type")?.includes("application/json") ? ((await antwoord.json()) as Bewaarantwoord | { zin: string }) : null;
    } catch { // also when it breaks off in the middle of the answer
      return this.mislukt("geen-verbinding", ZINNEN["geen-verbinding"], NA.opnieuw);
    }
    if (uitkomst && !("zin" in uitkomst)) return this.verwerk(uitkomst);
    if (uitkomst) return this.mislukt("fout", uitkomst.zin, null);
    if (antwoord.redirected || antwoord.status === 401) return this.mislukt("fout", ZINNEN.uitgelogd, NA.opnieuw);
    return antwoord.status === 403 ? this.mislukt("fout", ZINNEN["mag-niet"], null) : this.mislukt("fout", ZINNEN.storing, NA.opnieuw);
  }

  private verwerk({ opgeslagen: [rij], botsingen: [botsing], fouten, getypt, klaar, totaal }: Bewaarantwoord): number | null {
    this.opties.voortgang({ klaar, totaal });
    if (botsing) return this.blijftStaan({ tekst: "Nog niet opgeslagen: kies welke versie blijft.", fouten: {}, botsing });
    const mis = fouten[this.opties.sleutel];
    if (mis && !this.veranderd) zetTeksten(this.opties.vak, this.opties.sleutel, getypt[this.opties.sleutel] ?? {});
    if (mis) return this.blijftStaan({ tekst: `${ZINNEN.wacht}.`, fouten: mis });
    this.versie = rij?.versie ?? this.versie;
    if (this.veranderd) { // typed on while it was being saved
      this.toon({ soort: "wacht", tekst: ZINNEN.wacht, fouten: {} });
      return NA.keuze;
    }
    this.isOpgeslagen();
    for (const veld of veldenIn(this.opties.vak)) if (isVinkje(veld) && veld.name.startsWith("bevestigd.")) veld.checked = true; // what is saved is confirmed
    this.toon({ soort: "opgeslagen", tekst: rij?.opgeslagen ?? "Opgeslagen", fouten: {}, ...(rij && { gebrek: rij.gebrek }) });
    return null;
  }

  private mislukt(soort: "fout" | "geen-verbinding", tekst: string, opnieuwNa: number | null): number | null {
    this.veranderd = true;
    this.toon({ soort, tekst });
    return opnieuwNa;
  }

  /** Not saved, and sending it again as it is would not help. */
  private blijftStaan(beeld: Partial<Rijbeeld>): null {
    this.veranderd = true;
    this.toon({ soort: "fout", ...beeld });
    return null;
  }

  private isOpgeslagen(): void {
    this.veranderd = false;
    plank.haalWeg(this.plaats);
  }

  private legOpPlank(): void {
    plank.leg(this.plaats, [...leesVak(this.opties.vak, this.opties.sleutel, this.versie)].map(([naam, waarde]) => [naam, String(waarde)]));
  }

  /** What an earlier visit could not send is put back and sent, with the version it was made from. */
  private haalVanPlank(): void {
    const bewaard = plank.pak(this.plaats);
    if (!bewaard) return;
    const waarden = new Map(bewaard);
    zetVak(this.opties.vak, waarden);
    this.versie = Number(waarden.get(`versie.${this.opties.sleutel}`) ?? this.versie);
    this.veranderd = true;
    this.toon({ soort: "wacht", tekst: ZINNEN.plank });
    this.plan(NA.keuze);
  }

  private readonly houdVast = (event: BeforeUnloadEvent): void => {
    if (this.veranderd || this.onderweg) event.preventDefault();
  };

  private plan(na: number): void {
    clearTimeout(this.klok);
    this.klok = setTimeout(() => void this.stuur(), na);
  }

  private toon(verandering: Partial<Rijbeeld>): void {
    this.beeld = { ...this.beeld, ...verandering };
    if (!this.gestopt) this.opties.toon(this.beeld);
  }

  private get plaats(): string {
    return `spoorboekje:${this.opties.wie}:${this.opties.adres}#${this.opties.sleutel}`;
  }
}

/** What lies on the shelf of somebody for a region that can no longer be changed: field names with what was typed. */
export const opDePlank = (wie: string, adres: string): [plaats: string, waarden: [string, string][]][] => probeer(() => Object.keys(window.localStorage).filter((plaats) => plaats.startsWith(`spoorboekje:${wie}:${adres}#`)).map((plaats): [string, [string, string][]] => [plaats, plank.pak(plaats) ?? []])) ?? [];

/** The shelf in the browser. A browser may refuse to keep anything, or keep nonsense: then there is no shelf. */
const plank = {
  leg: (plaats: string, waarden: [string, string][]) => probeer(() => window.localStorage.setItem(plaats, JSON.stringify(waarden))),
  pak: (plaats: string) => probeer(() => JSON.parse(window.localStorage.getItem(plaats) ?? "null") as [string, string][] | null),
  haalWeg: (plaats: string) => probeer(() => window.localStorage.removeItem(plaats)),
};

function probeer<T>(werk: () => T): T | null {
  try {
    return werk();
  } catch {
    return null;
  }
}

type Invoer = HTMLInputElement | HTMLTextAreaElement;
const veldenIn = (vak: HTMLElement) => [...vak.querySelectorAll<Invoer>("input:not([type=hidden]), textarea")];
const isVinkje = (veld: Invoer): veld is HTMLInputElement => veld instanceof HTMLInputElement && (veld.type === "radio" || veld.type === "checkbox");
const isAangeraakt = (vak: HTMLElement) => veldenIn(vak).some((veld) => (isVinkje(veld) ? veld.checked !== veld.defaultChecked : veld.value !== veld.defaultValue));

/** What stands in the fields of a row. Without the mark of what stood there first: what is sent was touched. */
function leesVak(vak: HTMLElement, sleutel: string, versie: number): FormData {
  const formulier = new FormData();
  for (const veld of veldenIn(vak)) if (!isVinkje(veld) || veld.checked) formulier.append(veld.name, veld.value);
  formulier.append(`versie.${sleutel}`, String(versie));
  return formulier;
}

/** Puts texts back as the server read them: what could not be seen is out. */
function zetTeksten(vak: HTMLElement, sleutel: string, waarden: Record<string, string | string[]>): void {
  for (const veld of veldenIn(vak)) {
    const waarde = waarden[veld.name.slice(0, -sleutel.length - 1)];
    if (!isVinkje(veld) && typeof waarde === "string" && waarde.length < veld.value.length) veld.value = waarde;
  }
}

function zetVak(vak: HTMLElement, waarden: ReadonlyMap<string, string>): void {
  for (const veld of veldenIn(vak)) {
    if (isVinkje(veld)) veld.checked = waarden.get(veld.name) === veld.value;
    else veld.value = waarden.get(veld.name) ?? veld.value;
  }
}
