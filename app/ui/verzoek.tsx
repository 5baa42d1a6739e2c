import { createContext, useContext } from "react";

/** What belongs to this one answer: the nonce of its scripts and the number under which it is logged. Empty in the browser. */
export const VerzoekContext = createContext<{ nonce?: string; verzoeknummer?: string }>({});

export const useVerzoek = () => useContext(VerzoekContext);
