/** Whether this is the demonstration, where the accounts of the example may be used. */
export const isDemo = () => process.env.SPOORBOEKJE_DEMO === "1";

/** Which accounts open anything: not those that are blocked, and those of the example in the demonstration alone. */
export const bruikbaar = () => ({ geblokkeerdOp: null, ...(isDemo() ? {} : { isVoorbeeld: false }) });
