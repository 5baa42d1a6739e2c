-- CreateEnum
CREATE TYPE "Puntsoort" AS ENUM ('uitdaging', 'oplossing', 'haakje');

-- CreateEnum
CREATE TYPE "Niveau" AS ENUM ('inzicht', 'oplossingen', 'basis');

-- CreateEnum
CREATE TYPE "Fase" AS ENUM ('starten', 'transformeren', 'optimaliseren');

-- CreateEnum
CREATE TYPE "Categorie" AS ENUM ('environment', 'economy', 'mobility', 'living', 'governance', 'citizen');

-- CreateEnum
CREATE TYPE "Koppelingstaat" AS ENUM ('gevraagd', 'toegezegd', 'ingestapt', 'uitgestapt', 'afgewezen');

-- CreateEnum
CREATE TYPE "Spoor" AS ENUM ('strategie', 'governance', 'werkwijze');

-- CreateEnum
CREATE TYPE "Resultaatsoort" AS ENUM ('toegepast', 'opgeschaald', 'gestopt');

-- CreateTable
CREATE TABLE "opgave" (
    "id" UUID NOT NULL,
    "sleutel" TEXT NOT NULL,
    "titel" TEXT NOT NULL,
    "definitie" TEXT NOT NULL DEFAULT '',
    "kern" TEXT NOT NULL DEFAULT '',
    "hoofddoel" TEXT NOT NULL DEFAULT '',
    "doelstellingen" TEXT NOT NULL DEFAULT '',
    "stap" INTEGER NOT NULL DEFAULT 1,
    "gesloten_op" TIMESTAMPTZ(3),
    "gesloten_door" TEXT,
    "sluitreden" TEXT,
    "is_voorbeeld" BOOLEAN NOT NULL DEFAULT false,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "opgave_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stapovergang" (
    "id" UUID NOT NULL,
    "opgave_id" UUID NOT NULL,
    "van" INTEGER NOT NULL,
    "naar" INTEGER NOT NULL,
    "reden" TEXT,
    "open_eisen" TEXT[],
    "op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "door_naam" TEXT NOT NULL,

    CONSTRAINT "stapovergang_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "teamlid" (
    "id" UUID NOT NULL,
    "opgave_id" UUID NOT NULL,
    "naam" TEXT NOT NULL,
    "functie" TEXT NOT NULL DEFAULT '',
    "is_manager" BOOLEAN NOT NULL,
    "ingestapt_op" DATE,
    "uitgestapt_op" DATE,
    "uitstapreden" TEXT,

    CONSTRAINT "teamlid_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kaartpunt" (
    "id" UUID NOT NULL,
    "opgave_id" UUID,
    "soort" "Puntsoort" NOT NULL,
    "titel" TEXT NOT NULL,
    "omschrijving" TEXT NOT NULL DEFAULT '',
    "niveau" "Niveau",
    "fase" "Fase",
    "categorie" "Categorie",
    "gerealiseerd_op" DATE,
    "bruikbaar_op" DATE,
    "bruikbaar_volgens" TEXT,
    "zonder_treintje_reden" TEXT,
    "zonder_treintje_door" TEXT,
    "is_voorbeeld" BOOLEAN NOT NULL DEFAULT false,
    "zoektekst" TEXT NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "kaartpunt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kaartlijn" (
    "id" UUID NOT NULL,
    "opgave_id" UUID NOT NULL,
    "van_id" UUID NOT NULL,
    "naar_id" UUID NOT NULL,
    "is_voorbeeld" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "kaartlijn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kaartpositie" (
    "opgave_id" UUID NOT NULL,
    "knoop" TEXT NOT NULL,
    "x" INTEGER NOT NULL,
    "y" INTEGER NOT NULL,

    CONSTRAINT "kaartpositie_pkey" PRIMARY KEY ("opgave_id","knoop")
);

-- CreateTable
CREATE TABLE "samenhang" (
    "id" UUID NOT NULL,
    "van_id" UUID NOT NULL,
    "naar_id" UUID NOT NULL,
    "uitleg" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "samenhang_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "prioriteringssessie" (
    "id" UUID NOT NULL,
    "opgave_id" UUID NOT NULL,
    "datum" DATE NOT NULL,
    "aanwezig" TEXT NOT NULL,
    "uitkomst" TEXT NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "door_naam" TEXT NOT NULL,

    CONSTRAINT "prioriteringssessie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wagonnetjesoort" (
    "id" UUID NOT NULL,
    "naam" TEXT NOT NULL,
    "ronde" INTEGER NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "wagonnetjesoort_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wagonnetje" (
    "id" UUID NOT NULL,
    "sleutel" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "soort_id" UUID NOT NULL,
    "organisatie" TEXT NOT NULL DEFAULT '',
    "contactrol" TEXT NOT NULL DEFAULT '',
    "is_voorbeeld" BOOLEAN NOT NULL DEFAULT false,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "wagonnetje_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "beschikbaarheid" (
    "wagonnetje_id" UUID NOT NULL,
    "halfjaar" TEXT NOT NULL,
    "uren" INTEGER NOT NULL,
    "euros" INTEGER NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "beschikbaarheid_pkey" PRIMARY KEY ("wagonnetje_id","halfjaar")
);

-- CreateTable
CREATE TABLE "aanbod" (
    "id" UUID NOT NULL,
    "opgave_id" UUID NOT NULL,
    "wagonnetje_id" UUID NOT NULL,
    "bijdrage" TEXT NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "door_naam" TEXT NOT NULL,

    CONSTRAINT "aanbod_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "treintje" (
    "id" UUID NOT NULL,
    "sleutel" TEXT NOT NULL,
    "titel" TEXT NOT NULL,
    "opgave_id" UUID NOT NULL,
    "uitdaging_id" UUID NOT NULL,
    "omschrijving" TEXT NOT NULL DEFAULT '',
    "niveau" "Niveau",
    "nodig_uren" INTEGER NOT NULL,
    "nodig_euros" INTEGER NOT NULL,
    "gepland_op" DATE,
    "gepland_precisie" "Precisie",
    "ronde1_gesloten_op" TIMESTAMPTZ(3),
    "ronde1_gesloten_door" TEXT,
    "is_voorbeeld" BOOLEAN NOT NULL DEFAULT false,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "treintje_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "treintjeherplanning" (
    "id" UUID NOT NULL,
    "treintje_id" UUID NOT NULL,
    "van_op" DATE NOT NULL,
    "van_precisie" "Precisie" NOT NULL,
    "naar_op" DATE NOT NULL,
    "naar_precisie" "Precisie" NOT NULL,
    "reden" TEXT NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "door_naam" TEXT NOT NULL,

    CONSTRAINT "treintjeherplanning_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "koppeling" (
    "id" UUID NOT NULL,
    "treintje_id" UUID NOT NULL,
    "wagonnetje_id" UUID NOT NULL,
    "halfjaar" TEXT NOT NULL,
    "bijdrage" TEXT NOT NULL DEFAULT '',
    "uren" INTEGER NOT NULL,
    "euros" INTEGER NOT NULL,
    "staat" "Koppelingstaat" NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "overboekreden" TEXT,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "koppeling_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "koppelingstap" (
    "id" UUID NOT NULL,
    "koppeling_id" UUID NOT NULL,
    "naar" "Koppelingstaat" NOT NULL,
    "reden" TEXT,
    "op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "door_naam" TEXT NOT NULL,

    CONSTRAINT "koppelingstap_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leerervaring" (
    "id" UUID NOT NULL,
    "opgave_id" UUID NOT NULL,
    "treintje_id" UUID,
    "stap" INTEGER,
    "spoor" "Spoor" NOT NULL,
    "les" TEXT NOT NULL,
    "toelichting" TEXT NOT NULL DEFAULT '',
    "op" DATE NOT NULL,
    "door_naam" TEXT NOT NULL,
    "is_voorbeeld" BOOLEAN NOT NULL DEFAULT false,
    "zoektekst" TEXT NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "leerervaring_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resultaat" (
    "id" UUID NOT NULL,
    "opgave_id" UUID NOT NULL,
    "oplossing_id" UUID NOT NULL,
    "soort" "Resultaatsoort" NOT NULL,
    "toelichting" TEXT NOT NULL DEFAULT '',
    "geleerd" TEXT NOT NULL,
    "op" DATE NOT NULL,
    "door_naam" TEXT NOT NULL,

    CONSTRAINT "resultaat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_gekozen" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_gekozen_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "opgave_sleutel_key" ON "opgave"("sleutel");

-- CreateIndex
CREATE UNIQUE INDEX "opgave_titel_key" ON "opgave"("titel");

-- CreateIndex
CREATE INDEX "stapovergang_opgave_id_idx" ON "stapovergang"("opgave_id");

-- CreateIndex
CREATE INDEX "teamlid_opgave_id_idx" ON "teamlid"("opgave_id");

-- CreateIndex
CREATE INDEX "kaartpunt_soort_titel_idx" ON "kaartpunt"("soort", "titel");

-- CreateIndex
CREATE UNIQUE INDEX "kaartpunt_opgave_id_soort_titel_key" ON "kaartpunt"("opgave_id", "soort", "titel");

-- CreateIndex
CREATE INDEX "kaartlijn_opgave_id_idx" ON "kaartlijn"("opgave_id");

-- CreateIndex
CREATE INDEX "kaartlijn_naar_id_idx" ON "kaartlijn"("naar_id");

-- CreateIndex
CREATE UNIQUE INDEX "kaartlijn_van_id_naar_id_key" ON "kaartlijn"("van_id", "naar_id");

-- CreateIndex
CREATE UNIQUE INDEX "samenhang_van_id_naar_id_key" ON "samenhang"("van_id", "naar_id");

-- CreateIndex
CREATE INDEX "prioriteringssessie_opgave_id_idx" ON "prioriteringssessie"("opgave_id");

-- CreateIndex
CREATE UNIQUE INDEX "wagonnetjesoort_naam_key" ON "wagonnetjesoort"("naam");

-- CreateIndex
CREATE UNIQUE INDEX "wagonnetje_sleutel_key" ON "wagonnetje"("sleutel");

-- CreateIndex
CREATE UNIQUE INDEX "wagonnetje_naam_key" ON "wagonnetje"("naam");

-- CreateIndex
CREATE INDEX "wagonnetje_soort_id_idx" ON "wagonnetje"("soort_id");

-- CreateIndex
CREATE UNIQUE INDEX "aanbod_opgave_id_wagonnetje_id_key" ON "aanbod"("opgave_id", "wagonnetje_id");

-- CreateIndex
CREATE UNIQUE INDEX "treintje_sleutel_key" ON "treintje"("sleutel");

-- CreateIndex
CREATE INDEX "treintje_opgave_id_idx" ON "treintje"("opgave_id");

-- CreateIndex
CREATE INDEX "treintje_uitdaging_id_idx" ON "treintje"("uitdaging_id");

-- CreateIndex
CREATE INDEX "treintjeherplanning_treintje_id_idx" ON "treintjeherplanning"("treintje_id");

-- CreateIndex
CREATE INDEX "koppeling_treintje_id_volgorde_idx" ON "koppeling"("treintje_id", "volgorde");

-- CreateIndex
CREATE INDEX "koppeling_wagonnetje_id_halfjaar_idx" ON "koppeling"("wagonnetje_id", "halfjaar");

-- CreateIndex
CREATE INDEX "koppelingstap_koppeling_id_idx" ON "koppelingstap"("koppeling_id");

-- CreateIndex
CREATE INDEX "leerervaring_opgave_id_idx" ON "leerervaring"("opgave_id");

-- CreateIndex
CREATE INDEX "leerervaring_op_idx" ON "leerervaring"("op" DESC);

-- CreateIndex
CREATE INDEX "resultaat_opgave_id_idx" ON "resultaat"("opgave_id");

-- CreateIndex
CREATE INDEX "_gekozen_B_index" ON "_gekozen"("B");

-- AddForeignKey
ALTER TABLE "stapovergang" ADD CONSTRAINT "stapovergang_opgave_id_fkey" FOREIGN KEY ("opgave_id") REFERENCES "opgave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "teamlid" ADD CONSTRAINT "teamlid_opgave_id_fkey" FOREIGN KEY ("opgave_id") REFERENCES "opgave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kaartpunt" ADD CONSTRAINT "kaartpunt_opgave_id_fkey" FOREIGN KEY ("opgave_id") REFERENCES "opgave"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kaartlijn" ADD CONSTRAINT "kaartlijn_opgave_id_fkey" FOREIGN KEY ("opgave_id") REFERENCES "opgave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kaartlijn" ADD CONSTRAINT "kaartlijn_van_id_fkey" FOREIGN KEY ("van_id") REFERENCES "kaartpunt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kaartlijn" ADD CONSTRAINT "kaartlijn_naar_id_fkey" FOREIGN KEY ("naar_id") REFERENCES "kaartpunt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kaartpositie" ADD CONSTRAINT "kaartpositie_opgave_id_fkey" FOREIGN KEY ("opgave_id") REFERENCES "opgave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "samenhang" ADD CONSTRAINT "samenhang_van_id_fkey" FOREIGN KEY ("van_id") REFERENCES "opgave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "samenhang" ADD CONSTRAINT "samenhang_naar_id_fkey" FOREIGN KEY ("naar_id") REFERENCES "opgave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prioriteringssessie" ADD CONSTRAINT "prioriteringssessie_opgave_id_fkey" FOREIGN KEY ("opgave_id") REFERENCES "opgave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wagonnetje" ADD CONSTRAINT "wagonnetje_soort_id_fkey" FOREIGN KEY ("soort_id") REFERENCES "wagonnetjesoort"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "beschikbaarheid" ADD CONSTRAINT "beschikbaarheid_wagonnetje_id_fkey" FOREIGN KEY ("wagonnetje_id") REFERENCES "wagonnetje"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanbod" ADD CONSTRAINT "aanbod_opgave_id_fkey" FOREIGN KEY ("opgave_id") REFERENCES "opgave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "aanbod" ADD CONSTRAINT "aanbod_wagonnetje_id_fkey" FOREIGN KEY ("wagonnetje_id") REFERENCES "wagonnetje"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treintje" ADD CONSTRAINT "treintje_opgave_id_fkey" FOREIGN KEY ("opgave_id") REFERENCES "opgave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treintje" ADD CONSTRAINT "treintje_uitdaging_id_fkey" FOREIGN KEY ("uitdaging_id") REFERENCES "kaartpunt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "treintjeherplanning" ADD CONSTRAINT "treintjeherplanning_treintje_id_fkey" FOREIGN KEY ("treintje_id") REFERENCES "treintje"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "koppeling" ADD CONSTRAINT "koppeling_treintje_id_fkey" FOREIGN KEY ("treintje_id") REFERENCES "treintje"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "koppeling" ADD CONSTRAINT "koppeling_wagonnetje_id_fkey" FOREIGN KEY ("wagonnetje_id") REFERENCES "wagonnetje"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "koppelingstap" ADD CONSTRAINT "koppelingstap_koppeling_id_fkey" FOREIGN KEY ("koppeling_id") REFERENCES "koppeling"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leerervaring" ADD CONSTRAINT "leerervaring_opgave_id_fkey" FOREIGN KEY ("opgave_id") REFERENCES "opgave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leerervaring" ADD CONSTRAINT "leerervaring_treintje_id_fkey" FOREIGN KEY ("treintje_id") REFERENCES "treintje"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resultaat" ADD CONSTRAINT "resultaat_opgave_id_fkey" FOREIGN KEY ("opgave_id") REFERENCES "opgave"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resultaat" ADD CONSTRAINT "resultaat_oplossing_id_fkey" FOREIGN KEY ("oplossing_id") REFERENCES "kaartpunt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_gekozen" ADD CONSTRAINT "_gekozen_A_fkey" FOREIGN KEY ("A") REFERENCES "kaartpunt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_gekozen" ADD CONSTRAINT "_gekozen_B_fkey" FOREIGN KEY ("B") REFERENCES "prioriteringssessie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A wagonnetje is in a treintje once in a half-year, until that coupling is over.
CREATE UNIQUE INDEX koppeling_een_lopende ON koppeling (treintje_id, wagonnetje_id, halfjaar) WHERE staat IN ('gevraagd', 'toegezegd', 'ingestapt');

-- What nobody can mean, whoever asks: hours and euros below zero, a step or a round that does not exist.
ALTER TABLE opgave ADD CONSTRAINT opgave_stap CHECK (stap BETWEEN 1 AND 6);
ALTER TABLE wagonnetjesoort ADD CONSTRAINT wagonnetjesoort_ronde CHECK (ronde IN (1, 2));
ALTER TABLE beschikbaarheid ADD CONSTRAINT beschikbaarheid_niet_negatief CHECK (uren >= 0 AND euros >= 0);
ALTER TABLE koppeling ADD CONSTRAINT koppeling_niet_negatief CHECK (uren >= 0 AND euros >= 0);
ALTER TABLE treintje ADD CONSTRAINT treintje_niet_negatief CHECK (nodig_uren >= 0 AND nodig_euros >= 0);
