import './code-square.css';

type Props = { readonly name: string; readonly size: number; readonly path: string };

/** A QR code: black on white whatever the theme, so that any camera reads it. */
export function CodeSquare({ name, size, path }: Props) {
  return (
    <svg className="code-square" role="img" aria-label={name} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="white" />
      <path d={path} fill="black" />
    </svg>
  );
}
