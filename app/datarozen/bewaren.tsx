import { useCallback, useEffect, useRef, useState } from "react";
import type { Bewaarantwoord, Botsing } from "./meting-pagina.server";

export type Bewaarstand = { soort: "rust" | "wacht" | "bezig" | "opgeslagen" | "fout" | "geen-verbinding"; tekst: string };
const TIK = { keuze: 250, tekst: 1500, opnieuw: 5000 };
const GEEN_VERBINDING = "Geen verbinding. Wat u typte is bewaard in deze browser, en wordt opgeslagen zodra de verbinding er weer is.";
const NIET_OPGESLAGEN = "Dit kon niet worden opgeslagen. Wat u typte staat er nog; probeer het over een minuut opnieuw.";

type Rij = { sleutel: string; versie: number };
type Terug = { klaar: number; totaal: number };

/**
 * Saves a row of the adviser's screen as it is filled in: a choice at once, a text after a pause or when it is left. One request at a time per
 * row. What cannot be sent is kept in the browser, also when the page is closed, and sent again when there is a connection.
 */
export function useBewaren({ sleutel, versie: beginversie }: Rij, adres: string, naBewaren: (terug: Terug) => void) {
  const vak = useRef<HTMLDivElement>(null);
  const versie = useRef(beginversie);
  const klok = useRef<ReturnType<typeof setTimeout>>();
  const onderweg = useRef(false);
  const veranderd = useRef(false);
  const [stand, setStand] = useState<Bewaarstand>({ soort: "rust", tekst: "" });
  const [gebrek, setGebrek] = useState<string | null>();
  const [botsing, setBotsing] = useState<Botsing | null>(null);
  const [fouten, setFouten] = useState<Record<string, string>>({});
  const plank = `spoorboekje:${adres}#${sleutel}`;

  const stuur = useCallback(async () => {
    clearTimeout(klok.current);
    if (!vak.current || onderweg.current || !veranderd.current) return;
    onderweg.current = true;
    veranderd.current = false;
    const formulier = leesVak(vak.current, sleutel, versie.current);
    setStand({ soort: "bezig", tekst: "Bezig met opslaan…" });
    try {
      const antwoord = await fetch(adres, { method: "POST", body: formulier });
      if (!antwoord.headers.get("content-type")?.includes("application/json")) return mislukt(formulier, antwoord.redirected || antwoord.status === 401 ? "U bent uitgelogd. Log in een ander tabblad opnieuw in; daarna wordt dit alsnog opgeslagen." : NIET_OPGESLAGEN);
      const uitkomst = (await antwoord.json()) as Bewaarantwoord | { zin: string };
      if ("zin" in uitkomst) return mislukt(formulier, uitkomst.zin);
      verwerk(uitkomst);
    } catch {
      mislukt(formulier, GEEN_VERBINDING, "geen-verbinding");
    } finally {
      onderweg.current = false;
      if (veranderd.current && klok.current === undefined) plan(TIK.keuze);
    }

    function verwerk({ opgeslagen: [rij], botsingen: [tegen], fouten: mis, klaar, totaal }: Bewaarantwoord) {
      window.localStorage.removeItem(plank);
      setFouten(mis[sleutel] ?? {});
      setBotsing(tegen ?? null);
      if (rij) {
        versie.current = rij.versie;
        setGebrek(rij.gebrek);
      }
      setStand(tegen || mis[sleutel] ? { soort: "fout", tekst: tegen ? "Nog niet opgeslagen: kies hieronder welke versie blijft." : "Nog niet opgeslagen." } : { soort: "opgeslagen", tekst: rij?.opgeslagen ?? "Opgeslagen" });
      naBewaren({ klaar, totaal });
    }
    function mislukt(formulier: FormData, tekst: string, soort: "fout" | "geen-verbinding" = "fout") {
      window.localStorage.setItem(plank, JSON.stringify([...formulier].map(([naam, waarde]) => [naam, String(waarde)])));
      veranderd.current = true;
      setStand({ soort, tekst });
      plan(TIK.opnieuw);
    }
  }, [adres, sleutel, plank, naBewaren]); // eslint-disable-line react-hooks/exhaustive-deps -- plan only sets a clock

  function plan(na: number) {
    clearTimeout(klok.current);
    klok.current = setTimeout(() => { klok.current = undefined; void stuur(); }, na);
  }

  useEffect(() => {
    const bewaard = window.localStorage.getItem(plank);
    if (bewaard && vak.current) {
      zetVak(vak.current, new Map(JSON.parse(bewaard) as [string, string][]));
      veranderd.current = true;
      setStand({ soort: "wacht", tekst: "Hier staat nog iets wat eerder niet kon worden opgeslagen. Dat gebeurt nu." });
      plan(TIK.keuze);
    }
    const verbonden = () => void stuur();
    const weg = (event: BeforeUnloadEvent) => { if (veranderd.current) event.preventDefault(); };
    window.addEventListener("online", verbonden);
    window.addEventListener("beforeunload", weg);
    return () => { window.removeEventListener("online", verbonden); window.removeEventListener("beforeunload", weg); };
  }, [plank, stuur]); // eslint-disable-line react-hooks/exhaustive-deps -- as above

  return {
    vak, stand, gebrek, botsing, fouten,
    /** Somebody typed or chose something. */
    opVerandering: (isKeuze: boolean) => { veranderd.current = true; if (!botsing) { setStand({ soort: "wacht", tekst: "Nog niet opgeslagen" }); plan(isKeuze ? TIK.keuze : TIK.tekst); } },
    /** The row is left. */
    opVertrek: () => { if (!botsing) void stuur(); },
    /** Of two versions mine stays. */
    mijnVersie: () => { versie.current = botsing!.versie; setBotsing(null); veranderd.current = true; void stuur(); },
    /** Of two versions the stored one stays. */
    anderVersie: () => {
      zetVak(vak.current!, new Map(Object.entries(botsing!.waarden).map(([veld, waarde]) => [`${veld}.${sleutel}`, waarde])));
      versie.current = botsing!.versie;
      veranderd.current = false;
      setBotsing(null);
      setStand({ soort: "opgeslagen", tekst: `De versie van ${botsing!.door} blijft staan` });
    },
  };
}

/** What stands in the fields of a row. Without its mark: what is sent here was touched. */
function leesVak(vak: HTMLElement, sleutel: string, versie: number): FormData {
  const formulier = new FormData();
  for (const veld of vak.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")) {
    const telt = !(veld instanceof HTMLInputElement) || !["radio", "checkbox"].includes(veld.type) || veld.checked;
    if (telt && !veld.name.startsWith("eerst.") && !veld.name.startsWith("versie.")) formulier.append(veld.name, veld.value);
  }
  formulier.append(`versie.${sleutel}`, String(versie));
  return formulier;
}

function zetVak(vak: HTMLElement, waarden: ReadonlyMap<string, string>): void {
  for (const veld of vak.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")) {
    if (veld instanceof HTMLInputElement && ["radio", "checkbox"].includes(veld.type)) veld.checked = waarden.get(veld.name) === veld.value;
    else if (waarden.has(veld.name) && veld.type !== "hidden") veld.value = waarden.get(veld.name)!;
  }
}
