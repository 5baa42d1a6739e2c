import { Link, useLocation } from "@remix-run/react";

export type Station = { naar: string; tekst: string };

/** The main menu as a line map; the present station is lit. */
export function Lijnkaart({ stations }: { stations: readonly Station[] }) {
  const { pathname } = useLocation();
  const hier = (naar: string) => (naar === "/" ? pathname === "/" || pathname.startsWith("/halfjaren") : pathname === naar || pathname.startsWith(`${naar}/`));
  return (
    <ul className="lijnkaart">
      {stations.map(({ naar, tekst }) => <li key={naar}><Link to={naar} aria-current={hier(naar) ? "page" : undefined}>{tekst}</Link></li>)}
    </ul>
  );
}
