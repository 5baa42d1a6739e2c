import { Link } from "@remix-run/react";
import { Keuzevakken } from "~/ui/formulier-velden";
import { Melding } from "~/ui/melding";
import { ROLLEN } from "./rol";

export function Rolveld() {
  return <Keuzevakken naam="rol" label="Rol" een opties={Object.entries(ROLLEN).map(([waarde, tekst]) => ({ waarde, tekst }))} />;
}

/** A password that is shown once, and then never again. */
export function WachtwoordEenmalig({ naam, wachtwoord }: { naam: string; wachtwoord: string }) {
  return (
    <Melding soort="goed" titel={`Het wachtwoord van ${naam}`}>
      <p><code className="text-lg font-bold">{wachtwoord}</code></p>
      <p>Geef het veilig door. Het staat hier alleen nu; {naam} kan het zelf wijzigen bij Mijn account.</p>
      <p><Link to="/beheer/gebruikers">Terug naar gebruikers</Link></p>
    </Melding>
  );
}
