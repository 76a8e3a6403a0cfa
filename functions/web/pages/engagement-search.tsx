/** The search over all engagements: a word, and three filters. */
import type { Search } from '../search.ts';

const filters: readonly (readonly [
  keyof Search & ('status' | 'kind' | 'only'),
  string,
  readonly (readonly [string, string])[],
])[] = [
  [
    'status',
    'Status',
    [
      ['', 'open'],
      ['running', 'running'],
      ['asked', 'asked'],
      ['draft', 'draft'],
      ['closed', 'closed'],
    ],
  ],
  [
    'kind',
    'Kind of client',
    [
      ['', 'any'],
      ['hands-on', 'hands-on'],
      ['balanced', 'balanced'],
      ['hands-off', 'hands-off'],
    ],
  ],
  [
    'only',
    'Only',
    [
      ['', 'all'],
      ['late', 'late'],
      ['held', 'held'],
      ['ours', 'waiting for you'],
    ],
  ],
];

export function SearchForm({ search }: { search: Search }) {
  return (
    <search>
      <form method="get" class="row search">
        <div>
          <label for="q">Client, project or contact</label>
          <input id="q" name="q" type="search" value={search.q} maxlength={100} />
        </div>
        {filters.map(([name, label, options]) => (
          <div>
            <label for={name}>{label}</label>
            <select id={name} name={name}>
              {options.map(([value, words]) => (
                <option value={value} selected={search[name] === value}>
                  {words}
                </option>
              ))}
            </select>
          </div>
        ))}
        <button type="submit" class="quiet">
          Show
        </button>
      </form>
    </search>
  );
}
