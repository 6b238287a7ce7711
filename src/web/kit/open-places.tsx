// A drafted text in which what stands in square brackets is seen as a place to fill.

export function OpenPlaces({ text }: { text: string }) {
  const pieces = text.split(/(\[[^\]\n]{3,300}\])/).map((piece, at) => ({ piece, key: `${at} ${piece}` }));
  return pieces.map(({ piece, key }) =>
    piece.startsWith("[") ? (
      <mark key={key} className="open-place">
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
}
