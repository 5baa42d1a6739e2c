// `npm run demo`: from a fresh clone to a running example in one command.
import { spawn } from "node:child_process";
import { bouw, eisNode, installeer, root } from "./installeren.mjs";

eisNode();
installeer();
bouw();
const server = spawn(process.execPath, ["--no-deprecation", "--import", "tsx", "server/demo.ts"], { cwd: root, stdio: "inherit" });
// Ctrl-C reaches both; the server ends when it has stopped everything, and then so do we.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => server.kill("SIGTERM"));
server.once("exit", (code) => process.exit(code ?? 1));
