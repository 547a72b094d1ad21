export { browserTransport, Client, NoConnection, ServerError, type Transport } from './client';
export type * from './contract';
