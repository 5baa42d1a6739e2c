import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 12 });
afterAll(() => pool.end());

describe("the embedded PostgreSQL behind its socket", () => {
  it("gives each of many connections the answer to its own question, not to another's", async () => {
    const antwoorden = await Promise.all(Array.from({ length: 600 }, async (_, i) => (await pool.query<{ n: number }>(`SELECT $1::int + ${i % 7} AS n`, [i])).rows[0]?.n));
    expect(antwoorden).toEqual(Array.from({ length: 600 }, (_, i) => i + (i % 7)));
  });

  it("keeps a transaction of one connection out of sight of another, and undoes it", async () => {
    await pool.query("CREATE TABLE proef (n int)");
    const [een, twee] = [await pool.connect(), await pool.connect()];
    await een.query("BEGIN");
    await een.query("INSERT INTO proef VALUES (1)");
    const gelezen = twee.query("SELECT count(*)::int AS n FROM proef"); // waits for its turn
    await een.query("ROLLBACK");
    expect((await gelezen).rows).toEqual([{ n: 0 }]);
    een.release();
    twee.release();
  });

  it("goes on when a connection disappears in the middle of a transaction", async () => {
    const weg = new pg.Client({ connectionString: process.env.DATABASE_URL });
    weg.on("error", () => {});
    await weg.connect();
    await weg.query("BEGIN");
    await weg.query("INSERT INTO proef VALUES (2)");
    (weg as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
    expect((await pool.query("SELECT count(*)::int AS n FROM proef")).rows).toEqual([{ n: 0 }]);
  });

  it("answers after an error in a batch", async () => {
    await expect(pool.query("SELECT $1::int / 0", [1])).rejects.toThrow("division by zero");
    expect((await pool.query("SELECT 1 AS n")).rows).toEqual([{ n: 1 }]);
  });

  it("adds up under a hundred updates at once", async () => {
    await pool.query("INSERT INTO proef VALUES (0)");
    await Promise.all(Array.from({ length: 100 }, () => pool.query("UPDATE proef SET n = n + $1", [1])));
    expect((await pool.query("SELECT n FROM proef")).rows).toEqual([{ n: 100 }]);
  });
});
