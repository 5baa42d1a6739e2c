/** A row of the tables in the Tussenrapportage OCD, tweede helft 2021. */
export type Transcriptieregel = {
  onderdeel: "basisdienstverlening" | "aanvullende-dienstverlening" | "regionale-bijdragen" | "smartdatacenter";
  /** The municipality it stands under. */
  groep: string | null;
  titel: string;
  wanneer: string;
  /** The municipalities named beside a row of the SmartDataCenter. */
  bij?: string[];
};

/**
 * The forty rows, typed over from the report and not from the example data. Capitals, lost spaces and one
 * misspelled "Zwijndrecht" are put right; "terassenbeleid" stands as it stood.
 */
export const transcriptie: Transcriptieregel[] = [
  { onderdeel: "basisdienstverlening", groep: null, titel: "Verkoopmonitor", wanneer: "okt. + dec. 2021" },
  { onderdeel: "basisdienstverlening", groep: null, titel: "Politiecijfers", wanneer: "okt. + dec. 2021" },
  { onderdeel: "basisdienstverlening", groep: null, titel: "Duurzaamheid", wanneer: "nov. 2021" },
  { onderdeel: "basisdienstverlening", groep: null, titel: "Drechtsteden in cijfers", wanneer: "4e kwrt. 2021" },

  { onderdeel: "aanvullende-dienstverlening", groep: "Dordrecht", titel: "Evaluatie nieuwe Dordtse Biesbosch", wanneer: "december 2021" },
  { onderdeel: "aanvullende-dienstverlening", groep: "Dordrecht", titel: "Veilige stad Dordrecht", wanneer: "januari 2022" },
  { onderdeel: "aanvullende-dienstverlening", groep: "Dordrecht", titel: "Pilot BSO+", wanneer: "januari 2022" },
  { onderdeel: "aanvullende-dienstverlening", groep: "Dordrecht", titel: "Vooruitblik hybride werken", wanneer: "september 2021" },
  { onderdeel: "aanvullende-dienstverlening", groep: "Dordrecht", titel: "Ouderbetrokkenheid bij sportverenigingen", wanneer: "lopend" },
  { onderdeel: "aanvullende-dienstverlening", groep: "Dordrecht", titel: "Verhuisketens nieuwbouw Dordrecht", wanneer: "lopend" },
  { onderdeel: "aanvullende-dienstverlening", groep: "Dordrecht", titel: "Stagediscriminatie Dordrecht", wanneer: "lopend" },
  { onderdeel: "aanvullende-dienstverlening", groep: "Dordrecht", titel: "Arbeidsmigranten in de Drechtsteden", wanneer: "lopend" },
  { onderdeel: "aanvullende-dienstverlening", groep: "Dordrecht", titel: "Flits jeugdhulp indicatoren", wanneer: "lopend" },
  { onderdeel: "aanvullende-dienstverlening", groep: "Dordrecht", titel: "Kansensessie 18-/18+", wanneer: "november 2021" },
  { onderdeel: "aanvullende-dienstverlening", groep: "Dordrecht", titel: "Leefbaarheid rondom het Kromhout", wanneer: "januari 2022" },
  { onderdeel: "aanvullende-dienstverlening", groep: "Dordrecht", titel: "Plan Tij oeververbinding", wanneer: "september 2022" },
  { onderdeel: "aanvullende-dienstverlening", groep: "Dordrecht", titel: "Verkenning opkoopbescherming", wanneer: "december 2021" },
  { onderdeel: "aanvullende-dienstverlening", groep: "Dordrecht", titel: "Monitoring gezonde leefomgeving (fase 1)", wanneer: "lopend" },
  { onderdeel: "aanvullende-dienstverlening", groep: "Dordrecht", titel: "Economische Spin-off tentoonstelling Albert Cuyp", wanneer: "lopend" },
  { onderdeel: "aanvullende-dienstverlening", groep: "Alblasserdam", titel: "Effectindicatoren Alblasserdam", wanneer: "juni 2021" },
  { onderdeel: "aanvullende-dienstverlening", groep: "Alblasserdam", titel: "Telefonische enquête nieuw terassenbeleid", wanneer: "december 2021" },
  { onderdeel: "aanvullende-dienstverlening", groep: "Papendrecht", titel: "Papendrecht in cijfers", wanneer: "juni 2021" },
  { onderdeel: "aanvullende-dienstverlening", groep: "Papendrecht", titel: "Verslag Signalerend huisbezoek", wanneer: "lopend" },
  { onderdeel: "aanvullende-dienstverlening", groep: "Hardinxveld-Giessendam", titel: "Bewonerspanelonderzoek Groenbeleidsplan", wanneer: "oktober 2021" },
  { onderdeel: "aanvullende-dienstverlening", groep: "Sliedrecht", titel: "CEO Dienstverlening Bonkelaarhuis", wanneer: "lopend" },

  // The report abbreviates here ("dec. 2021"); the product writes the month in full, as under aanvullend.
  { onderdeel: "regionale-bijdragen", groep: null, titel: "Nulmeting regiodeal", wanneer: "december 2021" },
  { onderdeel: "regionale-bijdragen", groep: null, titel: "Corona Monitor Zuid-Holland Zuid", wanneer: "december 2021" },
  { onderdeel: "regionale-bijdragen", groep: null, titel: "Monitor Sociaal", wanneer: "lopend" },

  { onderdeel: "smartdatacenter", groep: null, titel: "Dashboard Maatschappelijke opvang", wanneer: "afgerond" },
  { onderdeel: "smartdatacenter", groep: null, titel: "Toevoegen gemeentebelastingen in dashboard Sociaal domein", wanneer: "afgerond", bij: ["Dordrecht", "Zwijndrecht", "Hendrik-Ido-Ambacht"] },
  { onderdeel: "smartdatacenter", groep: null, titel: "Meenemen van gemeenteraad en college van B&W Zwijndrecht in ontwikkelingen dashboard", wanneer: "afgerond", bij: ["Zwijndrecht"] },
  { onderdeel: "smartdatacenter", groep: null, titel: "Uitvoeren beheerwerkzaamheden op dashboards dataportaal", wanneer: "afgerond" },
  { onderdeel: "smartdatacenter", groep: null, titel: "Project verhuisbewegingen", wanneer: "lopend", bij: ["Zwijndrecht"] },
  { onderdeel: "smartdatacenter", groep: null, titel: "Koppeling voor inwoners die via e-diensten een verhuizing hebben doorgegeven Hendrik-Ido-Ambacht, Dordrecht en Sliedrecht", wanneer: "afgerond", bij: ["Hendrik-Ido-Ambacht", "Dordrecht", "Sliedrecht"] },
  { onderdeel: "smartdatacenter", groep: null, titel: "Koppeling tussen KRM en SID m.b.t. medewerkers", wanneer: "afgerond" },
  { onderdeel: "smartdatacenter", groep: null, titel: "Koppelingen tussen systeem Kofax met InProcess en iNavigator tot stand brengen", wanneer: "afgerond" },
  { onderdeel: "smartdatacenter", groep: null, titel: "Koppeling tussen BRP gegevens in het gegevensmagazijn en software voor Procura", wanneer: "afgerond" },
  { onderdeel: "smartdatacenter", groep: null, titel: "Koppeling tussen KRMDW (kernregistratiemedewerkers) en IDAP-tool", wanneer: "afgerond" },
  { onderdeel: "smartdatacenter", groep: null, titel: "Ontsluiten van Topdesk op het dataportaal", wanneer: "afgerond" },
  { onderdeel: "smartdatacenter", groep: null, titel: "Workshops voor gemeenten voor gebruik van de dashboards in het dataportaal", wanneer: "afgerond", bij: ["Dordrecht", "Zwijndrecht"] },
];
