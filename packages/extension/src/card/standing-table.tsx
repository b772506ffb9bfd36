import type { Row, Standing, Value } from "../messages/card-model.ts";

interface Open {
  open(id: string): void;
}

function ValueCell({ value: { main, detail }, open }: { value: Value } & Open) {
  return (
    <>
      <span class="main">{main}</span>
      {detail && (
        <ul class="detail">
          {detail.map(({ id, text, isOnlyHere }) => (
            <li key={text} class={isOnlyHere ? "only" : undefined}>
              {id ? (
                <button type="button" class="term" onClick={() => open(id)}>
                  {text}
                </button>
              ) : (
                text
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function RowGroup({ row: { name, before, now, differs }, open }: { row: Row } & Open) {
  return (
    <tbody class={differs ? "differs" : undefined}>
      <tr class="name">
        <th scope="rowgroup" colSpan={before ? 2 : 1}>
          {name}
        </th>
      </tr>
      <tr>
        {before && differs && (
          <td>
            <ValueCell value={before} open={open} />
          </td>
        )}
        <td class="now" colSpan={before && !differs ? 2 : 1}>
          <ValueCell value={now} open={open} />
        </td>
      </tr>
    </tbody>
  );
}

/** What held on the article's date beside what holds today; where both agree, it is said once. */
export function StandingTable({ standing: { before, now, rows, notes }, open }: { standing: Standing } & Open) {
  return (
    <section class="standing">
      <table>
        <thead>
          <tr>
            {before && (
              <th scope="col">
                <time dateTime={before.day}>{before.title}</time>
              </th>
            )}
            <th scope="col">{now.title}</th>
          </tr>
        </thead>
        {rows.map((row) => (
          <RowGroup key={row.name} row={row} open={open} />
        ))}
      </table>
      {notes.length > 0 && <p class="note">{notes.join("\u00A0· ")}</p>}
    </section>
  );
}
