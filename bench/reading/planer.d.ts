/** planer ships no types; this is the one function that the bench calls. */
declare module 'planer' {
  const planer: { extractFrom(body: string, contentType: 'text/plain'): string };
  export default planer;
}
