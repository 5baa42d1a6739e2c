import type { Voortgang } from "./voortgang";

/** How far a koersdocument is: a bar, and the same in words. */
export function Voortgangsbalk({ voortgang: { voldaan, totaal, percentage }, klein }: { voortgang: Voortgang; klein?: boolean }) {
  return (
    <div className="max-w-3xl">
      <p className={klein ? "" : "text-lg"}><strong className="font-extrabold tabular-nums">{percentage} %</strong> <span className="text-zacht">· {voldaan} van {totaal} eisen voldaan</span></p>
      <svg className="balk" width="100%" height="14" aria-hidden><rect width="100%" height="14" rx="7" className="balk-heel" />{percentage > 0 && <rect width={`${percentage}%`} height="14" rx="7" className="balk-deel" />}</svg>
    </div>
  );
}
