-- CreateEnum
CREATE TYPE "Oordeel" AS ENUM ('opKoers', 'bijsturen', 'stilstand');

-- CreateTable
CREATE TABLE "mijlpaal" (
    "id" UUID NOT NULL,
    "spoor" "Spoor" NOT NULL,
    "titel" TEXT NOT NULL,
    "omschrijving" TEXT NOT NULL DEFAULT '',
    "kwartaal" TEXT NOT NULL,
    "bevestigd_op" DATE,
    "bevestigd_volgens" TEXT,
    "vervallen_op" DATE,
    "vervallen_reden" TEXT,
    "hervat_op" DATE,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "is_voorbeeld" BOOLEAN NOT NULL DEFAULT false,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "mijlpaal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mijlpaalverplaatsing" (
    "id" UUID NOT NULL,
    "mijlpaal_id" UUID NOT NULL,
    "van" TEXT NOT NULL,
    "naar" TEXT NOT NULL,
    "reden" TEXT NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "door_naam" TEXT NOT NULL,

    CONSTRAINT "mijlpaalverplaatsing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mijlpaalwerk" (
    "id" UUID NOT NULL,
    "mijlpaal_id" UUID NOT NULL,
    "opgave_id" UUID,
    "stap" INTEGER,
    "treintje_id" UUID,
    "project_id" UUID,

    CONSTRAINT "mijlpaalwerk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "spooroordeel" (
    "id" UUID NOT NULL,
    "jaar" INTEGER NOT NULL,
    "spoor" "Spoor" NOT NULL,
    "oordeel" "Oordeel" NOT NULL,
    "toelichting" TEXT NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "door_naam" TEXT NOT NULL,
    "is_voorbeeld" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "spooroordeel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agendasleutel" (
    "id" TEXT NOT NULL,
    "gebruiker_id" UUID NOT NULL,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agendasleutel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "koersdocument" (
    "id" UUID NOT NULL,
    "jaar" INTEGER NOT NULL,
    "afzender" TEXT NOT NULL,
    "aanleiding" TEXT NOT NULL DEFAULT '',
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "koersdocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "koersoptie" (
    "id" UUID NOT NULL,
    "koersdocument_id" UUID NOT NULL,
    "naam" TEXT NOT NULL,
    "ambitieniveau" TEXT NOT NULL DEFAULT '',
    "themas" TEXT NOT NULL DEFAULT '',
    "budget" INTEGER,
    "tijdpad" TEXT NOT NULL DEFAULT '',
    "randvoorwaarden" TEXT NOT NULL DEFAULT '',
    "is_voorbeeld" BOOLEAN NOT NULL DEFAULT false,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "koersoptie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "koersstand" (
    "koersdocument_id" UUID NOT NULL,
    "halfjaar" TEXT NOT NULL,
    "eisen" JSONB NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "is_voorbeeld" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "koersstand_pkey" PRIMARY KEY ("koersdocument_id","halfjaar")
);

-- CreateIndex
CREATE INDEX "mijlpaal_kwartaal_idx" ON "mijlpaal"("kwartaal");

-- CreateIndex
CREATE INDEX "mijlpaalverplaatsing_mijlpaal_id_idx" ON "mijlpaalverplaatsing"("mijlpaal_id");

-- CreateIndex
CREATE INDEX "mijlpaalwerk_mijlpaal_id_idx" ON "mijlpaalwerk"("mijlpaal_id");

-- CreateIndex
CREATE INDEX "spooroordeel_jaar_spoor_idx" ON "spooroordeel"("jaar", "spoor");

-- CreateIndex
CREATE UNIQUE INDEX "agendasleutel_gebruiker_id_key" ON "agendasleutel"("gebruiker_id");

-- CreateIndex
CREATE UNIQUE INDEX "koersdocument_jaar_key" ON "koersdocument"("jaar");

-- CreateIndex
CREATE UNIQUE INDEX "koersoptie_koersdocument_id_naam_key" ON "koersoptie"("koersdocument_id", "naam");

-- AddForeignKey
ALTER TABLE "mijlpaalverplaatsing" ADD CONSTRAINT "mijlpaalverplaatsing_mijlpaal_id_fkey" FOREIGN KEY ("mijlpaal_id") REFERENCES "mijlpaal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mijlpaalwerk" ADD CONSTRAINT "mijlpaalwerk_mijlpaal_id_fkey" FOREIGN KEY ("mijlpaal_id") REFERENCES "mijlpaal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mijlpaalwerk" ADD CONSTRAINT "mijlpaalwerk_opgave_id_fkey" FOREIGN KEY ("opgave_id") REFERENCES "opgave"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mijlpaalwerk" ADD CONSTRAINT "mijlpaalwerk_treintje_id_fkey" FOREIGN KEY ("treintje_id") REFERENCES "treintje"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mijlpaalwerk" ADD CONSTRAINT "mijlpaalwerk_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agendasleutel" ADD CONSTRAINT "agendasleutel_gebruiker_id_fkey" FOREIGN KEY ("gebruiker_id") REFERENCES "gebruiker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "koersoptie" ADD CONSTRAINT "koersoptie_koersdocument_id_fkey" FOREIGN KEY ("koersdocument_id") REFERENCES "koersdocument"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "koersstand" ADD CONSTRAINT "koersstand_koersdocument_id_fkey" FOREIGN KEY ("koersdocument_id") REFERENCES "koersdocument"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What nobody can mean, whoever asks: a quarter that does not exist, work that is two things or none, a step that is none (7: afgesloten).
ALTER TABLE mijlpaal ADD CONSTRAINT mijlpaal_kwartaal CHECK (kwartaal ~ '^(19|20)[0-9]{2}-k[1-4]$');
ALTER TABLE mijlpaal ADD CONSTRAINT mijlpaal_vervallen CHECK ((vervallen_op IS NULL) = (vervallen_reden IS NULL));
ALTER TABLE mijlpaal ADD CONSTRAINT mijlpaal_bevestigd CHECK ((bevestigd_op IS NULL) = (bevestigd_volgens IS NULL));
ALTER TABLE mijlpaalverplaatsing ADD CONSTRAINT mijlpaalverplaatsing_kwartaal CHECK (van ~ '^(19|20)[0-9]{2}-k[1-4]$' AND naar ~ '^(19|20)[0-9]{2}-k[1-4]$' AND van <> naar);
ALTER TABLE mijlpaalwerk ADD CONSTRAINT mijlpaalwerk_een CHECK (num_nonnulls(opgave_id, treintje_id, project_id) = 1 AND (opgave_id IS NULL) = (stap IS NULL) AND (stap IS NULL OR stap BETWEEN 2 AND 7));
ALTER TABLE koersoptie ADD CONSTRAINT koersoptie_budget CHECK (budget IS NULL OR budget >= 0);
-- The same work hangs on a milestone once.
CREATE UNIQUE INDEX mijlpaalwerk_eenmaal ON mijlpaalwerk (mijlpaal_id, coalesce(opgave_id, treintje_id, project_id));
