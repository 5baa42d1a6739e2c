// PGlite behind a socket, spoken to like any PostgreSQL. PGlite is one session, so the connections take turns. A turn lasts
// until the client waits for an answer (a whole Parse-Bind-Execute-Sync, never one message of it: another connection's Parse
// in between would replace the unnamed statement) and, in a transaction, until that ends. Decision: docs/decisions/0001.
import net from "node:net";

const SSL_VERZOEK = 80877103;
const ANNULEER_VERZOEK = 80877102;

/** Opens a PGlite on the loopback interface, on a free port; gives its address and a function that closes the port (not the PGlite). */
export async function openPoort(db) {
  const beurten = maakBeurten(db);
  const sockets = new Set();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    bedien(db, beurten, socket);
  });
  await new Promise((ok) => server.listen(0, "127.0.0.1", ok));
  return {
    url: `postgresql://postgres:postgres@127.0.0.1:${server.address().port}/postgres`,
    sluit: () =>
      new Promise((ok) => {
        server.close(ok);
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Whose turn it is: first come, first served, but whoever is in a transaction keeps the turn until it ends. */
function maakBeurten(db) {
  const rij = [];
  let bezig = false;
  let houder = null;

  async function verder() {
    if (bezig) return;
    const plaats = houder === null ? 0 : rij.findIndex(({ wie }) => wie === houder);
    const [volgende] = plaats === -1 ? [] : rij.splice(plaats, 1);
    if (!volgende) return;
    bezig = true;
    try {
      await volgende.werk();
      volgende.klaar();
    } catch (fout) {
      volgende.mis(fout);
    }
    houder = !db.closed && db.isInTransaction() ? volgende.wie : null;
    bezig = false;
    void verder();
  }

  return {
    neem: (wie, werk) =>
      new Promise((klaar, mis) => {
        rij.push({ wie, werk, klaar, mis });
        void verder();
      }),
    heeftTransactie: (wie) => houder === wie,
  };
}

/** Serves one connection: gathers what belongs together, takes a turn with it, sends back what PGlite answers. */
function bedien(db, beurten, socket) {
  const wie = Symbol("verbinding");
  let buffer = Buffer.alloc(0);
  let groep = [];
  let begonnen = false;
  socket.setNoDelay(true);

  const voerUit = (berichten) =>
    beurten.neem(wie, async () => {
      for (const bericht of berichten) {
        if (socket.destroyed) return;
        await db.execProtocolRawStream(bericht, { onRawData: (antwoord) => void (socket.writable && socket.write(antwoord)) });
      }
    }).catch(() => socket.destroy());

  socket.on("data", (deel) => {
    buffer = Buffer.concat([buffer, deel]);
    for (;;) {
      const lengte = begonnen ? (buffer.length < 5 ? Infinity : 1 + buffer.readInt32BE(1)) : buffer.length < 4 ? Infinity : buffer.readInt32BE(0);
      if (buffer.length < lengte) return;
      const bericht = new Uint8Array(buffer.subarray(0, lengte));
      buffer = buffer.subarray(lengte);
      if (!begonnen) {
        const code = Buffer.from(bericht).readInt32BE(4);
        if (code === SSL_VERZOEK) socket.write("N");
        else if (code === ANNULEER_VERZOEK) socket.end();
        else {
          begonnen = true;
          void voerUit([bericht]);
        }
        continue;
      }
      const soort = String.fromCharCode(bericht[0]);
      if (soort === "X") return void socket.end();
      groep.push(bericht);
      if (!"SQH".includes(soort)) continue; // Sync, Query or Flush: the client waits for an answer now
      void voerUit(groep);
      groep = [];
    }
  });
  socket.on("error", () => socket.destroy());
  // A transaction whose connection is gone is rolled back, so that the others can go on.
  socket.once("close", () => void beurten.neem(wie, async () => void (beurten.heeftTransactie(wie) && (await db.exec("ROLLBACK")))));
}
