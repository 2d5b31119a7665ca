import type { ComparedPlace } from "#app/domain/summary/digest/comparison.ts";
import { gradeOf, type Matrix } from "#app/domain/summary/figure/matrix.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Withheld } from "#app/ui/summary/withheld.tsx";

/** One small grid for each theme, a tile for each place with its share, where no map can show the places. */
export function TileGrids({
  matrix,
  names,
}: {
  matrix: Pick<Matrix, "rows" | "themes" | "greatest">;
  names: Record<string, string>;
}) {
  const { rows, themes, greatest } = matrix;
  return (
    <div className="small-maps" data-wide>
      {themes.map((code, theme) => (
        <figure key={code}>
          <figcaption>{names[code] ?? code}</figcaption>
          <ul className="tiles">
            {rows.map((row) => (
              <Tile key={row.territoryId} row={row} theme={theme} greatest={greatest} />
            ))}
          </ul>
        </figure>
      ))}
    </div>
  );
}

function Tile({ row, theme, greatest }: { row: ComparedPlace; theme: number; greatest: number }) {
  const { percent } = useLocale();
  const share = row.themes[theme]?.share;
  return (
    <li data-heat={gradeOf(share, greatest)}>
      <b>{share === undefined ? <Withheld /> : percent(share)}</b> {row.name}
    </li>
  );
}
