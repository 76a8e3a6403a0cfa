/** The part of dynalite that lays its rows out, which it does not export by name; used to fill a table past its HTTP. */
declare module 'dynalite/db/index.js' {
  export type Row = Readonly<Record<string, { readonly S?: string }>>;
  interface Put {
    readonly type: 'put';
    readonly key: string;
    readonly value: Row;
  }
  type Done = (error: Error | null) => void;
  export interface Rows {
    batch(puts: readonly Put[], done: Done): void;
  }
  export interface Description {
    readonly TableName: string;
    readonly GlobalSecondaryIndexes: readonly object[];
  }
  export interface Opened {
    getTable(
      name: string,
      checkStatus: boolean,
      done: (error: Error | null, table: Description) => void,
    ): void;
    getItemDb(table: string): Rows;
    getIndexDb(type: 'Global', table: string, index: string): Rows;
    readonly lifecycleManager: { gracefulClose(): Promise<void> };
  }
  interface Layout {
    create(options: { readonly path: string }): Opened;
    createKey(row: Row, table: Description): string;
    getIndexActions(
      indexes: readonly object[],
      before: null,
      row: Row,
      table: Description,
    ): { readonly puts: readonly { readonly index: string; readonly key: string; readonly item: Row }[] };
  }
  const layout: Layout;
  export default layout;
}
