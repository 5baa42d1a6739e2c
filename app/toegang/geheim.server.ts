import { createHash, randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

/** A secret of 256 bits for a cookie or token: what the person keeps. */
export const maakGeheim = () => randomBytes(32).toString("base64url");

/** What we keep of it: its SHA-256, so that a copy of the database opens nothing. */
export const sleutelVan = (geheim: string) => createHash("sha256").update(geheim).digest("hex");

/** argon2id with the parameters OWASP advises (19 MiB, 2 passes). */
export const hashWachtwoord = (wachtwoord: string) => hash(wachtwoord, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });

/** Takes as long for an account that does not exist (no hash) as for one that does. */
export async function klopt(wachtwoord: string, bewaard: string | null): Promise<boolean> {
  const goed = await verify(bewaard ?? (await plaatsvervanger()), wachtwoord);
  return goed && bewaard !== null;
}

let nep: Promise<string> | undefined;
const plaatsvervanger = () => (nep ??= hashWachtwoord(maakGeheim()));
