import type { Roosinhoud, Statuswaarde } from "~/datarozen/inhoud";
import { AANPAK_DAKLOOSHEID, BESCHERMD_THUIS } from "../startgegevens/rozen";

export type VoorbeeldRoos = { sleutel: string; titel: string; uitleg: string; isVoorbeeld: boolean; versies: Roosinhoud[]; ronden: VoorbeeldRonde[] };
/** `versie`: which of the versions was asked, counted from 1. Without `gepubliceerd` the round is still open. */
export type VoorbeeldRonde = { halfjaar: string; versie: number; deadline: string; gepubliceerd?: string };

/** The same in its first two rounds: two names were spelled otherwise, and one subtheme stood under another theme. An invented history, to show that it is kept. */
const BESCHERMD_THUIS_EERST: Roosinhoud = {
  ...BESCHERMD_THUIS.inhoud,
  themas: BESCHERMD_THUIS.inhoud.themas.map(({ subthemas, ...rest }) => {
    const anders = subthemas.filter(({ sleutel }) => sleutel !== "financiering").map((subthema) => ({ ...subthema, naam: { woningcorporaties: "Afspraken met woningcoöperatie", clientondersteuning: "Toegang tot cliënt ondersteuning" }[subthema.sleutel] ?? subthema.naam }));
    return { ...rest, subthemas: rest.sleutel === "governance" ? [...BESCHERMD_THUIS.inhoud.themas[1]!.subthemas.filter(({ sleutel }) => sleutel === "financiering"), ...anders] : anders };
  }),
};

const zonderInhoud = ({ inhoud: _, ...roos }: typeof BESCHERMD_THUIS) => roos;

export const rozen: readonly VoorbeeldRoos[] = [
  {
    ...zonderInhoud(BESCHERMD_THUIS),
    versies: [BESCHERMD_THUIS_EERST, BESCHERMD_THUIS.inhoud],
    ronden: [
      { halfjaar: "2022-h2", versie: 1, deadline: "2022-12-31", gepubliceerd: "2023-01-20" }, { halfjaar: "2023-h1", versie: 1, deadline: "2023-07-31", gepubliceerd: "2023-08-18" },
      { halfjaar: "2023-h2", versie: 2, deadline: "2023-12-31", gepubliceerd: "2024-01-19" }, { halfjaar: "2024-h1", versie: 2, deadline: "2024-07-31", gepubliceerd: "2024-08-16" },
    ],
  },
  {
    ...zonderInhoud(AANPAK_DAKLOOSHEID),
    versies: [AANPAK_DAKLOOSHEID.inhoud],
    ronden: [
      { halfjaar: "2022-h2", versie: 1, deadline: "2022-12-31", gepubliceerd: "2023-01-27" }, { halfjaar: "2023-h1", versie: 1, deadline: "2023-07-31", gepubliceerd: "2023-08-25" },
      { halfjaar: "2023-h2", versie: 1, deadline: "2023-12-31", gepubliceerd: "2024-01-26" }, { halfjaar: "2024-h1", versie: 1, deadline: "2024-07-31" },
    ],
  },
];

/** The regions of the demo adviser. */
export const eigenRegios = ["GM0361", "GM0505", "GM0796"];
/** Regions that did not submit in a round: what they had was taken over, and is out of date by the next. */
export const nietIngediend: Readonly<Record<string, readonly string[]>> = { "beschermd-thuis/2023-h2": ["GM0114", "GM0400", "GM0718"], "beschermd-thuis/2024-h1": ["GM0400", "GM0718"], "aanpak-dakloosheid/2023-h2": ["GM0034"] };

/** What the source really shows ("Datagedreven werken", dashboards MO/BW 2024): of Alkmaar fifteen statuses and five answers. */
export const uitDeBron: Readonly<Record<string, { bron: string; toelichting: string; waarden: Readonly<Record<string, string>> }>> = {
  "beschermd-thuis/2024-h1/GM0361": {
    bron: "Dashboard Beschermd Thuis, 2024",
    toelichting: "Zo stond het in het dashboard; een toelichting stond er niet bij.",
    waarden: Object.fromEntries(BESCHERMD_THUIS.inhoud.themas.flatMap(({ subthemas }) => subthemas).map(({ sleutel }) => [sleutel, sleutel === "regiovisie" ? "gereed" : "in-ontwikkeling"])),
  },
  "aanpak-dakloosheid/2024-h1/GM0361": { bron: "Dashboard Aanpak Dakloosheid, 2024", toelichting: "", waarden: { flexwoningen: "ja", "leegstaande-panden": "ja", woningdelen: "ja", optoppen: "nee", overig: "nee" } },
};

/** Invented explanations, by how far a status is. */
export const toelichtingen: Readonly<Record<Statuswaarde["soort"] | "begin", readonly string[]>> = {
  doel: ["De afspraken zijn door alle gemeenten vastgesteld en worden uitgevoerd.", "Dit loopt; elk kwartaal kijken de gemeenten samen na of het nog klopt.", "Vastgesteld door de colleges en opgenomen in de werkafspraken."],
  gewoon: ["Er ligt een concept; de gemeenten bespreken het dit halfjaar.", "Met drie gemeenten zijn afspraken gemaakt, met de andere loopt het gesprek.", "De werkgroep heeft een voorstel gemaakt dat nog moet worden doorgerekend.", "De eerste afspraken zijn gemaakt; de uitwerking volgt na de zomer."],
  begin: ["Hiermee is nog niet begonnen; andere onderwerpen gingen voor.", "Dit staat voor volgend jaar op de agenda.", "Er is nog geen trekker gevonden."],
  onbekend: ["De cijfers van de zorgaanbieders zijn nog niet binnen.", "De registratie verschilt per gemeente, daardoor is dit niet te zeggen."],
};
