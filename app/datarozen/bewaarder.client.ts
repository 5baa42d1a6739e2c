import type { Bewaarantwoord, Botsing } from "./meting-pagina.server";

/** How a row stands: whether it is saved, what it lacks, what is wrong with it, and whether a colleague was first. */
export type Rijbeeld = { soort: "rust" | "wacht" | "bezig" | "opgeslagen" | "fout" | "geen-verbinding"; tekst: string; gebrek?: string | null; fouten: Record<string, string>; botsing: Botsing | null };
const IN_RUST: Rijbeeld = { soort: "rust", tekst: "", fouten: {}, botsing: null };

const NA = { keuze: 250, tekst: 1500, opnieuw: 5000 };
const GEEN_VERBINDING = "Geen verbinding. Wat u typte is bewaard in deze browser, en wordt opgeslagen zodra de verbinding er weer is.";
const NIET_OPGESLAGEN = "Dit kon niet worden opgeslagen. Wat u typte staat er nog; over enkele seconden wordt het opnieuw geprobeerd.";
const UITGELOGD = "U bent uitgelogd. Log in een ander tabblad opnieuw in; daarna wordt dit alsnog opgeslagen.";

type Opties = { vak: HTMLElement; adres: string; sleutel: string; versie: number; /** Where the page itself came back with a colleague's version. */ botsing: Botsing | null; toon: (beeld: Rijbeeld) => void; voortgang: (nu: { klaar: number; totaal: number }) => void };

/**
 * Saves a row of the adviser's screen as it is filled in: a choice at once, a text after a pause or when it is left. One request at a time.
 * What cannot be sent is kept in the browser, also when the page is closed, and sent again when there is a connection.
 */
export class Bewaarder {
  private klok: ReturnType<typeof setTimeout> | undefined;
  private onderweg = false;
  private veranderd = false;
  private versie: number;
  private beeld: Rijbeeld;

  constructor(private readonly opties: Opties) {
    this.versie = opties.versie;
    this.beeld = { ...IN_RUST, botsing: opties.botsing };
    window.addEventListener("online", this.stuur);
    window.addEventListener("beforeunload", this.houdVast);
    this.haalVanPlank();
  }

  stop(): void {
    clearTimeout(this.klok);
    window.removeEventListener("online", this.stuur);
    window.removeEventListener("beforeunload", this.houdVast);
  }

  /** Somebody chose or typed something. */
  verandert(isKeuze: boolean): void {
    this.veranderd = true;
    if (this.beeld.botsing) return;
    this.toon({ soort: "wacht", tekst: "Nog niet opgeslagen" });
    this.plan(isKeuze ? NA.keuze : NA.tekst);
  }

  /** The row is left. */
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
    this.veranderd = false;
    this.toon({ soort: "opgeslagen", tekst: `De versie van ${botsing.door} blijft staan.`, botsing: null });
  }

  private readonly stuur = async (): Promise<void> => {
    clearTimeout(this.klok);
    if (this.onderweg || !this.veranderd) return;
    this.onderweg = true;
    this.veranderd = false;
    this.toon({ soort: "bezig", tekst: "Bezig met opslaan…" });
    const formulier = leesVak(this.opties.vak, this.opties.sleutel, this.versie);
    try {
      const antwoord = await fetch(this.opties.adres, { method: "POST", body: formulier });
      if (!antwoord.headers.get("content-type")?.includes("application/json")) return this.mislukt(formulier, "fout", antwoord.redirected || antwoord.status === 401 ? UITGELOGD : NIET_OPGESLAGEN);
      const uitkomst = (await antwoord.json()) as Bewaarantwoord | { zin: string };
      if ("zin" in uitkomst) this.mislukt(formulier, "fout", uitkomst.zin);
      else this.verwerk(uitkomst);
    } catch {
      this.mislukt(formulier, "geen-verbinding", GEEN_VERBINDING);
    } finally {
      this.onderweg = false;
      if (this.veranderd && !this.beeld.botsing) this.plan(this.beeld.soort === "bezig" || this.beeld.soort === "opgeslagen" || this.beeld.soort === "wacht" ? NA.keuze : NA.opnieuw);
    }
  };

  private verwerk({ opgeslagen: [rij], botsingen: [botsing], fouten, klaar, totaal }: Bewaarantwoord): void {
    window.localStorage.removeItem(this.plank);
    this.versie = rij?.versie ?? this.versie;
    const mis = fouten[this.opties.sleutel] ?? {};
    this.opties.voortgang({ klaar, totaal });
    if (botsing) return this.toon({ soort: "fout", tekst: "Nog niet opgeslagen: kies welke versie blijft.", fouten: {}, botsing });
    if (Object.keys(mis).length > 0) return this.toon({ soort: "fout", tekst: "Nog niet opgeslagen.", fouten: mis });
    this.toon({ soort: this.veranderd ? "wacht" : "opgeslagen", tekst: this.veranderd ? "Nog niet opgeslagen" : (rij?.opgeslagen ?? "Opgeslagen"), fouten: {}, ...(rij && { gebrek: rij.gebrek }) });
  }

  private mislukt(formulier: FormData, soort: "fout" | "geen-verbinding", tekst: string): void {
    window.localStorage.setItem(this.plank, JSON.stringify([...formulier].map(([naam, waarde]) => [naam, String(waarde)])));
    this.veranderd = true;
    this.toon({ soort, tekst });
  }

  /** What an earlier visit could not send is put back and sent, with the version it was made from. */
  private haalVanPlank(): void {
    const bewaard = window.localStorage.getItem(this.plank);
    if (!bewaard) return;
    const waarden = new Map(JSON.parse(bewaard) as [string, string][]);
    zetVak(this.opties.vak, waarden);
    this.versie = Number(waarden.get(`versie.${this.opties.sleutel}`) ?? this.versie);
    this.veranderd = true;
    this.toon({ soort: "wacht", tekst: "Hier staat nog wat eerder niet kon worden opgeslagen. Dat gebeurt nu." });
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
    this.opties.toon(this.beeld);
  }

  private get plank(): string {
    return `spoorboekje:${this.opties.adres}#${this.opties.sleutel}`;
  }
}

type Invoer = HTMLInputElement | HTMLTextAreaElement;
const veldenIn = (vak: HTMLElement) => vak.querySelectorAll<Invoer>("input:not([type=hidden]), textarea");
const isVinkje = (veld: Invoer): veld is HTMLInputElement => veld instanceof HTMLInputElement && (veld.type === "radio" || veld.type === "checkbox");

/** What stands in the fields of a row. Without the mark of what stood there first: what is sent was touched. */
function leesVak(vak: HTMLElement, sleutel: string, versie: number): FormData {
  const formulier = new FormData();
  for (const veld of veldenIn(vak)) if (!isVinkje(veld) || veld.checked) formulier.append(veld.name, veld.value);
  formulier.append(`versie.${sleutel}`, String(versie));
  return formulier;
}

function zetVak(vak: HTMLElement, waarden: ReadonlyMap<string, string>): void {
  for (const veld of veldenIn(vak)) {
    if (isVinkje(veld)) veld.checked = waarden.get(veld.name) === veld.value;
    else veld.value = waarden.get(veld.name) ?? veld.value;
  }
}
