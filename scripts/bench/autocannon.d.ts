// What the bench uses of autocannon, which brings no types of its own.
declare module "autocannon" {
  type Opties = { url: string; connections: number; duration: number; headers?: Record<string, string>; verifyBody?: (body: string) => boolean; requests?: { setupRequest: <V>(verzoek: V) => V }[] };
  type Uitkomst = { requests: { average: number; total: number }; "2xx": number; non2xx: number; errors: number; timeouts: number; mismatches: number };
  export default function autocannon(opties: Opties): Promise<Uitkomst>;
}
