import { Link, useFetcher } from "@remix-run/react";
import { BaseEdge, Background, Controls, Handle, MiniMap, Position, ReactFlow, useEdgesState, useNodesState, type Connection, type Edge, type EdgeProps, type Node, type NodeChange, type NodeProps } from "@xyflow/react";
import "@xyflow/react/dist/style.css";
import { memo, useCallback, useEffect, useState } from "react";
import { prioriteeradres } from "./kaart";
import { padVan } from "./kaart-svg";
import type { Knoop, Tekening, Verbinding } from "./kaart-tekening";

export type Kaartplaat = { tekening: Tekening; /** The key of its opgave. */ opgave: string; /** The address of the map. */ hier: string; magBewerken: boolean };
type Kaartknoop = Node<{ knoop: Knoop }, "punt">;
type Kaartlijn = Edge<{ langs: Verbinding["langs"] }, "lijn">;

/** The map to move in: drag, connect, zoom. It holds no truth: what the server drew goes in, what somebody does goes out as a form. */
export default function KaartCanvas({ tekening, opgave, hier, magBewerken }: Kaartplaat) {
  const [knopen, setKnopen, opKnopen] = useNodesState<Kaartknoop>(knopenUit(tekening));
  const [lijnen, setLijnen, opLijnen] = useEdgesState<Kaartlijn>(lijnenUit(tekening));
  const [gekozen, setGekozen] = useState<Knoop | null>(null);
  const plaatsen = useFetcher();
  const verbinden = useFetcher<{ fouten?: Record<string, string> }>();
  useEffect(() => {
    setKnopen(knopenUit(tekening));
    setLijnen(lijnenUit(tekening));
  }, [tekening, setKnopen, setLijnen]);

  const bijVerplaatsing = useCallback((wijzigingen: NodeChange<Kaartknoop>[]) => {
    opKnopen(wijzigingen);
    if (!magBewerken) return;
    // By mouse and by arrow key alike, the last change of a move says that it is over.
    for (const wijziging of wijzigingen) if (wijziging.type === "position" && !wijziging.dragging && wijziging.position) plaatsen.submit({ knoop: wijziging.id, x: String(wijziging.position.x), y: String(wijziging.position.y) }, { method: "post", action: `${hier}/posities` });
  }, [opKnopen, plaatsen, hier, magBewerken]);
  const bijVerbinding = ({ source, target }: Connection) => verbinden.submit({ van: source, naar: target, canvas: "ja" }, { method: "post", action: `${hier}/lijnen` });
  const fout = verbinden.state === "idle" ? Object.values(verbinden.data?.fouten ?? {})[0] : undefined;

  return (
    <>
      <div className="kaart h-[min(38rem,75vh)] rounded-md border border-lijn" role="application" aria-label="Opgavenkaart. Tab gaat langs de punten, de pijltjes verschuiven het gekozen punt.">
        <ReactFlow
          nodes={knopen}
          edges={lijnen}
          nodeTypes={SOORTEN}
          edgeTypes={LIJNSOORTEN}
          onNodesChange={bijVerplaatsing}
          onEdgesChange={opLijnen}
          onConnect={bijVerbinding}
          onSelectionChange={({ nodes: [eerste] }) => setGekozen((eerste as Kaartknoop | undefined)?.data.knoop ?? null)}
          nodesDraggable={magBewerken}
          nodesConnectable={magBewerken}
          deleteKeyCode={null}
          fitView
          fitViewOptions={{ padding: { top: "16px", left: "16px", bottom: "16px", right: "16px" } }}
          minZoom={0.1}
          onlyRenderVisibleElements={tekening.knopen.length > 100}
          ariaLabelConfig={IN_HET_NEDERLANDS}
        >
          <Background />
          <Controls showInteractive={false} />
          <MiniMap pannable zoomable position="top-left" className="!m-2" ariaLabel="Overzicht van de kaart" />
        </ReactFlow>
      </div>
      <div role="status" className="min-h-12 border-b border-lijn py-2 text-[0.95rem]">
        {fout ? <span className="font-semibold text-fout">{fout}</span> : plaatsen.state !== "idle" || verbinden.state !== "idle" ? "Bezig met opslaan…" : gekozen ? <Gekozen knoop={gekozen} opgave={opgave} hier={hier} magBewerken={magBewerken} /> : magBewerken ? "Kies een punt om het te wijzigen; trek van rand naar rand om te verbinden." : "Kies een punt om het uit te lichten."}
      </div>
    </>
  );
}

