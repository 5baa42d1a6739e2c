import { Link, useLocation } from "@remix-run/react";

/** `ook`: other addresses where this is the present station. */
export type Station = { naar: string; tekst: string; ook?: readonly string[] };

/** The main menu as a line map; the present station is lit. */
export function Lijnkaart({ stations }: { stations: readonly Station[] }) {
  const { pathname } = useLocation();
  const valtOnder = (adres: string) => pathname === adres || pathname.startsWith(`${adres}/`);
  const isHier = ({ naar, ook = [] }: Station) => (naar === "/" ? pathname === "/" : valtOnder(naar)) || ook.some(valtOnder);
  return (
    <ul className="lijnkaart">
      {stations.map((station) => <li key={station.naar}><Link to={station.naar} aria-current={isHier(station) ? "page" : undefined}>{station.tekst}</Link></li>)}
    </ul>
  );
}
