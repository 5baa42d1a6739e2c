import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

/** The head of a page: where it belongs, what it is, and what can be done with all of it. */
export function Paginakop({ titel, onder, terug, acties }: { titel: ReactNode; onder?: ReactNode; terug?: { naar: string; tekst: string }; acties?: ReactNode }) {
  return (
    <header className="mb-7">
      {terug && <p className="mb-2 text-[0.95rem] niet-afdrukken"><Link to={terug.naar}>← {terug.tekst}</Link></p>}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-0">
          <h1 className="text-[clamp(1.6rem,1.2rem+1.6vw,2.3rem)]">{titel}</h1>
          {onder && <p className="mt-1.5 text-zacht">{onder}</p>}
        </div>
        {acties && <div className="flex flex-wrap gap-2 niet-afdrukken">{acties}</div>}
      </div>
    </header>
  );
}

/** A part of a page under its own heading, with at most one way on beside it. */
export function Sectie({ titel, verder, children, anker }: { titel: string; verder?: { naar: string; tekst: string }; children: ReactNode; anker?: string }) {
  return (
    <section className="mb-10" aria-labelledby={anker && `${anker}-kop`} id={anker}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-xl" id={anker && `${anker}-kop`}>{titel}</h2>
        {verder && <Link to={verder.naar} className="text-[0.95rem]">{verder.tekst}</Link>}
      </div>
      {children}
    </section>
  );
}

/** What a place says when there is nothing yet: why, and what to do. */
export function Leeg({ children }: { children: ReactNode }) {
  return <div className="border-y border-lijn py-6 text-zacht">{children}</div>;
}

/** Label and value in rows. */
export function Gegevens({ rijen }: { rijen: [label: string, waarde: ReactNode][] }) {
  return (
    <dl className="border-t border-lijn text-[0.97rem]">
      {rijen.filter(([, waarde]) => waarde !== null && waarde !== "" && waarde !== undefined).map(([label, waarde]) => (
        <div key={label} className="grid gap-x-4 border-b border-lijn py-2 sm:grid-cols-[11rem_1fr]">
          <dt className="text-zacht">{label}</dt>
          <dd>{waarde}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Large numbers, each with what it says in a sentence under it. */
export function Cijfers({ cijfers }: { cijfers: readonly { label: string; waarde: string; toelichting: string }[] }) {
  return (
    <dl className="my-6 grid grid-cols-2 border-y-2 border-rand md:grid-cols-4">
      {cijfers.map(({ label, waarde, toelichting }, i) => (
        <div key={label} className={`flex flex-col py-3 pr-3 ${i % 2 ? "border-l border-lijn pl-4" : ""} ${i > 0 ? "md:border-l md:border-lijn md:pl-4" : ""}`}>
          <dt className="text-[0.92rem] text-zacht">{label}</dt>
          <dd className="text-[2.1rem] font-extrabold leading-tight tabular-nums">{waarde}</dd>
          <dd className="text-[0.88rem] text-zacht">{toelichting}</dd>
        </div>
      ))}
    </dl>
  );
}
