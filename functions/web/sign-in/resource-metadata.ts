/** Where an API says how to get a token for it: RFC 9728, with the client that `sayso login` is at the provider. */
import * as z from 'zod';

export const resourceMetadata = '/.well-known/oauth-protected-resource';

export const resourceMetadataSchema = z.object({
  /** The system's own address. */
  resource: z.url(),
  authorization_servers: z.tuple([z.url()]),
  /** Not of the RFC, which lets one add members (section 2). */
  client_id: z.string().min(1),
});
