-- Titles and names in the order of a Dutch alphabet ("eHealth" between "Economie" and "Énergie", not after "Zorg"), whatever the collation of the
-- database is: the embedded one knows no other than that of bytes. Equal is still only what is the same. Kept here and not in the schema,
-- which knows no collations.
ALTER TABLE dataroos ALTER titel TYPE text COLLATE "und-x-icu";
ALTER TABLE gebruiker ALTER naam TYPE text COLLATE "und-x-icu";
ALTER TABLE kaartpunt ALTER titel TYPE text COLLATE "und-x-icu";
ALTER TABLE koersoptie ALTER naam TYPE text COLLATE "und-x-icu";
ALTER TABLE mijlpaal ALTER titel TYPE text COLLATE "und-x-icu";
ALTER TABLE opgave ALTER titel TYPE text COLLATE "und-x-icu";
ALTER TABLE organisatie ALTER naam TYPE text COLLATE "und-x-icu";
ALTER TABLE project ALTER titel TYPE text COLLATE "und-x-icu";
ALTER TABLE publicatie ALTER titel TYPE text COLLATE "und-x-icu";
ALTER TABLE regio ALTER naam TYPE text COLLATE "und-x-icu";
ALTER TABLE teamlid ALTER naam TYPE text COLLATE "und-x-icu";
ALTER TABLE treintje ALTER titel TYPE text COLLATE "und-x-icu";
ALTER TABLE verhaal ALTER titel TYPE text COLLATE "und-x-icu";
ALTER TABLE wagonnetje ALTER naam TYPE text COLLATE "und-x-icu";
ALTER TABLE wagonnetjesoort ALTER naam TYPE text COLLATE "und-x-icu";
