-- Ships with every PostgreSQL and with the embedded one: finds text anywhere in a row.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "Rol" AS ENUM ('kwartiermaker', 'ocd', 'regioadviseur', 'medewerker', 'lezer', 'beheerder');

-- CreateEnum
CREATE TYPE "Organisatiesoort" AS ENUM ('gemeente', 'dochterorganisatie', 'regio', 'overig');

-- CreateEnum
CREATE TYPE "Dienstverlening" AS ENUM ('basis', 'aanvullend', 'regionaal', 'smartdatacenter');

-- CreateEnum
CREATE TYPE "Domein" AS ENUM ('fysiek', 'sociaal', 'economie', 'bestuur', 'veiligheid', 'data');

-- CreateEnum
CREATE TYPE "Frequentie" AS ENUM ('kwartaal', 'halfjaar', 'jaar', 'vierjaarlijks', 'doorlopend');

-- CreateEnum
CREATE TYPE "Precisie" AS ENUM ('dag', 'maand', 'kwartaal', 'halfjaar', 'jaar');

-- CreateEnum
CREATE TYPE "Stopsoort" AS ENUM ('geparkeerd', 'vervallen');

-- CreateEnum
CREATE TYPE "Besluitsoort" AS ENUM ('opnemen', 'weglaten');

