import { Link } from "@remix-run/react";
import { halfjaarInWoorden } from "~/periode/halfjaar";
import { Tabel } from "~/ui/tabel";
import { inzetInWoorden, minus, NIETS } from "./capaciteit";
import { Overboekt } from "./koppelingstaatmerk";
import type { Wagonnetjerij } from "./wagonnetje.server";

/** Wagonnetjes of a round, a row for each half-year in which they have or promise anything. */
export function WagonnetjeTabel({ wagonnetjes, ronde, halfjaar }: { wagonnetjes: readonly Wagonnetjerij[]; ronde: string; halfjaar: string | null }) {
  const rijen = wagonnetjes.flatMap((wagonnetje) => {
    const standen: (Wagonnetjerij["standen"][number] | null)[] = wagonnetje.standen.filter((stand) => !halfjaar || stand.halfjaar === halfjaar);
    return (standen.length > 0 ? standen : [null]).map((stand) => ({ wagonnetje, stand }));
  });
  return (
    <Tabel
      bijschrift={<span className="sr-only">Wagonnetjes van {ronde}</span>}
      kolommen={["Wagonnetje", "Soort", "Halfjaar", "Beschikbaar", "Toegezegd", "Over"].map((kop, i) => ({ kop, naam: kop, kort: i > 1 }))}
      rijen={rijen.map(({ wagonnetje: { sleutel, naam, soort, organisatie, contactrol }, stand }) => ({
        sleutel: `${sleutel}-${stand?.halfjaar ?? ""}`,
        cellen: [
          <span key="n"><Link to={`/wagonnetjes/${sleutel}`} className="font-semibold">{naam}</Link><span className="block text-[0.92rem] text-zacht">{[organisatie, contactrol].filter(Boolean).join(" · ")}</span></span>,
          soort.naam,
          stand ? halfjaarInWoorden(stand.halfjaar) : "nog niets ingevuld",
          stand && inzetInWoorden(stand.beschikbaar),
          stand && inzetInWoorden(stand.toegezegd),
          stand && <Over key="o" {...stand} />,
        ],
      }))}
    />
  );
}

/** What is left, or that more was promised than there is. */
export function Over({ beschikbaar, toegezegd, overboekt }: Pick<Wagonnetjerij["standen"][number], "beschikbaar" | "toegezegd" | "overboekt">) {
  const over = minus(beschikbaar, toegezegd);
  if (!overboekt) return <>{inzetInWoorden(over)}</>;
  const teVeel = { uren: Math.max(0, -over.uren), euros: Math.max(0, -over.euros) };
  const nog = { uren: Math.max(0, over.uren), euros: Math.max(0, over.euros) };
  return <span className="flex flex-col"><Overboekt /><span className="text-[0.92rem]">{inzetInWoorden(teVeel)} te veel{inzetInWoorden(nog) === inzetInWoorden(NIETS) ? "" : `, ${inzetInWoorden(nog)} over`}</span></span>;
}
