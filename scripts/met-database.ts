// Runs a command with DATABASE_URL of this installation: `tsx scripts/met-database.ts node scripts/prisma.mjs migrate dev`.
import { spawn } from "node:child_process";
import { openDatabase } from "../server/database";
import { readInstellingen } from "../server/instellingen";

const [command = "", ...args] = process.argv.slice(2);
const database = await openDatabase(readInstellingen(), { delen: true });
const child = spawn(command, args, { stdio: "inherit", env: { ...process.env, DATABASE_URL: database.url } });
child.once("exit", (code) => void database.stop().then(() => process.exit(code ?? 1)));
