import { Filter, Filterlijst, Filtertekst, Filtervinkje } from "~/ui/filter-velden";
import { DIENSTVERLENINGEN, DOMEINEN } from "./project";
import { STATUSSEN } from "./project-status";

/** What the ledger is narrowed down to. */
export function ProjectFilter({ adres, fouten, opdrachtgevers }: { adres: URLSearchParams; fouten: Record<string, string>; opdrachtgevers: readonly string[] }) {
  return (
    <Filter wat="Projecten" hier="/projecten" adres={adres}>
      <Filtertekst naam="zoek" label="Zoeken" adres={adres} zoek />
      <Filtertekst naam="halfjaar" label="Halfjaar" adres={adres} voorbeeld="tweede helft 2021" fout={fouten.halfjaar} />
      <Filterlijst naam="dienstverlening" label="Dienstverlening" adres={adres} opties={Object.entries(DIENSTVERLENINGEN).map(([waarde, { label }]) => [waarde, label] as const)} />
      <Filterlijst naam="opdrachtgever" label="Opdrachtgever" adres={adres} opties={opdrachtgevers.map((naam) => [naam, naam] as const)} />
      <Filterlijst naam="domein" label="Domein" adres={adres} opties={Object.entries(DOMEINEN)} />
      <Filterlijst naam="status" label="Status" adres={adres} opties={Object.entries(STATUSSEN)} />
      <div className="flex flex-wrap items-end gap-x-5 gap-y-1 pb-2">
        <Filtervinkje naam="mijn" label="Alleen mijn projecten" adres={adres} />
        <Filtervinkje naam="stil" label="Alleen stille" adres={adres} />
        <Filtervinkje naam="laat" label="Alleen te laat" adres={adres} />
      </div>
    </Filter>
  );
}
