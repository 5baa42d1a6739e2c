/**
 * The Remix options, the one place where they stand; vite.config.ts hands them to the Remix plugin.
 * Every v3_ flag is on, so that the step to React Router is a rename (docs/decisions/0003).
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
export default {
  appDirectory: "app",
  buildDirectory: "build",
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
};
