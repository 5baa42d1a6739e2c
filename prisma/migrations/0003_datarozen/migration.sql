-- CreateTable
CREATE TABLE "dataroos" (
    "id" UUID NOT NULL,
    "sleutel" TEXT NOT NULL,
    "titel" TEXT NOT NULL,
    "uitleg" TEXT NOT NULL DEFAULT '',
    "is_voorbeeld" BOOLEAN NOT NULL DEFAULT false,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "dataroos_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "roosversie" (
    "id" UUID NOT NULL,
    "roos_id" UUID NOT NULL,
    "nummer" INTEGER NOT NULL,
    "inhoud" JSONB NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "roosversie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "regio" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "gemeenten" TEXT NOT NULL DEFAULT '',
    "is_geverifieerd" BOOLEAN NOT NULL DEFAULT false,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "regio_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meetronde" (
    "id" UUID NOT NULL,
    "roos_id" UUID NOT NULL,
    "roosversie_id" UUID NOT NULL,
    "halfjaar" TEXT NOT NULL,
    "nummer" INTEGER NOT NULL,
    "deadline" DATE NOT NULL,
    "opmerking" TEXT,
    "vastgesteld_op" TIMESTAMPTZ(3),
    "vastgesteld_door" TEXT,
    "gepubliceerd_op" TIMESTAMPTZ(3),
    "gepubliceerd_door" TEXT,

    CONSTRAINT "meetronde_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "regiometing" (
    "id" UUID NOT NULL,
    "meetronde_id" UUID NOT NULL,
    "regio_id" UUID NOT NULL,
    "ingediend_op" TIMESTAMPTZ(3),
    "ingediend_door" TEXT,

    CONSTRAINT "regiometing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "status" (
    "regiometing_id" UUID NOT NULL,
    "onderdeel" TEXT NOT NULL,
    "waarde" TEXT,
    "toelichting" TEXT NOT NULL DEFAULT '',
    "bron" TEXT NOT NULL DEFAULT '',
    "afgestemd" BOOLEAN NOT NULL DEFAULT false,
    "bevestigd_in" TEXT NOT NULL,
    "is_voorbeeld" BOOLEAN NOT NULL DEFAULT false,
    "op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "door_naam" TEXT NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "status_pkey" PRIMARY KEY ("regiometing_id","onderdeel")
);

-- CreateTable
CREATE TABLE "_regios" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_regios_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_rozen" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_rozen_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "dataroos_sleutel_key" ON "dataroos"("sleutel");

-- CreateIndex
CREATE UNIQUE INDEX "dataroos_titel_key" ON "dataroos"("titel");

-- CreateIndex
CREATE UNIQUE INDEX "roosversie_roos_id_nummer_key" ON "roosversie"("roos_id", "nummer");

-- CreateIndex
CREATE UNIQUE INDEX "regio_code_key" ON "regio"("code");

-- CreateIndex
CREATE UNIQUE INDEX "regio_naam_key" ON "regio"("naam");

-- CreateIndex
CREATE UNIQUE INDEX "meetronde_roos_id_halfjaar_key" ON "meetronde"("roos_id", "halfjaar");

-- CreateIndex
CREATE UNIQUE INDEX "meetronde_roos_id_nummer_key" ON "meetronde"("roos_id", "nummer");

-- CreateIndex
CREATE INDEX "regiometing_regio_id_idx" ON "regiometing"("regio_id");

-- CreateIndex
CREATE UNIQUE INDEX "regiometing_meetronde_id_regio_id_key" ON "regiometing"("meetronde_id", "regio_id");

-- CreateIndex
CREATE INDEX "_regios_B_index" ON "_regios"("B");

-- CreateIndex
CREATE INDEX "_rozen_B_index" ON "_rozen"("B");

-- AddForeignKey
ALTER TABLE "roosversie" ADD CONSTRAINT "roosversie_roos_id_fkey" FOREIGN KEY ("roos_id") REFERENCES "dataroos"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetronde" ADD CONSTRAINT "meetronde_roos_id_fkey" FOREIGN KEY ("roos_id") REFERENCES "dataroos"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetronde" ADD CONSTRAINT "meetronde_roosversie_id_fkey" FOREIGN KEY ("roosversie_id") REFERENCES "roosversie"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regiometing" ADD CONSTRAINT "regiometing_meetronde_id_fkey" FOREIGN KEY ("meetronde_id") REFERENCES "meetronde"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regiometing" ADD CONSTRAINT "regiometing_regio_id_fkey" FOREIGN KEY ("regio_id") REFERENCES "regio"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status" ADD CONSTRAINT "status_regiometing_id_fkey" FOREIGN KEY ("regiometing_id") REFERENCES "regiometing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_regios" ADD CONSTRAINT "_regios_A_fkey" FOREIGN KEY ("A") REFERENCES "gebruiker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_regios" ADD CONSTRAINT "_regios_B_fkey" FOREIGN KEY ("B") REFERENCES "regio"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_rozen" ADD CONSTRAINT "_rozen_A_fkey" FOREIGN KEY ("A") REFERENCES "dataroos"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_rozen" ADD CONSTRAINT "_rozen_B_fkey" FOREIGN KEY ("B") REFERENCES "regio"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What nobody can mean, whoever asks: a number below one, a round published before it was vastgesteld.
ALTER TABLE roosversie ADD CONSTRAINT roosversie_nummer CHECK (nummer >= 1);
ALTER TABLE meetronde ADD CONSTRAINT meetronde_nummer CHECK (nummer >= 1);
ALTER TABLE meetronde ADD CONSTRAINT meetronde_leven CHECK (gepubliceerd_op IS NULL OR vastgesteld_op IS NOT NULL);
