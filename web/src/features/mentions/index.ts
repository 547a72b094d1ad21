export { Suggestions } from './suggestions';
