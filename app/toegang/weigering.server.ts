/** The refusals that every route may throw; the error boundary and the API turn them into words. */
export const verboden = (waarom = "Uw rol mag dit niet.") => new Response(waarom, { status: 403, statusText: "Forbidden" });

/** Not there, or not yours to see: the two look the same. */
export const nietGevonden = (wat = "Deze pagina bestaat niet.") => new Response(wat, { status: 404, statusText: "Not Found" });

export const ongeldig = (waarom: string) => new Response(waarom, { status: 400, statusText: "Bad Request" });