-- CreateTable
CREATE TABLE "gebruiker" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "rol" "Rol" NOT NULL,
    "wachtwoord_hash" TEXT,
    "geblokkeerd_op" TIMESTAMPTZ(3),
    "is_voorbeeld" BOOLEAN NOT NULL DEFAULT false,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "gebruiker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessie" (
    "id" TEXT NOT NULL,
    "gebruiker_id" UUID NOT NULL,
    "apparaat" TEXT NOT NULL,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "verloopt_op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sessie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" TEXT NOT NULL,
    "gebruiker_id" UUID NOT NULL,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "aanmeldteller" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "aanmeldteller_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "logregel" (
    "id" UUID NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "door_id" UUID,
    "door_naam" TEXT NOT NULL,
    "gebeurtenis" TEXT NOT NULL,
    "onderwerp" TEXT NOT NULL,
    "onderwerp_id" TEXT NOT NULL,
    "omschrijving" TEXT NOT NULL,
    "reden" TEXT,
    "wijzigingen" JSONB NOT NULL,

    CONSTRAINT "logregel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisatie" (
    "id" UUID NOT NULL,
    "naam" TEXT NOT NULL,
    "soort" "Organisatiesoort" NOT NULL,
    "gemeentecode" TEXT,
    "volgorde" INTEGER NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "organisatie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "titel" TEXT NOT NULL,
    "dienstverlening" "Dienstverlening" NOT NULL,
    "domein" "Domein",
    "omschrijving" TEXT NOT NULL DEFAULT '',
    "startdatum" DATE,
    "frequentie" "Frequentie",
    "offerte_aangevraagd_op" DATE,
    "offerte_uitgebracht_op" DATE,
    "offerte_akkoord_op" DATE,
    "uren" INTEGER,
    "budget" INTEGER,
    "volgorde" INTEGER NOT NULL DEFAULT 0,
    "is_voorbeeld" BOOLEAN NOT NULL DEFAULT false,
    "zoektekst" TEXT NOT NULL,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "bijgewerkt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "oplevering" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "omschrijving" TEXT NOT NULL DEFAULT '',
    "gepland_op" DATE NOT NULL,
    "gepland_precisie" "Precisie" NOT NULL,
    "opgeleverd_op" DATE,
    "opgeleverd_precisie" "Precisie",
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "oplevering_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "herplanning" (
    "id" UUID NOT NULL,
    "oplevering_id" UUID NOT NULL,
    "van_op" DATE NOT NULL,
    "van_precisie" "Precisie" NOT NULL,
    "naar_op" DATE NOT NULL,
    "naar_precisie" "Precisie" NOT NULL,
    "reden" TEXT NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "door_naam" TEXT NOT NULL,

    CONSTRAINT "herplanning_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publicatie" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "titel" TEXT NOT NULL,
    "url" TEXT NOT NULL,

    CONSTRAINT "publicatie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stopzetting" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "soort" "Stopsoort" NOT NULL,
    "reden" TEXT NOT NULL,
    "vanaf" DATE NOT NULL,
    "door_naam" TEXT NOT NULL,
    "opgeheven_op" DATE,

    CONSTRAINT "stopzetting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verhaal" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "halfjaar" TEXT NOT NULL,
    "titel" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "uitgevoerd_door" TEXT NOT NULL,
    "afbeelding_id" TEXT,
    "alt" TEXT,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "verhaal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "afbeelding" (
    "id" TEXT NOT NULL,
    "breedte" INTEGER NOT NULL,
    "hoogte" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "afbeelding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "uitgave" (
    "id" UUID NOT NULL,
    "document" TEXT NOT NULL,
    "nummer" INTEGER NOT NULL,
    "correctie" TEXT,
    "opmerking" TEXT,
    "momentopname" TEXT,
    "sha256" TEXT,
    "vastgesteld_op" TIMESTAMPTZ(3),
    "vastgesteld_door" TEXT,
    "gepubliceerd_op" TIMESTAMPTZ(3),
    "gepubliceerd_door" TEXT,

    CONSTRAINT "uitgave_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rapportdocument" (
    "id" UUID NOT NULL,
    "uitgave_id" UUID NOT NULL,
    "vorm" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "rapportdocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tussenrapportage" (
    "id" UUID NOT NULL,
    "halfjaar" TEXT NOT NULL,
    "editie" INTEGER NOT NULL,
    "inleiding" TEXT NOT NULL,
    "wat_doet_het_ocd" TEXT NOT NULL,
    "over_ons" TEXT NOT NULL,
    "afzender" TEXT NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "tussenrapportage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rapportbesluit" (
    "id" UUID NOT NULL,
    "tussenrapportage_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "soort" "Besluitsoort" NOT NULL,
    "reden" TEXT NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "door_naam" TEXT NOT NULL,

    CONSTRAINT "rapportbesluit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_uitvoerders" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_uitvoerders_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_opdrachtgevers" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_opdrachtgevers_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "gebruiker_email_key" ON "gebruiker"("email");

-- CreateIndex
CREATE INDEX "sessie_gebruiker_id_idx" ON "sessie"("gebruiker_id");

-- CreateIndex
CREATE INDEX "api_token_gebruiker_id_idx" ON "api_token"("gebruiker_id");

-- CreateIndex
CREATE INDEX "logregel_onderwerp_onderwerp_id_op_idx" ON "logregel"("onderwerp", "onderwerp_id", "op" DESC);

-- CreateIndex
CREATE INDEX "logregel_op_idx" ON "logregel"("op" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "organisatie_naam_key" ON "organisatie"("naam");

-- CreateIndex
CREATE UNIQUE INDEX "organisatie_gemeentecode_key" ON "organisatie"("gemeentecode");

-- CreateIndex
CREATE UNIQUE INDEX "project_code_key" ON "project"("code");

-- CreateIndex
CREATE INDEX "project_dienstverlening_volgorde_idx" ON "project"("dienstverlening", "volgorde");

-- CreateIndex
CREATE INDEX "project_bijgewerkt_op_idx" ON "project"("bijgewerkt_op");

-- CreateIndex
CREATE INDEX "project_zoektekst_trgm" ON "project" USING GIN ("zoektekst" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "oplevering_project_id_idx" ON "oplevering"("project_id");

-- CreateIndex
CREATE INDEX "oplevering_opgeleverd_op_idx" ON "oplevering"("opgeleverd_op");

-- CreateIndex
CREATE INDEX "herplanning_oplevering_id_idx" ON "herplanning"("oplevering_id");

-- CreateIndex
CREATE INDEX "publicatie_project_id_idx" ON "publicatie"("project_id");

-- CreateIndex
CREATE INDEX "stopzetting_project_id_idx" ON "stopzetting"("project_id");

-- CreateIndex
CREATE INDEX "verhaal_project_id_idx" ON "verhaal"("project_id");

-- CreateIndex
CREATE INDEX "verhaal_halfjaar_idx" ON "verhaal"("halfjaar");

-- CreateIndex
CREATE UNIQUE INDEX "uitgave_document_nummer_key" ON "uitgave"("document", "nummer");

-- CreateIndex
CREATE UNIQUE INDEX "rapportdocument_uitgave_id_vorm_key" ON "rapportdocument"("uitgave_id", "vorm");

-- CreateIndex
CREATE UNIQUE INDEX "tussenrapportage_halfjaar_key" ON "tussenrapportage"("halfjaar");

-- CreateIndex
CREATE UNIQUE INDEX "tussenrapportage_editie_key" ON "tussenrapportage"("editie");

-- CreateIndex
CREATE UNIQUE INDEX "rapportbesluit_tussenrapportage_id_project_id_key" ON "rapportbesluit"("tussenrapportage_id", "project_id");

-- CreateIndex
CREATE INDEX "_uitvoerders_B_index" ON "_uitvoerders"("B");

-- CreateIndex
CREATE INDEX "_opdrachtgevers_B_index" ON "_opdrachtgevers"("B");

-- AddForeignKey
ALTER TABLE "sessie" ADD CONSTRAINT "sessie_gebruiker_id_fkey" FOREIGN KEY ("gebruiker_id") REFERENCES "gebruiker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_gebruiker_id_fkey" FOREIGN KEY ("gebruiker_id") REFERENCES "gebruiker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "oplevering" ADD CONSTRAINT "oplevering_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "herplanning" ADD CONSTRAINT "herplanning_oplevering_id_fkey" FOREIGN KEY ("oplevering_id") REFERENCES "oplevering"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publicatie" ADD CONSTRAINT "publicatie_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stopzetting" ADD CONSTRAINT "stopzetting_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verhaal" ADD CONSTRAINT "verhaal_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verhaal" ADD CONSTRAINT "verhaal_afbeelding_id_fkey" FOREIGN KEY ("afbeelding_id") REFERENCES "afbeelding"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rapportdocument" ADD CONSTRAINT "rapportdocument_uitgave_id_fkey" FOREIGN KEY ("uitgave_id") REFERENCES "uitgave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rapportbesluit" ADD CONSTRAINT "rapportbesluit_tussenrapportage_id_fkey" FOREIGN KEY ("tussenrapportage_id") REFERENCES "tussenrapportage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rapportbesluit" ADD CONSTRAINT "rapportbesluit_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_uitvoerders" ADD CONSTRAINT "_uitvoerders_A_fkey" FOREIGN KEY ("A") REFERENCES "gebruiker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_uitvoerders" ADD CONSTRAINT "_uitvoerders_B_fkey" FOREIGN KEY ("B") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_opdrachtgevers" ADD CONSTRAINT "_opdrachtgevers_A_fkey" FOREIGN KEY ("A") REFERENCES "organisatie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_opdrachtgevers" ADD CONSTRAINT "_opdrachtgevers_B_fkey" FOREIGN KEY ("B") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was frozen never changes, whatever the application does (domain rule: a vastgesteld report never changes).
CREATE FUNCTION weiger_wijziging() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is vastgelegd en kan niet meer veranderen', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER logregel_blijft BEFORE UPDATE OR DELETE ON logregel FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();
CREATE TRIGGER rapportdocument_blijft BEFORE UPDATE OR DELETE ON rapportdocument FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();
CREATE TRIGGER afbeelding_blijft BEFORE UPDATE OR DELETE ON afbeelding FOR EACH ROW EXECUTE FUNCTION weiger_wijziging();
CREATE TRIGGER uitgave_blijft BEFORE DELETE ON uitgave FOR EACH ROW WHEN (OLD.vastgesteld_op IS NOT NULL) EXECUTE FUNCTION weiger_wijziging();
-- Between vaststellen and publiceren only the two fields of publishing may still be filled.
CREATE TRIGGER uitgave_verandert_niet BEFORE UPDATE ON uitgave FOR EACH ROW
  WHEN (OLD.vastgesteld_op IS NOT NULL AND (OLD.gepubliceerd_op IS NOT NULL
    OR (to_jsonb(OLD) - 'gepubliceerd_op' - 'gepubliceerd_door') IS DISTINCT FROM (to_jsonb(NEW) - 'gepubliceerd_op' - 'gepubliceerd_door')))
  EXECUTE FUNCTION weiger_wijziging();

CREATE TRIGGER logregel_leegt_niet BEFORE TRUNCATE ON logregel FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();
CREATE TRIGGER rapportdocument_leegt_niet BEFORE TRUNCATE ON rapportdocument FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();
CREATE TRIGGER afbeelding_leegt_niet BEFORE TRUNCATE ON afbeelding FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();
CREATE TRIGGER uitgave_leegt_niet BEFORE TRUNCATE ON uitgave FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();

-- At most one concept at a time for each report.
CREATE UNIQUE INDEX uitgave_een_concept ON uitgave (document) WHERE vastgesteld_op IS NULL;
