import { sluitDatabase } from "~/database/prisma.server";
import { standenBijhouden } from "~/koers/koersdocument.server";
import { vandaag } from "~/periode/klok.server";

const UUR = 3_600_000;

/** Keeps every hour how far the koersdocumenten are in the present half-year, so that it is known when that is over. Gives a function that stops it. */
export function houdStandenBij(): () => Promise<void> {
  let bezig = Promise.resolve();
  const ronde = () => (bezig = standenBijhouden(vandaag()).catch((fout: unknown) => console.error("De voortgang van de koersdocumenten kon niet worden bijgehouden.", fout)));
  void ronde();
  const klok = setInterval(() => void ronde(), UUR);
  return async () => {
    clearInterval(klok);
    await bezig;
    await sluitDatabase();
  };
}
