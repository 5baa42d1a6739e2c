import { useNavigate } from "@remix-run/react";
import { useEffect, useRef } from "react";
import type { Spoorboekje } from "./spoorboekje.server";

type Plaat = NonNullable<Spoorboekje["tijdlijn"]>;

/**
 * The drawn timeline: wide where there is room, upright where there is not. Each stop is a link to its milestone. Who may edit can also
 * drag a stop to another quarter; that opens the form that asks why, so that nothing moves without a reason.
 */
export function TijdlijnPlaat({ plaat: { breed, smal, kwartalen }, sleepbaar }: { plaat: Plaat; sleepbaar: boolean }) {
  const vak = useRef<HTMLDivElement>(null);
  const naar = useNavigate();
  useEffect(() => (sleepbaar && vak.current ? maakSleepbaar(vak.current, kwartalen, naar) : undefined), [sleepbaar, kwartalen, naar, breed]);
  return (
    <div className="tijdlijn">
      <div ref={vak} className="tijdlijn-breed" data-sleepbaar={sleepbaar || undefined} dangerouslySetInnerHTML={{ __html: breed }} />
      {sleepbaar && <p className="sleephint mt-2 text-[0.92rem] text-zacht niet-afdrukken">Sleep een halte naar een ander kwartaal, of open haar en kies Verplaatsen.</p>}
      <div className="tijdlijn-smal" dangerouslySetInnerHTML={{ __html: smal }} />
    </div>
  );
}

/** The part of the drawing's width where the quarters begin (tijdlijn-svg.ts). */
const KOP = 150 / 1120;
const MIN_AFSTAND = 8;

function maakSleepbaar(vak: HTMLElement, kwartalen: readonly string[], naar: (adres: string) => void): () => void {
  vak.parentElement!.dataset.script = "ja"; // only now is the hint true
  let sleep: { halte: SVGAElement; x: number; y: number; gesleept: boolean } | null = null;
  const plat = (event: Event) => event.preventDefault();
  const pak = (event: PointerEvent) => {
    const halte = (event.target as Element).closest<SVGAElement>("a[data-mijlpaal]:not([data-weg])");
    if (halte && event.button === 0) sleep = { halte, x: event.clientX, y: event.clientY, gesleept: false };
  };
  const beweeg = (event: PointerEvent) => {
    if (!sleep) return;
    sleep.gesleept ||= Math.abs(event.clientX - sleep.x) > MIN_AFSTAND;
    if (!sleep.gesleept) return;
    const schaal = vak.querySelector("svg")!.getScreenCTM()!.a;
    sleep.halte.setAttribute("transform", `translate(${(event.clientX - sleep.x) / schaal} ${(event.clientY - sleep.y) / schaal})`);
    sleep.halte.setAttribute("data-sleep", "ja");
  };
  const laatLos = (event: PointerEvent) => {
    if (!sleep) return;
    const { halte, gesleept } = sleep;
    sleep = null;
    halte.removeAttribute("transform");
    halte.removeAttribute("data-sleep");
    if (!gesleept || event.type !== "pointerup") return;
    const kader = vak.querySelector("svg")!.getBoundingClientRect();
    const deel = ((event.clientX - kader.left) / kader.width - KOP) / (1 - KOP);
    const kwartaal = kwartalen[Math.floor(deel * kwartalen.length)];
    vak.addEventListener("click", plat, { capture: true, once: true }); // the click that ends a drag is no click
    setTimeout(() => vak.removeEventListener("click", plat, { capture: true }));
    if (kwartaal) naar(`/mijlpalen/${halte.dataset.mijlpaal}/verplaatsing?kwartaal=${kwartaal}`);
  };
  const luisteraars = [["pointerdown", pak], ["pointermove", beweeg], ["pointerup", laatLos], ["pointercancel", laatLos]] as const;
  for (const [soort, doe] of luisteraars) (soort === "pointerdown" ? vak : window).addEventListener(soort, doe as EventListener);
  vak.addEventListener("dragstart", plat);
  return () => {
    for (const [soort, doe] of luisteraars) (soort === "pointerdown" ? vak : window).removeEventListener(soort, doe as EventListener);
    vak.removeEventListener("dragstart", plat);
  };
}
