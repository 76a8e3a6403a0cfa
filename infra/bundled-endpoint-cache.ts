/** Stands for @aws-sdk/endpoint-cache in bundles: the endpoint discovery it serves is off, and its cache weighs 8 KB. */

export class EndpointCache extends Map<string, unknown> {}
