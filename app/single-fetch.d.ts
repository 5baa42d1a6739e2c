import "@remix-run/node";

// Loader data keeps its types (dates stay dates), as v3_singleFetch sends it.
declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}
