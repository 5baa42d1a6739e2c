import type { Gemeten } from "./meten";

const tabel: string[][] = [["wat", "p50", "p95", "doel", ""]];

/** A line with times, and whether the median is within its goal. */
export function tijd(wat: string, { p50, p95 }: Gemeten, doel?: number) {
  const ms = (waarde: number) => `${waarde.toFixed(waarde < 100 ? 1 : 0)} ms`;
  regel(wat, ms(p50), ms(p95), doel ? `≤ ${doel} ms` : "", doel ? p50 <= doel : undefined);
}

export function verhouding(wat: string, waarde: number) {
  regel(`verhouding ${wat}`, `${waarde.toFixed(2)} ×`, "", "");
}

export function regel(wat: string, p50: string, p95: string, doel: string, gehaald?: boolean) {
  tabel.push([wat, p50, p95, doel, gehaald === undefined ? "" : gehaald ? "gehaald" : "niet gehaald"]);
}

export function drukAf() {
  const breedtes = tabel[0]!.map((_, kolom) => Math.max(...tabel.map((rij) => rij[kolom]!.length)));
  for (const rij of tabel) console.log(rij.map((cel, kolom) => (kolom === 1 || kolom === 2 ? cel.padStart(breedtes[kolom]!) : cel.padEnd(breedtes[kolom]!))).join(" | ").trimEnd());
}
