import { ALLE_STAPPEN, STAPPEN, type Stap } from "./stappen";

/** The six steps as a track, with where the traject stands. */
export function Stappenspoor({ stap, naam }: { stap: Stap; naam: string }) {
  return (
    <ol className="stappenspoor" aria-label={`${naam} op de zes stappen`}>
      {ALLE_STAPPEN.map((nummer) => {
        const plek = nummer < stap ? "geweest" : nummer === stap ? "hier" : "later";
        return (
          <li key={nummer} data-plek={plek} aria-current={plek === "hier" ? "step" : undefined}>
            <span className="station" aria-hidden>{nummer}</span>
            {STAPPEN[nummer].titel}
            {plek === "hier" && <span className="sr-only"> (hier staat het traject)</span>}
          </li>
        );
      })}
    </ol>
  );
}
