/** When a client's people are at work: what every scheduled mail and due date is counted in. */

/** A client's working time; days and hours are in the client's own time zone. */
export interface Calendar {
  /** IANA name. */
  readonly timezone: string;
  /** Public holidays as `2026-12-25`. */
  readonly holidays: ReadonlySet<string>;
}