function Gekozen({ knoop: { sleutel, soort, titel }, opgave, hier, magBewerken }: { knoop: Knoop } & Omit<Kaartplaat, "tekening">) {
  const punt = soort === "uitdaging" || soort === "oplossing" || soort === "haakje";
  return (
    <span className="flex flex-wrap gap-x-4">
      <strong>{titel}</strong>
      {magBewerken && punt && <><Link to={`${hier}/punten/${sleutel}`}>Wijzigen</Link><Link to={`${hier}/lijnen?van=${sleutel}`}>Verbinden</Link><Link to={`${hier}/punten/${sleutel}/verwijdering`}>Verwijderen</Link></>}
      {magBewerken && soort === "uitdaging" && <Link to={prioriteeradres(opgave, sleutel)}>Prioriteren</Link>}
      {soort === "buur" && <Link to={`/opgaven/${sleutel.replace(/^opgave:/, "")}/kaart`}>Naar die kaart</Link>}
    </span>
  );
}

const Puntvak = memo(function Puntvak({ data: { knoop: { titel, soort, merk } }, isConnectable }: NodeProps<Kaartknoop>) {
  return (
    <div className={`punt punt-${soort} ${merk === "geprioriteerd" ? "punt-zwaar" : ""}`}>
      {soort !== "buur" && soort !== "opgave" && <Handle type="target" position={Position.Left} isConnectable={isConnectable} />}
      {titel}
      {merk && <span className="block text-[12px]">{merk}</span>}
      {soort !== "buur" && soort !== "opgave" && <Handle type="source" position={Position.Right} isConnectable={isConnectable} />}
      {soort === "opgave" && <><Handle type="target" position={Position.Left} isConnectable={false} /><Handle type="source" position={Position.Right} isConnectable={false} /></>}
      {soort === "buur" && <Handle type="source" position={Position.Right} isConnectable={false} />}
    </div>
  );
});
const SOORTEN = { punt: Puntvak };

/** Ends where its nodes are, also while one of them is moved; goes between the others as the server drew it. */
function Lijn({ id, sourceX, sourceY, targetX, targetY, data }: EdgeProps<Kaartlijn>) {
  return <BaseEdge id={id} path={padVan({ x: sourceX, y: sourceY }, data?.langs ?? [], { x: targetX, y: targetY })} />;
}
const LIJNSOORTEN = { lijn: Lijn };

function knopenUit({ knopen }: Tekening): Kaartknoop[] {
  return knopen.map((knoop) => ({ id: knoop.sleutel, type: "punt", position: { x: knoop.x, y: knoop.y }, width: knoop.breedte, height: knoop.hoogte, data: { knoop }, ariaLabel: [knoop.titel, knoop.soort === "buur" ? "andere opgave" : knoop.soort, knoop.merk].filter(Boolean).join(", ") }));
}

const STREEP: Record<Verbinding["soort"], string> = { lijn: "verbinding", vanzelf: "verbinding-vanzelf", samenhang: "verbinding-samenhang" };
function lijnenUit({ knopen, verbindingen }: Tekening): Kaartlijn[] {
  const titels = new Map(knopen.map(({ sleutel, titel }) => [sleutel, titel]));
  return verbindingen.map(({ sleutel, van, naar, soort, langs }) => ({ id: sleutel, type: "lijn", source: van, target: naar, data: { langs }, className: STREEP[soort], ariaLabel: `${titels.get(van)} met ${titels.get(naar)}`, domAttributes: { "aria-roledescription": "verbinding" }, focusable: false, selectable: false }));
}

const IN_HET_NEDERLANDS = {
  "node.a11yDescription.default": "Druk op Enter of spatie om dit punt te kiezen.",
  "node.a11yDescription.keyboardDisabled": "Druk op Enter of spatie om dit punt te kiezen en op de pijltjes om het te verschuiven.",
  "node.a11yDescription.ariaLiveMessage": ({ direction, x, y }: { direction: string; x: number; y: number }) => `Verschoven naar ${RICHTING[direction] ?? direction}. Nieuwe plaats: ${Math.round(x)}, ${Math.round(y)}.`,
  "edge.a11yDescription.default": "Verbinding",
  "controls.ariaLabel": "Kaart bedienen",
  "controls.zoomIn.ariaLabel": "Inzoomen",
  "controls.zoomOut.ariaLabel": "Uitzoomen",
  "controls.fitView.ariaLabel": "Alles in beeld",
  "minimap.ariaLabel": "Overzicht van de kaart",
  "handle.ariaLabel": "Verbindingspunt",
};
const RICHTING: Record<string, string> = { up: "boven", down: "beneden", left: "links", right: "rechts" };
