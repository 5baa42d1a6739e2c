import type { ReactNode } from "react";

const VORMEN = {
  klaar: { kleur: "text-goed", vorm: <path d="M2 8.5 6.3 13 14 4" fill="none" stroke="currentColor" strokeWidth="2.6" /> },
  bezig: { kleur: "text-bezig", vorm: <><circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2.4" /><path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" /></> },
  open: { kleur: "text-spoor", vorm: <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2.4" /> },
  rust: { kleur: "text-stil", vorm: <path d="M5 3v10M11 3v10" stroke="currentColor" strokeWidth="2.6" /> },
  weg: { kleur: "text-fout", vorm: <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="2.4" /> },
  let: { kleur: "text-fout", vorm: <path d="M8 2 15 14H1zM8 6.5v3.5m0 1.4v.6" fill="none" stroke="currentColor" strokeWidth="1.8" /> },
} as const;
export type Statusvorm = keyof typeof VORMEN;

/** A status by form, word and colour together: never by colour alone. */
export function Statusmerk({ vorm, children }: { vorm: Statusvorm; children: ReactNode }) {
  const { kleur, vorm: tekening } = VORMEN[vorm];
  return (
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap text-[0.92rem] font-semibold ${kleur}`}>
      <svg viewBox="0 0 16 16" className="size-4 flex-none" aria-hidden>{tekening}</svg>
      {children}
    </span>
  );
}
