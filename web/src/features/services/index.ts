export type { ScreenProps } from './screen-props';
export { ServicesContext, useApi, useMe, useServices, useTitle, type Services } from './services';
