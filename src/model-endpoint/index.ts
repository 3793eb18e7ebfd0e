export { createModelEndpoint } from "./endpoint.ts";
export type { ModelEndpointSettings } from "./endpoint.ts";
