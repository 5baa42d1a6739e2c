-- Searching in everything: Dutch stems and whole words, without accents and capitals; what a hyphen joins is words by themselves, an apostrophe joins ("regio's"). The same text always gives the same vector, so that
-- an index can hold it. Kept beside the tables and not in the schema, which knows no index on an expression.
CREATE FUNCTION zoekvouw(tekst text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN translate(lower(regexp_replace(normalize(tekst, NFD), '[\u0300-\u036f]', '', 'g')), '-/_.:@''’', '      ');

CREATE FUNCTION zoekvector(kop text, tekst text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN setweight(to_tsvector('dutch'::regconfig, zoekvouw(kop)) || to_tsvector('simple'::regconfig, zoekvouw(kop)), 'A')
  || setweight(to_tsvector('dutch'::regconfig, zoekvouw(tekst)) || to_tsvector('simple'::regconfig, zoekvouw(tekst)), 'D');

CREATE INDEX project_zoek ON project USING gin (zoekvector(titel || ' ' || code, omschrijving));
CREATE INDEX verhaal_zoek ON verhaal USING gin (zoekvector(titel, tekst));
CREATE INDEX opgave_zoek ON opgave USING gin (zoekvector(titel, definitie || ' ' || kern || ' ' || hoofddoel || ' ' || doelstellingen));
CREATE INDEX kaartpunt_zoek ON kaartpunt USING gin (zoekvector(titel, omschrijving));
CREATE INDEX wagonnetje_zoek ON wagonnetje USING gin (zoekvector(naam, organisatie || ' ' || contactrol));
CREATE INDEX treintje_zoek ON treintje USING gin (zoekvector(titel, omschrijving));
CREATE INDEX leerervaring_zoek ON leerervaring USING gin (zoekvector(les, toelichting));
CREATE INDEX mijlpaal_zoek ON mijlpaal USING gin (zoekvector(titel, omschrijving));
CREATE INDEX status_zoek ON status USING gin (zoekvector('', toelichting));
