/** A table of the readable page. */
import type { Child } from 'hono/jsx';

export function Table({ head, rows }: { head: readonly string[]; rows: readonly (readonly Child[])[] }) {
  if (rows.length === 0) return <p>None.</p>;
  return (
    <div class="wide">
      <table>
        <thead>
          <tr>
            {head.map(name => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr>
              {row.map(value => (
                <td>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
