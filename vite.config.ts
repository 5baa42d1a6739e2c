import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import path from "node:path";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

export default defineConfig({ plugins: [tailwindcss(), remix(remixConfig)], resolve: { alias: { "~": path.join(import.meta.dirname, "app") } }, build: { assetsInlineLimit: 0 } });
