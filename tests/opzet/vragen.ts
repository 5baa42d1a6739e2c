import pg from "pg";
import { vi } from "vitest";

const gesteld = vi.spyOn(pg.Client.prototype, "query");

/** How often the database is asked something by each of these, one after the other. */
export async function telVragen<N extends string>(lezingen: Record<N, () => unknown>): Promise<Record<N, number>> {
  const aantallen = {} as Record<N, number>;
  for (const naam of Object.keys(lezingen) as N[]) {
    const begin = gesteld.mock.calls.length;
    await lezingen[naam]();
    aantallen[naam] = gesteld.mock.calls.length - begin;
  }
  return aantallen;
}
